import { dayKeys, SHADES, type Columns, type Lanes, type Shade } from './columns.ts';
import { gatherBy, inOrder, inTurn, sortedBy } from './gather.ts';
import { finish } from './steps.ts';
import { IntervalColumn } from './interval-column.ts';
import { inLaneOrder, laneBy, type LaneFacet, type LaneKey } from './lanes.ts';
import { prepareEvent, type Lettering, type PreparedEvent } from './prepare.ts';
import type { View } from './scale.ts';

/** The events of a lane, searchable by time and rank. */
export interface IndexedLane {
	key: LaneKey;
	events: IntervalColumn;
	/** Beginnings of the events of each shade, ascending; read when they are first asked for. */
	readonly starts: Readonly<Record<Shade, Float64Array>>;
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
	const { from, to, byRank } = columns;
	const lanes = columns.lanesBy(facet);
	yield;
	const { keys, laneOf } = lanes;
	const byStart = gatherBy(inTurn(columns.length), laneOf, keys.length);
	const starts = inOrder(from, byStart.order);
	yield;
	const byEnd = sortedBy(inTurn(columns.length), dayKeys(to, columns.extent));
	yield;
	const ends = inOrder(to, gatherBy(byEnd, laneOf, keys.length).order);
	yield;
	const ranks = once(() => gatherBy(byRank, laneOf, keys.length).order);
	const startsByShade = shadesOf(columns, lanes);
	const indexed = inLaneOrder(keys, facet).map((key): IndexedLane => {
		const lane = keys.indexOf(key);
		const stretch = [byStart.starts[lane], byStart.starts[lane + 1]] as const;
		const events = new IntervalColumn(columns, {
			byStart: byStart.order.subarray(...stretch),
			starts: starts.subarray(...stretch),
			ends: ends.subarray(...stretch),
			byRank: () => ranks().subarray(...stretch)
		});
		const shades = once(() => startsByShade(lane));
		return {
			key,
			events,
			get starts() {
				return shades();
			}
		};
	});
	return { columns, lanes: indexed, ...preparer(columns, facet, lettering) };
}

/** Makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
	let made: { value: T } | null = null;
	return () => (made ??= { value: make() }).value;
}

/** Beginnings by lane and shade, read for all lanes at once. */
function shadesOf({ from, shade, length }: Columns, { keys, laneOf }: Lanes) {
	const parted = once(() => {
		const own = laneOf.map((lane, at) => lane * SHADES.length + (shade[at] ?? 0));
		const { order, starts } = gatherBy(inTurn(length), own, keys.length * SHADES.length);
		return { times: inOrder(from, order), starts };
	});
	return (lane: number): Record<Shade, Float64Array> => {
		const { times, starts } = parted();
		const of = (at: number) => {
			const key = lane * SHADES.length + at;
			return times.subarray(starts[key], starts[key + 1]);
		};
		return { day: of(0), month: of(1), year: of(2) };
	};
}

function preparer(columns: Columns, facet: LaneFacet, lettering: Lettering) {
	const known = new Map<number, PreparedEvent>();
	const places = new Map<string, number>();
	const prepared = (index: number): PreparedEvent => {
		const before = known.get(index);
		if (before) return before;
		const event = columns.eventAt(index);
		const item = prepareEvent(event, laneBy(event, facet), lettering);
		// What has no words yet is asked for again.
		if (event.label[lettering.language] !== '') known.set(index, item);
		places.set(event.id, index);
		return item;
	};
	const find = (id: string | null): PreparedEvent | null => {
		if (id === null) return null;
		// What is asked for has most often been drawn, and so prepared, before.
		const place = places.get(id) ?? columns.indexOf(id);
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
