import { SHADES, type Columns, type Shade } from './columns.ts';
import { gatherBy, inOrder, inTurn } from './gather.ts';
import { finish } from './steps.ts';
import { buildIntervals, type IntervalColumn } from './interval-column.ts';
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
	const { keys, laneOf } = columns.lanesBy(facet);
	yield;
	const { order, starts } = gatherBy(inTurn(columns.length), laneOf, keys.length);
	yield;
	const lanes: IndexedLane[] = [];
	for (const key of inLaneOrder(keys, facet)) {
		const lane = keys.indexOf(key);
		const byStart = order.subarray(starts[lane], starts[lane + 1]);
		const events = yield* buildIntervals(columns, byStart);
		lanes.push({ key, events, starts: startsByShade(columns, byStart) });
		yield;
	}
	return { columns, lanes, ...preparer(columns, facet, lettering) };
}

/** When the events of each shade begin, ascending. */
function startsByShade(
	{ from, shade }: Columns,
	byStart: Uint32Array
): Record<Shade, Float64Array> {
	const { order, starts } = gatherBy(byStart, shade, SHADES.length);
	const of = (at: number) => inOrder(from, order.subarray(starts[at], starts[at + 1]));
	return { day: of(0), month: of(1), year: of(2) };
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
