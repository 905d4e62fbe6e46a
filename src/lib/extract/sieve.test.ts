import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPattern } from './pattern-syntax.ts';
import { sampleText } from './sample-text.ts';
import { mayMatch, Sieve } from './sieve.ts';

const PATTERNS = [/签署.*协定/u, /^(?:将|就要)/u, /[^,]*/u, /(?:中国)?主席(?!团)/u, /[一二三]+届/u];
const namedIn = (text: string, patterns: readonly RegExp[]) => {
	const found = new Sieve(patterns).look(text);
	return patterns.flatMap((_, index) => (mayMatch(found, index) ? [index] : []));
};

describe('Sieve', () => {
	it('names the patterns of which a string stands in the text, and those that need none', () => {
		expect(namedIn('双方签署协定', PATTERNS)).toEqual([0, 2]);
		expect(namedIn('就要召开主席团会议', PATTERNS)).toEqual([1, 2, 3]);
		expect(namedIn('', PATTERNS)).toEqual([2]);
	});

	it('misses no pattern, however many there are', () => {
		const patterns = Array.from({ length: 40 }, (_, index) => PATTERNS[index % PATTERNS.length]);
		const all = patterns.flatMap((pattern) => pattern ?? []);
		expect(namedIn('双方签署协定', all)).toEqual(expect.arrayContaining([0, 35, 2, 37]));
	});

	it('misses none in any text made of its parts', () => {
		const choices = fc
			.infiniteStream(fc.nat())
			.map((numbers) => (count: number) => (numbers.next().value as number) % count);
		fc.assert(
			fc.property(choices, fc.nat(PATTERNS.length - 1), (choose, index) => {
				const pattern = PATTERNS[index] ?? /(?!)/;
				expect(namedIn(sampleText(readPattern(pattern), choose), PATTERNS)).toContain(index);
			})
		);
	});
});
