import { expect, test } from 'vitest';
import { countByView, ledgerOf } from './ledger.ts';

test('ledgerOf adds up what is in view', () => {
	const parts = { total: 10, named: 4, marked: 2, counted: 1, earlier: 3, later: 0 };
	expect(ledgerOf(parts).inView).toBe(7);
});

test('ledgerOf refuses parts that lose an event', () => {
	expect(() =>
		ledgerOf({ total: 10, named: 4, marked: 2, counted: 1, earlier: 2, later: 0 })
	).toThrow('does not add up');
});

test('countByView counts what touches the view', () => {
	const grounds = [
		[0, 10],
		[5, 15],
		[10, 20],
		[20, 30],
		[25, Infinity]
	].map(([from = 0, to = 0]) => ({ ground: { from, to } }));
	expect(countByView(grounds, { from: 10, to: 20 })).toEqual({
		total: 5,
		inView: 2,
		earlier: 1,
		later: 2
	});
});
