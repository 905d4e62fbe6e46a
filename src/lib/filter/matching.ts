import type { Event } from '../model/event-list.ts';
import { FACETS, valuesOf, vocabularyOf, type Facet } from './facets.ts';
import { clearCondition, CONDITIONS, isActive, type Condition, type Filters } from './filters.ts';

/** Whether the words asked for occur in an event. */
export type Finds = (event: Event) => boolean;

const ANYTHING: Finds = () => true;

/** What an event must pass, by condition; only what holds anything back. */
function testsOf(filters: Filters, finds: Finds): Map<Condition, Finds> {
	const testOf = (condition: Condition): Finds => {
		if (condition === 'words') return finds;
		if (condition === 'dates') {
			const { first, last } = filters.dates;
			return ({ earliest, latest }) =>
				(first === null || latest === null || latest >= first) &&
				(last === null || earliest === null || earliest <= last);
		}
		const chosen = new Set(filters[condition]);
		return (event) => valuesOf(event, condition).some((value) => chosen.has(value));
	};
	const active = CONDITIONS.filter((condition) => isActive(filters, condition));
	return new Map(active.map((condition) => [condition, testOf(condition)]));
}

/**
 * The events that pass every condition, in the given order.
 *
 * @param finds tells whether `filters.words` occur in an event
 */
export function filterEvents(
	events: readonly Event[],
	filters: Filters,
	finds: Finds = ANYTHING
): Event[] {
	const tests = [...testsOf(filters, finds).values()];
	return events.filter((event) => tests.every((test) => test(event)));
}

/** How many events a value of a facet would show. */
export interface FacetCount {
	value: string;
	count: number;
}

/**
 * Counts the values of each facet among the events that pass the *other* conditions: what a reader
 * gets by choosing the value. Closed vocabularies and sources are listed whole, zeros too; countries
 * as far as they occur or are chosen, the most frequent first.
 */
export function countFacets(
	events: readonly Event[],
	filters: Filters,
	finds: Finds = ANYTHING
): Map<Facet, FacetCount[]> {
	const tests = [...testsOf(filters, finds)];
	const counts = new Map<Facet, Map<string, number>>(FACETS.map((facet) => [facet, new Map()]));
	const count = (event: Event, facet: Facet) => {
		const ofFacet = counts.get(facet);
		for (const value of valuesOf(event, facet)) ofFacet?.set(value, (ofFacet.get(value) ?? 0) + 1);
	};
	const sources = counts.get('source');
	for (const event of events) {
		for (const id of valuesOf(event, 'source')) sources?.set(id, sources.get(id) ?? 0);
		const failed = tests.filter(([, test]) => !test(event)).map(([condition]) => condition);
		if (failed.length === 0) for (const facet of FACETS) count(event, facet);
		// What fails by one facet alone is what another choice there would bring.
		const [only] = failed;
		if (failed.length === 1 && only !== 'dates' && only !== 'words' && only !== undefined)
			count(event, only);
	}
	return new Map(FACETS.map((facet) => [facet, listed(facet, counts.get(facet), filters)]));
}

/** The counts of a facet in the order in which they are offered; zeros are added where they are told. */
export function listed(facet: Facet, counts = new Map<string, number>(), filters: Filters) {
	const vocabulary = vocabularyOf(facet);
	if (vocabulary) return vocabulary.map((value) => ({ value, count: counts.get(value) ?? 0 }));
	for (const value of filters[facet]) if (!counts.has(value)) counts.set(value, 0);
	const byName = (a: FacetCount, b: FacetCount) => (a.value < b.value ? -1 : 1);
	return [...counts]
		.map(([value, count]) => ({ value, count }))
		.sort((a, b) => (facet === 'country' ? b.count - a.count : 0) || byName(a, b));
}

/** A condition that could be dropped, and how many events that would show. */
export interface Relaxation {
	condition: Condition;
	count: number;
}

/** For filters that let nothing through: the conditions whose end alone would help, the best first. */
export function relaxations(
	events: readonly Event[],
	filters: Filters,
	finds: Finds = ANYTHING
): Relaxation[] {
	return CONDITIONS.filter((condition) => isActive(filters, condition))
		.map((condition) => ({
			condition,
			count: filterEvents(events, clearCondition(filters, condition), finds).length
		}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}
