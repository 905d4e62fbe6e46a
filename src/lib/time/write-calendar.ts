import { daysInMonth, type Bounds } from '../model/edtf.ts';
import {
	addDays,
	daysBetween,
	isCalendarDay,
	isoDay,
	isoMonth,
	isoYear,
	mondayOf,
	weekdayOf
} from './days.ts';
import type { Calendar, Part, Selection } from './expression.ts';
import type { Told } from './place.ts';

/** Days of the month that its parts stand for; -1 is the last. */
export const MONTH_WINDOWS: Partial<Record<Part, readonly [first: number, last: number]>> = {
	start: [1, 5],
	'first-third': [1, 10],
	middle: [11, 20],
	'last-third': [21, -1],
	end: [25, -1]
};

/** The days that a part of a month stands for; null for the whole month. */
export function monthWindow(part: Part | undefined, year: number, month: number): Bounds | null {
	const days = part === undefined ? undefined : MONTH_WINDOWS[part];
	if (!days) return null;
	const last = days[1] === -1 ? daysInMonth(year, month) : days[1];
	return { earliest: isoDay(year, month, days[0]), latest: isoDay(year, month, last) };
}

/**
 * Writes what was told of a calendar date as EDTF.
 *
 * @returns null when the calendar has no such day or unit
 */
export function writeEdtf(expression: Calendar, { year, month, day }: Told): string | null {
	const mark = expression.approximate ? '~' : '';
	if (day !== null && month !== null)
		return isCalendarDay(year, month, day) ? isoDay(year, month, day) + mark : null;
	if (expression.selection) return select(expression.selection, year, month);
	if (month !== null) return writeMonth(expression, year, month, mark);
	return writeYear(expression, year, mark);
}

function writeMonth({ part }: Calendar, year: number, month: number, mark: string): string {
	switch (part) {
		case 'first-half':
			return `${isoDay(year, month, 1)}/${isoDay(year, month, 15)}`;
		case 'second-half':
			return `${isoDay(year, month, 16)}/${isoDay(year, month, daysInMonth(year, month))}`;
		default:
			return isoMonth(year, month) + (part === undefined ? mark : '~');
	}
}

function writeYear({ part, edge }: Calendar, year: number, mark: string): string {
	if (typeof part !== 'number') {
		const months = {
			start: 1,
			'first-third': 1,
			middle: 6,
			end: 12,
			'last-third': 12,
			'first-half': 1,
			'second-half': 7
		};
		return part === undefined ? isoYear(year) + mark : `${isoMonth(year, months[part])}~`;
	}
	if (!edge) return isoMonth(year, part) + mark;
	return `${isoMonth(year, quarterMonth(part - 32, edge))}~`;
}

/** First or last month of a quarter. */
export const quarterMonth = (quarter: number, edge: 'start' | 'end') =>
	quarter * 3 - (edge === 'start' ? 2 : 0);

/** Picks smaller units out of a year or month. Weeks are counted from the first Monday. */
function select(selection: Selection, year: number, month: number | null): string | null {
	const { pick, count, unit } = selection;
	const first = isoDay(year, month ?? 1, 1);
	const last = isoDay(year, month ?? 12, daysInMonth(year, month ?? 12));
	if (unit === 'month' || unit === 'quarter') {
		const size = unit === 'quarter' ? 3 : 1;
		if (month !== null || count * size > 12) return null;
		const from =
			pick === 'first' ? 1 : pick === 'last' ? 13 - count * size : (count - 1) * size + 1;
		const to = pick === 'last' ? 12 : count * size;
		return from === to ? isoMonth(year, from) : `${isoMonth(year, from)}/${isoMonth(year, to)}`;
	}
	if (selection.weekday !== undefined) return selectWeekday(selection, first, last);
	const size = unit === 'week' ? 7 : 1;
	const origin = unit === 'week' ? firstMonday(first) : first;
	const start = pick === 'nth' ? addDays(origin, (count - 1) * size) : origin;
	const [from, to] =
		pick === 'last'
			? [addDays(last, 1 - count * size), last]
			: [start, addDays(start, (pick === 'nth' ? 1 : count) * size - 1)];
	if (daysBetween(first, from) < 0 || daysBetween(from, last) < 0) return null;
	return from === to ? from : `${from}/${to}`;
}

/** 第一个星期一, 最后一个周三; null when there are not so many. */
function selectWeekday(
	{ pick, count, weekday = 1 }: Selection,
	first: string,
	last: string
): string | null {
	const day =
		pick === 'last'
			? addDays(last, -((weekdayOf(last) - weekday + 7) % 7) - (count - 1) * 7)
			: addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7);
	return pick === 'first' && count > 1 ? null : day < first || day > last ? null : day;
}

function firstMonday(day: string): string {
	const monday = mondayOf(day);
	return monday === day ? day : addDays(monday, 7);
}
