import type { Calendar } from '../expression.ts';
import { NUMBER, parseNumber } from '../numerals.ts';
import { endOf, pairs, startOf, type DateRule } from './rule.ts';

const SHIFTS: Readonly<Record<string, number>> = {
	上上: -2,
	上: -1,
	上一: -1,
	本: 0,
	今: 0,
	这: 0,
	这一: 0,
	下: 1,
	下一: 1,
	下下: 2
};
const WEEKDAYS: Readonly<Record<string, number>> = {
	一: 1,
	二: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	日: 7,
	天: 7
};

function weekDays(part: string | undefined): readonly [number, number] {
	if (part === undefined || part === '') return [1, 7];
	if (part === '末') return [6, 7];
	const day = WEEKDAYS[part] ?? 1;
	return [day, day];
}

/** Weeks counted from the reference's: 上周, 下下周末, 本周三, 这个星期. */
export const weekRule: DateRule = {
	name: 'week',
	begins: [...pairs('上下', '上下一个周星礼'), ...pairs('本这', '一个周星礼'), '今个'],
	pattern:
		/(上上|下下|上一|下一|这一|[上下本这]|今(?=个))个?(?:周(?![边围年期转全密知报刊长])(?:的?(?:星期|礼拜|周)(?=[一二三四五六日天]))?|星期|礼拜)(?:([一二三四五六]|日(?![本元方军韩美欧])|天(?![津气山空然水下主文台宫舟问]))(?![边围带])|(末))?/,
	notAfter: /[日海]$/,
	read(match) {
		const by = SHIFTS[match[1] ?? ''];
		if (by === undefined) return null;
		return {
			expression: { kind: 'week', by, days: weekDays(match[2] ?? match[3]) },
			end: endOf(match)
		};
	}
};

/** Half of the current week: 下半周 from Thursday. */
export const halfWeekRule: DateRule = {
	name: 'half-week',
	begins: ['上半', '下半'],
	pattern: /([上下])半周(?!年)/,
	read(match) {
		const days = match[1] === '上' ? ([1, 3] as const) : ([4, 7] as const);
		return { expression: { kind: 'week', by: 0, days }, end: endOf(match) };
	}
};

/** A weekday or weekend alone: 周三, 星期日. */
export const weekdayRule: DateRule = {
	name: 'weekday',
	begins: ['星期', '礼拜', ...pairs('周', '一二三四五六日天末')],
	pattern:
		/(?:星期|礼拜)([一二三四五六日天])|周([一二三四五六日]|天(?![津气山空然水下主文台宫舟问]))(?![年边围带本方军期]|[0-9一二三四五六七八九十]*周年)|周(末)/,
	notAfter: /[0-9一二三四五六七八九十两几多每一四半隔东西南北王]$/,
	read(match) {
		const part = match[1] ?? match[2] ?? match[3];
		return { expression: { kind: 'week', by: null, days: weekDays(part) }, end: endOf(match) };
	}
};

const DAY_GROUPS: Readonly<Record<string, readonly [number, number]>> = {
	今明: [0, 1],
	今明后: [0, 2],
	明后: [1, 2],
	明后大后: [1, 3],
	昨今: [-1, 0],
	前昨: [-2, -1]
};

/** Days told together: 今明两天, 明后天. */
export const dayGroupRule: DateRule = {
	name: 'day-group',
	begins: ['今明', '明后', '昨今', '前昨'],
	pattern: /(今明后|今明|明后大后|明后|昨今|前昨)[两二三]?[天日]/,
	notAfter: /[文声说证]$/,
	read(match) {
		const group = DAY_GROUPS[match[1] ?? ''];
		if (!group) return null;
		return {
			expression: { kind: 'days', first: group[0], last: group[1] },
			end: endOf(match)
		};
	}
};

/** Years told together: 今明两年. */
export const yearGroupRule: DateRule = {
	name: 'year-group',
	begins: ['今明', '明后'],
	pattern: /(今明|明后)两?年/,
	notAfter: /[文声说证如]$/,
	read(match) {
		const first = match[1] === '今明' ? 0 : 1;
		const year = (by: number): Calendar => ({ kind: 'calendar', year: { from: 'reference', by } });
		return {
			expression: { kind: 'range', from: year(first), to: year(first + 1) },
			end: endOf(match)
		};
	}
};

const QUARTER_SHIFTS: Readonly<Record<string, number>> = {
	上上: -2,
	上: -1,
	本: 0,
	这: 0,
	下: 1,
	下下: 2
};

/** Quarters counted from the reference's: 上季度末, 下下个季度. */
export const quarterShiftRule: DateRule = {
	name: 'quarter-shift',
	begins: [...pairs('上下', '上下一个季'), ...pairs('本这', '一个季')],
	pattern: /(上上|下下|[上下本这])一?个?季度(?:(初)|([末底]))?/,
	read(match) {
		const by = QUARTER_SHIFTS[match[1] ?? ''];
		if (by === undefined) return null;
		const edge = match[2] ? 'start' : match[3] ? 'end' : undefined;
		return { expression: { kind: 'quarter', by, ...(edge && { edge }) }, end: endOf(match) };
	}
};

const LONGEST_COUNT = 7;
const COUNT_BEFORE = new RegExp(`(?:^|[^0-9〇○零一二两三四五六七八九十百千万.第])(${NUMBER})$`);

/** `75周年`, `20个年头`. */
export const anniversaryRule: DateRule = {
	name: 'anniversary',
	begins: ['周年', '个年'],
	pattern: /周年|个年头/,
	read(match, text) {
		const before = text.slice(Math.max(0, startOf(match) - LONGEST_COUNT), startOf(match));
		const digits = COUNT_BEFORE.exec(before)?.[1] ?? '';
		const count = parseNumber(digits);
		if (!count || count > 5000) return null;
		return {
			expression: { kind: 'anniversary', count },
			start: startOf(match) - digits.length,
			end: endOf(match)
		};
	}
};

/** Lately: 近期, 近日, 日前, 不久前. */
export const latelyRule: DateRule = {
	name: 'lately',
	begins: [...pairs('近', '期日来'), '日前', '不久', ...pairs('前', '不几些')],
	pattern: /近期|近日(?!点)|日前|不久前|前不久|前几天|前些天|近来/,
	notAfter: /[中目早当生往节假生今昨明前后次翌0-9一二三四五六七八九十数多几两远最附邻临靠将]$/,
	read(match) {
		return { expression: { kind: 'lately' }, end: endOf(match) };
	}
};
