import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../timeline/columns.ts';
import { manyEvents } from '../timeline/example-events.ts';
import { DAY } from '../timeline/scale.ts';
import { TimeParts } from './time-parts.ts';

const columns = columnsOf(manyEvents(400));
const parts = new TimeParts(columns);
const starts = [...columns.from];
const ends = [...columns.to];

test('what lies before and after a time is what ended by it and what begins from it on', () => {
	const times = fc
		.tuple(fc.integer({ min: -8000, max: 30_000 }), fc.constantFrom(0, 1, DAY - 1))
		.map(([day, ms]) => day * DAY + ms);
	fc.assert(
		fc.property(times, (time) => {
			const ended = ends.filter((end) => end <= time);
			const coming = starts.filter((start) => start >= time);
			expect(parts.before(time)).toBe(ended.length);
			expect(parts.after(time)).toBe(coming.length);
			expect(parts.lastEnd(time)).toBe(ended.length > 0 ? Math.max(...ended) : null);
			expect(parts.firstStart(time)).toBe(coming.length > 0 ? Math.min(...coming) : null);
		}),
		{ numRuns: 200, seed: 5 }
	);
});

test('of nothing there is nothing before or after', () => {
	const nothing = new TimeParts(columnsOf([]));
	expect([nothing.before(0), nothing.after(0)]).toEqual([0, 0]);
	expect([nothing.lastEnd(0), nothing.firstStart(0)]).toEqual([null, null]);
});
