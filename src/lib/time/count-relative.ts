import { boundsOf } from '../model/edtf.ts';
import { quarterMonth } from './write-calendar.ts';
import {
	addDays,
	addMonths,
	addWorkdays,
	dayOf,
	isoDay,
	isoMonth,
	isoYear,
	mondayOf,
	monthOf,
	shiftMonth,
	weekdayOf,
	yearOf
} from './days.ts';
import type { Distance, Expression, Lasting, Stretch, Unit, Week } from './expression.ts';
import { toldBy, type Counted, type Place, type Refusal } from './place.ts';
import {
	aboutYear,
	describeLength,
	describeShift,
	describeWeek,
	describeWeekdays,
	noYear,
	REASONS
} from './steps.ts';
import { decadeEdtf } from './rules/fixed-years.ts';

/** Counts what is told by its distance from the reference day or from the year in hand. */

/** Texts of these months look back on the calendar year before. */
const LAST_REVIEW_MONTH = 3;
/** Up to this day of the month, 近期 rather means the month before. */
const LAST_DAY_FOR_MONTH_BEFORE = 10;
/** From so many years on, `50多年前` is counted from the year in hand. */
const LONG_AGO = 10;

/** Completes a date with what later words can point back to. */
export function toCounted(
	edtf: string,
	{ step, explicit = false }: { step?: string; explicit?: boolean } = {}
): Counted {
	return { edtf, told: toldBy(edtf), explicit, steps: step === undefined ? [] : [step] };
}

/** A weekday told without its week; words alone mean that of the current one. */
const WEEKDAY_REASONS = { ...REASONS, alone: 'words alone, so the one in the week of' };

/** Counts a week, or days in it, from the week of the reference; a weekday alone is the last one, or the next one in a sentence on what is to come. */
export function countWeek({ by, days: [first, last] }: Week, { reference, tense }: Place): Counted {
	if (by !== null) {
		const monday = addDays(mondayOf(reference), by * 7);
		const from = addDays(monday, first - 1);
		const edtf = first === last ? from : `${from}/${addDays(monday, last - 1)}`;
		return toCounted(edtf, { step: describeWeek(by, [first, last], reference) });
	}
	const ahead = first - weekdayOf(reference);
	const from = addDays(
		reference,
		tense === 'future'
			? (ahead + 7) % 7
			: tense === 'alone'
				? ahead
				: ahead > (tense === 'nearest' ? 3 : 0) && last === first
					? ahead - 7
					: ahead
	);
	const edtf = first === last ? from : `${from}/${addDays(from, last - first)}`;
	return toCounted(edtf, {
		step: `${describeWeekdays([first, last])}: ${WEEKDAY_REASONS[tense]} ${reference}`
	});
}

/** A day so many units away; halves of months are fifteen days. */
export function shiftDay(day: string, count: number, unit: Unit, direction: 1 | -1): string {
	switch (unit) {
		case 'day':
			return addDays(day, Math.ceil(count) * direction);
		case 'workday':
			return direction === 1 ? addWorkdays(day, count) : addDays(day, -Math.ceil((count * 7) / 5));
		case 'week':
			return addDays(day, Math.round(count * 7) * direction);
		case 'month': {
			const whole = addMonths(day, Math.floor(count) * direction);
			return Number.isInteger(count) ? whole : addDays(whole, 15 * direction);
		}
		case 'quarter':
			return addMonths(day, Math.round(count * 3) * direction);
		case 'year':
			return addMonths(day, Math.round(count * 12) * direction);
	}
}

/** Counts so much time before or after; the result is as fine as the unit, and `~` unless it is days. */
export function countDistance(
	{ count, unit, direction, vague }: Distance,
	place: Place
): Counted | Refusal {
	const base = distanceBase(unit, count, direction, place);
	if (unit === 'year' && yearOf(base) + count * direction < 1)
		return { rule: 'date/out-of-range', reason: 'before the first year that can be written' };
	const day = shiftDay(base, count, unit, direction);
	const side = direction < 0 ? 'before' : 'after';
	const step = `${vague ? 'about ' : ''}${describeLength(count, unit)} ${side} ${base}`;
	return toCounted(distanceEdtf(day, count, unit, vague), { step });
}

