import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsOf, textsOf } from './pattern-needs.ts';

const meets = (text: string, pattern: RegExp) =>
	needsOf(pattern).some((needs) =>
		needs.every((strings) => strings.some((string) => text.includes(string)))
	);

/** A pattern with a text that it matches. */
interface Pair {
	source: string;
	text: string;
}

const join = (pairs: readonly Pair[]): Pair => ({
	source: pairs.map(({ source }) => source).join(''),
	text: pairs.map(({ text }) => text).join('')
});

const { pattern: pairs } = fc.letrec<{ pattern: Pair; part: Pair }>((tie) => ({
	pattern: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map(join),
	part: fc.oneof(
		{ maxDepth: 3 },
		fc.constantFrom('建', '交', '会', '谈').map((text) => ({ source: text, text })),
		fc.constantFrom('建', '会').map((text) => ({ source: '[建会]', text })),
		fc.constantFrom('', '中', '中国').map((text) => ({ source: '[^,]{0,2}?', text })),
		fc.constant({ source: '(?!,)', text: '' }),
		fc
			.tuple(tie('pattern'), tie('pattern'), fc.boolean())
			.map(([{ source, text }, other, isFirst]) => ({
				source: isFirst ? `(?:${source}|${other.source})` : `(?:${other.source}|${source})`,
				text
			})),
		fc.tuple(tie('pattern'), fc.boolean()).map(([{ source, text }, isThere]) => ({
			source: `(?:${source})?`,
			text: isThere ? text : ''
		})),
		fc
			.tuple(fc.constantFrom('会谈', '交'), fc.integer({ min: 1, max: 3 }))
			.map(([text, times]) => ({
				source: `(?:${text})+`,
				text: text.repeat(times)
			}))
	)
}));

describe('needsOf(pattern)', () => {
	it('is met by every text that the pattern matches', () => {
		fc.assert(
			fc.property(pairs, fc.string(), fc.string(), ({ source, text }, before, after) => {
				const pattern = new RegExp(source, 'u');
				fc.pre(pattern.test(text));
				expect(meets(before + text + after, pattern)).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});

	it('asks for each part that cannot be left out, and not for more', () => {
		expect(needsOf(/(?:签署|签订)[^,]{0,9}?(?:协定|协议)(?:文本)?/u)).toEqual([
			[
				['签署', '签订'],
				['协定', '协议']
			]
		]);
		expect(needsOf(/免(?:办|除)?签证?(?!地)/u)).toEqual([[['免签', '免办签', '免除签']]]);
	});

	it('keeps the alternatives of a pattern apart', () => {
		expect(needsOf(/建交|复[^,]交/u)).toEqual([[['建交']], [['复'], ['交']]]);
	});

	it('asks for nothing where anything may stand', () => {
		expect(needsOf(/(?:建交)?/u)).toEqual([[]]);
		expect(needsOf(/[^,]+/u)).toEqual([[]]);
		expect(needsOf(/会(?:建交|[^,])/u)).toEqual([[['会']]]);
	});
});

describe('textsOf(pattern)', () => {
	it('spells out the texts of a pattern', () => {
		expect(textsOf(/(?<!长)谈到(?!访)/u)).toEqual(['谈到']);
		expect(textsOf(/[会议]员?/u)).toEqual(['会', '会员', '议', '议员']);
	});

	it('gives up where they are too many', () => {
		expect(textsOf(/会.*/u)).toBeNull();
		expect(textsOf(/\d\d/)).toBeNull();
	});
});
