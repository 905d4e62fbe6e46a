import { describe, expect, it } from 'vitest';
import { tenseOf } from './tense.ts';

function tenseAt(words: string, sentence: string) {
	const start = sentence.indexOf(words);
	return tenseOf(
		sentence,
		{ start: 0, end: sentence.length },
		{ start, end: start + words.length }
	);
}

describe('tenseOf', () => {
	it.each([
		['3月14日', '从3月14日起,中方将试行免签。'],
		['10日', '总统定于10日赴杭州参观。'],
		['11月', '中方将于11月举办博览会。']
	])('%s lies ahead in 「%s」', (words, sentence) => {
		expect(tenseAt(words, sentence)).toBe('future');
	});

	it.each([
		['7日', '发言人7日宣布,外长将访问法国。'],
		['3月7日', '3月7日,外长表示中方将继续努力。'],
		['5日', '双方5日会谈。']
	])('%s is reported in 「%s」', (words, sentence) => {
		expect(tenseAt(words, sentence)).toBe('report');
	});

	it('an agreement to do something leaves what came before it told', () => {
		expect(tenseAt('5日', '双方5日商定举办论坛。')).not.toBe('future');
		expect(tenseAt('7月', '双方商定7月举办论坛。')).toBe('future');
	});

	it('words of the past outweigh those of the future', () => {
		expect(tenseAt('2月', '2月已启动将要展开的谈判。')).toBe('past');
	});
});
