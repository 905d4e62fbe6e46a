import { boundsOf } from '../model/edtf.ts';
import { countCalendar } from './count-calendar.ts';
import { countHoliday, countLunar } from './count-holiday.ts';
import {
	countAnniversary,
	countDecade,
	countDistance,
	countLasting,
	countLately,
	countNewYear,
	countQuarter,
	countReview,
	countStretch,
	countWeek,
	countYearTurn,
	shiftDay,
	toCounted
} from './count-relative.ts';
import { addDays, isoMonth, isoYear, shiftMonth, yearOf } from './days.ts';
import type { Calendar, Expression, Unit, Week, Years } from './expression.ts';
import { describeLength, describeShift, describeYears } from './steps.ts';
import { isRefusal, toldBy, type Counted, type Place, type Refusal, type Told } from './place.ts';

/** Turns an expression into a date in its place. */
export function count(expression: Expression, place: Place): Counted | Refusal {
	switch (expression.kind) {
		case 'calendar':
			return countCalendar(expression, place);
		case 'week':
			return countWeek(expression, place);
		case 'distance':
			return countDistance(expression, place);
		case 'stretch':
			return countStretch(expression, place);
		case 'lasting':
			return countLasting(expression, place);
		case 'years':
			return countYears(expression);
		case 'review':
			return countReview(place);
		case 'year-turn':
			return countYearTurn(place);
		case 'new-year':
			return countNewYear(place);
		case 'lately':
			return countLately(place);
		case 'decade':
			return countDecade(expression, place);
		case 'holiday':
			return countHoliday(expression, place);
		case 'lunar':
			return countLunar(expression, place);
		case 'anniversary':
			return countAnniversary(expression.count, place);
		case 'days':
			return toCounted(
				`${addDays(place.reference, expression.first)}/${addDays(place.reference, expression.last)}`,
				{
					step: `${describeShift('day', expression.first, place.reference)} to ${describeShift('day', expression.last, place.reference)}`
				}
			);
		case 'quarter':
			return countQuarter(expression.by, expression.edge, place);
		case 'range':
			return countRange(expression.from, expression.to, place);
		case 'since':
			return countSince(expression, place);
		case 'until':
			return countUntil(expression, place);
		case 'told-event':
			return countToldEvent(expression, place);
		case 'refused':
			return { rule: expression.rule, reason: expression.reason };
	}
}

function countYears({ edtf, event }: Years): Counted {
	if (event === undefined) return toCounted(edtf, { explicit: true, step: describeYears(edtf) });
	return toCounted(edtf, { step: `${event}: ${edtf}, from the table of known events` });
}

/** Counts from an event that the text has dated: it lasts since, or the same days are meant. */
function countToldEvent(
	{ scope }: Extract<Expression, { kind: 'told-event' }>,
	{ event }: Place
): Counted | Refusal {
	if (!event)
		return { rule: 'date/no-antecedent', reason: 'an event that the text has given no date' };
	const edtf = scope === 'since' ? `${firstOf(event.edtf)}/..` : event.edtf;
	return toCounted(edtf, { step: `the text dates ${event.name} to ${event.edtf}` });
}

const REVERSED: Refusal = { rule: 'date/reversed-range', reason: 'ends before it begins' };

/** Counts both ends of a range; each takes from the other what it does not tell itself. */
function countRange(from: Expression, to: Expression, place: Place): Counted | Refusal {
	const start = count(...startOf(from, to, place));
	if (isRefusal(start)) return start;
	const first = firstOf(start.edtf);
	const isWeekday = to.kind === 'week' && to.by === null;
	const after: Place = {
		...place,
		inSentence: start.told ?? place.inSentence,
		reference: (isWeekday ? boundsOf(first)?.earliest : null) ?? place.reference
	};
	for (const candidate of endCandidates(to, start.told)) {
		const end = count(candidate, after);
		if (isRefusal(end)) return end;
		const edtf = `${first}/${lastOf(end.edtf)}`;
		if (boundsOf(edtf))
			return {
				edtf,
				told: toldBy(edtf),
				explicit: start.explicit,
				steps: [...start.steps, ...end.steps]
			};
	}
	return REVERSED;
}

/** A start without year whose end lies in a year to come is the one nearest to now: 11月10日起至2026年12月31日. */
function startOf(from: Expression, to: Expression, place: Place): [Expression, Place] {
	const isYearless = from.kind === 'calendar' && !from.year && from.month?.from === 'text';
	const lastYear = to.kind === 'calendar' && to.year?.from === 'text' ? to.year.value : null;
	return isYearless && lastYear !== null && lastYear > yearOf(place.reference)
		? [from, inTense(place, 'nearest')]
		: [withYearOf(from, to), place];
}

