import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldBlocks, foldString, toQuote, toRawRange, toRawSpan } from './fold.ts';
import { readDocument } from './read-document.ts';

const foldWhole = (raw: string) => foldBlocks(raw, [[{ start: 0, end: raw.length }]]).folded;

describe('foldString(text)', () => {
	it.each([
		['12 月 27 日至 28 日', '12月27日至28日'],
		['「舊金山願景」，他說：', '“旧金山愿景”,他说:'],
		['２０２４年（北京）', '2024年(北京)'],
		['G20 Summit 2023 峰會', 'G20 Summit 2023峰会'],
		['**王毅：**大家好', '王毅:大家好'],
		['中国－中亚—峰会・论坛', '中国-中亚—峰会·论坛']
	])('folds %s', (raw, folded) => {
		expect(foldString(raw)).toBe(folded);
	});
});

describe('toRawRange(folded, span)', () => {
	it('leads back over dropped spaces', () => {
		const raw = '於 2024 年 1 月 9 日舉行';
		const folded = foldWhole(raw);
		const start = folded.text.indexOf('2024年1月9日');
		const { exact } = toRawSpan(raw, folded, { start, end: start + '2024年1月9日'.length });
		expect(exact).toBe('2024 年 1 月 9 日');
	});

	it('leads back over a character whose Simplified form has another length', () => {
		const raw = '含二噁英的飼料在會上討論';
		const folded = foldWhole(raw);
		const start = folded.text.indexOf('会上');
		expect(toRawSpan(raw, folded, { start, end: start + 2 }).exact).toBe('會上');
	});

	it('throws for an empty span and for one outside the text', () => {
		const folded = foldWhole('好');
		expect(() => toRawRange(folded, { start: 0, end: 0 })).toThrow(RangeError);
		expect(() => toRawRange(folded, { start: 0, end: 9 })).toThrow('invalid folded span: 0..9');
	});

	it('maps every folded unit of any text inside the raw text, in order within a block', () => {
		const han = fc.constantFrom(...'國际會议。，「」\n 　2024年噁𠮷a—');
		fc.assert(
			fc.property(fc.array(han, { maxLength: 60 }), (characters) => {
				const raw = characters.join('');
				const document = readDocument(raw);
				for (const block of document.blocks) {
					if (block.end === block.start) continue;
					const range = toRawRange(document.folded, block);
					expect(range.start).toBeGreaterThanOrEqual(0);
					expect(range.end).toBeLessThanOrEqual(raw.length);
					expect(foldString(raw.slice(range.start, range.end)).length).toBeGreaterThan(0);
				}
			})
		);
	});
});

describe('toQuote(raw, folded, span)', () => {
	it('gives at most 32 code units of context on either side', () => {
		const raw = `${'前'.repeat(40)}正文${'後'.repeat(5)}`;
		const folded = foldWhole(raw);
		expect(toQuote(raw, folded, { start: 40, end: 42 })).toEqual({
			exact: '正文',
			prefix: '前'.repeat(32),
			suffix: '後'.repeat(5),
			start: 40,
			end: 42
		});
	});

	it('keeps half a surrogate pair that stands beside the quote, and leaves out one that it cut', () => {
		const raw = `😀${'前'.repeat(30)}\udbff正文\udc00後`;
		const folded = foldWhole(raw);
		const start = folded.text.indexOf('正文');
		const quote = toQuote(raw, folded, { start, end: start + 2 });
		expect(quote.prefix).toBe(`${'前'.repeat(30)}\udbff`);
		expect(quote.suffix).toBe('\udc00後');
	});
});
