import { isPassedOver, isSources, SOURCES } from '#lib/intake/folder.ts';
import type { OwnFile } from '#lib/own/own-text.ts';

/** So many are taken from one choice; folders may hold more than anybody means. */
export const MOST_FILES = 500;
const DEEPEST = 16;

/** Whether a file of a folder that was chosen may be read, or describes those that are. */
const isLookedAt = (path: string) =>
	!path.split('/').slice(1).some(isPassedOver) &&
	(isSources(path) || !path.endsWith(`/${SOURCES}`));

const byPath = (a: OwnFile, b: OwnFile) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/** Files that were chosen, or all of a folder that was. */
export function chosenFiles(files: Iterable<File>): OwnFile[] {
	return [...files]
		.map((file) => ({ file, path: file.webkitRelativePath || file.name }))
		.filter(({ path }) => isLookedAt(path))
		.sort(byPath);
}

const fileOf = (entry: FileSystemFileEntry) =>
	new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));

/** A part of what a folder holds; none at its end. */
const nextOf = (reader: FileSystemDirectoryReader) =>
	new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));

async function* filesUnder(entry: FileSystemEntry, depth = 0): AsyncGenerator<OwnFile> {
	if (entry.isFile) {
		// One that is gone meanwhile is passed over.
		const file = await fileOf(entry as FileSystemFileEntry);
		const path = entry.fullPath.replace(/^\//, '');
		if (file && isLookedAt(path)) yield { file, path };
		return;
	}
	if (depth === DEEPEST) return;
	const reader = (entry as FileSystemDirectoryEntry).createReader();
	for (let part = await nextOf(reader); part.length > 0; part = await nextOf(reader))
		for (const inner of part) if (!isPassedOver(inner.name)) yield* filesUnder(inner, depth + 1);
}

/**
 * Files that were dropped, with all in the folders among them, up to one more than are taken. To be
 * called while the event is handled: afterwards the browser has forgotten them.
 */
export async function droppedFiles(dropped: DataTransfer): Promise<OwnFile[]> {
	const entries = [...dropped.items].map((item) => item.webkitGetAsEntry());
	const plain = [...dropped.files];
	// Files that a page made itself are no entries.
	if (entries.every((entry) => entry === null)) return chosenFiles(plain);
	const files: OwnFile[] = [];
	for (const entry of entries) {
		if (!entry) continue;
		for await (const file of filesUnder(entry)) {
			files.push(file);
			if (files.length > MOST_FILES) return files;
		}
	}
	return files.sort(byPath);
}
