import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENT_TYPES, REGIONS, THEMES } from '../model/vocabulary.ts';
import { exampleEvent } from './example-event.ts';
import type { Facet } from './facets.ts';
import { clearCondition, NO_FILTERS, type Filters } from './filters.ts';
import { countFacets, filterEvents, relaxations } from './matching.ts';

const EVENTS = [
	exampleEvent({ id: 'a', type: 'summit', regions: ['africa', 'global'], themes: ['climate'] }),
	exampleEvent({ id: 'b', type: 'visit', regions: ['africa'], countries: ['ZAF'], date: '2023' }),
	exampleEvent({ id: 'c', type: 'visit', regions: ['europe'], countries: ['FRA', 'DEU'] }),
	exampleEvent({ id: 'd', type: 'visa', regions: [], status: 'planned', countries: ['FRA'] })
];
/** Stands for a search whose words occur in the events of these ids. */
const findsIn = (ids: string) => (event: { id: string }) => ids.includes(event.id);
const ids = (filters: Filters, finds?: Parameters<typeof filterEvents>[2]) =>
	filterEvents(EVENTS, filters, finds)
		.map(({ id }) => id)
		.join('');
const countOf = (filters: Filters, facet: Facet, value: string) =>
	countFacets(EVENTS, filters)
		.get(facet)
		?.find((entry) => entry.value === value)?.count;

describe('filterEvents', () => {
	test('lets everything through when nothing is chosen', () => {
		expect(ids(NO_FILTERS)).toBe('abcd');
	});

	test('takes any value within a facet and all conditions together', () => {
		expect(ids({ ...NO_FILTERS, region: ['africa', 'europe'] })).toBe('abc');
		expect(ids({ ...NO_FILTERS, region: ['africa', 'europe'], type: ['visit'] })).toBe('bc');
		expect(ids({ ...NO_FILTERS, country: ['FRA'], status: ['planned'] })).toBe('d');
		expect(ids({ ...NO_FILTERS, type: ['visit'], words: 'x' }, findsIn('abd'))).toBe('b');
	});

	test('takes what touches the days asked for, either end open', () => {
		const during = (first: string | null, last: string | null) =>
			ids({ ...NO_FILTERS, dates: { first, last } });
		// All but b are of 18 October 2023; b may be of any day of that year.
		expect(during('2023-10-18', '2023-10-18')).toBe('abcd');
		expect(during('2023-10-19', null)).toBe('b');
		expect(during(null, '2023-10-17')).toBe('b');
		expect(during('2024-01-01', null)).toBe('');
	});
});

describe('countFacets', () => {
	test('counts what passes the other conditions, not its own', () => {
		const filters = { ...NO_FILTERS, region: ['africa'] };
		expect(countOf(filters, 'region', 'europe')).toBe(1);
		expect(countOf(filters, 'type', 'visit')).toBe(1);
		expect(countOf(filters, 'type', 'visa')).toBe(0);
	});

	test('lists the whole vocabulary in its order, zeros too', () => {
		const types = countFacets(EVENTS, NO_FILTERS).get('type') ?? [];
		expect(types.map(({ value }) => value)).toEqual([...EVENT_TYPES]);
	});

	test('lists countries by frequency and keeps a chosen one that has none', () => {
		const filters = { ...NO_FILTERS, country: ['ITA'] };
		expect(countFacets(EVENTS, filters).get('country')).toEqual([
			{ value: 'FRA', count: 2 },
			{ value: 'DEU', count: 1 },
			{ value: 'ZAF', count: 1 },
			{ value: 'ITA', count: 0 }
		]);
	});

	test('lists every source, also one that nothing is left of', () => {
		const [mention] = exampleEvent({ id: 'e' }).mentions;
		const other = exampleEvent({
			id: 'e',
			type: 'speech',
			mentions: mention ? [{ ...mention, source: 'b' }] : []
		});
		const filters = { ...NO_FILTERS, type: ['visit'] };
		expect(countFacets([...EVENTS, other], filters).get('source')).toEqual([
			{ value: 'a', count: 2 },
			{ value: 'b', count: 0 }
		]);
	});

	test('foretells how many events a first choice shows', () => {
		const filters = fc
			.record({
				type: fc.subarray([...EVENT_TYPES]),
				region: fc.subarray([...REGIONS]),
				theme: fc.subarray([...THEMES])
			})
			.map((chosen) => ({ ...NO_FILTERS, ...chosen }));
		fc.assert(
			fc.property(filters, fc.constantFrom(...REGIONS), (others, region) => {
				const without = clearCondition(others, 'region');
				const shown = filterEvents(EVENTS, { ...without, region: [region] }).length;
				expect(countOf(others, 'region', region)).toBe(shown);
			})
		);
	});
});

describe('relaxations', () => {
	test('names the conditions whose end alone brings events back, the best first', () => {
		const filters = { ...NO_FILTERS, region: ['africa'], country: ['FRA'] };
		expect(ids(filters)).toBe('');
		expect(relaxations(EVENTS, filters)).toEqual([
			{ condition: 'region', count: 2 },
			{ condition: 'country', count: 2 }
		]);
		expect(relaxations(EVENTS, { ...filters, theme: ['sovereignty'] })).toEqual([]);
	});

	test('words and days can be what stands in the way', () => {
		const dates = { first: '2024-01-01', last: null };
		expect(relaxations(EVENTS, { ...NO_FILTERS, dates, type: ['visit'] })).toEqual([
			{ condition: 'dates', count: 2 }
		]);
		const filters = { ...NO_FILTERS, words: 'x', type: ['visit'] };
		expect(relaxations(EVENTS, filters, () => false)).toEqual([{ condition: 'words', count: 2 }]);
	});
});
