import { daysInMonth } from '../model/edtf.ts';
import {
	addDays,
	dayOf,
	daysBetween,
	isCalendarDay,
	isoDay,
	isoMonth,
	isoYear,
	monthOf,
	shiftMonth,
	yearOf
} from './days.ts';
import type { Calendar, Expression, Term } from './expression.ts';
import { holidayOf } from './rules/holidays.ts';
import { MONTH_WINDOWS, monthWindow, writeEdtf } from './write-calendar.ts';
import type { Counted, Place, Refusal, Told } from './place.ts';

/** A yearless day so far ahead of a text with no word of the future lies in the year before. */
const FARTHEST_AHEAD = 213;
/** A yearless day so far behind lies in the year after. */
const FARTHEST_BEHIND = 300;
/** A day of the month so far ahead of a text with no word of the future lies in the month before. */
const FARTHEST_DAY_AHEAD = 20;

const NO_ANTECEDENT: Refusal = {
	rule: 'date/no-antecedent',
	reason: 'points back to a date that the text does not tell'
};
const NO_SUCH_DAY: Refusal = { rule: 'date/no-such-day', reason: 'the calendar has no such day' };

/** Counts a place on the calendar from its surroundings. */
export function countCalendar(expression: Calendar, place: Place): Counted | Refusal {
	const steps: string[] = [];
	const told = expression.day
		? tellDay(expression, place, steps)
		: tellMonthOrYear(expression, place, steps);
	if (told === null) return NO_ANTECEDENT;
	const { year, month, day } = told;
	if (year < 1000 || year > 2999 || (month !== null && !isCalendarDay(year, month, day ?? 1)))
		return NO_SUCH_DAY;
	const edtf = writeEdtf(expression, told);
	if (edtf === null) return NO_SUCH_DAY;
	const window = month === null || day !== null ? null : monthWindow(expression.part, year, month);
	return {
		edtf,
		...(window && { window }),
		told: narrowed(told, edtf),
		explicit: isExplicit(expression),
		steps
	};
}

/** Counts a holiday, in the year that is told or that suits the text. */
export function countHoliday(
	{ name, year, isNext }: Extract<Expression, { kind: 'holiday' }>,
	place: Place
): Counted | Refusal {
	const steps: string[] = [];
	const usual = holidayOf(name, yearOf(place.reference));
	if (usual === null) return NO_SUCH_DAY;
	const inYear = year
		? tellYear(year, place, steps)
		: isNext
			? yearOf(usual) + (usual > place.reference ? 0 : 1)
			: chooseYear(monthOf(usual), dayOf(usual), { kind: 'calendar' }, place, steps);
	if (inYear === null) return NO_ANTECEDENT;
	const day = holidayOf(name, inYear);
	if (day === null) return NO_SUCH_DAY;
	return {
		edtf: day,
		told: { year: yearOf(day), month: monthOf(day), day: dayOf(day) },
		explicit: !isNext && year?.from !== 'reference',
		steps: [...steps, `${name} of ${isoYear(inYear)}`]
	};
}

/** Written out, at most the year missing: 2023年, 3月7日, 10月. */
function isExplicit({ year, month, day }: Calendar): boolean {
	if (year) return year.from === 'text' && month?.from !== 'reference' && day?.from !== 'reference';
	return month?.from === 'text';
}

/** The month that a part of a year stands for, so that later words can point back to it. */
function narrowed(told: Told, edtf: string): Told {
	const month = /^\d{4}-(0[1-9]|1[0-2])~?$/.exec(edtf)?.[1];
	return told.month === null && month ? { ...told, month: Number(month) } : told;
}

function tellDay(expression: Calendar, place: Place, steps: string[]): Told | null {
	const { day } = expression;
	if (!day) return null;
	if (day.from === 'reference') return tellDayFromReference(expression, day.by, place, steps);
	if (day.from === 'discourse') return tellDayFromDiscourse(day.by, place, steps);
	const value = day.from === 'text' ? day.value : 1;
	if (expression.month) {
		const told = tellMonthOrYear(expression, place, steps, value);
		return told && { ...told, day: value };
	}
	return tellDayAlone(value, place, steps);
}

function tellDayFromReference(
	{ year }: Calendar,
	by: number,
	place: Place,
	steps: string[]
): Told | null {
	const day = addDays(place.reference, by);
	steps.push(describeShift('day', by, place.reference));
	const inYear = year ? tellYear(year, place, steps) : yearOf(day);
	return inYear === null ? null : { year: inYear, month: monthOf(day), day: dayOf(day) };
}

function tellDayFromDiscourse(
	by: number,
	{ previous, reference }: Place,
	steps: string[]
): Told | null {
	const base =
		previous?.month && previous.day
			? isoDay(previous.year, previous.month, previous.day)
			: previous === null && by === 1
				? reference
				: null;
	if (base === null) return null;
	const day = addDays(base, by);
	steps.push(by === 0 ? `the same day as ${base}` : describeShift('day', by, base));
	return { year: yearOf(day), month: monthOf(day), day: dayOf(day) };
}

