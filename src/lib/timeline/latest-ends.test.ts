import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LatestEnds } from './latest-ends.ts';

const numbers = fc.array(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(Infinity)), {
	maxLength: 9000,
	size: 'max'
});

test('what ends after a time is found in its order, among few and among many', () => {
	fc.assert(
		fc.property(numbers, fc.nat({ max: 101 }), fc.nat({ max: 9001 }), (ends, time, limit) => {
			const found: number[] = [];
			const latest = new LatestEnds(Float64Array.from(ends));
			latest.after(
				time,
				Math.min(limit, ends.length),
				(place) => ends[place] ?? NaN,
				(place) => found.push(place)
			);
			const expected = ends.flatMap((end, place) => (place < limit && end > time ? [place] : []));
			expect(found).toEqual(expected);
		}),
		{ numRuns: 60, seed: 5 }
	);
});

test('so few are looked at that it pays among a million', () => {
	const count = 1_000_000;
	const ends = Float64Array.from({ length: count }, (_, place) => place);
	let looks = 0;
	const found: number[] = [];
	new LatestEnds(ends).after(
		count - 3,
		count,
		(place) => {
			looks++;
			return ends[place] ?? NaN;
		},
		(place) => found.push(place)
	);
	expect(found).toEqual([count - 2, count - 1]);
	expect(looks).toBeLessThanOrEqual(64);
});
