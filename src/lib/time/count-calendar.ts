import { boundsOf, isApproximate } from '../model/edtf.ts';
import { chooseYear, dayFrom, tellDayAlone, yearOfSection } from './choose-year.ts';
import {
	addDays,
	dayOf,
	isCalendarDay,
	isoMonth,
	isoYear,
	monthOf,
	shiftMonth,
	yearOf
} from './days.ts';
import type { Calendar, Term } from './expression.ts';
import { monthWindow, writeEdtf } from './write-calendar.ts';
import { aboutYear, describeFrom, describePart, describeShift, noYear } from './steps.ts';
import { toldBy, type Counted, type Place, type Refusal, type Told } from './place.ts';

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
	if (typeof told === 'string') return { edtf: told, told: toldBy(told), explicit: false, steps };
	const { year, month, day } = told;
	if (year < 1000 || year > 2999 || (month !== null && !isCalendarDay(year, month, day ?? 1)))
		return NO_SUCH_DAY;
	const edtf = writeEdtf(expression, told);
	if (edtf === null) return NO_SUCH_DAY;
	const window = month === null || day !== null ? null : monthWindow(expression.part, year, month);
	const part = describePart(expression, edtf, window);
	if (part !== null) steps.push(part);
	return {
		edtf,
		...(window && { window }),
		told: narrowed(told, edtf),
		explicit: isExplicit(expression),
		steps
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

/** The day, or the EDTF date of an antecedent that is no finer than a month. */
function tellDay(expression: Calendar, place: Place, steps: string[]): Told | string | null {
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

/** Days for which a day told stays the one that what is to come is counted from. */
const LONGEST_NEWS = 7;

/** 当天, 次日: counted from the event named right before, else from the day told last. */
function tellDayFromDiscourse(
	by: number,
	{ event, lastDay, inSentence, tense, reference }: Place,
	steps: string[]
): Told | string | null {
	const isSaidNow = tense === 'alone' && by === 1;
	// 「将于次日启程」 lies ahead: a day long gone is not the one before it.
	const isLongGone = lastDay !== null && lastDay < addDays(reference, -LONGEST_NEWS);
	const isAhead = tense === 'future' && by === 1 && !inSentence && isLongGone;
	// 「将于17日起访问。…当日举行的记者会」: what has happened did not on a day to come.
	const isYetToCome = by === 0 && tense === 'report' && lastDay !== null && lastDay > reference;
	const told = isAhead || isYetToCome ? null : lastDay;
	const isToday = isSaidNow || isAhead || isYetToCome;
	const base = event?.edtf ?? told ?? (isToday ? reference : null);
	if (base === null) return null;
	const bounds = boundsOf(base);
	const day = by < 0 ? bounds?.earliest : bounds?.latest;
	if (!bounds || !day) return null;
	const whose = event ? `, the day of ${event.name}` : '';
	if (bounds.earliest !== bounds.latest && !base.includes('/')) {
		steps.push(`about ${base}, told before${whose}`);
		return isApproximate(base) ? base : `${base}~`;
	}
	steps.push(describeFrom('day', by, day) + whose);
	return dayFrom(day, by);
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
	const told =
		year && year.from !== 'frame'
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
	const near = place.inSentence ?? monthBefore(term, place) ?? place.section;
	const by = term.from === 'discourse' ? term.by : 0;
	if (near?.month) {
		const [year, month] = shiftMonth(near.year, near.month, by);
		steps.push(describeFrom('month', by, `${isoMonth(near.year, near.month)}, told before`));
		return { year, month, day };
	}
	const [year, month] = shiftMonth(yearOf(place.reference), monthOf(place.reference), by);
	steps.push(describeShift('month', by, place.reference));
	return { year, month, day };
}

/** What 月底 or 次月 counts from in the sentences before; 月底 is in no month that was only announced. */
function monthBefore(term: Term, { previous, reference }: Place): Told | null {
	if (term.from === 'discourse' || !previous?.month) return previous;
	return isoMonth(previous.year, previous.month) > reference.slice(0, 7) ? null : previous;
}

function tellYear(term: Term, place: Place, steps: string[]): number | null {
	switch (term.from) {
		case 'text':
			return term.value;
		case 'reference':
			steps.push(describeShift('year', term.by, place.reference));
			return yearOf(place.reference) + term.by;
		case 'discourse': {
			const { event } = place;
			const named = event && yearOfEdtf(event.edtf);
			const near = named ?? (place.inSentence ?? place.previous)?.year;
			if (near === undefined) return null;
			const told = `${isoYear(near)}, ${event ? `the year of ${event.name}` : 'told before'}`;
			steps.push(describeFrom('year', term.by, told));
			return near + term.by;
		}
		case 'frame':
			return yearInHand(place, steps);
	}
}

function yearOfEdtf(edtf: string): number | null {
	const day = boundsOf(edtf)?.earliest;
	return day ? yearOf(day) : null;
}

/** The year that the sentence or the frame is about, else the reference's. */
function yearInHand(place: Place, steps: string[]): number {
	const near = place.inSentence?.year ?? place.frameYear ?? yearOfSection(place);
	if (near !== null) {
		steps.push(aboutYear(near));
		return near;
	}
	steps.push(noYear(place.reference));
	return yearOf(place.reference);
}