/** A day without month: in the month last told nearby, else around the reference. */
function tellDayAlone(value: number, place: Place, steps: string[]): Told {
	const near = place.inSentence ?? place.inParagraph;
	if (near?.month) {
		steps.push(`in the month told before, ${isoMonth(near.year, near.month)}`);
		return { year: near.year, month: near.month, day: value };
	}
	const { reference } = place;
	let [year, month] = [yearOf(reference), monthOf(reference)];
	const ahead = value - dayOf(reference);
	if (ahead > FARTHEST_DAY_AHEAD && !place.isFuture) [year, month] = shiftMonth(year, month, -1);
	if (ahead < 0 && place.isFuture) [year, month] = shiftMonth(year, month, 1);
	if (value > daysInMonth(year, month) && value <= 31) [year, month] = shiftMonth(year, month, -1);
	steps.push(`in the month nearest to ${reference}, ${isoMonth(year, month)}`);
	return { year, month, day: value };
}

function tellMonthOrYear(
	expression: Calendar,
	place: Place,
	steps: string[],
	day: number | null = null
): Told | null {
	const { year, month } = expression;
	if (!month) {
		const told = year ? tellYear(year, place, steps) : yearInHand(place, steps);
		return told === null ? null : { year: told, month: null, day: null };
	}
	if (month.from === 'reference') {
		const [shiftedYear, shifted] = shiftMonth(
			yearOf(place.reference),
			monthOf(place.reference),
			month.by
		);
		steps.push(describeShift('month', month.by, place.reference));
		return { year: shiftedYear, month: shifted, day };
	}
	if (month.from !== 'text') return tellMonthInHand(month, place, steps, day);
	const told = year
		? tellYear(year, place, steps)
		: chooseYear(month.value, day, expression, place, steps);
	return told === null ? null : { year: told, month: month.value, day };
}

function tellMonthInHand(
	term: Term,
	place: Place,
	steps: string[],
	day: number | null
): Told | null {
	const near = place.inSentence ?? place.previous;
	const by = term.from === 'discourse' ? term.by : 0;
	if (near?.month) {
		const [year, month] = shiftMonth(near.year, near.month, by);
		steps.push(`counted from the month told before, ${isoMonth(near.year, near.month)}`);
		return { year, month, day };
	}
	const [year, month] = shiftMonth(yearOf(place.reference), monthOf(place.reference), by);
	steps.push(`the month of ${place.reference}`);
	return { year, month, day };
}

function tellYear(term: Term, place: Place, steps: string[]): number | null {
	switch (term.from) {
		case 'text':
			return term.value;
		case 'reference':
			steps.push(describeShift('year', term.by, place.reference));
			return yearOf(place.reference) + term.by;
		case 'discourse': {
			const near = place.inSentence ?? place.previous;
			if (!near) return null;
			steps.push(`counted from the year told before, ${isoYear(near.year)}`);
			return near.year + term.by;
		}
		case 'frame':
			return yearInHand(place, steps);
	}
}

/** The year that the sentence or the frame is about, else the reference's. */
function yearInHand(place: Place, steps: string[]): number {
	const near = place.inSentence?.year ?? place.frameYear;
	if (near !== null && near !== undefined) {
		steps.push(`in the year in hand, ${isoYear(near)}`);
		return near;
	}
	steps.push(`in the year of ${place.reference}`);
	return yearOf(place.reference);
}

/** The year of a date written without one. */
function chooseYear(
	month: number,
	day: number | null,
	{ part }: Calendar,
	place: Place,
	steps: string[]
): number {
	const near = place.inSentence?.year ?? place.frameYear ?? place.inParagraph?.year;
	if (near !== undefined && near !== null) {
		steps.push(`the year in hand is ${isoYear(near)}`);
		return near;
	}
	const { reference, isFuture } = place;
	let year = yearOf(reference);
	const middle = part === undefined ? 15 : (MONTH_WINDOWS[part]?.[0] ?? 15);
	const ahead = daysBetween(reference, isoDay(year, month, Math.min(day ?? middle, 28)));
	const isSameMonth = month === monthOf(reference) && day === null;
	if (ahead > FARTHEST_AHEAD && !isFuture) year -= 1;
	else if (ahead < -FARTHEST_BEHIND || (isFuture && ahead < 0 && !isSameMonth)) year += 1;
	if (day === 29 && month === 2) year = nearestLeapYear(year);
	steps.push(`the year that suits ${reference} is ${isoYear(year)}`);
	return year;
}

function nearestLeapYear(year: number): number {
	for (const by of [0, 1, -1, 2, -2, 3]) if (isCalendarDay(year + by, 2, 29)) return year + by;
	return year;
}

function describeShift(unit: 'year' | 'month' | 'day', by: number, base: string): string {
	if (by === 0) return `the ${unit} of ${base}`;
	const side = by < 0 ? 'before' : 'after';
	const size = Math.abs(by);
	return size === 1 ? `the ${unit} ${side} ${base}` : `${size} ${unit}s ${side} ${base}`;
}
