import type { Calendar, Part, Selection, Term, Unit } from '../expression.ts';
import { HAN_DIGIT, NUMBER, parseNumber, weekdayNumber } from '../numerals.ts';
import { RELATIVE_DAYS, RELATIVE_MONTHS, RELATIVE_YEARS, wordReader } from './relative-words.ts';
import { matchAt } from './rule.ts';

/** Readers of the terms that make up a calendar date; each reads at an offset or returns null. */

export interface Taken<T> {
	value: T;
	/** The lower end where the term is a range: `27-28日`. */
	from?: T;
	end: number;
}

const DASH = '(?:至|到|[-–—－~～]{1,2})';
const FULL_YEAR = `[12][0-9]{3}|[一二]${HAN_DIGIT}{3}`;
/** `两千零四`; 两千 alone counts years. */
const COUNTED_YEAR = '[一二两]千零[一二三四五六七八九]|二千零?[一二]?十[一二三四五六七八九]?';
const SHORT_YEAR = `[0-9]{2}|${HAN_DIGIT}{2}`;
const MONTH = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元]';
const DAY =
	'3[01]|[12][0-9]|0?[1-9]|三十一?|卅一?|(?:二十|廿)[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九]';

const YEAR_PATTERN = new RegExp(
	`(?:公元)?(?:(${FULL_YEAR})年?${DASH})?(${FULL_YEAR}|${COUNTED_YEAR}|${SHORT_YEAR})年`,
	'y'
);
const ERA_PATTERN = new RegExp(
	`(民国|昭和|平成|令和|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统)(元|${NUMBER})年`,
	'y'
);
const MONTH_PATTERN = new RegExp(`(?:(${MONTH})(?:月份?)?${DASH})?(${MONTH})月份?`, 'y');
const DAY_PATTERN = new RegExp(
	`(?:(${DAY})(?:[日号]?(?:${DASH}|、)|[及和与]))?(${DAY})([日号])`,
	'y'
);
/** 四月廿八日 is a day of April, 四月廿八 one of the lunar calendar. */
const BARE_DAY_PATTERN = new RegExp(
	`(?![廿卅])(?:(${DAY})${DASH})?(${DAY})(?=$|[,。;:、!?)》”\\s的至到–—-])`,
	'y'
);

/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = {
	民国: 1911,
	昭和: 1925,
	平成: 1988,
	令和: 2018,
	康熙: 1661,
	雍正: 1722,
	乾隆: 1735,
	嘉庆: 1795,
	道光: 1820,
	咸丰: 1850,
	同治: 1861,
	光绪: 1874,
	宣统: 1908
};

/** Two-digit years from here on belong to the twentieth century. */
const SHORT_YEAR_PIVOT = 30;

const stated = (value: number): Term => ({ from: 'text', value });
const readYearWord = wordReader(RELATIVE_YEARS);
const readMonthWord = wordReader(RELATIVE_MONTHS);
const readDayWord = wordReader(RELATIVE_DAYS);

/** A year: `2023年`, `二〇二三年`, `2021-2023年`, `去年`, `民国二十六年`. */
export function takeYear(text: string, offset: number): Taken<Term> | null {
	const word = readYearWord(text, offset);
	if (word) return { value: word.term, end: skipYearSuffix(text, offset + word.word.length) };
	const era = matchAt(ERA_PATTERN, text, offset);
	if (era) {
		const [, name = '', number = ''] = era;
		const count = number === '元' ? 1 : parseNumber(number);
		const before = ERAS[name];
		if (count === null || before === undefined) return null;
		return { value: stated(before + count), end: offset + era[0].length };
	}
	const match = matchAt(YEAR_PATTERN, text, offset);
	if (!match) return null;
	const [whole, from, digits = ''] = match;
	const end = skipYearSuffix(text, offset + whole.length);
	const year = digits.length === 2 ? shortYear(digits, text, offset, end) : parseNumber(digits);
	if (year === null) return null;
	const first = from === undefined ? null : parseNumber(from);
	return {
		value: stated(year),
		...(first === null ? {} : { from: stated(first) }),
		end
	};
}

const YEAR_SUFFIX = /度(?!假|过)/y;
function skipYearSuffix(text: string, offset: number): number {
	return matchAt(YEAR_SUFFIX, text, offset) ? offset + 1 : offset;
}

const DATE_SEQUEL = /(?:[0-9一二三四五六七八九十]{1,3}(?:月|季度)|第|上半年|下半年)/y;
const APPROXIMATE_PAIR = /^(?:一二|二三|三四|四五|五六|六七|七八|八九|三五)$/;

/** A two-digit year, or null where the digits rather count years: 15年 (with no month), 三五年. */
function shortYear(digits: string, text: string, start: number, end: number): number | null {
	const year = parseNumber(digits);
	if (year === null) return null;
	const continued = matchAt(DATE_SEQUEL, text, end) !== null;
	const written =
		/^[0〇○零]/.test(digits) || (!/[0-9]/.test(digits) && !APPROXIMATE_PAIR.test(digits));
	const alone = isLineStart(text, start) && isLineEnd(text, end);
	if (!continued && !written && !alone) return null;
	return year + (year >= SHORT_YEAR_PIVOT ? 1900 : 2000);
}

const isLineStart = (text: string, offset: number) => offset === 0 || text[offset - 1] === '\n';
const isLineEnd = (text: string, offset: number) => offset === text.length || text[offset] === '\n';

/** A month: `10月`, `十月份`, `1-9月`, `上个月`. */
export function takeMonth(text: string, offset: number): Taken<Term> | null {
	const word = readMonthWord(text, offset);
	if (word) {
		const end = offset + word.word.length;
		return { value: word.term, end: text[end] === '份' ? end + 1 : end };
	}
	const match = matchAt(MONTH_PATTERN, text, offset);
	if (!match) return null;
	const [whole, from, digits = ''] = match;
	return numberedTerm(from, digits, offset + whole.length);
}

