import { describe, expect, it } from 'vitest';
import { Basket, type BasketStore } from './basket.svelte.ts';

function storeOf(initial: Record<string, string> = {}): BasketStore {
	const values = new Map(Object.entries(initial));
	return {
		getItem: (key) => values.get(key) ?? null,
		setItem: (key, value) => void values.set(key, value),
		removeItem: (key) => void values.delete(key)
	};
}

function basketIn(store: BasketStore): Basket {
	const basket = new Basket();
	basket.adopt(store);
	return basket;
}

describe('Basket', () => {
	it('keeps what is put in for the next visit, in order and once', () => {
		const store = storeOf();
		const basket = basketIn(store);
		for (const id of ['b', 'a', 'c', 'c', 'c']) basket.toggle(id);
		expect(basketIn(store).ids).toEqual(['b', 'a', 'c']);
	});

	it('is empty after clearing, also at the next visit', () => {
		const store = storeOf();
		const basket = basketIn(store);
		basket.toggle('a');
		basket.clear();
		expect(basket.has('a')).toBe(false);
		expect(basketIn(store).ids).toEqual([]);
	});

	it.each(['{', '{}', '[1, null]', '"a"'])('takes %s for an empty basket', (kept) => {
		expect(basketIn(storeOf({ 'jinian-basket': kept })).ids).toEqual([]);
	});

	it('works where storage is barred', () => {
		const barred = () => {
			throw new Error('barred');
		};
		const basket = basketIn({ getItem: barred, setItem: barred, removeItem: barred });
		basket.toggle('a');
		expect(basket.ids).toEqual(['a']);
	});
});
