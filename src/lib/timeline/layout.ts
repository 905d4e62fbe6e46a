import { cellsOf } from './cells.ts';
import { LaneChoices, packInto, type PackedLane } from './lane-choices.ts';
import type { LaneIndex } from './lane-index.ts';
import type { LaneKey } from './lanes.ts';
import { ledgerOf, type Ledger } from './ledger.ts';
import { packLane } from './pack.ts';
import type { Cell, LanePack } from './placed.ts';
import { METRICS, type PreparedEvent } from './prepare.ts';
import { allocateRows } from './rows.ts';
import { timeScale, type View } from './scale.ts';
import { singlesOf } from './singles.ts';

/** What the layout depends on besides the events. */
export interface LayoutRequest {
	view: View;
	/** Width of the plot in pixels. */
	width: number;
	/** Height for the lanes in pixels; lanes take more when each with one row does not fit. */
	height: number;
	/** The event that always gets a name. */
	selectedId: string | null;
	/** Height of a line above each lane for its name, when the names do not stand beside; else 0. */
	headLine?: number;
	/** Rows that a lane may have on average even when they do not fit the height; 1 if not given. */
	leastRows?: number;
	/** Lanes keep their rows and events their places as far as they fit, e.g. while dragging. */
	previous?: Layout | null;
}

/** A lane with its packed events. Pixels from the top of the first lane. */
export interface LaneLayout {
	key: LaneKey;
	y: number;
	height: number;
	/** Top of the first row. */
	rowsY: number;
	pack: LanePack;
	/** What was packed. */
	cells: readonly Cell[];
	/** Where the density of a lane stands that has more events in view than it can show; else null. */
	strip: { y: number; height: number } | null;
	/** Events of the lane in view. */
	inView: number;
	/** Events of the lane before and after the view. */
	earlier: number;
	later: number;
	rows: number;
	datedRows: number;
}

/** A lane without events in view. */
export interface FoldedLane {
	key: LaneKey;
	earlier: number;
	later: number;
}

/** Everything that the chart draws, in numbers. */
export interface Layout {
	lanes: LaneLayout[];
	folded: FoldedLane[];
	/** Height of all lanes, which may exceed what was asked for. */
	height: number;
	ledger: Ledger;
}

/** Space above and below the rows of a lane together, in pixels: at least, and when there is room. */
const PADDING = 6;
const MOST_PADDING = 26;
/** Most rows that a lane may ask for, unless its even share of the room is more. */
const MOST_ROWS = 16;
/** Height of a lane's density: at least, and when there is room. */
const STRIP = 24;
const MOST_STRIP = 120;
/** Height of the line that names the folded lanes. */
export const FOLDED_LINE = 24;
/** Rows of a lane that comes into view during a gesture: one for what is dated, one for plates. */
const NEW_LANE = { rows: 2, datedRows: 1 };

interface OpenLane extends FoldedLane {
	cells: Cell[];
	inView: number;
	isDense: boolean;
}

/**
 * Lays out the chart: lanes in their order, rows to where a row saves most, names, marks and counts.
 * Deterministic; every event is named, marked, counted, earlier or later.
 */
export function layoutTimeline(index: LaneIndex, request: LayoutRequest): Layout {
	const { open, folded } = lanesOf(index, request);
	const packed = packLanes(open, folded.length > 0, request);
	const { lanes, height } = stack(open, packed, folded.length > 0, request);
	const layout = {
		lanes,
		folded,
		height,
		ledger: addUp(lanes, folded, index.columns.length)
	};
	return nameSelected(layout, request.selectedId, request.width);
}

/**
 * The layout in which the chosen event has a name, if it is in view and there is any room for one. Only
 * its own lane changes.
 */
export function nameSelected(layout: Layout, selectedId: string | null, width: number): Layout {
	const isSelected = ({ event }: PreparedEvent) => event.id === selectedId;
	const chosen = layout.lanes.find(({ cells }) =>
		cells.some(({ items }) => items.some(isSelected))
	);
	if (!chosen || chosen.pack.names.some(({ item }) => isSelected(item))) return layout;
	const { rows, datedRows, strip } = chosen;
	const whole = packLane(chosen.cells, { width, rows, datedRows, forced: selectedId });
	const pack = strip ? namesOnly(whole) : whole;
	const lanes = layout.lanes.map((lane) => (lane === chosen ? { ...lane, pack } : lane));
	return { ...layout, lanes, ledger: addUp(lanes, layout.folded, layout.ledger.total) };
}

function addUp(lanes: readonly LaneLayout[], folded: readonly FoldedLane[], total: number): Ledger {
	const sum = <T>(list: readonly T[], pick: (item: T) => number) =>
		list.reduce((whole, item) => whole + pick(item), 0);
	const outside = [...lanes, ...folded];
	return ledgerOf({
		total,
		named: sum(lanes, ({ pack }) => pack.names.length),
		marked: sum(lanes, ({ pack }) => pack.marks.length),
		counted: sum(lanes, countedIn),
		earlier: sum(outside, (lane) => lane.earlier),
		later: sum(outside, (lane) => lane.later)
	});
}

