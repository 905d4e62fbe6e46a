import { cutLabel, type LabelText } from './label.ts';
import { METRICS, nameWidth, pillWidth, type PreparedEvent } from './prepare.ts';

/** A place within a plate: row from the top, pixels from the left of its text area. */
export interface FlowPlace {
	item: PreparedEvent;
	row: number;
	x: number;
	width: number;
}

/** A name set in a plate, perhaps cut. */
export interface FlowName extends FlowPlace {
	label: LabelText;
}

/** How the members of a plate share its rows. Every member is in exactly one list. */
export interface Flow {
	names: FlowName[];
	marks: FlowPlace[];
	counted: PreparedEvent[];
	/** Where `+n` stands, when members are counted; null when they are not, or when even that has no room. */
	pill: { row: number; x: number; width: number } | null;
	loss: number;
}

/** The room of a plate. */
export interface FlowRoom {
	/** Width of the text area in pixels. */
	width: number;
	rows: number;
	/** Width taken by the heading at the start of the first row, in pixels. */
	head: number;
	/** An event that must be named. */
	forced?: string | null;
	/** Row of the plate in which an event stood before, kept where it fits. */
	rowBefore?: (id: string) => number | undefined;
}

const MARKED_SHARE = 0.5;
/** A share of each row that a cut label may not go below, in em. */
const SHORTEST_CUT = 5;

/**
 * What it costs not to name an event: more than linear in its weight, so that one important name
 * outweighs two minor ones.
 */
export function lossOf({ weight }: PreparedEvent, step: 'marked' | 'counted'): number {
	return weight * Math.sqrt(weight) * (step === 'marked' ? MARKED_SHARE : 1);
}

interface Names {
	names: FlowName[];
	left: PreparedEvent[];
	/** Where each row is filled up to, in pixels. */
	ends: number[];
}

/** Sets names in order of weight into the first row with room; `shelf` pixels of the last row are kept free. */
function setNames(items: readonly PreparedEvent[], room: FlowRoom, shelf: number): Names {
	const ends = Array.from({ length: room.rows }, (_, row) => (row === 0 ? room.head : 0));
	const names: FlowName[] = [];
	const left: PreparedEvent[] = [];
	for (const item of items) {
		const place = firstPlace(item, ends, room, shelf);
		if (place === null) {
			left.push(item);
			continue;
		}
		names.push(place);
		ends[place.row] = place.x + place.width + METRICS.nameGap;
	}
	return { names, left, ends };
}

/** The rows to try: the one from before, then from the top. */
function rowsFrom(before: number | undefined, rows: number): number[] {
	const all = Array.from({ length: rows }, (_, row) => row);
	if (before === undefined || before < 0 || before >= rows) return all;
	return [before, ...all.filter((row) => row !== before)];
}

function firstPlace(
	item: PreparedEvent,
	ends: readonly number[],
	room: FlowRoom,
	shelf: number
): FlowName | null {
	const before = room.rowBefore?.(item.event.id);
	for (const row of rowsFrom(before, room.rows)) {
		const x = ends[row] ?? 0;
		const limit = room.width - (row === room.rows - 1 ? shelf : 0);
		if (x + item.width <= limit) return { item, row, x, width: item.width, label: item.label };
		const isEmpty = x === (row === 0 ? room.head : 0);
		if (!isEmpty) continue;
		const label = cutLabel(item.label, (limit - x - (item.width - textPart(item))) / METRICS.label);
		const width = label === null ? Infinity : nameWidth(label, item.count);
		if (label !== null && width <= limit - x && width >= SHORTEST_CUT * METRICS.label)
			return { item, row, x, width, label };
	}
	return null;
}

/** Width of an item's label without figure and superscript, in pixels. */
function textPart(item: PreparedEvent): number {
	return item.width - nameWidth({ counterpart: '', occurrence: '' }, item.count);
}

