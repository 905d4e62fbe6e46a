import { isPassedOver, SOURCES, TEXTS } from '#lib/intake/folder.ts';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isSystemError } from '../cli.ts';

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The files of a folder, and what in it is not followed. */
export interface Listing {
	/** In code unit order of their paths, relative to the folder, with forward slashes. */
	files: string[];
	/** One line for each, with the remedy. */
	problems: string[];
}

/** The path with all links followed; null when one leads nowhere or round in a circle. */
function realPathOf(path: string): string | null {
	try {
		return realpathSync(path);
	} catch (error) {
		if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ELOOP')) return null;
		throw error;
	}
}

/** Whether a path lies in a folder, both with their links followed. */
const lieIn = (real: string, root: string) =>
	real === root || real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);

/**
 * Why a path is not to be followed, with the remedy; null when it is.
 *
 * @param folder that it must not leave
 */
export function linkProblem(folder: string, path: string): string | null {
	const real = realPathOf(join(folder, path));
	if (real === null) return 'a link that leads nowhere; mend or remove it';
	return lieIn(real, realpathSync(folder))
		? null
		: 'a link that leaves the folder; put the file itself there';
}

function walk(folder: string, prefix: string, visited: Set<string>, listing: Listing): void {
	const real = realpathSync(join(folder, prefix));
	if (visited.has(real)) return;
	visited.add(real);
	for (const name of readdirSync(join(folder, prefix))) {
		if (isPassedOver(name)) continue;
		const path = prefix === '' ? name : `${prefix}/${name}`;
		const problem = linkProblem(folder, path);
		if (problem !== null) {
			listing.problems.push(`${path}: ${problem}`);
			continue;
		}
		const stats = statSync(join(folder, path));
		if (stats.isDirectory()) walk(folder, path, visited, listing);
		else if (stats.isFile() && path !== SOURCES) listing.files.push(path);
	}
}

/**
 * The files of a corpus folder that may be texts, at any depth. Where there is a subfolder `texts/`,
 * only that one is looked through. Left out: `gold/`, `cases/`, README.md, names with a dot in front,
 * sources.json.
 *
 * @throws the system error when the folder cannot be read
 */
export function listFolder(folder: string): Listing {
	const inner = statSync(join(folder, TEXTS), { throwIfNoEntry: false });
	const listing: Listing = { files: [], problems: [] };
	walk(folder, inner?.isDirectory() ? TEXTS : '', new Set(), listing);
	return { files: listing.files.sort(byCodeUnit), problems: listing.problems.sort(byCodeUnit) };
}
