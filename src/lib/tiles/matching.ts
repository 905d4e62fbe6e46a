import { FACETS, type Facet } from '../filter/facets.ts';
import {
	clearCondition,
	CONDITIONS,
	isActive,
	type Condition,
	type Filters
} from '../filter/filters.ts';
import { listed, type FacetCount, type Relaxation } from '../filter/matching.ts';
import { DAY } from '../timeline/scale.ts';
import { finish } from '../timeline/steps.ts';
import type { EventColumns } from './event-columns.ts';

/** By index, 1 for each event in which the words asked for occur; null when none are asked for. */
export type Found = Uint8Array | null;

/** What an event must pass: those pass whose code is marked. */
interface Test {
	condition: Condition;
	codes: ArrayLike<number>;
	passes: Uint8Array;
}

/** Only what holds anything back. */
function testsOf(columns: EventColumns, filters: Filters, found: Found): Test[] {
	return CONDITIONS.filter((condition) => isActive(filters, condition)).flatMap(
		(condition): Test | [] => {
			if (condition === 'words')
				return found ? { condition, codes: found, passes: Uint8Array.of(0, 1) } : [];
			if (condition === 'dates')
				return { condition, codes: touching(columns, filters.dates), passes: Uint8Array.of(0, 1) };
			const { lists, codes } = columns.facets[condition];
			const chosen = new Set(filters[condition]);
			const passes = Uint8Array.from(lists, (values) =>
				Number(values.some((value) => chosen.has(value)))
			);
			return { condition, codes, passes };
		}
	);
}

/** By index, 1 for each event that touches some days. */
function touching(
	{ count, from, to }: EventColumns,
	{ first, last }: Filters['dates']
): Uint8Array {
	const least = first === null ? -Infinity : Date.parse(first) / DAY;
	const most = last === null ? Infinity : Date.parse(last) / DAY;
	const touches = new Uint8Array(count);
	// What is open has a day before, or after, all others.
	for (let at = 0; at < count; at++)
		touches[at] = Number((to[at] ?? 0) > least && (from[at] ?? 0) <= most);
	return touches;
}

/** Indexes of the events that pass every condition, ascending. */
export function matchingIndexes(
	columns: EventColumns,
	filters: Filters,
	found: Found
): Uint32Array {
	const tests = testsOf(columns, filters, found);
	const passing = new Uint8Array(columns.count).fill(1);
	for (const { codes, passes } of tests)
		for (let at = 0; at < passing.length; at++) if (passes[codes[at] ?? 0] === 0) passing[at] = 0;
	let size = 0;
	for (const each of passing) size += each;
	const indexes = new Uint32Array(size);
	for (let at = 0, place = 0; at < passing.length; at++)
		if (passing[at] === 1) indexes[place++] = at;
	return indexes;
}

/** Counts the values of each facet as `countFacets` does for a list of events. */
export function countColumns(
	columns: EventColumns,
	filters: Filters,
	found: Found
): Map<Facet, FacetCount[]> {
	return finish(countInSteps(columns, filters, found));
}

/** The same in steps of some ms for a million events. */
export function* countInSteps(
	columns: EventColumns,
	filters: Filters,
	found: Found
): Generator<void, Map<Facet, FacetCount[]>> {
	const tests = testsOf(columns, filters, found);
	const { failures, only } = failuresOf(columns.count, tests);
	const counts = new Map<Facet, FacetCount[]>();
	for (const facet of FACETS) {
		yield;
		const place = tests.findIndex(({ condition }) => condition === facet);
		const own = countFacet(columns, facet, { failures, only, place });
		counts.set(facet, listed(facet, own, filters));
	}
	return counts;
}

/** By index, how many tests an event fails, and which it failed last. */
function failuresOf(count: number, tests: readonly Test[]) {
	const failures = new Uint8Array(count);
	const only = new Uint8Array(count);
	tests.forEach(({ codes, passes }, place) => {
		for (let at = 0; at < count; at++) {
			if (passes[codes[at] ?? 0] !== 0) continue;
			failures[at] = (failures[at] ?? 0) + 1;
			only[at] = place;
		}
	});
	return { failures, only };
}

/** Of the events that fail nothing but, at most, the test of the facet itself. */
function countFacet(
	columns: EventColumns,
	facet: Facet,
	{ failures, only, place }: { failures: Uint8Array; only: Uint8Array; place: number }
): Map<string, number> {
	const { lists, codes } = columns.facets[facet];
	const byList = new Uint32Array(lists.length);
	for (let at = 0; at < columns.count; at++) {
		const failed = failures[at] ?? 0;
		if (failed > 1 || (failed === 1 && only[at] !== place)) continue;
		const code = codes[at] ?? 0;
		byList[code] = (byList[code] ?? 0) + 1;
	}
	const counts = new Map<string, number>();
	lists.forEach((values, code) => {
		const own = byList[code] ?? 0;
		// Sources are told with zeros, too.
		if (own === 0 && facet !== 'source') return;
		for (const value of values) counts.set(value, (counts.get(value) ?? 0) + own);
	});
	return counts;
}

/** Which conditions to drop when nothing passes, as `relaxations` tells for a list of events. */
export function relaxColumns(columns: EventColumns, filters: Filters, found: Found): Relaxation[] {
	return CONDITIONS.filter((condition) => isActive(filters, condition))
		.map((condition) => ({
			condition,
			count: matchingIndexes(
				columns,
				clearCondition(filters, condition),
				condition === 'words' ? null : found
			).length
		}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}
