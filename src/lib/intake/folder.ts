/** Name of the subfolder that, where it is there, holds all texts of a folder. */
export const TEXTS = 'texts';
/** Name of the file that describes the texts of the folder that it stands in. */
export const SOURCES = 'sources.json';
/** Folders of annotations, which quote texts but are none. */
const NO_TEXTS: ReadonlySet<string> = new Set(['gold', 'cases']);

/** Whether what has this name in a folder, at any depth, is left alone. */
export const isPassedOver = (name: string) =>
	name.startsWith('.') || NO_TEXTS.has(name) || /^readme\.md$/i.test(name);

/** The folder that a path stands in, with the slash at its end; empty at the top. */
export const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** The outermost folder of a path, likewise: the one that was chosen. */
export const chosenFolderOf = (path: string) => path.slice(0, path.indexOf('/') + 1);

/** Whether a path is that of a description: at the top, or in a folder that stands there. */
export const isSources = (path: string) =>
	path === SOURCES || path === `${chosenFolderOf(path)}${SOURCES}`;

/**
 * Which files of a folder are read: all, or those below `texts/` where there are such, and always those
 * that are described. Of files that were chosen one by one, all.
 *
 * @param folder with a slash at its end; empty for files that were chosen one by one
 * @param paths that begin with the folder
 */
export function readInFolder(
	folder: string,
	paths: readonly string[],
	described: ReadonlySet<string>
): ReadonlySet<string> {
	const texts = `${folder}${TEXTS}/`;
	const hasTexts = folder !== '' && paths.some((path) => path.startsWith(texts));
	return new Set(
		paths.filter((path) => !hasTexts || path.startsWith(texts) || described.has(path))
	);
}
