import { countryName, isCountryCode, type NameLanguage } from '../lexicon/country-names.ts';
import { ORGANISATION_ROWS } from '../lexicon/data/organisations.ts';
import { simplify } from '../text/simplify.ts';
import { foldPlainly, foldText, remembering } from './fold.ts';
import type { SearchTools } from './query.ts';

const fold = remembering((character) => foldPlainly(simplify(character)));

function namesByName(): Map<string, readonly string[]> {
	const byName = new Map<string, readonly string[]>();
	for (const [, english, , , , ...forms] of ORGANISATION_ROWS) {
		const names = [english, ...forms].map((name) => foldText(name, fold));
		for (const name of names) byName.set(name, [...(byName.get(name) ?? []), ...names]);
	}
	return byName;
}

const LANGUAGES: readonly NameLanguage[] = ['zh-Hans', 'zh-Hant', 'en'];

const NAMES = namesByName();

/**
 * Takes Traditional and Simplified characters for the same, and knows the names of countries and
 * organisations, e.g. 亚细安 for 东盟.
 */
export const CHINESE_TOOLS: SearchTools = {
	fold,
	namesOf: (folded) => NAMES.get(folded) ?? [],
	countryNames: (code) =>
		isCountryCode(code) ? LANGUAGES.map((language) => countryName(code, language)) : []
};
