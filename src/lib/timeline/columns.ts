import type { Event } from '../model/event-list.ts';
import { groundKindOf } from './certainty.ts';
import { inOrder, inTurn, sortedBy } from './gather.ts';
import { laneBy, type LaneFacet, type LaneKey } from './lanes.ts';
import { DAY, yearOf, yearsView, type View } from './scale.ts';
import { finish } from './steps.ts';
import { weightSteps } from './weight.ts';

/** How finely an event's time is known: to the day, to the month, or less. */
export const SHADES = ['day', 'month', 'year'] as const;
export type Shade = (typeof SHADES)[number];

/** What the chart knows of each event in numbers: one entry each, in the order in which they begin. */
export interface Figures {
	/** First ms; -Infinity when the beginning is open. Ascending. */
	from: Float64Array;
	/** One past the last ms; Infinity when the end is open. */
	to: Float64Array;
	/** Index into `SHADES`. */
	shade: Uint32Array;
	/** In steps, see `weightSteps`. */
	weight: Uint32Array;
}

/** The lane of each event under a facet. */
export interface Lanes {
	/** In any order. */
	keys: readonly LaneKey[];
	/** Index into the keys, by event. */
	laneOf: Uint32Array;
}

/**
 * Events as columns of numbers. They depend on nothing but the events, and cost the same whatever is in
 * view. The events themselves are looked up by index: of a published list, they may still be on their
 * way, and have empty words until then.
 */
export interface Columns extends Figures {
	length: number;
	/** The time that the events cover, in whole years; null when there are none. Open ends add nothing. */
	extent: View | null;
	lanesBy: (facet: LaneFacet) => Lanes;
	eventAt: (index: number) => Event;
	/** The index of an id; -1 when there is none, or none is known yet. */
	indexOf: (id: string) => number;
}

/** Events at hand, in any order, or columns made of them elsewhere. */
export type Events = readonly Event[] | Columns;

/** Events read between two steps of a build. */
const STEP = 10_000;

const known = new WeakMap<readonly Event[], Columns>();

/**
 * The columns of a list of events, which must not be changed afterwards; made once for each list.
 *
 * @throws RangeError when a date is not EDTF
 */
export function columnsOf(events: Events): Columns {
	return finish(buildColumns(events));
}

/** Makes the columns in steps of some ms each, so that a page can do other things in between. */
export function* buildColumns(events: Events): Generator<void, Columns> {
	if (!isList(events)) return events;
	const before = known.get(events);
	if (before) return before;
	const read = figuresOf(events.length);
	const reader = figureReader(events, read);
	for (let start = 0; start < events.length; start += STEP) {
		reader(start, Math.min(start + STEP, events.length));
		yield;
	}
	const order = orderOfStart(read);
	yield;
	const placeOf = (index: number) => (order ? (order[index] ?? -1) : index);
	const columns: Columns = {
		...completed(order ? inOrderOf(read, order) : read),
		lanesBy: (facet) => {
			const { keys, laneOf } = readLanes(events, facet);
			return { keys, laneOf: order ? inOrder(laneOf, order) : laneOf };
		},
		eventAt: (index) => {
			const event = events[placeOf(index)];
			if (event === undefined) throw new RangeError(`no event ${index} of ${events.length}`);
			return event;
		},
		indexOf: (id) => {
			const place = events.findIndex((event) => event.id === id);
			return order && place >= 0 ? order.indexOf(place) : place;
		}
	};
	known.set(events, columns);
	return columns;
}

const isList = (events: Events): events is readonly Event[] => Array.isArray(events);

/** Figures with what follows from them. */
export function completed(figures: Figures): Figures & Pick<Columns, 'length' | 'extent'> {
	const { from, to } = figures;
	return { ...figures, length: from.length, extent: extentOf(from, to) };
}

function figuresOf(count: number): Figures {
	return {
		from: new Float64Array(count),
		to: new Float64Array(count),
		shade: new Uint32Array(count),
		weight: new Uint32Array(count)
	};
}

function inOrderOf({ from, to, shade, weight }: Figures, order: Uint32Array): Figures {
	return {
		from: inOrder(from, order),
		to: inOrder(to, order),
		shade: inOrder(shade, order),
		weight: inOrder(weight, order)
	};
}

/** Reads what each event tells by itself. */
function figureReader(events: readonly Event[], { from, to, shade, weight }: Figures) {
	const shadeOf = shadeReader();
	return (start: number, end: number): void => {
		for (let at = start; at < end; at++) {
			const event = events[at];
			if (event === undefined) continue;
			const { earliest, latest } = event;
			const first = earliest === null ? -Infinity : dayStart(earliest);
			from[at] = first;
			if (latest === earliest) to[at] = first + DAY;
			else to[at] = latest === null ? Infinity : dayStart(latest) + DAY;
			shade[at] = shadeOf(event, (to[at] ?? 0) - first);
			weight[at] = weightSteps(event);
		}
	};
}

/** The order in which events begin; null when it is that in which they stand. */
function orderOfStart({ from, to }: Figures): Uint32Array | null {
	let isAscending = true;
	for (let at = 1; isAscending && at < from.length; at++)
		isAscending = (from[at - 1] ?? 0) <= (from[at] ?? 0);
	if (isAscending) return null;
	return sortedBy(inTurn(from.length), dayKeys(from, extentOf(from, to)));
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

function readLanes(events: readonly Event[], facet: LaneFacet): Lanes {
	const keys: LaneKey[] = [];
	const places = new Map<LaneKey, number>();
	const laneOf = new Uint32Array(events.length);
	for (let at = 0; at < events.length; at++) {
		const event = events[at];
		if (event === undefined) continue;
		const key = laneBy(event, facet);
		let place = places.get(key);
		if (place === undefined) {
			places.set(key, (place = keys.length));
			keys.push(key);
		}
		laneOf[at] = place;
	}
	return { keys, laneOf };
}

/** Times as whole days of an extent, so that they can be sorted as small integers. */
function dayKeys(times: Float64Array, extent: View | null): Uint32Array {
	const { from, to } = extent ?? { from: 0, to: 0 };
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
		const start = from[at] ?? 0;
		const end = (to[at] ?? 0) - DAY;
		// Of what has one open end, the other still counts; an end is one past the last ms.
		const least = start === -Infinity ? end : start;
		const most = end === Infinity ? start : end;
		if (least < first) first = least;
		if (most > last) last = most;
	}
	return first > last ? null : yearsView(yearOf(first), yearOf(last));
}
