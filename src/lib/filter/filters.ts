import { FACETS, normalizeValues, type Facet } from './facets.ts';

/** Days, both counted; null where the stretch is open. */
export interface DayRange {
	first: string | null;
	last: string | null;
}

/**
 * What is asked for: any of the values within a facet, and all conditions together. An empty facet,
 * no days and no words let everything through.
 */
export type Filters = Readonly<Record<Facet, readonly string[]>> & {
	/** The days that an event must touch. */
	readonly dates: DayRange;
	/** Words that must all occur, parted by spaces. */
	readonly words: string;
};

/** One of the things asked for, which can be dropped as a whole. */
export type Condition = Facet | 'dates' | 'words';

/** All conditions, in the order in which they are told. */
export const CONDITIONS: readonly Condition[] = ['words', 'dates', ...FACETS];

const ANY_DAY: DayRange = { first: null, last: null };

/** Lets every event through. */
export const NO_FILTERS: Filters = {
	type: [],
	region: [],
	theme: [],
	country: [],
	status: [],
	certainty: [],
	source: [],
	witnesses: [],
	dates: ANY_DAY,
	words: ''
};

/** Whether a condition holds anything back. */
export function isActive(filters: Filters, condition: Condition): boolean {
	switch (condition) {
		case 'dates':
			return filters.dates.first !== null || filters.dates.last !== null;
		case 'words':
			return filters.words.trim() !== '';
		default:
			return filters[condition].length > 0;
	}
}

/** Whether nothing is filtered out. */
export function isUnfiltered(filters: Filters): boolean {
	return !CONDITIONS.some((condition) => isActive(filters, condition));
}

/** The filters without one condition. */
export function clearCondition(filters: Filters, condition: Condition): Filters {
	return { ...filters, [condition]: NO_FILTERS[condition] };
}

/** The filters with one value added to its facet, or taken out of it. */
export function toggleValue(filters: Filters, facet: Facet, value: string): Filters {
	const values = filters[facet];
	const next = values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
	return { ...filters, [facet]: normalizeValues(facet, next) };
}

/** Something by which the list is filtered now. */
export type ActiveFilter =
	| { condition: Facet; value: string }
	| { condition: 'dates'; value: DayRange }
	| { condition: 'words'; value: string };

/** Words, days and every chosen value. */
export function activeFilters(filters: Filters): ActiveFilter[] {
	return CONDITIONS.flatMap((condition): ActiveFilter[] => {
		if (!isActive(filters, condition)) return [];
		if (condition === 'dates') return [{ condition, value: filters.dates }];
		if (condition === 'words') return [{ condition, value: filters.words.trim() }];
		return filters[condition].map((value) => ({ condition, value }));
	});
}
