import {
	besideDay,
	besideGround,
	GLYPH_HALF,
	markShelf,
	shelfPlaces,
	type MarkShelf
} from './beside.ts';
import { familyOf } from './family.ts';
import { lossOf } from './flow.ts';
import type { Cell, LanePack, LaneRoom, PlacedGround } from './placed.ts';
import { METRICS, pillWidth, type PreparedEvent } from './prepare.ts';
import { RowOccupancy } from './row-occupancy.ts';
import { setPlate, type SetPlate } from './set-plate.ts';

/** Space between a label and bare figures or a count after it. */
const BESIDE_TEXT = 8;
/** How far from the middle of its ground a count may stand, in pixels, in the order tried. */
const PILL_OFFSETS = [0, 16, -16, 32, -32, 48, -48, 80, -80];
/** Room kept at the right end of the last row for a `+n` that found no place. */
const OVERFLOW_ROOM = 36;
/** More events than these in one narrow stretch are not tried for a name each. */
const MOST_POINT_NAMES = 10;
/** A longer shelf would reach over times that its figures have nothing to do with. */
const MOST_POINT_MARKS = 6;
/** Rows that a field of several names may take. */
const MOST_FIELD_ROWS = 4;
/** A counted event away from its own plate costs a little more, so that plates are not starved. */
const OVERFLOW_FACTOR = 1.6;

/** Packs the events of a lane: dated ones from the top, plates right beneath them. Deterministic. */
export function packLane(cells: readonly Cell[], room: LaneRoom): LanePack {
	const first = new LanePacker(cells, room, 0).run();
	const isForcedNamed =
		room.forced === null ||
		first.pack.names.some(({ item }) => item.event.id === room.forced) ||
		!cells.some((cell) => cell.items.some((item) => item.event.id === room.forced));
	if (first.homeless.length === 0 && isForcedNamed) return first.pack;
	const second = new LanePacker(cells, room, OVERFLOW_ROOM, !isForcedNamed).run();
	if (second.homeless.length === 0) return second.pack;
	const row = room.rows - 1;
	const width = pillWidth(second.homeless.length);
	second.pack.pills.push({ items: second.homeless, row, x: room.width - width, width });
	return { ...second.pack, rows: room.rows };
}

class LanePacker {
	readonly #cells: readonly Cell[];
	readonly #room: LaneRoom;
	readonly #occupancy: RowOccupancy;
	readonly #reserve: number;
	readonly #promote: boolean;
	/** Indexes of the rows for what is dated, from the top. */
	readonly #datedRows: readonly number[];
	readonly #pack: LanePack = { grounds: [], names: [], marks: [], pills: [], rows: 1, loss: 0 };
	/** Counted events without a `+n` of their own. */
	readonly #homeless: PreparedEvent[] = [];
	/** Where the names of narrow grounds stand, ground included. */
	readonly #standing = new Map<Cell, { row: number; from: number; to: number }[]>();

	constructor(cells: readonly Cell[], room: LaneRoom, reserve: number, promote = false) {
		this.#cells = cells;
		this.#room = room;
		this.#reserve = reserve;
		this.#promote = promote;
		this.#datedRows = Array.from({ length: room.datedRows }, (_, row) => row);
		this.#occupancy = new RowOccupancy(room.rows, reserve > 0 ? room.width - reserve : Infinity);
	}

