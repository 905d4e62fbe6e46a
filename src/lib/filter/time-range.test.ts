import { describe, expect, test } from 'vitest';
import { exampleEvent } from './example-event.ts';
import { extentOf, partByRange, rangeOf } from './time-range.ts';

const dated = (id: string, date: string) => exampleEvent({ id, date });

describe('partByRange', () => {
	const range = { from: Date.parse('2023-12-02'), to: Date.parse('2023-12-28') };

	test('takes what touches the range, whole days, the end not included', () => {
		const inside = partByRange(
			[
				dated('day-before', '2023-12-01'),
				dated('first-day', '2023-12-02'),
				dated('last-day', '2023-12-27'),
				dated('day-after', '2023-12-28'),
				dated('year', '2023'),
				dated('open', '2001/..')
			],
			range
		).inside.map(({ id }) => id);
		expect(inside).toEqual(['first-day', 'last-day', 'year', 'open']);
	});

	test('loses nothing', () => {
		const events = [
			dated('a', '2023-11'),
			dated('b', '2023'),
			dated('c', '../2001'),
			dated('d', '2030')
		];
		const { before, inside, after } = partByRange(events, range);
		expect([before, inside, after].map((part) => part.map(({ id }) => id).join(''))).toEqual([
			'ac',
			'b',
			'd'
		]);
	});
});

describe('rangeOf and extentOf', () => {
	test('leave open sides infinite, and leave them out of the extent', () => {
		expect(rangeOf({ earliest: '2024-03-14', latest: null }).to).toBe(Infinity);
		expect(extentOf([dated('a', '2024-03-14/..'), dated('b', '2023')])).toEqual({
			from: Date.parse('2023-01-01'),
			to: Date.parse('2024-03-15')
		});
		expect(extentOf([])).toBeNull();
	});
});
