import type { Language } from './language.ts';
import type { FurtherWords, Words } from './words.ts';

type Loaders<T> = Readonly<Record<Language, () => Promise<T>>>;

const WORDS: Loaders<{ words: Words }> = {
	'zh-Hans': () => import('./zh-hans/index.ts'),
	'zh-Hant': () => import('./zh-hant/index.ts'),
	en: () => import('./en/index.ts')
};
const FURTHER: Loaders<{ further: FurtherWords }> = {
	'zh-Hans': () => import('./zh-hans/further.ts'),
	'zh-Hant': () => import('./zh-hant/further.ts'),
	en: () => import('./en/further.ts')
};

/** Fetches the words of a language; each language has files of its own. */
export async function loadWords(language: Language): Promise<Words> {
	return (await WORDS[language]()).words;
}

/** Fetches the further words of a language. */
export async function loadFurtherWords(language: Language): Promise<FurtherWords> {
	return (await FURTHER[language]()).further;
}
