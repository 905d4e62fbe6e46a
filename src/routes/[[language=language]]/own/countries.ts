import { COUNTRY_CODES, countryName } from '#lib/lexicon/country-names.ts';
import { tagOf, type Language } from '#lib/wording/index.ts';

/** Names of all countries in a language, by code. */
export function countriesIn(language: Language): Record<string, string> {
	const tag = tagOf(language) as Parameters<typeof countryName>[1];
	return Object.fromEntries(COUNTRY_CODES.map((code) => [code, countryName(code, tag)]));
}
