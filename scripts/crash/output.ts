import { textFileOf } from '#lib/model/source-text.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError, statOf } from '../cli.ts';
import { textFolderOf } from '../extract/write-texts.ts';
import { readEventList } from '../read-list.ts';

/** What an extraction has written: contents by path. */
export type Output = ReadonlyMap<string, string>;

/** The list in a folder of outputs. */
export const listIn = (folder: string): string => join(folder, 'events.json');

/** All files of a folder of outputs, by their paths in it. */
export function filesIn(folder: string): Map<string, string> {
	const files = new Map<string, string>();
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const path = join(folder, name);
		if (statOf(path)?.isFile()) files.set(name, readFileSync(path, 'latin1'));
	}
	return files;
}

/** Which of some whole outputs stands in a folder, whatever else does; or what is wrong. */
export function standing(
	folder: string,
	wholes: Readonly<Record<string, Output>>
): { name: string; problem: null } | { name: null; problem: string } {
	const list = readFileSync(listIn(folder), 'latin1');
	const found = Object.entries(wholes).find(([, whole]) => whole.get('events.json') === list);
	if (!found) return { name: null, problem: 'the list is none of the two' };
	const [name, whole] = found;
	const files = filesIn(folder);
	const wrong = [...whole].find(([file, content]) => files.get(file) !== content);
	return wrong
		? { name: null, problem: `${wrong[0]} is not that of the list` }
		: { name, problem: null };
}

/** What a list lacks that it names: its texts, or a tile. */
export function missingParts(folder: string): string[] {
	const texts = textFolderOf(listIn(folder));
	try {
		const { sources } = readEventList(listIn(folder));
		return sources.map(textFileOf).filter((file) => !statOf(join(texts, file))?.isFile());
	} catch (error) {
		if (error instanceof CommandError) return [...error.problems];
		throw error;
	}
}