/** The events of a lane in a `+n`, or in its density and without a name. */
function countedIn({ pack, strip, inView }: LaneLayout): number {
	if (strip) return inView - pack.names.length;
	return pack.pills.reduce((sum, { items }) => sum + items.length, 0);
}

function lanesOf(index: LaneIndex, { view, width }: LayoutRequest) {
	const scale = timeScale(view, width);
	const open: OpenLane[] = [];
	const folded: FoldedLane[] = [];
	for (const { lane, items, inView, isDense } of singlesOf(index, view)) {
		const { key, events } = lane;
		const outside = { key, earlier: events.countEarlier(view), later: events.countLater(view) };
		if (inView === 0) folded.push(outside);
		else open.push({ ...outside, cells: cellsOf(items, scale), inView, isDense });
	}
	return { open, folded };
}

function packLanes(
	open: readonly OpenLane[],
	hasFolded: boolean,
	request: LayoutRequest
): PackedLane[] {
	const { previous, headLine = 0, width } = request;
	const packed = () => {
		if (previous) return open.map((lane) => packAsBefore(lane, width, previous));
		const strips = open.filter(({ isDense }) => isDense).length * STRIP;
		const room = request.height - (hasFolded ? FOLDED_LINE : 0) - strips;
		const budget = Math.max(
			Math.floor((room - open.length * (PADDING + headLine)) / METRICS.row),
			Math.ceil(open.length * (request.leastRows ?? 1))
		);
		const fair = Math.max(MOST_ROWS, Math.floor(budget / Math.max(1, open.length)));
		const most = Math.max(1, Math.min(fair, budget - open.length + 1));
		const choices = open.map(({ cells }) => new LaneChoices(cells, width, most));
		const rows = allocateRows(choices, budget);
		return choices.flatMap((choice, at) => choice.at(rows[at] ?? 1) ?? []);
	};
	return packed().map((lane, at) =>
		open[at]?.isDense ? { ...lane, pack: namesOnly(lane.pack) } : lane
	);
}

/** What has no name in a dense lane is told by its density alone. */
function namesOnly(pack: LanePack): LanePack {
	const named = new Set(pack.names.map(({ item }) => item.event.id));
	const grounds = pack.grounds.flatMap((ground) => {
		const ids = ground.ids.filter((id) => named.has(id));
		return ids.length > 0 ? [{ ...ground, ids }] : [];
	});
	return { ...pack, grounds, marks: [], pills: [] };
}

/** Packs a lane into the rows that it had before, its events in their rows as far as they fit. */
function packAsBefore(lane: OpenLane, width: number, { lanes }: Layout): PackedLane {
	const before = lanes.find(({ key }) => key === lane.key);
	if (!before) return packInto(lane.cells, width, NEW_LANE);
	const placed = [...before.pack.names, ...before.pack.marks];
	const previousRows = new Map(placed.map(({ item, row }) => [item.event.id, row]));
	return packInto(lane.cells, width, before, previousRows);
}

/** Stacks the lanes and shares out the height that is left. */
function stack(
	open: readonly OpenLane[],
	packed: readonly PackedLane[],
	hasFolded: boolean,
	{ height, headLine = 0 }: LayoutRequest
): { lanes: LaneLayout[]; height: number } {
	const foldedLine = hasFolded ? FOLDED_LINE : 0;
	const dense = open.filter(({ isDense }) => isDense).length;
	const rowsHeight = packed.reduce((sum, { rows }) => sum + rows * METRICS.row + headLine, 0);
	const left = height - foldedLine - rowsHeight;
	const padding = clamp((left - dense * STRIP) / Math.max(1, packed.length), PADDING, MOST_PADDING);
	const spare = (left - padding * packed.length) / Math.max(1, dense);
	const stripHeight = Math.floor(clamp(spare, STRIP, MOST_STRIP));
	let y = 0;
	const lanes = open.flatMap((lane, index) => {
		const own = packed[index];
		if (!own) return [];
		const rowsY = y + headLine + padding / 2;
		const stripY = rowsY + own.rows * METRICS.row + padding / 2;
		const strip = lane.isDense ? { y: stripY, height: stripHeight } : null;
		const laneHeight = stripY + (strip?.height ?? 0) - y;
		const { key, cells, inView, earlier, later } = lane;
		const laid = {
			key,
			cells,
			strip,
			inView,
			earlier,
			later,
			...own,
			y,
			height: laneHeight,
			rowsY
		};
		y += laneHeight;
		return [laid];
	});
	return { lanes, height: y + foldedLine };
}

function clamp(value: number, least: number, most: number): number {
	return Math.min(Math.max(value, least), most);
}
