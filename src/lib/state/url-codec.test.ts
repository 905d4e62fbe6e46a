import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../filter/filters.ts';
import { EVENT_TYPES, REGIONS, STATUSES, THEMES } from '../model/vocabulary.ts';
import { LANE_FACETS } from '../timeline/lanes.ts';
import { decodeView, encodeView, wholeDays, type SharedView } from './url-codec.ts';

const DAY = 86_400_000;
const USUAL = { from: Date.parse('2023-01-01'), to: Date.parse('2026-01-01') };
const USUAL_VIEW: SharedView = { range: USUAL, filters: NO_FILTERS, lanes: 'region', event: null };
const decode = (query: string) => decodeView(new URLSearchParams(query), USUAL);

const day = fc.integer({ min: -40_000, max: 40_000 }).map((count) => count * DAY);
const view: fc.Arbitrary<SharedView> = fc.record({
	range: fc
		.tuple(day, fc.integer({ min: 1, max: 40_000 }))
		.map(([from, days]) => ({ from, to: from + days * DAY })),
	filters: fc.record({
		type: fc.subarray([...EVENT_TYPES]),
		region: fc.subarray([...REGIONS]),
		theme: fc.subarray([...THEMES]),
		status: fc.subarray([...STATUSES]),
		country: fc.subarray(['BRA', 'FRA', 'ZAF']),
		certainty: fc.subarray(['day', 'month', 'approximate']),
		source: fc.subarray(['000', 'speech 1/甲']),
		witnesses: fc.subarray(['1', '2', '3+']),
		dates: fc.record({
			first: fc.option(fc.constant('2023-05-01')),
			last: fc.option(fc.constant('2024-02-29'))
		}),
		words: fc.string({ unit: 'grapheme' }).map((words) => words.trim())
	}),
	lanes: fc.constantFrom(...LANE_FACETS),
	event: fc.option(fc.string({ minLength: 1, unit: 'grapheme' }))
});

describe('encodeView', () => {
	test('is undone by decodeView', () => {
		fc.assert(
			fc.property(view, (given) => {
				expect(decode(encodeView(given, USUAL))).toEqual(given);
			})
		);
	});

	test('leaves out what is usual', () => {
		expect(encodeView(USUAL_VIEW, USUAL)).toBe('');
	});

	test('names the last day shown, and separates values by bare commas', () => {
		const given: SharedView = {
			range: { from: Date.parse('2023-02-01'), to: Date.parse('2024-01-01') },
			filters: { ...NO_FILTERS, region: ['europe', 'africa'] },
			lanes: 'theme',
			event: 'a-1'
		};
		expect(encodeView(given, USUAL)).toBe(
			'?from=2023-02-01&to=2023-12-31&region=europe,africa&lanes=theme&event=a-1'
		);
	});

	test('widens times within a day to whole days', () => {
		const noon = DAY / 2;
		const range = { from: USUAL.from + DAY + noon, to: USUAL.to - DAY - noon };
		expect(decode(encodeView({ ...USUAL_VIEW, range }, USUAL)).range).toEqual(wholeDays(range));
	});
});

describe('decodeView', () => {
	test.each([
		'?from=yesterday&to=2023',
		'?from=2023-02-30',
		'?from=2025-01-01&to=2024-01-01',
		'?region=atlantis,&type=&country=fr&theme=%E5%BC%A0',
		'?event=',
		'?since=2024-05-01&until=2024-04-30',
		'?since=May&lanes=colour&certainty=sure&witnesses=0',
		'?garbage'
	])('falls back to the usual view for %s', (query) => {
		expect(decode(query)).toEqual(USUAL_VIEW);
	});

	test('keeps what is right beside what is wrong', () => {
		const read = decode('?from=x&to=2024-12-31&region=atlantis,africa');
		expect(read.range).toEqual({ from: USUAL.from, to: Date.parse('2025-01-01') });
		expect(read.filters.region).toEqual(['africa']);
	});
});
