import { describe, expect, it } from 'vitest';
import { readDates } from './index.ts';
import { framingDate } from './headline.ts';

const framing = (words: string, isTitle = true) =>
	framingDate(words, 0, readDates(words, '2024-03-07').dates, isTitle)?.edtf ?? null;

describe('framingDate', () => {
	it.each([
		['二〇二二年大事记', '2022'],
		['2023年中国外交回顾', '2023'],
		['2023年3月', '2023-03'],
		['一、2023年', '2023'],
		['2023年:变局之年', '2023'],
		['2月3日', '2024-02-03']
	])('takes the date of 「%s」', (words, edtf) => {
		expect(framing(words)).toBe(edtf);
	});

	it.each([
		'2023年国际形势研讨会开幕',
		'部长同外长通电话',
		'从2021年到2023年',
		'3月7日记者会',
		'2024年2月3日',
		'部长将出席2024年绿洲论坛并举行活动'
	])('takes none of 「%s」', (words) => {
		expect(framing(words)).toBeNull();
	});

	it('takes a day with its year, or a stretch of days, of a heading inside the text', () => {
		expect(framing('2024年2月3日', false)).toBe('2024-02-03');
		expect(framing('【2月3日至5日】', false)).toBe('2024-02-03/2024-02-05');
		expect(framing('2月3日(星期六)', false)).toBe('2024-02-03');
	});
});
