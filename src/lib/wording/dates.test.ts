import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dates as english } from './en/dates.ts';
import { shortEdtf } from './short-edtf.ts';
import { dates as chinese } from './zh-hans/dates.ts';

const CHINESE: [edtf: string, words: string, precision: string][] = [
	['2023', '2023年', '月日未详'],
	['2023-10', '2023年10月', '日未详'],
	['2024-03-14', '2024年3月14日', ''],
	['2023-12-27/2023-12-28', '2023年12月27日至28日', ''],
	['2023-11-30/2023-12-02', '2023年11月30日至12月2日', ''],
	['2023-12-30/2024-01-02', '2023年12月30日至2024年1月2日', ''],
	['2023-01/2023-03', '2023年1月至3月', ''],
	['2017/2023', '2017年至2023年', ''],
	['2024-40', '2024年上半年', '月日未详'],
	['2024-41', '2024年下半年', '月日未详'],
	['2023-21', '2023年春', '月日未详'],
	['2025-33', '2025年第一季度', '月日未详'],
	['2024-01-02~', '约2024年1月2日', ''],
	['2024-01~', '约2024年1月', '日未详'],
	['2024-03-14/..', '2024年3月14日起', '止期未载'],
	['2022~/..', '约2022年起', '止期未载'],
	['../2024-12-31', '截至2024年12月31日', '起始未详'],
	['../2024-12-31~', '截至约2024年12月31日', '起始未详'],
	['2023-05~/2023-06~', '约2023年5月至6月', ''],
	['2023-05/2023-06~', '2023年5月至约6月', ''],
	['2023?', '2023年（存疑）', '月日未详'],
	['2023%', '约2023年（存疑）', '月日未详'],
	['197X', '1970年代', '年份未详'],
	['19XX', '20世纪', '年份未详'],
	['2023-21/2024-22', '2023年春至2024年夏', '']
];

const ENGLISH: [edtf: string, words: string, precision: string][] = [
	['2023', '2023', 'month and day unknown'],
	['2023-10', 'October 2023', 'day unknown'],
	['2024-03-14', '14 March 2024', ''],
	['2023-12-27/2023-12-28', '27–28 December 2023', ''],
	['2023-11-30/2023-12-02', '30 November – 2 December 2023', ''],
	['2023-12-30/2024-01-02', '30 December 2023 – 2 January 2024', ''],
	['2023-01/2023-03', 'January–March 2023', ''],
	['2017/2023', '2017–2023', ''],
	['2024-40', 'first half of 2024', 'month and day unknown'],
	['2023-21', 'spring 2023', 'month and day unknown'],
	['2025-33', 'first quarter of 2025', 'month and day unknown'],
	['2024-01-02~', 'c. 2 January 2024', ''],
	['2024-03-14/..', 'from 14 March 2024', 'no end recorded'],
	['2022~/..', 'from c. 2022', 'no end recorded'],
	['../2024-12-31~', 'until c. 31 December 2024', 'beginning unknown'],
	['2023-05~/2023-06~', 'c. May–June 2023', ''],
	['2023-05/2023-06~', 'May – c. June 2023', ''],
	['2023-12-27/2023-12-28~', '27 – c. 28 December 2023', ''],
	['2023%', 'c. 2023 (uncertain)', 'month and day unknown'],
	['197X', '1970s', 'year unknown'],
	['19XX', '20th century', 'year unknown'],
	['2023-40/2023-41', 'first half of 2023 – second half of 2023', ''],
	['2023-21/2024-22', 'spring 2023 – summer 2024', '']
];

describe.each([
	['Chinese', chinese, CHINESE],
	['English', english, ENGLISH]
])('dates in %s', (_, dates, table) => {
	test.each(table)('%s is %s, leaving open “%s”', (edtf, words, precision) => {
		expect([dates.describe(edtf), dates.precision(edtf)]).toEqual([words, precision]);
	});

	test('throw with the bad value', () => {
		expect(() => dates.describe('2023-13')).toThrow('2023-13');
		expect(() => dates.precision('去年')).toThrow('去年');
		expect(() => dates.short('2023-02-30', '2023')).toThrow('2023-02-30');
	});

	test('tell different days apart', () => {
		const day = fc
			.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10));
		fc.assert(
			fc.property(day, day, (a, b) => {
				expect(dates.describe(a) === dates.describe(b)).toBe(a === b);
			})
		);
	});
});

describe('a short date in Chinese', () => {
	test.each([
		['2023-12-27', '12.27'],
		['2023-12-27/2023-12-28', '12.27–28'],
		['2023-11-30/2023-12-02', '11.30–12.2'],
		['2023-12-30/2024-01-02', '12.30–2024.1.2'],
		['2023-01-02~', '约1.2'],
		['2023-12', '12月'],
		['2023-40', '上半年'],
		['2023-03-14/..', '3.14起'],
		['../2023-03-14', '至3.14'],
		['2017/2023', '2017–2023'],
		['2022~/..', '约2022起'],
		['2023', '2023'],
		['197X', '1970年代'],
		['2023-01/2023-03', '1月–3月']
	])('sets %s under 2023 as %s', (edtf, short) => {
		expect(chinese.short(edtf, '2023')).toBe(short);
	});
});

describe('a short date in English', () => {
	test.each([
		['2023-12-27', '27 Dec'],
		['2023-12-27/2023-12-28', '27–28 Dec'],
		['2023-11-30/2023-12-02', '30 Nov–2 Dec'],
		['2023-12-30/2024-01-02', '30 Dec–2 Jan 2024'],
		['2022-12-30/2023-01-02', '30 Dec 2022–2 Jan'],
		['2023-01-02~', 'c. 2 Jan'],
		['2023-12', 'Dec'],
		['2023-40', '1st half'],
		['2023-03-14/..', 'from 14 Mar'],
		['../2023-03-14', 'to 14 Mar'],
		['2017/2023', '2017–2023'],
		['2022~/..', 'from c. 2022'],
		['2023', '2023'],
		['197X', '1970s'],
		['2023-01/2023-03', 'Jan–Mar']
	])('sets %s under 2023 as %s', (edtf, short) => {
		expect(english.short(edtf, '2023')).toBe(short);
	});
});

describe('shortEdtf', () => {
	test.each([
		['2023-12-27/2023-12-28', '2023-12-27/28'],
		['2023-11-30/2023-12-02', '2023-11-30/12-02'],
		['2023-12-30/2024-01-02', '2023-12-30/2024-01-02'],
		['2023-10/2023-12-01', '2023-10/2023-12-01'],
		['2024-03-14/..', '2024-03-14/..'],
		['2023', '2023']
	])('writes %s as %s', (edtf, short) => {
		expect(shortEdtf(edtf)).toBe(short);
	});
});
