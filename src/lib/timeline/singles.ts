import { countWithin, type IndexedLane, type LaneIndex } from './lane-index.ts';
import { byWeight, type PreparedEvent } from './prepare.ts';
import type { View } from './scale.ts';

/** Up to so many events in view, each has a place of its own, be it within a `+n`. */
export const MOST_SINGLE = 400;
/** Beyond that, lanes share so many names, and the rest is drawn as density. */
const MOST_NAMES = 130;
/** A lane with no more events than this has no need of density. */
const FEW = 8;

/** The events of a lane that are laid out one by one. */
export interface LaneSingles {
	lane: IndexedLane;
	/** In order of weight. */
	items: PreparedEvent[];
	/** Events of the lane in view. */
	inView: number;
	/** Whether there are more in view, which only its density tells. */
	isDense: boolean;
}

/**
 * What stands by itself in a view: everything, or, where that would be too much, the weightiest of each
 * lane. A lane's share grows with the root of its number, so that small lanes keep some names. The cost
 * follows what is found.
 */
export function singlesOf(index: LaneIndex, view: View): LaneSingles[] {
	const total = countWithin(index, view);
	const counts = index.lanes.map(({ events }) => events.countWithin(view));
	const roots = counts.reduce((sum, count) => sum + Math.sqrt(count), 0);
	return index.lanes.map((lane, at) => {
		const inView = counts[at] ?? 0;
		const share = Math.max(FEW, Math.round((MOST_NAMES * Math.sqrt(inView)) / roots));
		const most = total <= MOST_SINGLE ? inView : share;
		const items = lane.events.topWithin(view, most).map(index.prepared).sort(byWeight);
		return { lane, items, inView, isDense: items.length < inView };
	});
}
