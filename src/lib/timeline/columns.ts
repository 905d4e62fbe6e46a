import type { Event } from '../model/event-list.ts';
import { groundKindOf } from './certainty.ts';
import { radixOrder } from './radix-order.ts';
import { DAY, yearOf, yearsView, type View } from './scale.ts';
import { finish } from './steps.ts';
import { weightOf } from './weight.ts';

/** How finely an event's time is known: to the day, to the month, or less. */
export const SHADES = ['day', 'month', 'year'] as const;
export type Shade = (typeof SHADES)[number];

/**
 * Events as columns of numbers, one entry each in the order given, with three orders of their indexes.
 * They depend on nothing but the events, and cost the same whatever is in view.
 */
export interface Columns {
	events: readonly Event[];
	/** First ms; -Infinity when the beginning is open. */
	from: Float64Array;
	/** One past the last ms; Infinity when the end is open. */
	to: Float64Array;
	/** Index into `SHADES`. */
	shade: Uint8Array;
	/** Weightiest lowest; equal weights in an order that has nothing to do with time. */
	rank: Uint32Array;
	byStart: Uint32Array;
	byEnd: Uint32Array;
	byRank: Uint32Array;
	/** The time that the events cover, in whole years; null when there are none. Open ends add nothing. */
	extent: View | null;
}

/** Events read between two steps of a build. */
const STEP = 10_000;

const known = new WeakMap<readonly Event[], Columns>();

/**
 * The columns of a list of events, which must not be changed afterwards; made once for each list.
 *
 * @throws RangeError when a date is not EDTF
 */
export function columnsOf(events: readonly Event[]): Columns {
	return finish(buildColumns(events));
}

/** Makes the columns in steps of some ms each, so that a page can do other things in between. */
export function* buildColumns(events: readonly Event[]): Generator<void, Columns> {
	const before = known.get(events);
	if (before) return before;
	const count = events.length;
	const from = new Float64Array(count);
	const to = new Float64Array(count);
	const shade = new Uint8Array(count);
	const rank = new Uint32Array(count);
	const read = reader({ events, from, to, shade, rank });
	for (let start = 0; start < count; start += STEP) {
		read(start, Math.min(start + STEP, count));
		yield;
	}
	const extent = extentOf(from, to);
	const covered = extent ?? { from: 0, to: 0 };
	const byStart = radixOrder(dayKeys(from, covered));
	yield;
	const byEnd = radixOrder(dayKeys(to, covered));
	yield;
	const byRank = radixOrder(rank);
	const columns = { events, from, to, shade, rank, byStart, byEnd, byRank, extent };
	known.set(events, columns);
	return columns;
}

/** Fills the columns of what is read from each event by itself. */
function reader({
	events,
	from,
	to,
	shade,
	rank
}: Pick<Columns, 'events' | 'from' | 'to' | 'shade' | 'rank'>) {
	const shadeOf = shadeReader();
	return (start: number, end: number): void => {
		for (let index = start; index < end; index++) {
			const event = events[index];
			if (event === undefined) continue;
			const { earliest, latest } = event;
			const first = earliest === null ? -Infinity : dayStart(earliest);
			from[index] = first;
			if (latest === earliest) to[index] = first + DAY;
			else to[index] = latest === null ? Infinity : dayStart(latest) + DAY;
			shade[index] = shadeOf(event, (to[index] ?? 0) - first);
			rank[index] = ~rankOf(event, index) >>> 0;
		}
	};
}

/** The first ms of an ISO day. Years of four digits, as all but a few are, are read without a `Date`. */
function dayStart(day: string): number {
	if (day.length !== 10) return Date.parse(day);
	const year = 100 * twoDigits(day, 0) + twoDigits(day, 2);
	return daysSinceEpoch(year, twoDigits(day, 5), twoDigits(day, 8)) * DAY;
}

const ZERO = 48;

function twoDigits(text: string, at: number): number {
	return 10 * (text.charCodeAt(at) - ZERO) + text.charCodeAt(at + 1) - ZERO;
}

/** Days from 1970-01-01 in the proleptic Gregorian calendar, by counting years from March. */
function daysSinceEpoch(year: number, month: number, day: number): number {
	const shifted = month > 2 ? year : year - 1;
	const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
	return shifted * 365 + leaps + inYear - 719_468;
}

const LONGEST_MONTH = 31 * DAY;

/** Reads shades; of the dates that are no intervals there are few, so each is read but once. */
function shadeReader(): (event: Event, length: number) => number {
	const read = new Map<string, number>();
	return ({ date, earliest, latest }, length) => {
		if (length === DAY) return SHADES.indexOf('day');
		if (date.includes('/')) return SHADES.indexOf(length <= LONGEST_MONTH ? 'day' : 'year');
		let shade = read.get(date);
		if (shade === undefined) {
			const isMonth = groundKindOf({ date, earliest, latest }) === 'month';
			shade = SHADES.indexOf(isMonth && length <= LONGEST_MONTH ? 'month' : 'year');
			read.set(date, shade);
		}
		return shade;
	};
}

/** Spreads successive indexes over all numbers of 32 bits. */
const SCATTER = 0x9e3779b1;

/** Weight in the upper half, a number scattered from the index in the lower. */
function rankOf(event: Event, index: number): number {
	const weight = Math.min(Math.round(weightOf(event) * 2), 0xffff);
	return ((weight << 16) | (Math.imul(index, SCATTER) >>> 16)) >>> 0;
}

/** Times as whole days of an extent, so that they can be sorted as small integers. */
function dayKeys(times: Float64Array, { from, to }: View): Uint32Array {
	const keys = new Uint32Array(times.length);
	const afterAll = 2 + (to - from) / DAY;
	for (let at = 0; at < times.length; at++) {
		const time = times[at] ?? 0;
		if (time === Infinity) keys[at] = afterAll;
		else if (time !== -Infinity) keys[at] = 1 + (time - from) / DAY;
	}
	return keys;
}

function extentOf(from: Float64Array, to: Float64Array): View | null {
	let first = Infinity;
	let last = -Infinity;
	for (let at = 0; at < from.length; at++) {
		// Of what has one open end, the other still counts; an end is one past the last ms.
		const [start, end] = [from[at] ?? 0, (to[at] ?? 0) - DAY];
		const [least, most] = [start === -Infinity ? end : start, end === Infinity ? start : end];
		if (least < first) first = least;
		if (most > last) last = most;
	}
	return first > last ? null : yearsView(yearOf(first), yearOf(last));
}
