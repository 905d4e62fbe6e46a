import {
	addDays,
	daysBetween,
	isCalendarDay,
	isoDay,
	isoMonth,
	isoYear,
	monthOf,
	shiftMonth,
	dayOf,
	yearOf
} from './days.ts';
import { daysInMonth } from '../model/edtf.ts';
import type { Calendar } from './expression.ts';
import type { Place, Told } from './place.ts';
import { aboutYear, REASONS } from './steps.ts';
import { MONTH_WINDOWS } from './write-calendar.ts';

/**
 * The year of a date written without one, and the month of a day alone: what the text has in hand,
 * else what suits its day. A report tells what has happened, so that without a word of the future
 * the last such day is meant, not the nearest.
 */

/** Days that a date lies ahead of the reference; a month of which it is part lies not ahead. */
function daysAhead(
	reference: string,
	year: number,
	month: number,
	day: number | null,
	part: Calendar['part']
) {
	if (day === null && year === yearOf(reference) && month === monthOf(reference)) return 0;
	const middle = part === undefined ? 15 : (MONTH_WINDOWS[part]?.[0] ?? 15);
	return (
		daysBetween(reference, isoDay(year, month, Math.min(day ?? middle, 28))) +
		Math.max(0, (day ?? 0) - 28)
	);
}

/** The year of a date written without one. */
export function chooseYear(
	month: number,
	day: number | null,
	{ part }: Calendar,
	place: Place,
	steps: string[]
): number {
	const ahead = daysAhead(place.reference, yearOf(place.reference), month, day, part);
	const near = yearNear(place, ahead);
	if (near !== null) {
		steps.push(aboutYear(near));
		return near;
	}
	const { reference } = place;
	const entry = place.entry && yearOfEntry(month, place.entry);
	const isInTense =
		entry !== null &&
		(place.tense === 'future'
			? isoMonth(entry, month) >= reference.slice(0, 7)
			: isoMonth(entry, month) <= reference.slice(0, 7));
	if (place.entry && entry !== null && isInTense) {
		steps.push(`the entry before tells ${isoYear(place.entry.year)}`);
		return entry;
	}
	const isNews = place.tense === 'report' && ahead <= 0 && ahead >= -SOON && day !== null;
	const announced = place.tense === 'past' || isNews ? undefined : place.announced.get(month);
	if (announced !== undefined) {
		steps.push(`${isoYear(announced)}, told before`);
		return announced;
	}
	const current = yearOf(reference);
	const tense = tenseAhead(place.tense, ahead);
	const by = periodsOff(ahead, tense, YEARLY);
	const year = day === 29 && month === 2 ? nearestLeapYear(current + by) : current + by;
	steps.push(`${REASONS[tense]} ${reference}: ${isoYear(year)}${notTaken(year, ahead, by)}`);
	return year;
}

/**
 * The year that the sentence, the frame, the paragraph or the headlines have in hand, or null.
 *
 * @param ahead days by which the date lies ahead in the year of the reference
 */
export function yearNear(place: Place, ahead: number): number | null {
	const { inSentence, frameYear } = place;
	// What is over lies in no frame to come; what a review tells of as planned lies in its frame.
	const isToCome = place.tense === 'past' && (frameYear ?? 0) > yearOf(place.reference);
	const framed = isToCome ? null : frameYear;
	return inSentence?.year ?? framed ?? yearInParagraph(place, ahead) ?? yearOfSection(place);
}

/** The year that the title or a heading tells, unless what is told lies across the day of the text. */
export const yearOfSection = (place: Place): number | null =>
	place.section && !isAcross(place.section, place) ? place.section.year : null;

/** What is to come lies in no year gone by, and what is over in none to come. */
const isAcross = ({ year }: Told, { tense, reference }: Place) =>
	(tense === 'future' && year < yearOf(reference)) ||
	(tense === 'past' && year > yearOf(reference));

/**
 * A bare year of long ago is told in passing, what is announced lies in no year gone by, and what is
 * reported not far ahead.
 */
