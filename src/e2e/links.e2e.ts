import { expect, test } from '@playwright/test';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));
const SITE = 'http://site';

/** A page without what its scripts and styles hold. */
const markupOf = (file: string) =>
	readFileSync(file, 'utf8').replace(/(<(script|style)\b[^>]*>).*?<\/\2>/gs, '$1');

const valuesOf = (markup: string, attributes: string) =>
	[...markup.matchAll(new RegExp(`\\s(?:${attributes})="([^"]*)"`, 'g'))].map(([, value = '']) =>
		value.replaceAll('&amp;', '&').replaceAll('&quot;', '"')
	);

/** The file that answers an address of the site. */
function fileAt(path: string): string {
	const file = BUILD + decodeURIComponent(path).slice(1);
	return existsSync(file) && statSync(file).isDirectory()
		? `${file.replace(/\/$/, '')}/index.html`
		: file;
}

test.skip(({ isMobile }) => isMobile, 'the files are the same');

test('every link of the built site leads somewhere', () => {
	const pages = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter(
		(file) => file.endsWith('.html') && file !== '404.html'
	);
	const ids = new Map<string, Set<string>>();
	const idsIn = (file: string) => {
		const known = ids.get(file) ?? new Set(valuesOf(markupOf(file), 'id'));
		ids.set(file, known);
		return known;
	};
	const broken: string[] = [];
	for (const page of pages) {
		const address = `${SITE}/${page.replace(/index\.html$/, '')}`;
		for (const link of new Set(valuesOf(markupOf(BUILD + page), 'href|src'))) {
			const url = new URL(link, address);
			if (url.origin !== SITE) continue;
			const file = fileAt(url.pathname);
			const id = decodeURIComponent(url.hash.slice(1));
			if (!existsSync(file)) broken.push(`${page}: ${link}`);
			else if (id !== '' && !idsIn(file).has(id)) broken.push(`${page}: ${link}, no such place`);
		}
	}
	expect(pages.length).toBeGreaterThan(3);
	expect(broken).toEqual([]);
});
