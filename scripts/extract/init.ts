import { SOURCES } from '#lib/intake/folder.ts';
import { join } from 'node:path';
import { printProblem, shownPath } from '../cli.ts';
import { completeEntries } from '../corpus/init-sources.ts';
import { loadEntries } from '../corpus/load-entries.ts';
import { copiesIn, readReports } from '../corpus/read-corpus.ts';
import { writeBeside } from './write-list.ts';

const named = (files: readonly string[]) => (files.length === 0 ? 'none' : files.join(', '));

/**
 * `npm run extract -- FOLDER --init`: writes what is inferred of the texts into `sources.json`.
 *
 * @returns the exit code: 0, or 1 when a text could not be read
 * @throws CommandError for bad input
 */
export async function initSources(folder: string): Promise<number> {
	const { reports, problems } = await readReports(folder);
	const lines = reports.flatMap(({ file, problems: own }) =>
		own.map((problem) => `${file}: ${problem}`)
	);
	[...problems, ...lines].forEach(printProblem);
	const copies = copiesIn(reports);
	const originals = reports.filter(({ file }) => !copies.has(file));
	const { entries, added, changed, undated } = completeEntries(loadEntries(folder), originals);
	const target = join(folder, SOURCES);
	if (added.length + changed.length === 0)
		console.log(`${shownPath(target)}: nothing to add; left as it is`);
	else {
		writeBeside(target, `${JSON.stringify(entries, null, '\t')}\n`);
		console.log(`${shownPath(target)}: added ${named(added)}; completed ${named(changed)}`);
	}
	for (const [file, original] of copies)
		console.log(`${file}: the same text as ${original}; without an entry of its own it is skipped`);
	if (undated.length > 0)
		console.log(`to be dated by hand, where "date" is null: ${undated.join(', ')}`);
	return problems.length + lines.length > 0 ? 1 : 0;
}
