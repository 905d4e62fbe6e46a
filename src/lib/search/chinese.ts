import { countryName, isCountryCode, type NameLanguage } from '../lexicon/country-names.ts';
import { simplify } from '../text/simplify.ts';
import { NAME_LINES, READINGS } from './data/names.ts';
import { foldPlainly, remembering } from './fold.ts';
import { readNames } from './names.ts';
import type { SearchTools } from './query.ts';

const LANGUAGES: readonly NameLanguage[] = ['zh-Hans', 'zh-Hant', 'en'];

/**
 * Takes Traditional and Simplified characters for the same, and knows the names of countries, places,
 * organisations and persons: 亚细安 for 东盟, 三藩市 for 旧金山, xijinping for 习近平.
 */
export const CHINESE_TOOLS: SearchTools = {
	fold: remembering((character) => foldPlainly(simplify(character))),
	names: readNames(NAME_LINES, READINGS),
	countryNames: (code) =>
		isCountryCode(code) ? LANGUAGES.map((language) => countryName(code, language)) : []
};
