import {
	binsOf,
	binUnit,
	densityOf,
	highestBar,
	type BinUnit,
	type LaneDensity
} from './density.ts';
import type { LaneIndex } from './lane-index.ts';
import type { LaneKey } from './lanes.ts';
import type { TimeScale, View } from './scale.ts';

/** The density of all lanes over a view and a screen on each side. */
export interface DensityWindow {
	index: LaneIndex;
	unit: BinUnit;
	stretch: View;
	lanes: ReadonlyMap<LaneKey, LaneDensity>;
	/** Events in the fullest bin. */
	most: number;
}

/** The density for a view; what was counted before is kept as long as it reaches far enough. */
export function densityWindow(
	index: LaneIndex,
	scale: TimeScale,
	before: DensityWindow | null
): DensityWindow {
	const unit = binUnit(scale);
	const { from, to } = scale.view;
	const isKept =
		before?.index === index &&
		before.unit === unit &&
		before.stretch.from <= from &&
		before.stretch.to >= to;
	if (isKept) return before;
	const stretch = { from: from - (to - from), to: to + (to - from) };
	const bins = binsOf(unit, stretch);
	const lanes = new Map(index.lanes.map((lane) => [lane.key, densityOf(lane, bins)]));
	const most = [...lanes.values()].reduce((max, lane) => Math.max(max, highestBar(lane)), 1);
	return { index, unit, stretch, lanes, most };
}
