import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFrom, inside, insideBy } from './spans.ts';

const SPANS = [
	{ start: 0, end: 2 },
	{ start: 3, end: 8 },
	{ start: 5, end: 6 },
	{ start: 9, end: 12 }
];

describe('inside(spans, span)', () => {
	it('gives the spans that lie wholly inside, ends included', () => {
		expect(inside(SPANS, { start: 3, end: 8 })).toEqual([SPANS[1], SPANS[2]]);
		expect(inside(SPANS, { start: 4, end: 11 })).toEqual([SPANS[2]]);
		expect(inside(SPANS, { start: 12, end: 20 })).toEqual([]);
		expect(inside([], { start: 0, end: 9 })).toEqual([]);
	});

	it('finds what looking at all would find', () => {
		const span = fc
			.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }))
			.map(([start, length]) => ({ start, end: start + length }));
		fc.assert(
			fc.property(fc.array(span), span, (unordered, outer) => {
				const spans = [...unordered].sort((a, b) => a.start - b.start);
				const looked = spans.filter(({ start, end }) => start >= outer.start && end <= outer.end);
				expect(inside(spans, outer)).toEqual(looked);
			})
		);
	});
});

describe('insideBy(items, span, spanOf)', () => {
	it('asks each item for its span', () => {
		const items = SPANS.map((place) => ({ place }));
		expect(insideBy(items, { start: 4, end: 12 }, ({ place }) => place)).toEqual([
			items[2],
			items[3]
		]);
	});
});

describe('firstFrom(spans, offset)', () => {
	it.each([
		[0, 0],
		[1, 1],
		[5, 2],
		[10, 4]
	])('from %i on the first is number %i', (offset, index) => {
		expect(firstFrom(SPANS, offset)).toBe(index);
	});
});
