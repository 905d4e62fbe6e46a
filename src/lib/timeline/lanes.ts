import type { Event } from '../model/event-list.ts';
import { REGIONS, type Region } from '../model/vocabulary.ts';

/** The lane of an event: a region, or `none` when the event has none. */
export type LaneKey = Region | 'none';

/** All lanes from top to bottom. */
export const LANE_ORDER: readonly LaneKey[] = [...REGIONS, 'none'];

/** From so many regions on, an event belongs to the world rather than to the first of them. */
const WORLDWIDE = 3;

/**
 * The home lane of an event: its first region that is not global. An event of three such regions or
 * more stands in the global lane; one without any region has a lane of its own.
 */
export function laneOf(event: Pick<Event, 'regions'>): LaneKey {
	const regional = event.regions.filter((region) => region !== 'global');
	if (regional.length >= WORLDWIDE) return 'global';
	return regional[0] ?? event.regions[0] ?? 'none';
}

/** What a lane would lose at each number of rows, for `allocateRows`. */
export interface RowDemand {
	/** Loss at 1, 2, 3 … rows; the last entry holds for all further rows. */
	losses: readonly number[];
}

/** How far ahead the allocation looks: a plate may need several rows before the first name fits. */
const LOOKAHEAD = 6;

/**
 * Gives rows to lanes one step at a time, always where a row saves the most loss.
 *
 * @param budget rows in all; every lane gets at least one, even beyond the budget
 * @returns rows of each lane, in the order of the demands
 */
export function allocateRows(demands: readonly RowDemand[], budget: number): number[] {
	const rows = demands.map(() => 1);
	let left = budget - rows.length;
	while (left > 0) {
		let best = { lane: -1, step: 0, gain: 0 };
		demands.forEach(({ losses }, lane) => {
			const have = rows[lane] ?? 1;
			const now = losses[have - 1] ?? 0;
			for (let step = 1; step <= Math.min(LOOKAHEAD, left, losses.length - have); step++) {
				const gain = (now - (losses[have + step - 1] ?? 0)) / step;
				if (gain > best.gain + 1e-9) best = { lane, step, gain };
			}
		});
		if (best.lane < 0) break;
		rows[best.lane] = (rows[best.lane] ?? 1) + best.step;
		left -= best.step;
	}
	return rows;
}
