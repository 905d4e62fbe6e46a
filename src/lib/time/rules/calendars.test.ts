import { describe, expect, it } from 'vitest';
import { dayCalled, easter, lunarMonth, orthodoxEaster } from './calendars.ts';
import { HOLIDAY_NAMES, holidayOf } from './holiday-days.ts';

describe('calendars', () => {
	// Days as published by the churches and the Hong Kong Observatory.
	it('easter(year) and orthodoxEaster(year)', () => {
		expect([2008, 2018, 2024, 2038].map(easter)).toEqual([
			'2008-03-23',
			'2018-04-01',
			'2024-03-31',
			'2038-04-25'
		]);
		expect([2018, 2024, 2025].map(orthodoxEaster)).toEqual([
			'2018-04-08',
			'2024-05-05',
			'2025-04-20'
		]);
	});

	it('lunarMonth finds leap months and the months after New Year of the next year', () => {
		expect(lunarMonth(2020, 4, true)).toEqual({ first: '2020-05-23', last: '2020-06-20' });
		expect(lunarMonth(2021, 12, false)).toEqual({ first: '2022-01-03', last: '2022-01-31' });
		expect(lunarMonth(2021, 4, true)).toBeNull();
	});

	it('knows no days outside 1900–2100', () => {
		expect(dayCalled('chinese', 1492, '1 1')).toBeNull();
		expect(lunarMonth(2500, 1, false)).toBeNull();
	});
});

describe('holidayOf', () => {
	it.each([
		['春节', 2024, '2024-02-10'],
		['中秋节', 2025, '2025-10-06'],
		['清明节', 2024, '2024-04-04'],
		['感恩节', 2019, '2019-11-28'],
		['母亲节', 2021, '2021-05-09'],
		['逾越节', 2018, '2018-03-30/2018-04-07'],
		['开斋节', 2013, '2013-08-08']
	])('%s of %d is %s', (name, year, edtf) => {
		expect(holidayOf(name, year)).toBe(edtf);
	});

	it('knows every name in every year of a century', () => {
		for (const name of HOLIDAY_NAMES)
			for (const year of [1950, 2000, 2024, 2049])
				expect(holidayOf(name, year), `${name} ${year}`).toMatch(/^\d{4}-\d{2}-\d{2}/);
	});
});