/** A day of a month: `9日`, `二十八号`, `27-28日`; after a month also a bare number before punctuation. */
export function takeDay(text: string, offset: number, afterMonth: boolean): Taken<Term> | null {
	const match =
		matchAt(DAY_PATTERN, text, offset) ??
		(afterMonth ? matchAt(BARE_DAY_PATTERN, text, offset) : null);
	if (!match) return null;
	const [whole, from, digits = ''] = match;
	return numberedTerm(from, digits, offset + whole.length);
}

/** A day counted from the reference or from the last date: `昨天`, `次日`. */
export function takeDayWord(text: string, offset: number): Taken<Term> | null {
	const word = readDayWord(text, offset);
	return word ? { value: word.term, end: offset + word.word.length } : null;
}

function numberedTerm(from: string | undefined, digits: string, end: number): Taken<Term> | null {
	const number = digits === '元' ? 1 : parseNumber(digits);
	const first = from === undefined ? null : from === '元' ? 1 : parseNumber(from);
	if (number === null) return null;
	return { value: stated(number), ...(first === null ? {} : { from: stated(first) }), end };
}

const YEAR_EDGE =
	/年?(?:(初(?![春夏秋冬])|伊始|之初)|(底|末|尾(?!声))|中(?:期|(?=[,。;、)\s]|$|前后|以来|以后|之前|将|举|召)))/y;
const HALF_YEAR = /(上|下)半年/y;
const QUARTER = /第?([一二三四1-4])个?季度?(?:(初)|(末|底))?/y;
const SEASON =
	/(?:初|早|盛|仲|金|深|隆|寒)?(?:(春)(?!节|运|耕|晚|秋|招|城)|(夏)(?!威|令|至|洛|洛特)|(秋)(?!收|招|分)|(冬)(?!奥|至|残|运|泳))(?:[季天日](?!奥|残|运动|达沃斯|项目|本))?/y;
const WITHIN = /内/y;

/** A part of a year right after it: `底`, `上半年`, `第一季度`, `春`. */
export function takeYearPart(
	text: string,
	offset: number
): Taken<Pick<Calendar, 'part' | 'edge'>> | null {
	const edge = matchAt(YEAR_EDGE, text, offset);
	if (edge) {
		const part: Part = edge[1] ? 'start' : edge[2] ? 'end' : 'middle';
		return { value: { part }, end: offset + edge[0].length };
	}
	const half = matchAt(HALF_YEAR, text, offset);
	if (half) return { value: { part: half[1] === '上' ? 40 : 41 }, end: offset + half[0].length };
	const quarter = matchAt(QUARTER, text, offset);
	if (quarter) {
		const part = 32 + (parseNumber(quarter[1] ?? '') ?? 1);
		const at = quarter[2] ? 'start' : quarter[3] ? 'end' : undefined;
		return { value: { part, ...(at && { edge: at }) }, end: offset + quarter[0].length };
	}
	const season = matchAt(SEASON, text, text[offset] === '的' ? offset + 1 : offset);
	if (season) {
		const part = 20 + [1, 2, 3, 4].findIndex((group) => season[group]) + 1;
		return { value: { part }, end: season.index + season[0].length };
	}
	const within = matchAt(WITHIN, text, offset);
	return within && { value: {}, end: offset + 1 };
}

const MONTH_PART =
	/月?(?:(初(?![一二三四五六七八九十]))|(上旬)|(中旬|中(?=[,。;、)\s]|$))|(下旬)|([底末]|尾(?!声))|(上半月)|(下半月)|内(?![瓦蒙地部外容政阁罗]))/y;
const MONTH_PARTS: readonly Part[] = [
	'start',
	'first-third',
	'middle',
	'last-third',
	'end',
	'first-half',
	'second-half'
];

/** A part of a month right after it: `底`, `上旬`, `上半月`; null for `内`, the whole of it. */
export function takeMonthPart(text: string, offset: number): Taken<Part | null> | null {
	const match = matchAt(MONTH_PART, text, offset);
	if (!match) return null;
	const part = MONTH_PARTS.find((_, index) => match[index + 1] !== undefined);
	return { value: part ?? null, end: offset + match[0].length };
}

/** Words for units of time. */
export const UNITS: Readonly<Record<string, Unit>> = {
	年: 'year',
	季度: 'quarter',
	月: 'month',
	周: 'week',
	星期: 'week',
	礼拜: 'week',
	天: 'day',
	日: 'day',
	工作日: 'workday'
};

const SELECTION = new RegExp(
	`的?(?:(前|头|最初)|(最后|后)|第)(${NUMBER})个?(季度|月|周|星期|礼拜|天|日)(?!来|以来|年|期)([一二三四五六日天](?![年月个]))?`,
	'y'
);

/** Units picked out of the year or month before: `前五个月`, `的第二周`, `最后5天`. */
export function takeSelection(text: string, offset: number): Taken<Selection> | null {
	const match = matchAt(SELECTION, text, offset);
	if (!match) return null;
	const [whole, first, last, digits = '', word = '', day] = match;
	const count = parseNumber(digits);
	const unit = UNITS[word];
	if (!count || !unit) return null;
	const pick = first ? 'first' : last ? 'last' : 'nth';
	const end = offset + whole.length;
	const weekday = day === undefined ? null : weekdayNumber(day);
	if (weekday === null || unit !== 'week')
		return { value: { pick, count, unit }, end: end - (day?.length ?? 0) };
	return { value: { pick, count, unit, weekday }, end };
}
