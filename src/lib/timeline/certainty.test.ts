import { expect, test } from 'vitest';
import { groundOf, plateUnitOf } from './certainty.ts';
import { exampleEvent } from './example-events.ts';

const ground = (date: string) => groundOf(exampleEvent({ id: 'x', date }));

test.each([
	['2024-01-09', 'day'],
	['2023-12-27/2023-12-28', 'days'],
	['2023-11', 'month'],
	['2024-40', 'month'],
	['2025-33', 'month'],
	['2023', 'year'],
	['197X', 'year'],
	['2017/2023', 'span'],
	['2024-07/2024-12', 'span'],
	['2024-03-14/..', 'open'],
	['../2025', 'open']
])('%s stands on a ground of kind %s', (date, kind) => {
	expect(ground(date).kind).toBe(kind);
});

test('the ground covers its last day', () => {
	expect(ground('2023-11')).toMatchObject({
		from: Date.UTC(2023, 10, 1),
		to: Date.UTC(2023, 11, 1),
		withinBounds: true,
		approximate: false
	});
});

test('an open end is infinite, and lasts rather than falls within', () => {
	expect(ground('2024-03-14/..')).toMatchObject({ to: Infinity, withinBounds: false });
	expect(ground('../2025').from).toBe(-Infinity);
});

test('an approximate date has a ground of its own', () => {
	expect(ground('2024-01~').approximate).toBe(true);
	expect(ground('2024-01~').key).not.toBe(ground('2024-01').key);
});

test.each([
	['2023-02', 'month'],
	['2023-21', 'season'],
	['2024-41', 'half'],
	['2023', 'year'],
	['197X', 'decade'],
	['19XX', 'century']
])('the plate of %s is headed by the %s', (date, unit) => {
	expect(plateUnitOf(ground(date))).toBe(unit);
});
