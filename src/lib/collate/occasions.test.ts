import { describe, expect, it } from 'vitest';
import { simplify } from '../text/simplify.ts';
import { toTraditional } from '../text/traditional.ts';
import { findOccasions } from './occasions.ts';
import { sketchOf } from './sketch.ts';

/** A text without meaning, the same for the same number: pairs of letters out of a wide range. */
function wordsOf(seed: number, count: number): string {
	let state = seed;
	return Array.from({ length: count }, () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return simplify(String.fromCodePoint(0x4e00 + ((state >>> 8) % 8000)));
	}).join('');
}

const text = (id: string, words: string, date = '2024-03-07') => ({
	id,
	date,
	sketch: sketchOf(simplify(words))
});
const groupsOf = (...texts: ReturnType<typeof text>[]) =>
	findOccasions(texts).map((group) => group.map(({ id }) => id));

const WHOLE = wordsOf(1, 1200);
/** Every fiftieth letter is another one. */
const MISPRINTED = Array.from(WHOLE, (letter, at) => (at % 50 === 0 ? '误' : letter)).join('');

describe('sketchOf(folded)', () => {
	it('is the same whatever stands between the letters', () => {
		expect(sketchOf(Array.from(WHOLE).join('， '))).toEqual(sketchOf(WHOLE));
	});

	it('is about a quarter of the wordings, and empty for less than one', () => {
		expect(sketchOf(WHOLE).length).toBeGreaterThan(200);
		expect(sketchOf(WHOLE).length).toBeLessThan(400);
		expect(sketchOf('七个字太少了吗').length).toBe(0);
	});
});

describe('findOccasions(texts)', () => {
	it('finds transcripts in spite of misprints, in either script, the longest first', () => {
		const part = text('part', WHOLE.slice(0, 500));
		const other = text('other', toTraditional(MISPRINTED));
		expect(groupsOf(part, text('whole', WHOLE), other)).toEqual([['whole', 'other', 'part']]);
	});

	it('does not depend on the order of the texts', () => {
		const texts = [text('a', WHOLE), text('b', MISPRINTED), text('c', wordsOf(2, 900))];
		expect(groupsOf(...texts)).toEqual(groupsOf(...texts.toReversed()));
	});

	it.each([
		['other words', text('other', wordsOf(2, 1200))],
		['a quotation alone', text('other', WHOLE.slice(0, 150) + wordsOf(3, 1000))],
		['another day', text('other', MISPRINTED, '2024-03-20')],
		['nothing', text('other', '')]
	])('leaves apart what has %s', (_, other) => {
		expect(groupsOf(text('whole', WHOLE), other)).toEqual([]);
	});

	it('leaves apart short texts that share a formula', () => {
		const formula = wordsOf(9, 30);
		expect(
			groupsOf(text('a', formula + wordsOf(4, 20)), text('b', formula + wordsOf(5, 20)))
		).toEqual([]);
	});
});