	run(): { pack: LanePack; homeless: PreparedEvent[] } {
		this.#placeDated();
		for (const cell of this.#cells) if (cell.role === 'plate') this.#placePlate(cell);
		const pack = this.#pack;
		const rowEnds = [
			...pack.grounds.map(({ row, rows }) => row + rows),
			...pack.pills.map(({ row }) => row + 1)
		];
		return {
			pack: { ...pack, rows: Math.max(1, ...rowEnds) },
			homeless: this.#homeless
		};
	}

	#placeDated(): void {
		const tries: { cell: Cell; item: PreparedEvent }[] = [];
		const nameless = new Map<Cell, PreparedEvent[]>();
		for (const cell of this.#cells) {
			if (cell.role === 'plate') continue;
			const tried = cell.role === 'field' ? cell.items.slice(0, 1) : cell.items;
			tried.forEach((item, index) => {
				if (index < MOST_POINT_NAMES || this.#isForced(item)) tries.push({ cell, item });
				else nameless.set(cell, [...(nameless.get(cell) ?? []), item]);
			});
		}
		tries.sort((a, b) => this.#urgency(b.item) - this.#urgency(a.item) || a.cell.x0 - b.cell.x0);
		for (const { cell, item } of tries) {
			if (cell.role === 'field') this.#placeField(cell);
			else if (!this.#placeName(cell, item))
				nameless.set(cell, [...(nameless.get(cell) ?? []), item]);
		}
		for (const [cell, items] of nameless) this.#placeNameless(cell, items);
	}

	#isForced(item: PreparedEvent): boolean {
		return item.event.id === this.#room.forced;
	}

	#urgency(item: PreparedEvent): number {
		return this.#promote && this.#isForced(item) ? Infinity : item.weight;
	}

	/** Rows to try: the one where the event stood before, then from the top. */
	#rowsFor(id: string): readonly number[] {
		const before = this.#room.previousRows?.get(id);
		if (before === undefined || before >= this.#datedRows.length) return this.#datedRows;
		return [before, ...this.#datedRows.filter((row) => row !== before)];
	}

	#placeField(cell: Cell): void {
		const [top] = cell.items;
		if (top === undefined) return;
		const wanted = Math.min(MOST_FIELD_ROWS, this.#room.datedRows, cell.items.length);
		for (let rows = 1; rows <= wanted; rows++) {
			const row = this.#freeRow(cell, rows, top.event.id);
			if (row === null) break;
			const set = this.#flow(cell, rows, row);
			const isLast = rows === wanted;
			if (set.flow.loss > 0 && !isLast && this.#freeRow(cell, rows + 1, top.event.id) !== null)
				continue;
			this.#settle(cell, row, rows, set);
			return;
		}
		this.#count(cell, cell.items);
	}

	#freeRow(cell: Cell, rows: number, id: string): number | null {
		for (const row of this.#rowsFor(id)) {
			if (row + rows > this.#room.datedRows) continue;
			const isFree = Array.from({ length: rows }, (_, index) => row + index).every((each) =>
				this.#occupancy.isFree(each, cell.x0, cell.x1, 'ground')
			);
			if (isFree) return row;
		}
		return null;
	}

	#flow(cell: Cell, rows: number, top: number): SetPlate {
		const reachesEnd = cell.role === 'plate' && cell.textX1 > this.#room.width - this.#reserve;
		const reserve = reachesEnd ? this.#reserve : 0;
		const { forced, previousRows } = this.#room;
		return setPlate(cell, { rows, reserve, forced, top, previousRows });
	}

	/** Turns a flow into placed things and takes its rows. */
	#settle(cell: Cell, row: number, rows: number, set: SetPlate): void {
		const { flow, left, head } = set;
		this.#addGround(cell, row, rows, cell.items, head);
		for (let each = row; each < row + rows; each++)
			this.#occupancy.add(
				each,
				Math.min(cell.x0, cell.textX0),
				Math.max(cell.x1, cell.textX1),
				'ground'
			);
		for (const name of flow.names) {
			const x = left + name.x;
			this.#pack.names.push({
				item: name.item,
				label: name.label,
				row: row + name.row,
				x,
				width: name.width,
				glyphX: x,
				textX: x + METRICS.glyph + METRICS.glyphGap,
				onAxis: false,
				isFree: false
			});
		}
		for (const mark of flow.marks)
			this.#pack.marks.push({
				item: mark.item,
				row: row + mark.row,
				x: left + mark.x,
				onAxis: false
			});
		if (flow.pill)
			this.#pack.pills.push({
				items: flow.counted,
				row: row + flow.pill.row,
				x: left + flow.pill.x,
				width: flow.pill.width
			});
		else this.#homeless.push(...flow.counted);
		this.#pack.loss += flow.loss;
	}

	#addGround(
		cell: Cell,
		row: number,
		rows: number,
		items: readonly PreparedEvent[],
		head: PlacedGround['head'] = null
	): void {
		const families = new Set(items.map(({ event }) => familyOf(event.type)));
		const [family] = families;
		this.#pack.grounds.push({
			key: `${cell.ground.key}@${row}`,
			ground: cell.ground,
			role: cell.role,
			x0: cell.x0,
			x1: cell.x1,
			row,
			rows,
			cutLeft: cell.cutLeft,
			cutRight: cell.cutRight,
			family: families.size === 1 && family !== undefined ? family : null,
			hollow: items.every(({ event }) => event.status === 'planned'),
			ids: items.map(({ event }) => event.id),
			head
		});
	}

	/** Sets a name right or left of a narrow ground; false when no row has room. */
	#placeName(cell: Cell, item: PreparedEvent): boolean {
		const textWidth = item.width - METRICS.glyph - METRICS.glyphGap;
		const middle = (cell.x0 + cell.x1) / 2;
		const onAxis = cell.ground.kind === 'day';
		for (const row of this.#rowsFor(item.event.id)) {
			for (const side of ['right', 'left'] as const) {
				const place = onAxis
					? besideDay(middle, textWidth, side)
					: besideGround(cell, item.width, side);
				const [from, to] = [Math.min(place.x, cell.x0), Math.max(place.x + place.width, cell.x1)];
				if (place.x < 0 || place.x + place.width > this.#room.width) continue;
				if (!this.#occupancy.isFree(row, cell.x0, cell.x1, 'ground')) continue;
				if (!this.#occupancy.isFree(row, place.x, place.x + place.width, 'text')) continue;
				this.#occupancy.add(row, from, to, 'text');
				this.#standing.set(cell, [...(this.#standing.get(cell) ?? []), { row, from, to }]);
				this.#addGround(cell, row, 1, [item]);
				this.#pack.names.push({ item, label: item.label, row, onAxis, isFree: true, ...place });
				return true;
			}
		}
		return false;
	}

	/** Sets bare figures after the cell's names, or in a row of their own; counts the rest. */
	#placeNameless(cell: Cell, items: readonly PreparedEvent[]): void {
		let left = [...items];
		for (const { row, from, to } of this.#standing.get(cell) ?? []) {
			const xs = this.#freeBeside(row, from, to, Math.min(left.length, MOST_POINT_MARKS));
			this.#settleMarks(cell, row, left.slice(0, xs.length), xs);
			left = left.slice(xs.length);
		}
		for (let row = 0; row < this.#room.datedRows && left.length > 0; row++) {
			const shelf = this.#roomForMarks(cell, row, left.length);
			if (shelf === null) continue;
			const placed = left.slice(0, shelf.count);
			this.#addGround(cell, row, 1, placed);
			this.#occupancy.add(row, shelf.from, shelf.to, 'mark');
			this.#settleMarks(cell, row, placed, shelfPlaces(shelf));
			left = left.slice(shelf.count);
		}
		if (left.length > 0) this.#count(cell, left);
	}

	/** Left edges of as many figures as fit right or left of a taken stretch. */
	#freeBeside(row: number, from: number, to: number, wanted: number): number[] {
		for (let count = wanted; count > 0; count--) {
			const length = (count - 1) * METRICS.markPitch + METRICS.glyph;
			for (const x of [to + BESIDE_TEXT, from - BESIDE_TEXT - length]) {
				if (x < 0 || x + length > this.#room.width) continue;
				if (!this.#occupancy.isFree(row, x, x + length, 'mark')) continue;
				this.#occupancy.add(row, x, x + length, 'mark');
				return Array.from({ length: count }, (_, index) => x + index * METRICS.markPitch);
			}
		}
		return [];
	}

	/** The longest shelf of figures that fits into a row, and its side. */
	#roomForMarks(cell: Cell, row: number, wanted: number): MarkShelf | null {
		if (!this.#occupancy.isFree(row, cell.x0, cell.x1, 'mark')) return null;
		const right = this.#shelfToward('right', cell, row, wanted);
		const left = this.#shelfToward('left', cell, row, wanted);
		return (left?.count ?? 0) > (right?.count ?? 0) ? left : right;
	}

	/** The longest shelf to one side: as each covers the shorter ones, it grows while there is room. */
	#shelfToward(side: 'left' | 'right', cell: Cell, row: number, wanted: number): MarkShelf | null {
		let longest: MarkShelf | null = null;
		for (let count = 1; count <= Math.min(wanted, MOST_POINT_MARKS); count++) {
			const shelf = markShelf(cell, count, side);
			if (shelf.from < 0 || shelf.to > this.#room.width) break;
			if (!this.#occupancy.isFree(row, shelf.from, shelf.to, 'mark')) break;
			longest = shelf;
		}
		return longest;
	}

	#settleMarks(
		cell: Cell,
		row: number,
		items: readonly PreparedEvent[],
		xs: readonly number[]
	): void {
		items.forEach((item, index) => {
			const x = xs[index] ?? cell.x0;
			const middle = (cell.x0 + cell.x1) / 2 - GLYPH_HALF;
			const onAxis = cell.ground.kind === 'day' && x === middle;
			this.#pack.marks.push({ item, row, x, onAxis });
			this.#pack.loss += lossOf(item, 'marked');
		});
	}

	/** Sets a `+n` as near to its ground as there is room, or leaves the events to the lane's own `+n`. */
	#count(cell: Cell, items: readonly PreparedEvent[]): void {
		const factor = this.#pill(cell, items) ? 1 : OVERFLOW_FACTOR;
		for (const item of items) this.#pack.loss += factor * lossOf(item, 'counted');
	}

	#pill(cell: Cell, items: readonly PreparedEvent[]): boolean {
		const width = pillWidth(items.length);
		const middle = (cell.x0 + cell.x1) / 2 - width / 2;
		const lastRow = (cell.role === 'plate' ? this.#room.rows : this.#room.datedRows) - 1;
		const take = (row: number, x: number): boolean => {
			if (x < 0 || x + width > this.#room.width) return false;
			if (!this.#occupancy.isFree(row, x, x + width, 'mark')) return false;
			this.#occupancy.add(row, x, x + width, 'mark');
			this.#pack.pills.push({ items: [...items], row, x, width });
			return true;
		};
		for (const { row, from, to } of this.#standing.get(cell) ?? [])
			if (take(row, to + BESIDE_TEXT) || take(row, from - BESIDE_TEXT - width)) return true;
		const clamp = (x: number) => Math.min(Math.max(x, 0), this.#room.width - width);
		for (const x of new Set(PILL_OFFSETS.map((offset) => clamp(middle + offset)))) {
			for (let row = lastRow; row >= 0; row--) if (take(row, x)) return true;
		}
		this.#homeless.push(...items);
		return false;
	}

	/** Sets a plate right beneath what is dated in its stretch, with as many rows as it can use. */
	#placePlate(cell: Cell): void {
		const from = Math.min(cell.x0, cell.textX0);
		const to = Math.max(cell.x1, cell.textX1);
		const top = this.#occupancy.depth(from, to);
		const most = Math.min(this.#room.rows - top, cell.items.length);
		if (most < 1) {
			this.#count(cell, cell.items);
			return;
		}
		for (let rows = 1; rows <= most; rows++) {
			const set = this.#flow(cell, rows, top);
			if (set.flow.loss > 0 && rows < most) continue;
			this.#settle(cell, top, rows, set);
			return;
		}
	}
}
