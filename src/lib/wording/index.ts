export {
	DEFAULT_LANGUAGE,
	isLanguage,
	languageOf,
	languageOfPath,
	LANGUAGES,
	LOCALES,
	OWN_NAMES,
	partOf,
	tagOf,
	type Language
} from './language.ts';
export { loadFurtherWords, loadWords } from './load-words.ts';
export { shortEdtf } from './short-edtf.ts';
export type { FurtherWords, Words } from './words.ts';
