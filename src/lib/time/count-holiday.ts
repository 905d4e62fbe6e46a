import { tenseAhead, yearNear } from './choose-year.ts';
import { addDays, daysBetween, isoDay, isoYear, yearOf } from './days.ts';
import type { Expression, Term } from './expression.ts';
import { toldBy, type Counted, type Place, type Refusal } from './place.ts';
import { aboutYear, describeShift, REASONS } from './steps.ts';
import { lunarMonth } from './rules/calendars.ts';
import { holidayOf, type Holiday } from './rules/holiday-days.ts';

/** Counts holidays and dates of the Chinese lunar calendar. */

const UNKNOWN: Refusal = {
	rule: 'date/unknown-day',
	reason: 'a day of a calendar that is not known for that year'
};
const NO_ANTECEDENT: Refusal = {
	rule: 'date/no-antecedent',
	reason: 'points back to a date that the text does not tell'
};

/** The year that a term tells, null when it tells none. */
function yearOfTerm(term: Term, place: Place, steps: string[]): number | null {
	if (term.from === 'text') return term.value;
	if (term.from === 'reference') {
		steps.push(describeShift('year', term.by, place.reference));
		return yearOf(place.reference) + term.by;
	}
	const near = (place.inSentence ?? place.previous)?.year;
	return near === undefined ? null : near + (term.from === 'discourse' ? term.by : 0);
}

/** Counts a holiday, in the year that is told or that suits the text. */
export function countHoliday(
	{ name, year, isNext, daysAfter }: Extract<Expression, { kind: 'holiday' }>,
	place: Place
): Counted | Refusal {
	const steps: string[] = [];
	const current = yearOf(place.reference);
	const usual = holidayOf(name, current);
	if (usual === null && !year) return UNKNOWN;
	const inYear = year
		? yearOfTerm(year, place, steps)
		: isNext
			? current + (usual !== null && usual > place.reference ? 0 : 1)
			: suitingYear((each) => holidayOf(name, each), place, steps);
	if (inYear === null) return NO_ANTECEDENT;
	const days = holidayOf(name, inYear);
	if (days === null) return UNKNOWN;
	const edtf = daysAfter === undefined ? days : addDays(days.slice(0, 10), daysAfter);
	return {
		edtf,
		told: toldBy(edtf),
		explicit: !isNext && year?.from !== 'reference',
		steps: [
			...steps,
			`${name} of ${isoYear(inYear)}`,
			...(daysAfter === undefined ? [] : [describeShift('day', daysAfter, days)])
		]
	};
}

/** Days within which a day told in the sentence is the holiday’s own. */
const BESIDE = 3;

/** 「2月11日除夕」: the year in which the holiday falls on the day that stands beside it; null when none. */
function yearBesideDay(dayIn: Holiday, { inSentence }: Place): number | null {
	if (!inSentence?.month || !inSentence.day) return null;
	const { year, month, day } = inSentence;
	const told = isoDay(year, month, day);
	const isBeside = (each: number) => {
		const first = dayIn(each)?.slice(0, 10);
		return first !== undefined && Math.abs(daysBetween(told, first)) <= BESIDE;
	};
	return [year - 1, year, year + 1].find(isBeside) ?? null;
}

/** The year that the text has in hand, null when none. */
const yearInHand = (place: Place) => yearNear(place, 0) ?? place.entry?.year ?? null;

/**
 * The year of a day that comes once a year, when it is told without one: the year in hand, else what
 * the tense of its clause asks for; words alone mean the next one.
 *
 * @param dayIn first day of it in a year, null where not known
 */
function suitingYear(dayIn: Holiday, place: Place, steps: string[]): number {
	const { reference } = place;
	const current = yearOf(reference);
	const beside = yearBesideDay(dayIn, place);
	const inHand = beside ?? yearInHand(place);
	if (inHand !== null) {
		steps.push(aboutYear(inHand));
		return inHand;
	}
	const years = [current - 1, current, current + 1].filter((year) => dayIn(year) !== null);
	const ahead = (year: number) => daysBetween(reference, (dayIn(year) ?? reference).slice(0, 10));
	const tense = tenseAhead(place.tense, ahead(current));
	steps.push(
		`${tense === 'alone' ? 'words alone, so the next one from' : REASONS[tense]} ${reference}`
	);
	switch (tense) {
		case 'alone':
		case 'future':
			return years.find((year) => ahead(year) >= 0) ?? current;
		case 'past':
		case 'report':
			return years.findLast((year) => ahead(year) <= 0) ?? current;
		case 'nearest':
			return years.reduce((a, b) => (Math.abs(ahead(b)) < Math.abs(ahead(a)) ? b : a), current);
	}
}

/** Counts a day or month of the Chinese lunar calendar. */
export function countLunar(
	{ year, month, isLeap, day }: Extract<Expression, { kind: 'lunar' }>,
	place: Place
): Counted | Refusal {
	const steps: string[] = [];
	const dayIn = (each: number) => {
		const first = lunarMonth(each, month, false)?.first;
		return first ? addDays(first, (day ?? 1) - 1) : null;
	};
	const inYear = year
		? yearOfTerm(year, place, steps)
		: isLeap
			? nearestWithLeap(month, yearInHand(place) ?? yearOf(place.reference))
			: suitingYear(dayIn, place, steps);
	if (inYear === null) return NO_ANTECEDENT;
	const found = lunarMonth(inYear, month, isLeap);
	if (!found) return UNKNOWN;
	const edtf = day === undefined ? `${found.first}/${found.last}` : addDays(found.first, day - 1);
	if (day !== undefined && edtf > found.last) return UNKNOWN;
	const name = `${isLeap ? 'leap ' : ''}month ${month}${day === undefined ? '' : `, day ${day}`}`;
	return {
		edtf,
		told: toldBy(edtf),
		explicit: year?.from !== 'reference',
		steps: [...steps, `${name} of the lunar year ${isoYear(inYear)}`]
	};
}

/** The farthest that leap months of a number lie apart, in years. */
const LONGEST_WITHOUT = 20;

function nearestWithLeap(month: number, current: number): number | null {
	for (let by = 0; by <= LONGEST_WITHOUT; by += 1)
		for (const year of [current - by, current + by]) if (lunarMonth(year, month, true)) return year;
	return null;
}
