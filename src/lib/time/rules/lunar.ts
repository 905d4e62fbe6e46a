import { parseNumber } from '../numerals.ts';
import { takeYear } from './calendar-terms.ts';
import { matchAt, pairs, startOf, type DateRule, type Found } from './rule.ts';

const MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };
const LUNAR_DAY =
	/初([一二三四五六七八九十])|(廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十|十[一二三四五六七八九]?|[一二三四五六七八九](?=[日号])|[12][0-9]|30|[1-9])[日号]?/y;
/** A lunar month without one of these signs is a month of the Gregorian calendar. */
const isLunar = (mark: string | undefined, leap: string | undefined, month: string, day: string) =>
	mark !== undefined || leap !== undefined || month in MONTHS || /^(?:初|廿[^日号]*$)/.test(day);

const MONTH = '[正冬腊]|十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9]';
const YEAR = '(?:[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})年|[去今明前后]年';
const DATE = new RegExp(
	`(?<mark>农历|旧历|阴历|夏历)?的?(?<year>${YEAR})?的?(?<mark2>农历|旧历|阴历|夏历)?(?<leap>闰)?(?<month>${MONTH})月(?![球亮光台饼])`,
	'y'
);
/** The words before a lunar sign that may belong to its date: 农历2013年|腊月. */
const BEFORE = new RegExp(
	`(?:农历|旧历|阴历|夏历)?的?(?:${YEAR})?的?(?:农历|旧历|阴历|夏历)?闰?(?:十|1)?$`
);
const LONGEST_BEFORE = 12;

/**
 * Days and months of the Chinese lunar calendar: 农历八月初八, 正月十五, 闰四月, 腊月. The signs that no
 * other date has are searched for.
 */
export const lunarRule: DateRule = {
	name: 'lunar',
	begins: [
		'农历',
		'旧历',
		'阴历',
		'夏历',
		'闰',
		...pairs('正冬腊一二三四五六七八九十0123456789', '月')
	],
	pattern:
		/农历|旧历|阴历|夏历|闰(?=[一二三四五六七八九十0-9])|[正冬腊]月|[一二三四五六七八九十0-9]月(?=初[一二三四五六七八九十]|廿)/,
	read(match, text): Found | null {
		const at = startOf(match);
		const lead = BEFORE.exec(text.slice(Math.max(0, at - LONGEST_BEFORE), at))?.[0] ?? '';
		const start = at - lead.length;
		const date = matchAt(DATE, text, start);
		if (!date || /[0-9一二三四五六七八九十百个]$/.test(text[start - 1] ?? '')) return null;
		const { mark, year: yearWords, mark2, leap, month: monthWords = '' } = date.groups ?? {};
		const end = start + date[0].length;
		const day = matchAt(LUNAR_DAY, text, end);
		if (!isLunar(mark ?? mark2, leap, monthWords, day?.[0] ?? '')) return null;
		const month = MONTHS[monthWords] ?? parseNumber(monthWords);
		const year = yearWords === undefined ? null : takeYear(text, text.indexOf(yearWords, start));
		if (month === null) return null;
		const dayNumber = day ? lunarDayNumber(day[1] ?? '', day[2] ?? '') : null;
		return {
			expression: {
				kind: 'lunar',
				month,
				isLeap: leap !== undefined,
				...(dayNumber !== null && { day: dayNumber }),
				...(year && { year: year.value })
			},
			start,
			end: end + (day?.[0].length ?? 0)
		};
	}
};

function lunarDayNumber(early: string, other: string): number | null {
	if (early !== '') return parseNumber(early);
	return parseNumber(other.replace('廿', '二十'));
}
