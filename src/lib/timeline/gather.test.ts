import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatherBy, inTurn, sortedBy } from './gather.ts';

const KEYS = fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 60 });

test('indexes of one key stand together, in the order given', () => {
	fc.assert(
		fc.property(KEYS, (values) => {
			const keys = Uint32Array.from(values);
			const { order, starts } = gatherBy(inTurn(keys.length), keys, 12);
			for (let key = 0; key < 12; key++)
				expect([...order.subarray(starts[key], starts[key + 1])]).toEqual(
					values.flatMap((value, at) => (value === key ? [at] : []))
				);
		})
	);
});

test.each([
	['few', 50, 1e6],
	['many small', 6000, 1000],
	['many large', 6000, 4e9]
])('%s keys are sorted, equal ones in the order given', (_, count, below) => {
	// A multiple of a prime taken round: the same numbers in every run, in no order.
	const keys = Uint32Array.from({ length: count }, (_, at) => (at * 2_654_435_761) % below);
	const expected = [...inTurn(count)].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
	expect([...sortedBy(inTurn(count), keys)]).toEqual(expected);
});
