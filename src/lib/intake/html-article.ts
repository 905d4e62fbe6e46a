import { fetched } from './fetched.ts';
import type { Page } from './html-dom.ts';

/** Chinese says in so many characters what takes twice as many letters. */
const SHORTEST_ARTICLE = 120;
/** Pages with more elements are no articles, and would take long. */
const MOST_ELEMENTS = 100_000;

/**
 * Finds the article among what else stands on a page.
 *
 * @param page is taken apart
 * @returns its element; null when there is none
 */
export async function findArticle(page: Page): Promise<Element | null> {
	const { Readability } = await fetched(import('@mozilla/readability'));
	try {
		const article = new Readability<Element>(page, {
			charThreshold: SHORTEST_ARTICLE,
			maxElemsToParse: MOST_ELEMENTS,
			disableJSONLD: true,
			serializer: (node) => node as Element
		}).parse();
		return article?.content ?? null;
	} catch {
		// It gives up on trees that are too large or too odd; the whole page is read then.
		return null;
	}
}
