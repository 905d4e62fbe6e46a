import type { Facet } from '#lib/filter/facets.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { valueName } from './condition-names.ts';
import type { LocalWords } from './words.ts';

/** A value of a facet that bears the words typed. */
export interface Suggestion {
	facet: Facet;
	value: string;
	/** Name of the value. */
	name: string;
	/** Events that have it, whatever else is asked for. */
	count: number;
}

/** Facets whose values are what people type; of the others, few values have names of their own. */
const SUGGESTED: readonly Facet[] = ['region', 'country', 'theme', 'type'];
const MOST = 6;

/** Values that could be filtered by instead of the words typed, those with the most events first. */
export function suggestValues(
	explorer: Explorer,
	words: Pick<LocalWords, 'phrases' | 'nameOf'>
): Suggestion[] {
	if (explorer.filters.words.trim() === '') return [];
	return SUGGESTED.flatMap((facet) =>
		explorer.frequencies(facet).flatMap(({ value, count }): Suggestion[] => {
			const name = valueName(facet, value, explorer.names, words);
			const isChosen = explorer.filters[facet].some((chosen) => chosen === value);
			return count > 0 && !isChosen && explorer.search.isNamed(name)
				? [{ facet, value, name, count }]
				: [];
		})
	)
		.sort((a, b) => b.count - a.count)
		.slice(0, MOST);
}
