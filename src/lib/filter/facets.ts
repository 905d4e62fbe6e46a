import type { Event } from '../model/event-list.ts';
import { EVENT_TYPES, REGIONS, STATUSES, THEMES } from '../model/vocabulary.ts';

/** The properties by which events are filtered, in the order in which they are offered. */
export const FACETS = ['type', 'region', 'theme', 'status', 'country'] as const;
export type Facet = (typeof FACETS)[number];

/**
 * The values chosen in each facet: any of them within a facet, all facets together. An empty facet
 * lets everything through.
 */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

/** Lets every event through. */
export const NO_FILTERS: Filters = { type: [], region: [], theme: [], status: [], country: [] };

/** The values of facets with a closed vocabulary, in its order; countries are open. */
const VOCABULARY: Readonly<Record<Facet, readonly string[] | null>> = {
	type: EVENT_TYPES,
	region: REGIONS,
	theme: THEMES,
	status: STATUSES,
	country: null
};

const COUNTRY_CODE = /^[A-Z]{3}$/;

/** The values that an event has in a facet. */
export function valuesOf(event: Event, facet: Facet): readonly string[] {
	switch (facet) {
		case 'type':
			return [event.type];
		case 'region':
			return event.regions;
		case 'theme':
			return event.themes;
		case 'status':
			return [event.status];
		case 'country':
			return event.countries;
	}
}

/** The given values that the facet knows, each once, in the facet's own order. */
export function normalizeValues(facet: Facet, values: readonly string[]): string[] {
	const given = new Set(values);
	const vocabulary = VOCABULARY[facet];
	if (vocabulary) return vocabulary.filter((value) => given.has(value));
	return [...given].filter((value) => COUNTRY_CODE.test(value)).sort();
}

/** Whether nothing is filtered out. */
export function isUnfiltered(filters: Filters): boolean {
	return FACETS.every((facet) => filters[facet].length === 0);
}

/** The filters with one value added to its facet, or taken out of it. */
export function toggleValue(filters: Filters, facet: Facet, value: string): Filters {
	const values = filters[facet];
	const next = values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
	return { ...filters, [facet]: normalizeValues(facet, next) };
}

/** The filters with one facet emptied. */
export function clearFacet(filters: Filters, facet: Facet): Filters {
	return { ...filters, [facet]: [] };
}

function passes(event: Event, filters: Filters, facet: Facet): boolean {
	const chosen = filters[facet];
	return chosen.length === 0 || valuesOf(event, facet).some((value) => chosen.includes(value));
}

/** Whether an event passes every facet. */
export function matches(event: Event, filters: Filters): boolean {
	return FACETS.every((facet) => passes(event, filters, facet));
}

/** The events that pass every facet, in the given order. */
export function filterEvents(events: readonly Event[], filters: Filters): Event[] {
	return events.filter((event) => matches(event, filters));
}

/** How many events a value of a facet would show. */
export interface FacetCount {
	value: string;
	count: number;
}

/**
 * Counts the values of a facet among the events that pass the *other* facets: what a reader gets by
 * choosing the value. Closed vocabularies are listed whole, zeros too; countries as far as they occur
 * or are chosen, the most frequent first.
 */
export function countFacet(events: readonly Event[], filters: Filters, facet: Facet): FacetCount[] {
	const others = clearFacet(filters, facet);
	const counts = new Map<string, number>();
	for (const event of events) {
		if (!matches(event, others)) continue;
		for (const value of valuesOf(event, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	const vocabulary = VOCABULARY[facet];
	if (vocabulary) return vocabulary.map((value) => ({ value, count: counts.get(value) ?? 0 }));
	for (const value of filters[facet]) if (!counts.has(value)) counts.set(value, 0);
	return [...counts]
		.map(([value, count]) => ({ value, count }))
		.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** A value by which the list is filtered now. */
export interface ActiveFilter {
	facet: Facet;
	value: string;
}

/** Every chosen value, facet by facet. */
export function activeFilters(filters: Filters): ActiveFilter[] {
	return FACETS.flatMap((facet) => filters[facet].map((value) => ({ facet, value })));
}

/** A facet that could be emptied, and how many events that would show. */
export interface Relaxation {
	facet: Facet;
	count: number;
}

/** For filters that let nothing through: the facets whose emptying alone would help, the best first. */
export function relaxations(events: readonly Event[], filters: Filters): Relaxation[] {
	return FACETS.filter((facet) => filters[facet].length > 0)
		.map((facet) => ({
			facet,
			count: filterEvents(events, clearFacet(filters, facet)).length
		}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}
