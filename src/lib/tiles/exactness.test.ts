import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeAnnals, inAnnalsOrder } from '../filter/annals.ts';
import { exampleEvent } from '../filter/example-event.ts';
import { FACETS } from '../filter/facets.ts';
import { NO_FILTERS, type Filters } from '../filter/filters.ts';
import { countFacets, filterEvents, relaxations } from '../filter/matching.ts';
import { boundsOf } from '../model/edtf.ts';
import type { Event } from '../model/event-list.ts';
import { groundOf } from '../timeline/certainty.ts';
import { columnsOf } from '../timeline/columns.ts';
import { countByLane, laneIndexOf } from '../timeline/lane-index.ts';
import { LANE_FACETS } from '../timeline/lanes.ts';
import { layoutTimeline } from '../timeline/layout.ts';
import { yearsView } from '../timeline/scale.ts';
import { syntheticEvents } from '../timeline/synthetic-events.ts';
import { weightOf } from '../timeline/weight.ts';
import { annalsRows } from './annals-rows.ts';
import { chartColumns } from './chart-columns.ts';
import { inTimeOrder, readEvents } from './event-columns.ts';
import { countColumns, matchingIndexes, relaxColumns } from './matching.ts';
import { outlineAt, provisionalId } from './outline.ts';

const DATES =
	'../1990 1973~ 197X 2023-21 2023-24 2023-34 2024-40 2024-02-28/2024-03-02 0001-03'.split(' ');
const EVENTS = inTimeOrder([
	...syntheticEvents(1500),
	...DATES.map((date) =>
		exampleEvent({ id: date, date, countries: ['FRA', 'DEU'], regions: ['europe', 'africa'] })
	),
	exampleEvent({ id: 'bare', regions: [], themes: [] })
]);
const COLUMNS = readEvents(EVENTS);
const hasFound = (index: number) => index % 3 > 0;
const FOUND = Uint8Array.from(EVENTS, (_, at) => Number(hasFound(at)));
const PLACES = new Map(EVENTS.map((event, at) => [event, at]));

const some = (facet: (typeof FACETS)[number]) => {
	const { lists } = COLUMNS.facets[facet];
	const values = [...new Set(lists.flat()), 'nonsense'];
	return fc.oneof(fc.constant([]), fc.subarray(values, { minLength: 1 }));
};
const day = fc
	.integer({ min: Date.UTC(1940, 0, 1) / 864e5, max: Date.UTC(2035, 0, 1) / 864e5 })
	.map((days) => new Date(days * 864e5).toISOString().slice(0, 10));
const FILTERS: fc.Arbitrary<Filters> = fc
	.tuple(
		fc.record(Object.fromEntries(FACETS.map((facet) => [facet, some(facet)]))),
		fc.record({ first: fc.option(day), last: fc.option(day) }),
		fc.constantFrom('', '会谈')
	)
	.map(([facets, dates, words]) => ({ ...NO_FILTERS, ...facets, dates, words }));

const given = (filters: Filters) => {
	const found = filters.words === '' ? null : FOUND;
	const finds = (event: Event) => found === null || hasFound(PLACES.get(event) ?? -1);
	return { found, finds };
};

describe('columns tell the same as the events', () => {
	test('which events pass, how many each value has, and what to drop', () => {
		fc.assert(
			fc.property(FILTERS, (filters) => {
				const { found, finds } = given(filters);
				expect([...matchingIndexes(COLUMNS, filters, found)]).toEqual(
					filterEvents(EVENTS, filters, finds).map((event) => PLACES.get(event))
				);
				expect(countColumns(COLUMNS, filters, found)).toEqual(countFacets(EVENTS, filters, finds));
				expect(relaxColumns(COLUMNS, filters, found)).toEqual(relaxations(EVENTS, filters, finds));
			}),
			{ numRuns: 60, seed: 5 }
		);
	});

	test('where each event stands in the chart, how much it weighs, and when it is', () => {
		EVENTS.forEach((event, at) => {
			const outline = outlineAt(COLUMNS, at);
			expect(outline.id).toBe(provisionalId(at));
			expect(weightOf(outline)).toBe(weightOf(event));
			const { key: _, ...ground } = groundOf(outline);
			expect(groundOf(event)).toMatchObject(ground);
			expect(boundsOf(outline.date)).not.toBeNull();
		});
	});

	test.each(LANE_FACETS)('the ledger of the chart by %s', (facet) => {
		const lettering = { language: 'en' as const, plateHeads: {} as never, approximate: '' };
		const own = chartColumns(COLUMNS, matchingIndexes(COLUMNS, NO_FILTERS, null), {
			eventAt: (index) => outlineAt(COLUMNS, index),
			indexOf: () => -1
		});
		const [large, plain] = [own, columnsOf(EVENTS)].map((columns) =>
			laneIndexOf(columns, facet, lettering)
		);
		if (!large || !plain) throw new Error('no index');
		expect(large.columns.shade).toEqual(plain.columns.shade);
		for (const view of [yearsView(1990), yearsView(2015, 2025), yearsView(1, 2030)]) {
			expect(countByLane(large, view)).toEqual(countByLane(plain, view));
			const request = { view, width: 900, height: 600, selectedId: null };
			const { total, inView, earlier, later } = layoutTimeline(large, request).ledger;
			expect(layoutTimeline(plain, request).ledger).toMatchObject({
				...{ total, inView, earlier, later }
			});
		}
	});

	test('the annals list every event under its heading', () => {
		// What is known to the decade has no heading of its own in a long list.
		const events = EVENTS.filter(({ date }) => !date.includes('X'));
		const all = Uint32Array.from(events, (event) => PLACES.get(event) ?? -1);
		const { rows, headings } = annalsRows(COLUMNS, all);
		const plain = arrangeAnnals(events);
		expect(headings.map(({ month, count }) => [month, count])).toEqual(
			plain.flatMap(({ sections }) => sections.map(({ month, count }) => [month, count]))
		);
		expect([...rows].filter((row) => row >= 0).sort((a, b) => a - b)).toEqual([...all]);
		expect(rows).toHaveLength(inAnnalsOrder(plain).length + headings.length);
	});
});
