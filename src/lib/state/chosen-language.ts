/** Key in local storage; `first-visit.js` reads it too, before the first paint. */
const KEY = 'jinian-language';

/** Keeps the language that a reader chose; the front page leads there from then on. */
export function rememberLanguage(language: string): void {
	try {
		localStorage.setItem(KEY, language);
	} catch {
		// Storage may be barred: then every address keeps its language all the same.
	}
}