/** Number of marks in the last row and, while rows hold nothing else, in those above it. */
function shelfLength(slots: readonly number[], ends: readonly number[]): number {
	let length = 0;
	for (let row = slots.length - 1; row >= 0; row--) {
		length += slots[row] ?? 0;
		if ((ends[row] ?? 0) > 0) break;
	}
	return length;
}

/** Sets bare marks from the right into what the names left over, last row first. */
function setMarks({ names, left, ends }: Names, room: FlowRoom): Flow {
	const { markPitch } = METRICS;
	const slots = (pill: number) =>
		ends.map((end, row) => {
			const taken = row === room.rows - 1 ? pill : 0;
			return Math.max(0, Math.floor((room.width - taken - end + 2) / markPitch));
		});
	const whole = slots(0);
	const fits = shelfLength(whole, ends) >= left.length;
	const pill = fits ? 0 : pillWidth(left.length) + 4;
	const free = fits ? whole : slots(pill);
	const marks: FlowPlace[] = [];
	let next = 0;
	for (let row = room.rows - 1; row >= 0; row--) {
		const count = Math.min(free[row] ?? 0, left.length - next);
		const right = room.width - (row === room.rows - 1 ? pill : 0);
		for (let index = 0; index < count; index++) {
			const item = left[next + index];
			if (item === undefined) break;
			const x = right - (count - index) * markPitch + 2;
			marks.push({ item, row, x, width: METRICS.glyph });
		}
		next += count;
		if ((ends[row] ?? 0) > 0) break;
	}
	const counted = left.slice(next);
	const hasPill = counted.length > 0 && (ends[room.rows - 1] ?? 0) + pill - 4 <= room.width + 2;
	return {
		names,
		marks,
		counted,
		pill: hasPill
			? {
					row: room.rows - 1,
					x: room.width - pillWidth(counted.length),
					width: pillWidth(counted.length)
				}
			: null,
		loss:
			marks.reduce((loss, { item }) => loss + lossOf(item, 'marked'), 0) +
			counted.reduce((loss, item) => loss + lossOf(item, 'counted'), 0)
	};
}

/** Widths tried for the shelf of bare marks, as shares of the row. */
const SHELF_SHARES = [0, 0.08, 0.16, 0.24, 0.32, 0.45, 0.6, 0.8, 1];

/**
 * Shares the rows of a plate among its members: names in order of weight, then bare marks at the end,
 * then a count. Of several widths for the shelf of marks the one that loses least is taken.
 */
export function flowPlate(items: readonly PreparedEvent[], room: FlowRoom): Flow {
	const plain = setNames(items, room, 0);
	if (plain.left.length === 0) return setMarks(plain, room);
	const forced = items.find((item) => item.event.id === room.forced);
	if (!forced) return leastLoss(flowsOf(items, room));
	const others = items.filter((item) => item !== forced);
	const isNaming = ({ names }: Flow) => names.some(({ item }) => item === forced);
	for (const order of [items, [forced, ...others]]) {
		const naming = flowsOf(order, room).filter(isNaming);
		if (naming.length > 0) return leastLoss(naming);
	}
	return leastLoss(flowsOf(items, room));
}

/** A flow for each width of the shelf. */
function flowsOf(items: readonly PreparedEvent[], room: FlowRoom): Flow[] {
	return SHELF_SHARES.map((share) =>
		setMarks(setNames(items, room, Math.round(room.width * share)), room)
	);
}

/** The flow that loses least, of those that leave nothing unreachable if there are any. */
function leastLoss(flows: readonly Flow[]): Flow {
	const reachable = flows.filter(({ counted, pill }) => counted.length === 0 || pill !== null);
	const [first, ...others] = reachable.length > 0 ? reachable : flows;
	if (first === undefined) throw new RangeError('no flow to choose from');
	return others.reduce((best, flow) => (flow.loss < best.loss ? flow : best), first);
}
