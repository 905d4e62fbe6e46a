import { flowPlate, type Flow } from './flow.ts';
import { textEm } from './label.ts';
import type { Cell, PlacedGround } from './placed.ts';
import { METRICS } from './prepare.ts';

/** Behind the heading of a plate. */
const HEAD_GAP = 10;
const CHEVRON = 9;
/** From this width on a plate has a heading. */
const HEADED_WIDTH = 96;

/** A plate or bar with its members set; `left` is the left edge of its text area in the plot. */
export interface SetPlate {
	flow: Flow;
	left: number;
	head: PlacedGround['head'];
}

/** Room that a plate may use. */
export interface PlateRoom {
	rows: number;
	/** Width kept free at its right end, in pixels. */
	reserve: number;
	/** An event that must be named. */
	forced: string | null;
	/** Row of the lane in which the plate begins. */
	top: number;
	/** Rows of the lane in which events stood before, kept where they fit. */
	previousRows?: ReadonlyMap<string, number> | undefined;
}

/**
 * Plates already set, by cell: trying numbers of rows for a lane asks for the same plate many times. A
 * cell belongs to one view and width, so only the room differs.
 */
const settings = new WeakMap<Cell, Map<string, SetPlate>>();

/** Sets the members of a plate or bar into rows. The answer must not be changed. */
export function setPlate(cell: Cell, room: PlateRoom): SetPlate {
	const known = settings.get(cell) ?? new Map<string, SetPlate>();
	const isMember = cell.items.some(({ event }) => event.id === room.forced);
	const from = room.previousRows ? room.top : '';
	const key = `${room.rows} ${room.reserve} ${from} ${isMember ? room.forced : ''}`;
	const set = known.get(key) ?? setAnew(cell, room);
	known.set(key, set);
	settings.set(cell, known);
	return set;
}

function setAnew(cell: Cell, room: PlateRoom): SetPlate {
	const { rows, reserve, forced, top, previousRows } = room;
	const isPlate = cell.role === 'plate';
	const isHeaded =
		cell.ground.withinBounds &&
		cell.textX1 - cell.textX0 >= HEADED_WIDTH &&
		(isPlate || cell.items.length > 1);
	const words = cell.items[0]?.head ?? '';
	const left = cell.textX0 + METRICS.inset + (cell.cutLeft && !isPlate ? CHEVRON : 0);
	const arrow = (cell.cutRight && !isPlate) || cell.ground.to === Infinity ? CHEVRON : 0;
	const head = isHeaded
		? textEm(words) * METRICS.label + HEAD_GAP + (cell.cutLeft && isPlate ? CHEVRON : 0)
		: 0;
	const width = Math.max(0, cell.textX1 - METRICS.inset - arrow - reserve - left);
	const rowBefore = (id: string) => {
		const before = previousRows?.get(id);
		return before === undefined ? undefined : before - top;
	};
	const flow = flowPlate(cell.items, {
		width,
		rows,
		head,
		forced,
		...(previousRows && { rowBefore })
	});
	return { flow, left, head: isHeaded ? { x: left, words } : null };
}
