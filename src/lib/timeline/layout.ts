import { cellsOf } from './cells.ts';
import { lossOf } from './flow.ts';
import { allocateRows, LANE_ORDER, type LaneKey, type RowDemand } from './lanes.ts';
import { ledgerOf, type Ledger } from './ledger.ts';
import { packLane } from './pack.ts';
import type { Cell, LanePack, LaneRoom } from './placed.ts';
import { METRICS, type PreparedEvent } from './prepare.ts';
import { timeScale, type View } from './scale.ts';

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
/** Most rows that a lane may ask for. */
const MOST_ROWS = 16;
/** How many more dated rows than before are tried when a lane gets one row more. */
const DATED_STEP = 3;
/** After so many tries in a row that lose more, further ones are not made. */
const MOST_WORSE = 2;
/** Height of the line that names the folded lanes. */
export const FOLDED_LINE = 24;

interface OpenLane extends FoldedLane {
	cells: Cell[];
	inView: number;
}

/** Where an event lies relative to a view. */
export function positionOf({ ground }: PreparedEvent, view: View): 'earlier' | 'in view' | 'later' {
	if (ground.to <= view.from) return 'earlier';
	return ground.from >= view.to ? 'later' : 'in view';
}

/**
 * Lays out the chart: lanes in their order, rows to where a row saves most, names, marks and counts.
 * Deterministic; every event is named, marked, counted, earlier or later.
 *
 * @param events prepared, in order of weight
 */
export function layoutTimeline(events: readonly PreparedEvent[], request: LayoutRequest): Layout {
	const { open, folded } = lanesOf(events, request);
	const packed = packLanes(open, folded.length > 0, request);
	const { lanes, height } = stack(open, packed, folded.length > 0, request);
	const layout = { lanes, folded, height, ledger: addUp(lanes, folded, events.length) };
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
	const { rows, datedRows } = chosen;
	const pack = packLane(chosen.cells, { width, rows, datedRows, forced: selectedId });
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
		counted: sum(lanes, ({ pack }) => sum(pack.pills, ({ items }) => items.length)),
		earlier: sum(outside, (lane) => lane.earlier),
		later: sum(outside, (lane) => lane.later)
	});
}

function lanesOf(events: readonly PreparedEvent[], { view, width }: LayoutRequest) {
	const scale = timeScale(view, width);
	const byLane = groupByLane(events);
	const open: OpenLane[] = [];
	const folded: FoldedLane[] = [];
	for (const key of LANE_ORDER) {
		const members = byLane.get(key) ?? [];
		if (members.length === 0) continue;
		const inView = members.filter((item) => positionOf(item, view) === 'in view');
		const earlier = members.filter((item) => positionOf(item, view) === 'earlier').length;
		const lane = { key, earlier, later: members.length - inView.length - earlier };
		if (inView.length === 0) folded.push(lane);
		else open.push({ ...lane, cells: cellsOf(inView, scale), inView: inView.length });
	}
	return { open, folded };
}

function groupByLane(events: readonly PreparedEvent[]): Map<LaneKey, PreparedEvent[]> {
	const lanes = new Map<LaneKey, PreparedEvent[]>();
	for (const item of events) {
		const lane = lanes.get(item.lane);
		if (lane) lane.push(item);
		else lanes.set(item.lane, [item]);
	}
	return lanes;
}

interface PackedLane {
	pack: LanePack;
	rows: number;
	datedRows: number;
}

function packLanes(
	open: readonly OpenLane[],
	hasFolded: boolean,
	request: LayoutRequest
): PackedLane[] {
	const { previous, headLine = 0 } = request;
	if (previous) return open.map((lane) => packAsBefore(lane, request, previous));
	const room = request.height - (hasFolded ? FOLDED_LINE : 0);
	const budget = Math.max(
		Math.floor((room - open.length * (PADDING + headLine)) / METRICS.row),
		open.length * (request.leastRows ?? 1)
	);
	const most = Math.max(1, Math.min(MOST_ROWS, budget - open.length + 1));
	const choices = open.map((lane) => new LaneChoices(lane, request, most));
	const rows = allocateRows(choices, budget);
	return choices.flatMap((choice, index) => choice.at(rows[index] ?? 1) ?? []);
}

/** How much more a name is worth in a lane that has few than in one that has most of its names. */
const URGENCY = 1.6;

/** Rows of a lane that comes into view during a gesture: one for what is dated, one for plates. */
const NEW_LANE = { rows: 2, datedRows: 1 };