/** `从3月到2024年5月`: the year stands with the end. */
function withYearOf(from: Expression, to: Expression): Expression {
	if (from.kind !== 'calendar' || to.kind !== 'calendar' || from.year || !to.year) return from;
	if (from.month?.from !== 'text' || to.month?.from !== 'text') return from;
	const wraps = from.month.value > to.month.value;
	if (!wraps) return { ...from, year: to.year };
	if (to.year.from === 'frame') return from;
	return {
		...from,
		year:
			to.year.from === 'text'
				? { from: 'text', value: to.year.value - 1 }
				: { from: to.year.from, by: to.year.by - 1 }
	};
}

/** The end as it stands in the start's year, month or week, then in the next: 8月至2月, 28日至3日. */
function endCandidates(to: Expression, start: Told | null): Expression[] {
	if (to.kind === 'week' && to.by === null) return [0, 1].map((by): Week => ({ ...to, by }));
	if (to.kind !== 'calendar' || to.year || !start) return [to];
	if (to.month?.from === 'text' || (!to.month && !to.day))
		return [0, 1].map((by): Calendar => ({
			...to,
			year: { from: 'text', value: start.year + by }
		}));
	if (to.month || !start.month) return [to];
	const month = start.month;
	return [0, 1].map((by): Calendar => {
		const [year, shifted] = shiftMonth(start.year, month, by);
		return { ...to, year: { from: 'text', value: year }, month: { from: 'text', value: shifted } };
	});
}

const firstOf = (edtf: string) => edtf.split('/')[0] ?? edtf;
const lastOf = (edtf: string) => edtf.split('/').at(-1) ?? edtf;

/**
 * What begins on a day (9月1日起) or is told up to it (截至6月底) may lie on either side of now, and what
 * has to end by it (6月底前) lies ahead, unless the clause tells otherwise.
 */
const inTense = (place: Place, tense: Place['tense']): Place =>
	place.tense === 'report' ? { ...place, tense } : place;

function countSince(
	{ of, inclusive, isStart, lasting }: Extract<Expression, { kind: 'since' }>,
	place: Place
): Counted | Refusal {
	const counted = count(of, isStart ? inTense(place, 'nearest') : place);
	if (isRefusal(counted)) return counted;
	const start = inclusive ? firstOf(counted.edtf) : neighbour(lastOf(counted.edtf), 1);
	if (start === '..') return REVERSED;
	const end = lasting ? endOfLasting(start, lasting.count, lasting.unit) : '..';
	const window = counted.window && { earliest: counted.window.earliest, latest: null };
	const from = inclusive ? 'from then on' : 'after that';
	const length = lasting ? `for ${describeLength(lasting.count, lasting.unit)}` : 'no end told';
	const steps = [...counted.steps, `${from}, ${length}`];
	return { ...counted, steps, edtf: `${start}/${end}`, ...(window && { window }) };
}

/** The last day, month or year of what begins at `start` and lasts so long. */
function endOfLasting(start: string, count: number, unit: Unit): string {
	const bounds = boundsOf(start);
	if (!bounds?.earliest) return '..';
	const day = addDays(shiftDay(bounds.earliest, count, unit, 1), -1);
	const grain = start.replace('~', '').length;
	return grain <= 7 ? day.slice(0, unit === 'year' || unit === 'month' ? 7 : 10) : day;
}

function countUntil(
	{ of, inclusive, isSoFar }: Extract<Expression, { kind: 'until' }>,
	place: Place
): Counted | Refusal {
	const counted = count(of, inTense(place, isSoFar ? 'nearest' : 'future'));
	if (isRefusal(counted)) return counted;
	const end = inclusive ? lastOf(counted.edtf) : neighbour(firstOf(counted.edtf), -1);
	if (end === '..') return REVERSED;
	const window = counted.window && { earliest: null, latest: counted.window.latest };
	const steps = [...counted.steps, inclusive ? 'up to then' : 'before that'];
	return { ...counted, steps, edtf: `../${end}`, ...(window && { window }) };
}

/** The next or previous day, month or year; what is only approximate stays. */
function neighbour(edtf: string, by: 1 | -1): string {
	if (/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return addDays(edtf, by);
	if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(edtf)) {
		const [year, month] = shiftMonth(Number(edtf.slice(0, 4)), Number(edtf.slice(5)), by);
		return isoMonth(year, month);
	}
	return /^\d{4}$/.test(edtf) ? isoYear(Number(edtf) + by) : edtf;
}
