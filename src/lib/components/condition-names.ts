import type { Facet } from '#lib/filter/facets.ts';
import type { ActiveFilter, DayRange } from '#lib/filter/filters.ts';
import type { Source } from '#lib/model/event-list.ts';
import { shortSourceName } from './detail/source-names.ts';
import type { LocalWords } from './words.ts';

/** What open facets take their names from: the tables of all countries are too large for a page. */
export interface OpenNames {
	sources: readonly Source[];
	/** Name of an ISO 3166-1 alpha-3 code; the code itself where it is not known. */
	countryName: (code: string) => string;
}

/** Name of a value of a facet, e.g. `非洲` for the region `africa`; an unknown value stands as it is. */
export function valueName(
	facet: Facet,
	value: string,
	names: OpenNames,
	words: Pick<LocalWords, 'phrases' | 'nameOf'>
): string {
	if (facet === 'country') return names.countryName(value);
	if (facet === 'source') return sourceName(value, names.sources, words);
	const { phrases } = words;
	const tables = {
		type: phrases.types,
		region: phrases.regions,
		theme: phrases.themes,
		status: phrases.statuses,
		certainty: phrases.certainties,
		witnesses: phrases.witnessCounts
	};
	const table: Readonly<Record<string, string>> = tables[facet];
	return table[value] ?? value;
}

/** A source by speaker, sort and day; its id tells apart what would be called the same. */
function sourceName(
	id: string,
	sources: readonly Source[],
	words: Pick<LocalWords, 'phrases' | 'nameOf'>
): string {
	const own = sources.find((source) => source.id === id);
	if (!own) return id;
	const nameOf = (source: Source) => `${shortSourceName(source, source.id, words)} ${source.date}`;
	const isAlone = sources.every((source) => source === own || nameOf(source) !== nameOf(own));
	return isAlone ? nameOf(own) : `${nameOf(own)} [${id}]`;
}

/** The days asked for in words, e.g. `2023年1月1日至6月30日`, `2024年3月14日起`. */
function daysName({ first, last }: DayRange, { dates }: Pick<LocalWords, 'dates'>): string {
	if (first === last && first !== null) return dates.describe(first);
	return dates.describe(`${first ?? '..'}/${last ?? '..'}`);
}

/** What is asked for by a filter that is on. */
export function filterName(
	filter: ActiveFilter,
	names: OpenNames,
	words: Pick<LocalWords, 'phrases' | 'nameOf' | 'dates'>
): string {
	switch (filter.condition) {
		case 'words':
			return filter.value;
		case 'dates':
			return daysName(filter.value, words);
		default:
			return valueName(filter.condition, filter.value, names, words);
	}
}
