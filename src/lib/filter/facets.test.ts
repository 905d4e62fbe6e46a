import { describe, expect, test } from 'vitest';
import { exampleEvent } from './example-event.ts';
import { normalizeValues, valuesOf } from './facets.ts';

describe('valuesOf', () => {
	const certainty = (date: string) => valuesOf(exampleEvent({ id: 'a', date }), 'certainty');

	test('tells how well a date is known', () => {
		expect(certainty('2023-10-18')).toEqual(['day']);
		expect(certainty('2023-12-27/2023-12-28')).toEqual(['days']);
		expect(certainty('2023-10')).toEqual(['month']);
		expect(certainty('2024-40')).toEqual(['month']);
		expect(certainty('2023')).toEqual(['year']);
		expect(certainty('2013/2023')).toEqual(['span']);
		expect(certainty('2024-03-14/..')).toEqual(['open']);
		expect(certainty('2024-01-02~')).toEqual(['day', 'approximate']);
	});

	test('counts mentions, three and more together, and names each source once', () => {
		const { mentions } = exampleEvent({ id: 'a' });
		const told = (times: number) =>
			exampleEvent({ id: 'a', mentions: Array.from({ length: times }, () => mentions).flat() });
		expect([1, 2, 3, 7].map((times) => valuesOf(told(times), 'witnesses'))).toEqual([
			['1'],
			['2'],
			['3+'],
			['3+']
		]);
		expect(valuesOf(told(3), 'source')).toEqual(['a']);
	});
});

describe('normalizeValues', () => {
	test('drops what the facet does not know and repeats', () => {
		expect(normalizeValues('type', ['visit', 'nonsense', 'summit', 'visit'])).toEqual([
			'summit',
			'visit'
		]);
		expect(normalizeValues('country', ['fr', 'FRA', 'DEU', 'FRA'])).toEqual(['DEU', 'FRA']);
		expect(normalizeValues('source', ['b', '', 'a', 'b'])).toEqual(['a', 'b']);
	});
});
