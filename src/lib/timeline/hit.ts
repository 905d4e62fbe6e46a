import type { Layout, LaneLayout } from './layout.ts';
import { METRICS } from './prepare.ts';

/** What lies at a point of the plot. */
export type Hit =
	{ kind: 'event'; id: string } | { kind: 'strip'; lane: LaneLayout } | { kind: 'nothing' };

interface Box {
	from: number;
	to: number;
	id: string;
}

/** How far around a name or figure the pointer takes hold of it, in pixels. */
const MARGIN = 3;
const NOTHING: Hit = { kind: 'nothing' };

/**
 * Where the events of a layout stand, for the pointer: by lane and row, each row in order of its boxes.
 * A search costs the logarithm of what stands in one row.
 */
export class HitIndex {
	readonly #lanes: readonly LaneLayout[];
	/** Names and figures by lane and row, and beneath them the grounds of single events. */
	readonly #boxes: Box[][][];
	readonly #grounds: Box[][][];

	constructor({ lanes }: Layout) {
		this.#lanes = lanes;
		this.#boxes = lanes.map(({ pack }) =>
			byRow([
				...pack.names.map(({ item, row, x, width }) => boxOf(row, item.event.id, x, x + width)),
				...pack.marks.map(({ item, row, x }) => boxOf(row, item.event.id, x, x + METRICS.glyph))
			])
		);
		this.#grounds = lanes.map(({ pack }) =>
			byRow(
				pack.grounds.flatMap(({ ids, row, rows, x0, x1 }) => {
					const [id] = ids;
					if (id === undefined || ids.length > 1) return [];
					return Array.from({ length: rows }, (_, at) => ({ row: row + at, id, from: x0, to: x1 }));
				})
			)
		);
	}

	/** What lies at a point in pixels of the plot. */
	at(x: number, y: number): Hit {
		const place = this.#lanes.findIndex((lane) => y >= lane.y && y < lane.y + lane.height);
		const lane = this.#lanes[place];
		if (lane === undefined) return NOTHING;
		const { strip, rowsY } = lane;
		if (strip && y >= strip.y && y < strip.y + strip.height) return { kind: 'strip', lane };
		const row = Math.floor((y - rowsY) / METRICS.row);
		const id = boxAt(this.#boxes[place]?.[row], x)?.id ?? boxAt(this.#grounds[place]?.[row], x)?.id;
		return id === undefined ? NOTHING : { kind: 'event', id };
	}
}

function boxOf(row: number, id: string, from: number, to: number): Box & { row: number } {
	return { row, id, from: from - MARGIN, to: to + MARGIN };
}

function byRow(boxes: readonly (Box & { row: number })[]): Box[][] {
	const rows: Box[][] = [];
	for (const { row, ...box } of boxes) (rows[row] ??= []).push(box);
	for (const row of rows) row?.sort((a, b) => a.from - b.from);
	return rows;
}

/** The last box that begins at or before a point, if it reaches there. */
function boxAt(boxes: readonly Box[] | undefined, x: number): Box | null {
	if (boxes === undefined) return null;
	let low = 0;
	let high = boxes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((boxes[middle]?.from ?? Infinity) <= x) low = middle + 1;
		else high = middle;
	}
	// Margins of neighbours may meet, so the one before may reach as far.
	for (const box of [boxes[low - 1], boxes[low - 2]]) if (box && box.to >= x) return box;
	return null;
}
