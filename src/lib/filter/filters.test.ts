import { describe, expect, test } from 'vitest';
import {
	activeFilters,
	clearCondition,
	isActive,
	isUnfiltered,
	NO_FILTERS,
	toggleValue
} from './filters.ts';

describe('toggleValue', () => {
	test('adds in the order of the vocabulary and takes out again', () => {
		const one = toggleValue(NO_FILTERS, 'region', 'africa');
		const two = toggleValue(one, 'region', 'europe');
		expect(two.region).toEqual(['europe', 'africa']);
		expect(toggleValue(two, 'region', 'europe')).toEqual(one);
		expect(isUnfiltered(toggleValue(one, 'region', 'africa'))).toBe(true);
	});
});

describe('isActive', () => {
	test('takes half a stretch of days for a condition, and blanks for none', () => {
		const since = { ...NO_FILTERS, dates: { first: '2023-01-01', last: null }, words: '  ' };
		expect(isActive(since, 'dates')).toBe(true);
		expect(isActive(since, 'words')).toBe(false);
		expect(isUnfiltered(clearCondition(since, 'dates'))).toBe(true);
	});
});

describe('activeFilters', () => {
	test('lists words, days and every chosen value', () => {
		const dates = { first: null, last: '2024-06-30' };
		expect(
			activeFilters({ ...NO_FILTERS, theme: ['climate'], type: ['visa'], words: ' 上合 ', dates })
		).toEqual([
			{ condition: 'words', value: '上合' },
			{ condition: 'dates', value: dates },
			{ condition: 'type', value: 'visa' },
			{ condition: 'theme', value: 'climate' }
		]);
	});
});
