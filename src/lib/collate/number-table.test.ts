import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberTable } from './number-table.ts';

const MOST = 2 ** 31 - 2;

describe('NumberTable', () => {
	it('holds what a Map holds, whatever is expected', () => {
		const key = fc.oneof(fc.nat(40), fc.integer({ min: 0, max: MOST }));
		const entries = fc.array(fc.tuple(key, fc.nat()), { maxLength: 200 });
		fc.assert(
			fc.property(entries, fc.nat(50), (pairs, expected) => {
				const table = new NumberTable(expected);
				for (const [one, value] of pairs) table.set(one, value);
				const map = new Map(pairs);
				for (const [one, value] of map) expect(table.get(one)).toBe(value);
				fc.assert(
					fc.property(key, (one) => table.get(one) === (map.get(one) ?? -1)),
					{ numRuns: 10 }
				);
			})
		);
	});

	it('has no value for what was never set', () => {
		expect(new NumberTable(0).get(0)).toBe(-1);
	});
});
