/** The languages of the interface, in the order in which they are offered. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;

/** A language of the interface; also the first part of its addresses, but for the usual one. */
export type Language = (typeof LANGUAGES)[number];

/** The language whose addresses have no such part. */
export const DEFAULT_LANGUAGE: Language = 'zh-Hans';

/** What a language is called by those who read it. */
export const OWN_NAMES: Readonly<Record<Language, { short: string; name: string }>> = {
	'zh-Hans': { short: '简', name: '简体中文' },
	'zh-Hant': { short: '繁', name: '繁體中文' },
	en: { short: 'EN', name: 'English' }
};

/** BCP 47 tag of a language's pages: Traditional Chinese is written as in Hong Kong. */
export function tagOf(language: Language): string {
	return language === 'zh-Hant' ? 'zh-Hant-HK' : language;
}

/** Whether a text names a language of the interface. */
export function isLanguage(text: string): text is Language {
	return LANGUAGES.some((language) => language === text);
}

/** The language that a part of an address names; the usual one where there is none. */
export function languageOf(part: string | undefined): Language {
	return part !== undefined && isLanguage(part) ? part : DEFAULT_LANGUAGE;
}

/** The language of a path that may lead nowhere, e.g. `/en/nothing/`. */
export function languageOfPath(path: string): Language {
	return languageOf(path.split('/').find(isLanguage));
}

/** What stands for a language in an address; nothing for the usual one. */
export function partOf(language: Language): Exclude<Language, 'zh-Hans'> | undefined {
	return language === 'zh-Hans' ? undefined : language;
}

/** Languages as Open Graph names them. */
export const LOCALES: Readonly<Record<Language, string>> = {
	'zh-Hans': 'zh_CN',
	'zh-Hant': 'zh_HK',
	en: 'en_GB'
};
