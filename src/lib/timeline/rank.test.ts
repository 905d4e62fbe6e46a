import { expect, test } from 'vitest';
import { inTurn } from './gather.ts';
import { byRank, RankOrder } from './rank.ts';

const COUNT = 1000;
const weight = Uint32Array.from({ length: COUNT }, (_, at) => at % 3);

test('the weightiest are first, in the order that sorting gives', () => {
	const all = inTurn(COUNT);
	const found = new RankOrder(all, { weight }).first(COUNT, () => true);
	expect(found).toEqual([...all].sort(byRank({ weight })));
	expect(found.map((index) => weight[index])).toEqual([...weight].sort((a, b) => b - a));
});

test('the first of equal weight come from every part of the time', () => {
	const order = new RankOrder(inTurn(COUNT), { weight: new Uint32Array(COUNT) });
	const tenths = order.first(30, () => true).map((index) => Math.floor(index / (COUNT / 10)));
	expect(new Set(tenths).size).toBe(10);
});

test('only what is wanted is found', () => {
	const order = new RankOrder(inTurn(COUNT), { weight });
	expect(order.first(2, (index) => index === 4)).toEqual([4]);
});
