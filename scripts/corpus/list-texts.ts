import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the subfolder that, where it is there, holds all texts of a corpus. */
const TEXTS = 'texts';
/** Name of the file that describes the texts. */
export const SOURCES = 'sources.json';
/** Folders of annotations, which quote texts but are none. */
const NO_TEXTS = new Set(['gold', 'cases']);

/** Whether a file name is a text's. */
export function isTextName(name: string): boolean {
	return /\.(txt|md)$/i.test(name) && !/^readme\.md$/i.test(name);
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function walk(folder: string, prefix: string, visited: Set<string>, files: string[]): void {
	const real = realpathSync(join(folder, prefix));
	if (visited.has(real)) return;
	visited.add(real);
	for (const name of readdirSync(join(folder, prefix))) {
		if (name.startsWith('.')) continue;
		const path = prefix === '' ? name : `${prefix}/${name}`;
		const stats = statSync(join(folder, path), { throwIfNoEntry: false });
		if (stats?.isDirectory()) {
			if (!NO_TEXTS.has(name)) walk(folder, path, visited, files);
		} else if (stats?.isFile() && !/^readme\.md$/i.test(name) && path !== SOURCES) files.push(path);
	}
}

/**
 * The files of a corpus folder that may be texts, at any depth, in code unit order of their paths
 * (relative to the folder, forward slashes). Where there is a subfolder `texts/`, only that one is
 * looked through. Left out: `gold/`, `cases/`, README.md, names with a dot in front, sources.json.
 *
 * @throws the system error when the folder cannot be read
 */
export function listFiles(folder: string): string[] {
	const inner = statSync(join(folder, TEXTS), { throwIfNoEntry: false });
	const files: string[] = [];
	walk(folder, inner?.isDirectory() ? TEXTS : '', new Set(), files);
	return files.sort(byCodeUnit);
}
