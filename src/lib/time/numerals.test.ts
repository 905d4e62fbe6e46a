import { describe, expect, it } from 'vitest';
import { parseNumber } from './numerals.ts';

describe('parseNumber', () => {
	it.each([
		['2023', 2023],
		['二〇二三', 2023],
		['二零零四', 2004],
		['两千零四', 2004],
		['十', 10],
		['十二', 12],
		['二十', 20],
		['三十一', 31],
		['一百', 100],
		['一百零五', 105]
	])('parseNumber(%s) is %d', (text, value) => {
		expect(parseNumber(text)).toBe(value);
	});

	it.each(['', '年', '十年', '二三十'])('parseNumber(%s) is null', (text) => {
		expect(parseNumber(text)).toBeNull();
	});
});
