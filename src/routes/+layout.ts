import { languageOf, languageOfPath, loadFurtherWords, loadWords } from '#lib/wording/index.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** An address that leads nowhere names no route, but a language. */
export const load: LayoutLoad = async ({ params, route, url }) => {
	const language = route.id === null ? languageOfPath(url.pathname) : languageOf(params.language);
	// The front page fetches the further words when it comes to them.
	const isFront = route.id === '/[[language=language]]';
	const [words, further] = await Promise.all([
		loadWords(language),
		isFront ? null : loadFurtherWords(language)
	]);
	return { words, further };
};
