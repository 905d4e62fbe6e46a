import type { EventList } from '#lib/model/event-list.ts';
import { join } from 'node:path';
import { folderOf, largeManifest } from '../extract/write-large.ts';
import { differing } from './same-bytes.ts';

/**
 * Makes the files of a list that is published as tiles anew, and compares.
 *
 * @returns a line for each file that is not what the list makes of it
 */
export function checkLarge(path: string, list: EventList): string[] {
	const problems: string[] = [];
	const check = (file: string, made: string | Uint8Array) =>
		problems.push(...differing(file, made, 'is not what is read in the texts'));
	const folder = folderOf(path);
	check(
		path,
		largeManifest(list, (name, packed) => check(join(folder, name), packed))
	);
	return problems;
}
