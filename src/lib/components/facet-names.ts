import type { Facet } from '#lib/filter/facets.ts';
import { countryName, isCountryCode } from '#lib/lexicon/country-names.ts';
import { DEFAULT_LANGUAGE, phrasesOf, type Language } from '#lib/wording/index.ts';

/** Name of a facet, e.g. `地区`. */
export function facetName(facet: Facet, language: Language = DEFAULT_LANGUAGE): string {
	return phrasesOf(language).facets[facet];
}

/** Name of a value of a facet, e.g. `非洲` for the region `africa`; an unknown value stands as it is. */
export function valueName(
	facet: Facet,
	value: string,
	language: Language = DEFAULT_LANGUAGE
): string {
	if (facet === 'country') return isCountryCode(value) ? countryName(value, language) : value;
	const { types, regions, themes, statuses } = phrasesOf(language);
	const tables = { type: types, region: regions, theme: themes, status: statuses };
	const names: Readonly<Record<string, string>> = tables[facet];
	return names[value] ?? value;
}
