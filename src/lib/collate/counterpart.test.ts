import { describe, expect, it } from 'vitest';
import type { Mention } from '../model/event-list.ts';
import { counterpartOf } from './counterpart.ts';

function mention(source: string, exact: string, start = 0): Mention {
	const span = { exact, start, end: start + exact.length };
	return {
		source,
		quote: { ...span, prefix: '', suffix: '' },
		trigger: span,
		date: {
			edtf: '2024',
			basis: 'explicit',
			exact: null,
			reference: '2024-03-07',
			rule: 'test',
			derivation: []
		}
	};
}

const OCCASIONS: Readonly<Record<string, string>> = { a: 'a', b: 'a', c: 'c', d: 'c' };
const occasionOf = (source: string) => OCCASIONS[source];

describe('counterpartOf(mention, others, occasionOf)', () => {
	const told = mention('a', '双方还将共同举办文化年', 100);
	const parallel = mention('b', '双方还将共同举办文化节', 40);
	const elsewhere = mention('b', '今年是建交75周年');

	it('finds the parallel passage and where it differs', () => {
		const found = counterpartOf(told, [told, elsewhere, parallel], occasionOf);
		expect(found?.mention).toBe(parallel);
		expect(found?.runs.filter(({ isSame }) => !isSame)).toEqual([
			{ isSame: false, a: { start: 110, end: 111 }, b: { start: 50, end: 51 } }
		]);
	});

	it.each([
		['another passage', elsewhere],
		['its own text', mention('a', told.quote.exact)],
		['another occasion', mention('c', told.quote.exact)],
		['a text without an occasion', mention('x', told.quote.exact)]
	])('is not found in %s', (_, other) => {
		expect(counterpartOf(told, [told, other], occasionOf)).toBeNull();
	});

	it('is not asked for where there is no occasion', () => {
		const single = mention('x', told.quote.exact);
		expect(counterpartOf(single, [mention('y', told.quote.exact)], occasionOf)).toBeNull();
	});
});
