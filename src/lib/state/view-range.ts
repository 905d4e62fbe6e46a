import type { DayRange } from '../filter/filters.ts';
import { extentOf, partByRange, type TimeRange } from '../filter/time-range.ts';
import type { Bounds } from '../model/edtf.ts';

const DAY = 86_400_000;

/** 2023–2025: the years that the product is about. */
export const SUBJECT_YEARS: TimeRange = { from: Date.UTC(2023, 0, 1), to: Date.UTC(2026, 0, 1) };

/** Whole years around a range. */
function wholeYears({ from, to }: TimeRange): TimeRange {
	const first = new Date(from).getUTCFullYear();
	const last = new Date(to - DAY).getUTCFullYear();
	return { from: Date.UTC(first, 0, 1), to: Date.UTC(last + 1, 0, 1) };
}

/** Whole years around all events, the subject years included, in UTC ms. */
export function fullRange(events: readonly Bounds[]): TimeRange {
	const extent = extentOf(events) ?? SUBJECT_YEARS;
	return wholeYears({
		from: Math.min(extent.from, SUBJECT_YEARS.from),
		to: Math.max(extent.to, SUBJECT_YEARS.to)
	});
}

/** The range shown at first: the subject years, unless a corpus of other years has nothing there. */
export function usualRange(events: readonly Bounds[]): TimeRange {
	if (events.length === 0) return SUBJECT_YEARS;
	if (partByRange(events, SUBJECT_YEARS).inside.length > 0) return SUBJECT_YEARS;
	return wholeYears(extentOf(events) ?? SUBJECT_YEARS);
}

/**
 * A range of the same length moved, no further than needed, until it holds an event's known days;
 * the same range when it touches them already.
 */
export function rangeShowing(event: Bounds, range: TimeRange): TimeRange {
	const extent = extentOf([event]);
	if (!extent || partByRange([event], range).inside.length > 0) return range;
	const length = range.to - range.from;
	const middle = (extent.from + extent.to) / 2;
	const from = Math.floor((middle - length / 2) / DAY) * DAY;
	return { from, to: from + length };
}

/**
 * The range moved, no further than needed, until it touches a stretch of time; the same range when it
 * does already. What comes from the side is shown whole, as far as the range is long enough.
 */
export function rangeTouching(span: TimeRange, range: TimeRange): TimeRange {
	const length = range.to - range.from;
	if (span.from >= range.to) {
		const from = Math.min(span.from, Math.max(range.from, span.to - length));
		return { from, to: from + length };
	}
	if (span.to <= range.from) {
		const from = Math.max(span.from, span.to - length);
		return { from, to: from + length };
	}
	return range;
}

/**
 * The days asked for as a range, an open end taken from the extent.
 *
 * @returns null when both ends are open, or the days lie outside the extent's open end
 */
export function rangeOfDays({ first, last }: DayRange, extent: TimeRange): TimeRange | null {
	if (first === null && last === null) return null;
	const from = first === null ? extent.from : Date.parse(first);
	const to = last === null ? extent.to : Date.parse(last) + DAY;
	return from < to ? { from, to } : null;
}

/** Number of whole months from `from` to `to`, or null when either is not the first of a month. */
function wholeMonths({ from, to }: TimeRange): number | null {
	const [first, last] = [new Date(from), new Date(to)];
	if (from % DAY !== 0 || to % DAY !== 0) return null;
	if (first.getUTCDate() !== 1 || last.getUTCDate() !== 1) return null;
	const monthOf = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
	return monthOf(last) - monthOf(first);
}

function addMonths(time: number, months: number): number {
	const date = new Date(time);
	return date.setUTCMonth(date.getUTCMonth() + months);
}

/**
 * The range moved so that it ends with the last of some earlier events, or begins with the first of
 * some later ones. It keeps its length, in months where it was whole months.
 *
 * @returns null for no events
 */
export function rangeBeyond(
	events: readonly Bounds[],
	range: TimeRange,
	side: 'before' | 'after'
): TimeRange | null {
	const extent = extentOf(events);
	if (!extent) return null;
	const months = wholeMonths(range);
	const length = range.to - range.from;
	if (side === 'before') {
		if (months === null) return { from: extent.to - length, to: extent.to };
		const eve = new Date(extent.to - DAY);
		const to = Date.UTC(eve.getUTCFullYear(), eve.getUTCMonth() + 1, 1);
		return { from: addMonths(to, -months), to };
	}
	if (months === null) return { from: extent.from, to: extent.from + length };
	const first = new Date(extent.from);
	const from = Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1);
	return { from, to: addMonths(from, months) };
}
