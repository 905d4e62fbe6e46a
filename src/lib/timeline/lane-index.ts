import type { Event } from '../model/event-list.ts';
import { SHADES, type Columns, type Shade } from './columns.ts';
import { finish } from './steps.ts';
import { inOrder, IntervalColumn } from './interval-column.ts';
import { inLaneOrder, laneBy, type LaneFacet, type LaneKey } from './lanes.ts';
import { prepareEvent, type Lettering, type PreparedEvent } from './prepare.ts';
import type { View } from './scale.ts';

/** The events of a lane, searchable by time and rank. */
export interface IndexedLane {
	key: LaneKey;
	events: IntervalColumn;
	/** Beginnings of the events of each shade, ascending. */
	starts: Readonly<Record<Shade, Float64Array>>;
}

/** All events by lane. */
export interface LaneIndex {
	columns: Columns;
	/** From top to bottom. */
	lanes: readonly IndexedLane[];
	/** An event of the columns prepared for layout; the same object for the same index. */
	prepared: (index: number) => PreparedEvent;
	/** The event of an id, prepared; null when there is none. */
	find: (id: string | null) => PreparedEvent | null;
}

/** Parts the events of columns into lanes. */
export function laneIndexOf(columns: Columns, facet: LaneFacet, lettering: Lettering): LaneIndex {
	return finish(buildLaneIndex(columns, facet, lettering));
}

/** Parts the events of columns into lanes, in steps of some ms each. */
export function* buildLaneIndex(
	columns: Columns,
	facet: LaneFacet,
	lettering: Lettering
): Generator<void, LaneIndex> {
	const { events, byStart, byEnd, byRank, from, shade } = columns;
	const { keys, laneOf } = readLanes(events, facet);
	yield;
	const starts = partBy(byStart, laneOf, keys.length);
	yield;
	const ends = partBy(byEnd, laneOf, keys.length);
	yield;
	const ranks = partBy(byRank, laneOf, keys.length);
	const none = new Uint32Array();
	const lanes: IndexedLane[] = [];
	for (const key of inLaneOrder(keys, facet)) {
		yield;
		const place = keys.indexOf(key);
		const own = starts[place] ?? none;
		const byShade = partBy(own, shade, SHADES.length);
		const startsOf = (at: number) => inOrder(from, byShade[at] ?? none);
		lanes.push({
			key,
			events: new IntervalColumn(columns, {
				byStart: own,
				byEnd: ends[place] ?? none,
				byRank: ranks[place] ?? none
			}),
			starts: { day: startsOf(0), month: startsOf(1), year: startsOf(2) }
		});
	}
	return { columns, lanes, ...preparer(events, facet, lettering) };
}

/** The lanes in the order in which they come up, and that of each event as an index into them. */
function readLanes(events: readonly Event[], facet: LaneFacet) {
	const keys: LaneKey[] = [];
	const places = new Map<LaneKey, number>();
	const laneOf = new Uint16Array(events.length);
	events.forEach((event, at) => {
		const key = laneBy(event, facet);
		let place = places.get(key);
		if (place === undefined) {
			places.set(key, (place = keys.length));
			keys.push(key);
		}
		laneOf[at] = place;
	});
	return { keys, laneOf };
}

/** Parts an order into one for each value, each in the same order. */
function partBy(order: Uint32Array, valueOf: ArrayLike<number>, values: number): Uint32Array[] {
	const counts = new Uint32Array(values);
	for (const index of order) {
		const value = valueOf[index] ?? 0;
		counts[value] = (counts[value] ?? 0) + 1;
	}
	const parts = Array.from(counts, (count) => new Uint32Array(count));
	counts.fill(0);
	for (const index of order) {
		const value = valueOf[index] ?? 0;
		const place = counts[value] ?? 0;
		const part = parts[value];
		if (part) part[place] = index;
		counts[value] = place + 1;
	}
	return parts;
}

function preparer(events: readonly Event[], facet: LaneFacet, lettering: Lettering) {
	const known = new Map<number, PreparedEvent>();
	const places = new Map<string, number>();
	const prepared = (index: number): PreparedEvent => {
		const before = known.get(index);
		if (before) return before;
		const event = events[index];
		if (event === undefined) throw new RangeError(`no event ${index} of ${events.length}`);
		const item = prepareEvent(event, laneBy(event, facet), lettering);
		known.set(index, item);
		places.set(event.id, index);
		return item;
	};
	const find = (id: string | null): PreparedEvent | null => {
		if (id === null) return null;
		// What is asked for has most often been drawn, and so prepared, before.
		const place = places.get(id) ?? events.findIndex((event) => event.id === id);
		return place < 0 ? null : prepared(place);
	};
	return { prepared, find };
}

/** How many events of each lane touch a view. */
export function countByLane({ lanes }: LaneIndex, view: View): Map<LaneKey, number> {
	return new Map(lanes.map(({ key, events }) => [key, events.countWithin(view)]));
}

/** How many events touch a view. */
export function countWithin({ lanes }: LaneIndex, view: View): number {
	return lanes.reduce((sum, { events }) => sum + events.countWithin(view), 0);
}
