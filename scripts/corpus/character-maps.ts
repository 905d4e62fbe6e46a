import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FOLDER = join(
	dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
	'cmaps'
);

/** Reads a table of the PDF library that turns the codes of a font into characters. */
export async function readCharacterMap(name: string): Promise<Uint8Array> {
	// The name comes out of the PDF.
	if (!/^[\w-]+\.bcmap$/.test(name)) throw new Error('no such character map');
	return new Uint8Array(await readFile(join(FOLDER, name)));
}
