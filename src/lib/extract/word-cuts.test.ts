import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsOf } from './pattern-needs.ts';
import { WORDS_AFTER, WORDS_BEFORE } from './rules/common-words.ts';
import { cutsWord } from './word-cuts.ts';

/** The words of a text, read at every place of it. */
const wordsIn = (text: string, words: readonly string[]) =>
	[...text.matchAll(new RegExp(`(?=(${words.join('|')}))`, 'gu'))].map(
		({ index, 1: word = '' }) => ({ start: index, end: index + word.length })
	);

describe('cutsWord(text, span)', () => {
	it.each([
		['a word before it', '国会议员访华', { start: 1, end: 3 }, true],
		['a word behind it', '两国会议员', { start: 2, end: 4 }, true],
		['neither', '双方会议闭幕', { start: 2, end: 4 }, false],
		['not when the span holds the whole word', '恢复交往', { start: 0, end: 4 }, false]
	])('%s', (_, text, span, expected) => {
		expect(cutsWord(text, span)).toBe(expected);
	});

	it('says what reading all words of the text says', () => {
		const pieces = [...WORDS_BEFORE, ...WORDS_AFTER].flatMap(
			(word) => textsOf(new RegExp(word, 'u')) ?? []
		);
		const texts = fc
			.array(fc.constantFrom(...pieces), { maxLength: 5 })
			.map((words) => words.join(''));
		fc.assert(
			fc.property(texts, fc.nat(12), fc.integer({ min: 1, max: 6 }), (text, start, length) => {
				const end = start + length;
				fc.pre(end <= text.length);
				const isCut =
					wordsIn(text, WORDS_BEFORE).some(
						(word) => word.start < start && start < word.end && word.end < end
					) ||
					wordsIn(text, WORDS_AFTER).some(
						(word) => start < word.start && word.start < end && end < word.end
					);
				expect(cutsWord(text, { start, end })).toBe(isCut);
			}),
			{ numRuns: 1000 }
		);
	});
});
