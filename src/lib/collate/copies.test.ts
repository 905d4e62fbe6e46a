import { expect, test } from 'vitest';
import { findCopies } from './copies.ts';

const text = (raw: string, date = '2024-03-07') => ({ raw, date });

test('a copy has the same letters, whatever its script, signs and layout are', () => {
	const first = text('两国外长举行会谈。');
	const copies = [text('兩國外長，舉行會談'), text('两国外长\n　　举行会谈！')];
	expect(findCopies([first, ...copies])).toEqual(new Map(copies.map((copy) => [copy, first])));
});

test.each([
	['another word', text('两国外长举行会见。')],
	['another order', text('两国外长会谈举行。')],
	['another day', text('两国外长举行会谈。', '2024-03-08')],
	['more words', text('两国外长举行会谈。完。')]
])('what has %s is none', (_, other) => {
	expect(findCopies([text('两国外长举行会谈。'), other]).size).toBe(0);
});

test('texts without letters are no copies of one another', () => {
	expect(findCopies([text('……'), text('——')]).size).toBe(0);
});
