import { expect, test } from 'vitest';
import { allocateRows } from './rows.ts';

/** Losses at 1, 2, 3 … rows. */
const demand = (...losses: number[]) => ({ lossAt: (rows: number) => losses[rows - 1] ?? null });

test('allocateRows gives rows to where they save most', () => {
	expect(allocateRows([demand(10, 2, 0), demand(9, 8, 7)], 4)).toEqual([3, 1]);
});

test('allocateRows looks past a row that saves nothing by itself', () => {
	expect(allocateRows([demand(30, 30, 0), demand(9, 0)], 4)).toEqual([3, 1]);
});

test('allocateRows leaves rows that nobody needs, and never gives none', () => {
	expect(allocateRows([demand(0), demand(5, 0)], 9)).toEqual([1, 2]);
	expect(allocateRows([demand(5, 0), demand(5, 0)], 1)).toEqual([1, 1]);
});
