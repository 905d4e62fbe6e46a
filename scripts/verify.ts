import type { EventList } from '#lib/model/event-list.ts';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isSystemError, printProblem, readArguments, runCommand, shownPath } from './cli.ts';
import { decodeText } from './corpus/decode-text.ts';
import { sha256 } from './corpus/read-corpus.ts';
import { DEFAULT_CORPUS, DEFAULT_LIST } from './extract/extract.ts';
import { readEventList } from './read-list.ts';
import { checkEventList, type StoredText } from './verify/check-list.ts';

const USAGE = `
Usage: npm run verify -- [corpus folder] [--events FILE]

Re-reads every quote, trigger, date and frame of an event list (by default static/data/events.json)
in the texts of a corpus folder (by default corpus), with their SHA-256, ids and date bounds.
`;

function loadTexts(list: EventList, corpus: string) {
	const texts = new Map<string, StoredText>();
	const problems: string[] = [];
	for (const { id, file } of list.sources) {
		try {
			const bytes = readFileSync(join(corpus, file));
			const decoded = decodeText(bytes);
			if (decoded.text === null) problems.push(`source ${id} (${file}): ${decoded.problem}`);
			else texts.set(id, { raw: decoded.text, sha256: sha256(bytes) });
		} catch (error) {
			if (!isSystemError(error)) throw error;
			problems.push(
				`source ${id} (${file}): not in ${shownPath(corpus)} (${error.code}); give the folder that the list was made from`
			);
		}
	}
	return { texts, problems };
}

function verify(args: string[]): number {
	const parsed = readArguments(args, { events: { type: 'string' } }, USAGE, 1);
	if (!parsed) return 0;
	const corpus = resolve(parsed.positionals[0] ?? DEFAULT_CORPUS);
	const list = readEventList(resolve(parsed.values.events ?? DEFAULT_LIST));
	const { texts, problems } = loadTexts(list, corpus);
	problems.push(...checkEventList(list, texts));
	problems.forEach(printProblem);
	const quotes = list.events.reduce((sum, { mentions }) => sum + mentions.length, 0);
	console.log(
		problems.length === 0
			? `${quotes} quotes in ${texts.size} texts verified`
			: `${problems.length} mismatches among ${quotes} quotes in ${list.sources.length} texts`
	);
	return problems.length === 0 ? 0 : 1;
}

await runCommand(verify);
