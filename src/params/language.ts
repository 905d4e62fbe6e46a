import { DEFAULT_LANGUAGE, isLanguage, type Language } from '#lib/wording/index.ts';

/** The usual language has no part in its addresses. */
export function match(part: string): part is Exclude<Language, 'zh-Hans'> {
	return isLanguage(part) && part !== DEFAULT_LANGUAGE;
}
