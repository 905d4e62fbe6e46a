import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENT_TYPES, REGIONS, THEMES } from '../model/vocabulary.ts';
import { exampleEvent } from './example-event.ts';
import {
	activeFilters,
	clearFacet,
	countFacet,
	filterEvents,
	isUnfiltered,
	NO_FILTERS,
	normalizeValues,
	relaxations,
	toggleValue
} from './facets.ts';

const EVENTS = [
	exampleEvent({ id: 'a', type: 'summit', regions: ['africa', 'global'], themes: ['climate'] }),
	exampleEvent({ id: 'b', type: 'visit', regions: ['africa'], countries: ['ZAF'] }),
	exampleEvent({ id: 'c', type: 'visit', regions: ['europe'], countries: ['FRA', 'DEU'] }),
	exampleEvent({ id: 'd', type: 'visa', regions: [], status: 'planned', countries: ['FRA'] })
];
const ids = (filters: Parameters<typeof filterEvents>[1]) =>
	filterEvents(EVENTS, filters)
		.map(({ id }) => id)
		.join('');
const countOf = (
	filters: Parameters<typeof countFacet>[1],
	facet: 'type' | 'region',
	value: string
) => countFacet(EVENTS, filters, facet).find((entry) => entry.value === value)?.count;

describe('filterEvents', () => {
	test('lets everything through when nothing is chosen', () => {
		expect(ids(NO_FILTERS)).toBe('abcd');
	});

	test('takes any value within a facet and all facets together', () => {
		expect(ids({ ...NO_FILTERS, region: ['africa', 'europe'] })).toBe('abc');
		expect(ids({ ...NO_FILTERS, region: ['africa', 'europe'], type: ['visit'] })).toBe('bc');
		expect(ids({ ...NO_FILTERS, country: ['FRA'], status: ['planned'] })).toBe('d');
	});
});

describe('countFacet', () => {
	test('counts what passes the other facets, not its own', () => {
		const filters = { ...NO_FILTERS, region: ['africa'] };
		expect(countOf(filters, 'region', 'europe')).toBe(1);
		expect(countOf(filters, 'type', 'visit')).toBe(1);
		expect(countOf(filters, 'type', 'visa')).toBe(0);
	});

	test('lists the whole vocabulary in its order, zeros too', () => {
		expect(countFacet(EVENTS, NO_FILTERS, 'type').map(({ value }) => value)).toEqual([
			...EVENT_TYPES
		]);
	});

	test('lists countries by frequency and keeps a chosen one that has none', () => {
		expect(countFacet(EVENTS, { ...NO_FILTERS, country: ['ITA'] }, 'country')).toEqual([
			{ value: 'FRA', count: 2 },
			{ value: 'DEU', count: 1 },
			{ value: 'ZAF', count: 1 },
			{ value: 'ITA', count: 0 }
		]);
	});

	test('foretells how many events a first choice shows', () => {
		const filters = fc.record({
			type: fc.subarray([...EVENT_TYPES]),
			region: fc.subarray([...REGIONS]),
			theme: fc.subarray([...THEMES]),
			status: fc.constant([]),
			country: fc.constant([])
		});
		fc.assert(
			fc.property(filters, fc.constantFrom(...REGIONS), (others, region) => {
				const without = clearFacet(others, 'region');
				const shown = filterEvents(EVENTS, { ...without, region: [region] }).length;
				expect(countOf(others, 'region', region)).toBe(shown);
			})
		);
	});
});

describe('toggleValue', () => {
	test('adds in the order of the vocabulary and takes out again', () => {
		const one = toggleValue(NO_FILTERS, 'region', 'africa');
		const two = toggleValue(one, 'region', 'europe');
		expect(two.region).toEqual(['europe', 'africa']);
		expect(toggleValue(two, 'region', 'europe')).toEqual(one);
		expect(isUnfiltered(toggleValue(one, 'region', 'africa'))).toBe(true);
	});
});

describe('normalizeValues', () => {
	test('drops what the facet does not know and repeats', () => {
		expect(normalizeValues('type', ['visit', 'nonsense', 'summit', 'visit'])).toEqual([
			'summit',
			'visit'
		]);
		expect(normalizeValues('country', ['fr', 'FRA', 'DEU', 'FRA'])).toEqual(['DEU', 'FRA']);
	});
});

describe('activeFilters', () => {
	test('lists every chosen value by facet', () => {
		expect(activeFilters({ ...NO_FILTERS, theme: ['climate'], type: ['visa'] })).toEqual([
			{ facet: 'type', value: 'visa' },
			{ facet: 'theme', value: 'climate' }
		]);
	});
});

describe('relaxations', () => {
	test('names the facets whose emptying alone brings events back, the best first', () => {
		const filters = { ...NO_FILTERS, region: ['africa'], country: ['FRA'] };
		expect(ids(filters)).toBe('');
		expect(relaxations(EVENTS, filters)).toEqual([
			{ facet: 'region', count: 2 },
			{ facet: 'country', count: 2 }
		]);
		expect(relaxations(EVENTS, { ...filters, theme: ['sovereignty'] })).toEqual([]);
	});
});
