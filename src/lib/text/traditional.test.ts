import { Converter } from 'opencc-js/cn2t';
import { expect, test } from 'vitest';
import { toTraditional } from './traditional.ts';

test.each([
	['免签政策', '免簽政策'],
	['抽签', '抽籤'],
	['签署协议', '簽署協議'],
	['中亚峰会', '中亞峰會'],
	['75周年', '75周年'],
	['叙利亚说，启动税务', '敘利亞說，啟動稅務'],
	['为了解情况', '為了解情況'],
	['向大学生发了回信，医生发现头发', '向大學生發了回信，醫生發現頭髮'],
	['关系', '關係']
])('%s is %s', (simplified, traditional) => {
	expect(toTraditional(simplified)).toBe(traditional);
});

test('words are converted as opencc-js converts them, but for forms that are written otherwise', () => {
	const convert = Converter({ from: 'cn', to: 'hk' });
	const words =
		'一了心愿|仙姑峯|头发发展|𠮷野家里面|复杂的复兴|皇后与后来|干部干预|乾坤|台风|表面面条';
	for (const word of words.split('|')) expect(toTraditional(word)).toBe(convert(word));
});
