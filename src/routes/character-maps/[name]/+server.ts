import { error } from '@sveltejs/kit';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { EntryGenerator, RequestHandler } from './$types';

/*
 * The tables of the PDF library for fonts that are not embedded, published as the site is built, so
 * that they come from its own host. A page fetches the one that a file asks for.
 */

export const prerender = true;

const FOLDER = join(
	dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
	'cmaps'
);
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.bcmap'));

export const entries: EntryGenerator = () => NAMES.map((name) => ({ name }));

export const GET: RequestHandler = ({ params: { name } }) => {
	if (!NAMES.includes(name)) error(404);
	return new Response(new Uint8Array(readFileSync(join(FOLDER, name))), {
		headers: { 'content-type': 'application/octet-stream' }
	});
};
