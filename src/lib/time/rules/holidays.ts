import { addDays, isoDay } from '../days.ts';
import type { Expression, Term } from '../expression.ts';
import { takeYear } from './calendar-terms.ts';
import { lunarDay } from './lunar-days.ts';
import { endOf, startOf, type DateRule } from './rule.ts';

/** The ISO day of a holiday in a year, or null where it is not known. */
type Holiday = (year: number) => string | null;

const fixed =
	(month: number, day: number): Holiday =>
	(year) =>
		isoDay(year, month, day);

const spring =
	(shift: number): Holiday =>
	(year) => {
		const day = lunarDay('spring', year);
		return day && addDays(day, shift);
	};

/** 清明, a solar term; the usual approximation, good for 1901–2099. */
const qingming: Holiday = (year) => {
	const short = year % 100;
	const century = year < 2000 ? 5.59 : 4.81;
	const leaps = Math.floor((year < 2000 ? short - 1 : short) / 4);
	return isoDay(year, 4, Math.floor(short * 0.2422 + century) - leaps);
};

const HOLIDAYS: Readonly<Record<string, Holiday>> = {
	元旦: fixed(1, 1),
	元旦节: fixed(1, 1),
	五一国际劳动节: fixed(5, 1),
	国际劳动节: fixed(5, 1),
	劳动节: fixed(5, 1),
	五一: fixed(5, 1),
	建党节: fixed(7, 1),
	建军节: fixed(8, 1),
	国庆: fixed(10, 1),
	国庆节: fixed(10, 1),
	国庆日: fixed(10, 1),
	国家公祭日: fixed(12, 13),
	春节: spring(0),
	农历新年: spring(0),
	农历春节: spring(0),
	大年初一: spring(0),
	元宵节: spring(14),
	除夕: (year) => spring(-1)(year + 1),
	清明: qingming,
	清明节: qingming,
	端午: (year) => lunarDay('dragon-boat', year),
	端午节: (year) => lunarDay('dragon-boat', year),
	中秋: (year) => lunarDay('mid-autumn', year),
	中秋节: (year) => lunarDay('mid-autumn', year)
};

/** The ISO day of a holiday by its name, or null where it is not known. */
export function holidayOf(name: string, year: number): string | null {
	return HOLIDAYS[name]?.(year) ?? null;
}

const NAMES = Object.keys(HOLIDAYS)
	.sort((a, b) => b.length - a.length)
	.join('|');

/** Holidays with or without a year: 元旦, 明年国庆节. Another country's national day is not 1 October. */
export const holidayRule: DateRule = {
	name: 'holiday',
	pattern: new RegExp(
		`(下一?个)?(${NAMES})(?!招待|阅兵|献|联欢|晚会|[周年月日号点个0-9〇零一二三四五六七八九十百千]|社论|口号|上河)`
	),
	notAfter: /(?:[国亚兰斯利尼坦加鲁西哥比马拉巴文本列0-9一二三四五六七八九十百]|周年)$/,
	read(match, text) {
		const start = startOf(match);
		const year = match[1] === undefined ? yearBefore(text, start) : null;
		const expression: Expression = {
			kind: 'holiday',
			name: match[2] ?? '',
			isNext: match[1] !== undefined,
			...(year && { year: year.term })
		};
		return { expression, start: year?.start ?? start, end: endOf(match) };
	}
};

/** The year right before a holiday's name, with or without 的. */
function yearBefore(text: string, offset: number): { term: Term; start: number } | null {
	const stop = text[offset - 1] === '的' ? offset - 1 : offset;
	for (const length of [5, 4, 3, 2]) {
		const start = stop - length;
		const year = start < 0 ? null : takeYear(text, start);
		if (year?.end === stop) return { term: year.value, start };
	}
	return null;
}