/** Packs a lane into the rows that it had before, its events in their rows as far as they fit. */
function packAsBefore(lane: OpenLane, request: LayoutRequest, { lanes }: Layout): PackedLane {
	const before = lanes.find(({ key }) => key === lane.key);
	if (!before) return { ...packAt(lane, request, NEW_LANE.rows, NEW_LANE.datedRows), ...NEW_LANE };
	const { rows, datedRows, pack } = before;
	const placed = [...pack.names, ...pack.marks];
	const previousRows = new Map(placed.map(({ item, row }) => [item.event.id, row]));
	return { ...packAt(lane, request, rows, datedRows, previousRows), rows, datedRows };
}

/** The best packing of a lane at each number of rows, up to the first that loses nothing. */
class LaneChoices implements RowDemand {
	readonly #lane: OpenLane;
	readonly #request: LayoutRequest;
	readonly #most: number;
	readonly #hasPlates: boolean;
	readonly #hasDated: boolean;
	/** What it would cost to name none of the lane's events. */
	readonly #whole: number;
	readonly #choices: PackedLane[] = [];

	constructor(lane: OpenLane, request: LayoutRequest, most: number) {
		this.#lane = lane;
		this.#request = request;
		this.#most = most;
		this.#hasPlates = lane.cells.some(({ role }) => role === 'plate');
		this.#hasDated = lane.cells.some(({ role }) => role !== 'plate');
		this.#whole = lane.cells
			.flatMap(({ items }) => items)
			.reduce((sum, item) => sum + lossOf(item, 'counted'), 0);
	}

	/** The packing at so many rows; the last that gains anything for more than those. */
	at(rows: number): PackedLane | null {
		while (this.#choices.length < Math.min(rows, this.#most)) {
			if (this.#choices.at(-1)?.pack.loss === 0) break;
			this.#choices.push(this.#best(this.#choices.length + 1));
		}
		return this.#choices[rows - 1] ?? this.#choices.at(-1) ?? null;
	}

	/** The loss weighed by the share that is lost, so that no lane is left without names. */
	lossAt(rows: number): number | null {
		const choice = this.at(rows);
		if (choice === null || choice.rows < rows) return null;
		return this.#whole * (choice.pack.loss / Math.max(this.#whole, 1)) ** URGENCY;
	}

	/** Tries how many of the rows go to what is dated, near the best number with one row less. */
	#best(rows: number): PackedLane {
		const fewest = this.#hasDated ? (this.#hasPlates ? Math.min(1, rows) : rows) : 0;
		const last = this.#choices.at(-1)?.datedRows ?? 0;
		const most = this.#hasDated ? Math.min(rows, Math.max(fewest, last + DATED_STEP)) : 0;
		let best: PackedLane | null = null;
		let worse = 0;
		for (let datedRows = Math.max(fewest, last - 1); datedRows <= most; datedRows++) {
			const packed = packAt(this.#lane, this.#request, rows, datedRows);
			if (best === null || packed.pack.loss < best.pack.loss - 1e-9) {
				best = { ...packed, rows, datedRows };
				worse = 0;
			} else worse++;
			if (packed.pack.loss === 0 || worse === MOST_WORSE) break;
		}
		if (best === null) throw new RangeError(`no dated rows to try: ${fewest} of ${rows}`);
		return best;
	}
}

function packAt(
	{ cells }: OpenLane,
	{ width }: LayoutRequest,
	rows: number,
	datedRows: number,
	previousRows?: LaneRoom['previousRows']
): { pack: LanePack } {
	return { pack: packLane(cells, { width, rows, datedRows, forced: null, previousRows }) };
}

/** Stacks the lanes and shares out the height that is left. */
function stack(
	open: readonly OpenLane[],
	packed: readonly PackedLane[],
	hasFolded: boolean,
	{ height, headLine = 0 }: LayoutRequest
): { lanes: LaneLayout[]; height: number } {
	const foldedLine = hasFolded ? FOLDED_LINE : 0;
	const needed = packed.reduce((sum, { rows }) => sum + rows * METRICS.row + headLine, 0);
	const spare = (height - foldedLine - needed) / Math.max(1, packed.length);
	const padding = Math.min(Math.max(spare, PADDING), MOST_PADDING);
	let y = 0;
	const lanes = open.flatMap((lane, index) => {
		const own = packed[index];
		if (!own) return [];
		const laneHeight = own.rows * METRICS.row + padding + headLine;
		const { key, cells, inView, earlier, later } = lane;
		const rowsY = y + headLine + padding / 2;
		const laid = { key, cells, inView, earlier, later, ...own, y, height: laneHeight, rowsY };
		y += laneHeight;
		return [laid];
	});
	return { lanes, height: y + foldedLine };
}
