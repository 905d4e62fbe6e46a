import { boundsOf, type Bounds } from '../model/edtf.ts';
import { dayOf, isoYear, monthOf } from './days.ts';
import type { Calendar, Selection, Unit } from './expression.ts';
import type { Place } from './place.ts';

/** Words for the steps of a derivation, by which a reader can follow from the text to the date. */

/** A date that needs no counting. */
export const WRITTEN_OUT = 'written out in the text';

/** Why a date told without its year, month or week is placed as it is, before the reference day. */
export const REASONS: Readonly<Record<Place['tense'], string>> = {
	past: 'a word of the past, so the last one up to',
	report: 'no word of the future, so the last one up to',
	future: 'a word of the future, so the next one from',
	nearest: 'the one nearest to',
	alone: 'words alone, so the one in the year of'
};

/** The year that the sentence, the paragraph or a frame tells. */
export const aboutYear = (year: number) => `the text speaks of ${isoYear(year)} here`;

export const noYear = (reference: string) => `no other year is told: the year of ${reference}`;

/** E.g. `3 weeks`, `half a month`, `2½ months`. */
export function describeLength(count: number, unit: Unit): string {
	if (count === 0.5) return `half a ${unit}`;
	return `${String(count).replace('.5', '½')} ${unit}${count === 1 ? '' : 's'}`;
}

/** E.g. `the month before 2024-01-09`. */
export function describeShift(
	unit: 'year' | 'quarter' | 'month' | 'day',
	by: number,
	base: string
): string {
	if (by === 0) return `the ${unit} of ${base}`;
	const side = by < 0 ? 'before' : 'after';
	const size = Math.abs(by);
	return size === 1 ? `the ${unit} ${side} ${base}` : `${size} ${unit}s ${side} ${base}`;
}

/** The same for what was told before, e.g. `the year after 2005, told before`. */
export function describeFrom(unit: 'year' | 'month' | 'day', by: number, told: string): string {
	return by === 0 ? `the same ${unit}, ${told}` : describeShift(unit, by, told);
}

/** E.g. `the years 1990 to 1999`. */
export function describeYears(edtf: string): string {
	const bounds = boundsOf(edtf);
	const years = [bounds?.earliest, bounds?.latest].map((day) => day?.slice(0, 4) ?? '…');
	return `the years ${edtf.includes('~') ? 'about ' : ''}${years.join(' to ')}`;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** E.g. `Monday`, `Saturday to Sunday`. */
export function describeWeekdays([first, last]: readonly [number, number]): string {
	const [from = '', to = ''] = [WEEKDAYS[first - 1], WEEKDAYS[last - 1]];
	return from === to ? from : `${from} to ${to}`;
}

/** E.g. `Wednesday of the week before that of 2024-03-07`. */
export function describeWeek(
	by: number,
	days: readonly [number, number],
	reference: string
): string {
	const weeks = Math.abs(by) === 1 ? 'the week' : `${Math.abs(by)} weeks`;
	const side = by < 0 ? 'before' : 'after';
	const week = by === 0 ? `the week of ${reference}` : `${weeks} ${side} that of ${reference}`;
	return `${describeWeekdays(days)} of ${week}`;
}

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);
const monthName = (month: number) => MONTHS[month - 1] ?? '';

/**
 * What a part of a year or month stands for, e.g. `days 11 to 20`, `July to December`; null where the
 * date says it itself.
 */
export function describePart(
	{ part, selection, approximate }: Calendar,
	edtf: string,
	window: Bounds | null
): string | null {
	if (selection) return describeSelection(selection);
	if (part === undefined) return approximate ? 'about then' : null;
	if (window?.earliest && window.latest)
		return `days ${dayOf(window.earliest)} to ${dayOf(window.latest)}`;
	const bounds = edtf.includes('/') ? null : boundsOf(edtf);
	if (!bounds?.earliest || !bounds.latest) return null;
	const [first, last] = [monthOf(bounds.earliest), monthOf(bounds.latest)];
	return first === last ? `about ${monthName(first)}` : `${monthName(first)} to ${monthName(last)}`;
}

function describeSelection({ pick, count, unit, weekday }: Selection): string {
	const name = weekday === undefined ? unit : (WEEKDAYS[weekday - 1] ?? unit);
	if (pick === 'nth') return `${name} number ${count} in it`;
	return count === 1 ? `its ${pick} ${name}` : `its ${pick} ${count} ${name}s`;
}