function yearInParagraph(place: Place, ahead: number): number | null {
	const { inParagraph, reference } = place;
	if (!inParagraph) return null;
	const isThisYear = inParagraph.year === yearOf(reference);
	if (isThisYear && ahead > LONGEST_AHEAD && place.tense === 'report') return null;
	if (isAcross(inParagraph, place)) return null;
	const isLongAgo = yearOf(reference) - inParagraph.year > 1;
	const isInPassing = isLongAgo && inParagraph.month === null;
	return isInPassing ? null : inParagraph.year;
}

/** What lies farther ahead than half a year is no plan of this year told without a word of the future. */
const LONGEST_AHEAD = 183;

/** What lies at most so many days ahead is told of as it is, without a word of the future. */
const SOON = 45;

/** So, too, of a day without month: a dispatch of the 14th tells of the 17th. */
const SOON_IN_MONTH = 7;

/** The tense by which a date is chosen that in the year of the reference lies so many days ahead. */
export const tenseAhead = (tense: Place['tense'], ahead: number): Place['tense'] =>
	tense === 'report' && ahead > 0 && ahead <= SOON ? 'nearest' : tense;

/** The other reading, where it lies less than half a year away. */
function notTaken(year: number, ahead: number, by: number): string {
	const other = by < 0 ? year + 1 : by > 0 ? year - 1 : null;
	return other !== null && Math.abs(ahead) < YEARLY.half ? `, not ${isoYear(other)}` : '';
}

/** How far ahead of the reference, in days, a date may lie before another one is meant. */
interface Limits {
	/** Words alone name a time of this year or month unless it is farther ahead than this. */
	alone: number;
	/** Half the time from one such date to the next. */
	half: number;
}
const YEARLY: Limits = { alone: 300, half: 183 };
const MONTHLY: Limits = { alone: 20, half: 15 };

/** Which of the dates that come every year or month is meant: the last, this one's or the next. */
function periodsOff(ahead: number, tense: Place['tense'], { alone, half }: Limits): -1 | 0 | 1 {
	switch (tense) {
		case 'past':
		case 'report':
			return ahead > 0 ? -1 : 0;
		case 'future':
			return ahead < 0 ? 1 : 0;
		case 'nearest':
			return ahead > half ? -1 : ahead < -half ? 1 : 0;
		case 'alone':
			return ahead > alone ? -1 : 0;
	}
}

/** Entries of a chronicle follow one another: after one of December, January is the next year's. */
const yearOfEntry = (month: number, entry: Told): number =>
	entry.month !== null && month < entry.month ? entry.year + 1 : entry.year;

function nearestLeapYear(year: number): number {
	for (const by of [0, 1, -1, 2, -2, 3]) if (isCalendarDay(year + by, 2, 29)) return year + by;
	return year;
}

/** What is announced lies in no month gone by: 铁路2021年12月3日开通…代表将于9日乘火车…. */
const isOver = ({ year, month }: Told, day: number, { tense, reference }: Place) =>
	tense === 'future' && month !== null && isoDay(year, month, day) < reference;

/** A day without month: in the month last told nearby, else around the reference. */
export function tellDayAlone(value: number, place: Place, steps: string[]): Told {
	const near = [place.inSentence, place.inParagraph, place.entry, place.section].find(
		(told) => told?.month && !isOver(told, value, place)
	);
	if (near?.month) {
		steps.push(`in the month told before, ${isoMonth(near.year, near.month)}`);
		return { year: near.year, month: near.month, day: value };
	}
	const { reference } = place;
	const ahead = value - dayOf(reference);
	const isSoon = place.tense === 'report' && ahead > 0 && ahead <= SOON_IN_MONTH;
	const tense = isSoon ? 'nearest' : place.tense;
	let [year, month] = shiftMonth(
		yearOf(reference),
		monthOf(reference),
		periodsOff(ahead, tense, MONTHLY)
	);
	if (value <= 31)
		while (value > daysInMonth(year, month))
			[year, month] = shiftMonth(year, month, tense === 'future' ? 1 : -1);
	steps.push(`${REASONS[tense].replace('year', 'month')} ${reference}: ${isoMonth(year, month)}`);
	return { year, month, day: value };
}

/** The day `by` days from a day, for words that point back: 当天, 次日. */
export function dayFrom(day: string, by: number): Told {
	const shifted = addDays(day, by);
	return { year: yearOf(shifted), month: monthOf(shifted), day: dayOf(shifted) };
}
