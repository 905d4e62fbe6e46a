import { DEFAULT_LANGUAGE, LANGUAGES, languageOf, partOf } from './language.ts';

/** A page in a language; `x-default` is for readers of any other. */
export interface Alternate {
	language: string;
	href: string;
}

/**
 * The addresses of a page in all languages.
 *
 * @param path of the page, below where the site stands, with a slash at both ends
 * @param site absolute address of the site without a slash at the end; null makes addresses relative to
 * the page
 */
export function alternatesOf(path: string, site: string | null): Alternate[] {
	const [, first = '', ...others] = path.split('/');
	const own = partOf(languageOf(first));
	const rest = (own === undefined ? [first, ...others] : others).join('/');
	const root = site === null ? '../'.repeat(path.split('/').length - 2) || './' : `${site}/`;
	const hrefIn = (part: string | undefined) =>
		root + [...(part === undefined ? [] : [part]), rest].join('/');
	return [
		...LANGUAGES.map((language) => ({ language, href: hrefIn(partOf(language)) })),
		{ language: 'x-default', href: hrefIn(partOf(DEFAULT_LANGUAGE)) }
	];
}