function distanceEdtf(day: string, count: number, unit: Unit, vague: boolean): string {
	if (unit === 'year') return `${day.slice(0, 4)}~`;
	if ((unit === 'month' && Number.isInteger(count)) || unit === 'quarter')
		return `${day.slice(0, 7)}~`;
	return unit === 'day' && !vague ? day : `${day}~`;
}

/** What is counted from: a date told just before for 三天后, the year in hand for 50多年前, else the reference. */
function distanceBase(unit: Unit, count: number, direction: 1 | -1, place: Place): string {
	const { event } = place;
	const named = event && boundsOf(event.edtf);
	if (named?.latest && direction === 1) return named.latest;
	if (named?.earliest && direction === -1) return named.earliest;
	const near = place.inSentence ?? place.inParagraph;
	if (direction === 1 && near && near.year <= yearOf(place.reference)) {
		if (near.month && near.day) return isoDay(near.year, near.month, near.day);
		if (unit === 'year') return isoDay(near.year, near.month ?? 1, 1);
		if (unit === 'month' && near.month) return isoDay(near.year, near.month, 1);
	}
	if (direction === 1 && place.tense !== 'alone' && place.tense !== 'future' && place.lastDay) {
		const day = boundsOf(place.lastDay)?.latest;
		if (day && day <= place.reference) return day;
	}
	if (direction === -1 && unit === 'year' && count >= LONG_AGO) {
		const year = place.inSentence?.year ?? place.frameYear;
		if (year !== null && year !== undefined) return isoDay(year, 1, 1);
	}
	return place.reference;
}

/** Counts a stretch that ends or begins on the reference day. */
export function countStretch(
	{ count, unit, direction, isAfterTold }: Stretch,
	place: Place
): Counted | Refusal {
	const told = isAfterTold && place.lastDay ? boundsOf(place.lastDay)?.latest : null;
	const reference = told ? addDays(told, 1) : place.reference;
	const length = told && (unit === 'day' || unit === 'workday') ? count - 1 : count;
	if (unit === 'year' && (count > 999 || yearOf(reference) + count * direction > 9999))
		return { rule: 'date/out-of-range', reason: 'beyond the years that can be written' };
	const mark = unit === 'day' || unit === 'workday' ? '' : '~';
	const other = shiftDay(reference, length, unit, direction);
	const edtf = direction < 0 ? `${other}${mark}/${reference}` : `${reference}/${other}${mark}`;
	const side = direction < 0 ? 'up to' : 'from';
	return toCounted(edtf, {
		step: `${describeLength(count, unit)} ${side} ${reference}`
	});
}

/** Counts so much time up to now, still open: 十年来. */
export function countLasting({ count, unit, vague }: Lasting, place: Place): Counted | Refusal {
	const mark = vague ? '~' : '';
	if (unit === 'year') {
		const base = place.inSentence?.year ?? place.frameYear ?? yearOf(place.reference);
		if (base - count < 1000)
			return { rule: 'date/out-of-range', reason: 'before the first year that can be written' };
		const length = describeLength(count, unit);
		const step = `${vague ? 'about ' : ''}${length} before ${isoYear(base)}, still lasting`;
		return toCounted(`${isoYear(base - Math.floor(count))}${mark}/..`, { step });
	}
	const from = shiftDay(place.reference, count, unit, -1);
	const start = unit === 'day' || unit === 'week' ? from : from.slice(0, 7);
	return toCounted(`${start}~/..`, {
		step: `${describeLength(count, unit)} before ${place.reference}, still lasting`
	});
}

/** Counts the year under review: the one before for texts of January to March, the last twelve months for others. */
export function countReview({ reference }: Place): Counted {
	const [year, month] = [yearOf(reference), monthOf(reference)];
	const step = `the year under review on ${reference}`;
	if (month <= LAST_REVIEW_MONTH) return toCounted(isoYear(year - 1), { step });
	if (month === 12) return toCounted(isoYear(year), { step });
	const from = addMonths(isoDay(year, month, 1), -11).slice(0, 7);
	return toCounted(`${from}/${isoMonth(year, month)}`, { step });
}

