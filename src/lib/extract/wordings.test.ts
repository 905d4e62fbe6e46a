import { describe, expect, it } from 'vitest';
import { readText } from './test-document.ts';
import { balanced, tidy, wordings, wordsOf } from './wordings.ts';

describe('balanced(text)', () => {
	it.each([
		['双方会谈', true],
		['“共商”论坛', true],
		['《绿洲》(草案)', true],
		['“共商', false],
		['论坛”', false],
		['《绿洲', false]
	])('%s: %s', (text, expected) => {
		expect(balanced(text)).toBe(expected);
	});
});

describe('wordsOf(reading, span)', () => {
	const words = (raw: string) => {
		const reading = readText(raw);
		return wordsOf(reading, { start: 0, end: reading.document.folded.text.length });
	};

	it('leaves dates out, with their prepositions', () => {
		expect(words('双方2023年3月5日签署协定')).toBe('双方签署协定');
		expect(words('双方于2023年3月5日签署协定')).toBe('双方签署协定');
		expect(words('雙方在2023年3月5日簽署協定')).toBe('双方签署协定');
	});

	it('keeps the years of an anniversary', () => {
		expect(words('今年迎来建交50周年')).toContain('50周年');
	});

	it('cuts a list of three or more countries to the first and 等', () => {
		expect(words('挪威、冰岛、芬兰签署协定')).toBe('挪威等签署协定');
		expect(words('挪威、冰岛和芬兰等签署协定')).toBe('挪威等签署协定');
		expect(words('挪威和冰岛签署协定')).toBe('挪威和冰岛签署协定');
	});

	it('keeps to its span', () => {
		const reading = readText('外长访华，双方签署协定');
		const clause = reading.clauses[1];
		expect(clause && wordsOf(reading, clause)).toBe('双方签署协定');
	});
});

describe('tidy(words)', () => {
	it.each([
		['同时双方签署协定', '双方签署协定'],
		['此外,双方签署协定', '双方签署协定'],
		['双方签署协定以来', '双方签署协定'],
		['双方签署协定并', '双方签署协定'],
		['习近平主席访问挪威', '习近平访问挪威'],
		['新华社奥斯陆电双方签署协定', '双方签署协定'],
		['双方签署协定', '双方签署协定']
	])('makes %s %s', (words, expected) => {
		expect(tidy(words)).toBe(expected);
	});

	it('changes nothing that is tidy', () => {
		const once = tidy('而且国家主席习近平主席访问挪威之际');
		expect(tidy(once)).toBe(once);
	});
});

describe('wordings(words)', () => {
	it('grow shorter step by step, the full clause first', () => {
		const all = [...wordings('双方在奥斯陆成功举行《关于和平的绿洲宣言》发布活动')];
		expect(all[0]).toBe('双方在奥斯陆成功举行《关于和平的绿洲宣言》发布活动');
		for (const [index, wording] of all.entries())
			expect(wording.length).toBeLessThanOrEqual(all[index - 1]?.length ?? Infinity);
		expect(all.at(-1)).not.toMatch(/成功|奥斯陆|关于/);
		expect(all.at(-1)).toMatch(/^双方举行/);
	});
});
