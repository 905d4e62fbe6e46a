/**
 * Names and regions of countries, apart from the recogniser so that a page that only shows them
 * stays small.
 */
import type { Region } from '../model/vocabulary.ts';
import { COUNTRY_NAMES } from './data/country-names.ts';

/** ISO 3166-1 alpha-3 code of a country or inhabited territory; TWN, HKG and MAC are places of CHN. */
export type CountryCode = keyof typeof COUNTRY_NAMES;

/** Language of a displayed name. */
export type NameLanguage = 'zh-Hans' | 'zh-Hant' | 'zh-Hant-HK' | 'en';

/** Every code of the lexicon, in alphabetical order. */
export const COUNTRY_CODES = Object.keys(COUNTRY_NAMES) as readonly CountryCode[];

/** Whether the text is a code of the lexicon, e.g. `FRA`; false for `TWN`, `fra` and `FR`. */
export function isCountryCode(text: string): text is CountryCode {
	return Object.hasOwn(COUNTRY_NAMES, text);
}

function entryOf(code: string): (typeof COUNTRY_NAMES)[CountryCode] {
	if (!isCountryCode(code)) throw new RangeError(`unknown country code: ${code}`);
	return COUNTRY_NAMES[code];
}

/**
 * The usual short name of a country, e.g. `沙特`, `沙烏地阿拉伯`, `沙地阿拉伯`, `Saudi Arabia`.
 *
 * @throws RangeError when the code is not of the lexicon
 */
export function countryName(code: string, language: NameLanguage): string {
	return entryOf(code)[language];
}

/**
 * The region to which a country belongs; `china` for China.
 *
 * @throws RangeError when the code is not of the lexicon
 */
export function countryRegion(code: string): Region {
	return entryOf(code).region;
}
