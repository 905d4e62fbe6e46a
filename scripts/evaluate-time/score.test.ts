import { expect, test } from 'vitest';
import type { Case, Expected } from './cases.ts';
import { figuresOf, scoreCase } from './score.ts';

const wanted = (fields: Partial<Expected>): Expected => ({
	text: '3月7日',
	offset: [0, 4],
	start: '2024-03-07',
	end: '2024-03-07',
	accept: [],
	tags: [],
	...fields
});

const scored = (expected: Partial<Expected>, fields: Partial<Case> = {}) =>
	scoreCase({
		id: 'a',
		source: 'test',
		input: '3月7日举行会谈',
		reference_date: '2024-03-09',
		expected: [wanted(expected)],
		diplomatic: true,
		...fields
	});

const figures = (expected: Partial<Expected>) => figuresOf(scored(expected).outcomes);

test('words count as found when they share at least half of their extent', () => {
	expect(figures({ offset: [0, 8] })).toMatchObject({ span: 1 });
	expect(figures({ offset: [3, 8] })).toMatchObject({ span: 0, both: 0 });
});

test('both ends have to be right in one and the same reading', () => {
	const accept: Expected['accept'] = [
		['2024-03-07', '..'],
		['2024-03-01', '2024-03-07']
	];
	expect(figures({ start: '2024-03-06', accept })).toMatchObject({ first: 1, both: 0 });
});

test('a tolerance in days widens both ends', () => {
	expect(figures({ start: '2024-03-05', end: '2024-03-09' })).toMatchObject({ both: 0 });
	expect(figures({ start: '2024-03-05', end: '2024-03-09', tol_days: 2 })).toMatchObject({
		both: 1
	});
});

test('words without days count for the span alone', () => {
	expect(figures({ start: null, end: null })).toMatchObject({ expressions: 1, dated: 0, span: 1 });
});

test('contested expressions do not count, dates in a negative are false alarms', () => {
	expect(scored({ contested: true }).outcomes).toEqual([]);
	expect(scored({}, { contested: true }).outcomes).toEqual([]);
	expect(scored({}, { negative: true }).falseAlarms).toHaveLength(1);
	expect(scored({}, { negative: true, ignore: ['3月7日'] }).falseAlarms).toEqual([]);
});
