import type { EventList } from '#lib/model/event-list.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from '../cli.ts';
import { loadEntries } from '../corpus/load-entries.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { readTexts, storedIn, type FileReading } from '../corpus/read-texts.ts';
import { readPublished } from '../read-list.ts';
import { checkAnew } from './check-anew.ts';
import { checkAccuracy } from './check-accuracy.ts';
import { checkEventList, type StoredText } from './check-list.ts';

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

/** What was found of a list. */
export interface Verification {
	/** Each with its place, and the remedy where there is one. */
	problems: string[];
	quotes: number;
	texts: number;
}

/**
 * Compares a list with the texts that it was made from: first all that it cites, then, where that is
 * sound, every byte with what is read in the texts now; and the figures of accuracy beside it, where
 * there are such, with those that are measured now.
 *
 * @throws CommandError when the list cannot be read
 */
export async function verifyList(corpus: string, path: string): Promise<Verification> {
	const published = readPublished(path);
	const { list } = published;
	const { texts, problems } = await loadTexts(list, corpus);
	problems.push(...checkEventList(list, texts));
	if (problems.length === 0)
		problems.push(...checkAnew(path, published, (await readCorpus(corpus)).inputs));
	problems.push(...(await checkAccuracy(path)));
	const quotes = list.events.reduce((sum, { mentions }) => sum + mentions.length, 0);
	return { problems, quotes, texts: list.sources.length };
}
