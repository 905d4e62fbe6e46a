import type { EventList } from '#lib/model/event-list.ts';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printProblem, readArguments, runCommand, shownPath } from './cli.ts';
import { loadEntries } from './corpus/load-entries.ts';
import { readTexts, storedIn, type FileReading } from './corpus/read-texts.ts';
import { DEFAULT_CORPUS, DEFAULT_LIST } from './extract/extract.ts';
import { readPublished } from './read-list.ts';
import { checkLarge } from './verify/check-large.ts';
import { checkEventList, type StoredText } from './verify/check-list.ts';

const USAGE = `
Usage: npm run verify -- [corpus folder] [--events FILE]

Re-reads every quote, trigger, date and frame of an event list (by default static/data/events.json)
in the texts of a corpus folder (by default corpus), with their SHA-256, ids and date bounds. Of a list
that is published as tiles, every file is compared with what the events make of it.
`;

/** Reads the texts of a list again, as the extractor reads them. */
async function loadTexts(list: EventList, corpus: string) {
	const entries = new Map(loadEntries(corpus).map((entry) => [entry.file, entry]));
	const readings = new Map<string, FileReading>();
	const texts = new Map<string, StoredText>();
	const problems: string[] = [];
	for (const { id, file } of list.sources) {
		const stored = existsSync(join(corpus, file)) ? file : storedIn(file);
		const reading = readings.get(stored) ?? (await readTexts(corpus, stored, entries.get(stored)));
		// The lines of a file with many texts are asked for one after the other.
		if (stored !== file) readings.set(stored, reading);
		const text = reading.texts.find((found) => found.file === file);
		if (text) texts.set(id, { raw: text.intake.raw, sha256: text.sha256 });
		else
			problems.push(
				`source ${id} (${file}): ${reading.problems[0] ?? 'not in the file'}; give the folder that the list was made from, now ${shownPath(corpus)}`
			);
	}
	return { texts, problems };
}

async function verify(args: string[]): Promise<number> {
	const parsed = readArguments(args, { events: { type: 'string' } }, USAGE, 1);
	if (!parsed) return 0;
	const corpus = resolve(parsed.positionals[0] ?? DEFAULT_CORPUS);
	const { list, large } = readPublished(resolve(parsed.values.events ?? DEFAULT_LIST));
	const { texts, problems } = await loadTexts(list, corpus);
	problems.push(...checkEventList(list, texts));
	if (large) problems.push(...checkLarge(large, list.events));
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
