import { decodeUtf8 } from '#lib/intake/decode.ts';
import { SOURCES } from '#lib/intake/folder.ts';
import { readSourceEntries, type SourceEntry } from '#lib/intake/source-entries.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError, shownPath, statOf } from '../cli.ts';
import { linkProblem } from './list-texts.ts';

function fileProblem(folder: string, file: string): string | null {
	if (!statOf(join(folder, file))?.isFile())
		return `there is no ${JSON.stringify(file)}; correct or remove it`;
	return linkProblem(folder, file);
}

/**
 * Reads a folder’s `sources.json`; where there is none, there are no entries.
 *
 * @throws CommandError with one line for each problem of the file
 */
export function loadEntries(folder: string): SourceEntry[] {
	const path = join(folder, SOURCES);
	if (!existsSync(path)) return [];
	const place = shownPath(path);
	const decoded = decodeUtf8(readFileSync(path));
	if (decoded.text === null) throw new CommandError(`${place}: ${decoded.problem}`);
	const { entries, problems } = readSourceEntries(decoded.text);
	entries.forEach(({ file }, index) => {
		const problem = fileProblem(folder, file);
		if (problem !== null) problems.push({ line: null, place: `[${index}].file`, text: problem });
	});
	if (problems.length > 0)
		throw new CommandError(problems.map((one) => `${place}: ${one.place}: ${one.text}`));
	return entries;
}
