import { expect, test } from 'vitest';
import { ledgerOf } from './ledger.ts';

test('ledgerOf adds up what is in view', () => {
	const parts = { total: 10, named: 4, marked: 2, counted: 1, earlier: 3, later: 0 };
	expect(ledgerOf(parts).inView).toBe(7);
});

test('ledgerOf refuses parts that lose an event', () => {
	expect(() =>
		ledgerOf({ total: 10, named: 4, marked: 2, counted: 1, earlier: 2, later: 0 })
	).toThrow('does not add up');
});