/** Counts 岁末年初: the turn of the year that the frame tells, else the one nearest to the reference. */
export function countYearTurn({ reference, frameYear }: Place): Counted {
	const isLate = monthOf(reference) > 6;
	const year = frameYear ?? yearOf(reference) - (isLate ? 0 : 1);
	const step =
		frameYear === null ? `the turn of the year nearest to ${reference}` : aboutYear(frameYear);
	return toCounted(`${isoMonth(year, 12)}~/${isoMonth(year + 1, 1)}~`, { step });
}

/** From this month on the year in hand is no new one. */
const LATE_IN_YEAR = 7;

/** Counts 新的一年: the year of the reference, late in it the next. */
export function countNewYear({ reference }: Place): Counted {
	const by = monthOf(reference) >= LATE_IN_YEAR ? 1 : 0;
	return toCounted(isoYear(yearOf(reference) + by), {
		step: describeShift('year', by, reference)
	});
}

/** Counts 近期, 日前: the month of the reference, or the one before early in a month unless what is told lies ahead. */
export function countLately({ reference, tense }: Place): Counted {
	const isBefore = tense !== 'future' && dayOf(reference) <= LAST_DAY_FOR_MONTH_BEFORE;
	const before = isBefore ? -1 : 0;
	const [year, month] = shiftMonth(yearOf(reference), monthOf(reference), before);
	return toCounted(`${isoMonth(year, month)}~`, { step: `shortly before ${reference}` });
}

/** Counts a decade told without its century: the last one that has begun. */
export function countDecade(
	{ decade, part }: Extract<Expression, { kind: 'decade' }>,
	{ reference }: Place
): Counted {
	const century = Math.floor(yearOf(reference) / 100) * 100;
	const first = century + decade <= yearOf(reference) ? century + decade : century - 100 + decade;
	return toCounted(decadeEdtf(first, part), {
		explicit: true,
		step: `the last such decade before ${reference}`
	});
}

/** The year of an anniversary: told in its sentence, or by its frame, or else the reference's. */
export function countAnniversary(years: number, place: Place): Counted {
	const current = yearOf(place.reference);
	const inHand = place.frameYear ?? current;
	const isFoundedInFrame = years > 2 && Math.abs(inHand + years - current) <= 1;
	const toldYear = place.inSentence?.year ?? (isFoundedInFrame ? inHand : undefined);
	const isFounding =
		toldYear !== undefined &&
		toldYear !== current &&
		[inHand, current].some((year) => Math.abs(toldYear + years - year) <= 1);
	const year = isFounding ? toldYear + years : (toldYear ?? inHand);
	const founding = `${describeLength(years, 'year')} after ${year - years}`;
	const day = place.isOnDay && !isFounding ? place.inSentence : null;
	if (day?.month && day.day) {
		const edtf = isoDay(day.year, day.month, day.day);
		return toCounted(edtf, {
			step: `the text dates it to ${edtf}, ${describeLength(years, 'year')} after ${day.year - years}`
		});
	}
	const isTold = toldYear !== undefined || place.frameYear !== null;
	const counted = toCounted(isoYear(year), {
		step: isTold ? aboutYear(year) : noYear(place.reference)
	});
	return { ...counted, steps: [...counted.steps, founding] };
}

/** Counts quarters from the one of the reference, or the month at an edge of one. */
export function countQuarter(
	by: number,
	edge: 'start' | 'end' | undefined,
	{ reference }: Place
): Counted {
	const current = yearOf(reference) * 4 + Math.floor((monthOf(reference) - 1) / 3) + by;
	const [year, quarter] = [Math.floor(current / 4), (current % 4) + 1];
	const edtf = edge
		? `${isoMonth(year, quarterMonth(quarter, edge))}~`
		: isoMonth(year, 32 + quarter);
	return toCounted(edtf, { step: describeShift('quarter', by, reference) });
}
