import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHINESE_TOOLS } from './chinese.ts';
import { foldText } from './fold.ts';
import { hitsIn, occursIn, parseQuery, PLAIN_TOOLS, type SearchTools } from './query.ts';

function finds(words: string, text: string, tools: SearchTools = CHINESE_TOOLS): boolean {
	return occursIn(foldText(text, tools.fold), parseQuery(words, tools));
}

function marked(words: string, text: string): string {
	let result = '';
	let at = 0;
	for (const { start, end } of hitsIn(text, parseQuery(words, CHINESE_TOOLS), CHINESE_TOOLS.fold)) {
		result += `${text.slice(at, start)}[${text.slice(start, end)}]`;
		at = end;
	}
	return result + text.slice(at);
}

describe('parseQuery and occursIn', () => {
	test('either script finds the other', () => {
		expect(finds('會晤', '两国元首会晤')).toBe(true);
		expect(finds('会晤', '兩國元首會晤')).toBe(true);
		expect(finds('会晤', '兩國元首會晤', PLAIN_TOOLS)).toBe(false);
	});

	test('width, case, blanks and punctuation do not matter', () => {
		expect(finds('ｇ２０', 'G20峰会')).toBe(true);
		expect(finds('2023年3月', '2023 年 3 月 10 日')).toBe(true);
		expect(finds('一带一路国际合作', '“一带一路”国际合作')).toBe(true);
	});

	test('all terms must occur, in any order', () => {
		expect(finds('会晤 中美', '中美元首会晤')).toBe(true);
		expect(finds('会晤 中俄', '中美元首会晤')).toBe(false);
	});

	test('an organisation is found by its other names', () => {
		expect(finds('亚细安', '中国—东盟峰会')).toBe(true);
		expect(finds('asean', '中国—东盟峰会')).toBe(true);
	});

	test('nothing but punctuation asks for nothing', () => {
		expect(parseQuery(' ，。 ', CHINESE_TOOLS)).toEqual([]);
	});
});

describe('hitsIn', () => {
	test('marks the words as they are written', () => {
		expect(marked('会晤', '兩國元首會晤，會 晤')).toBe('兩國元首[會晤]，[會 晤]');
		expect(marked('中美 美元', '中美元首')).toBe('[中美元]首');
		expect(marked('日本', '中美元首')).toBe('中美元首');
	});

	test('keeps its offsets beyond the basic plane', () => {
		expect(marked('会', '𠮷會')).toBe('𠮷[會]');
	});

	test('every hit folds to what was asked for', () => {
		const text = fc.string({ unit: fc.constantFrom('會', '会', '晤', '𠮷', ' ', '，', 'Ａ', 'a') });
		const words = fc.constantFrom('会晤', '會', 'a', '𠮷会');
		const { fold } = CHINESE_TOOLS;
		fc.assert(
			fc.property(text, words, (raw, asked) => {
				const query = parseQuery(asked, CHINESE_TOOLS);
				const hits = hitsIn(raw, query, fold);
				expect(hits.length > 0).toBe(occursIn(foldText(raw, fold), query));
				for (const { start, end } of hits)
					expect(foldText(raw.slice(start, end), fold)).toContain(foldText(asked, fold));
			})
		);
	});
});
