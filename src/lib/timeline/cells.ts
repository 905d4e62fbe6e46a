import type { Cell } from './placed.ts';
import { METRICS, type PreparedEvent } from './prepare.ts';
import type { TimeScale } from './scale.ts';

/** A year narrower than this holds neither names nor a count and becomes a capsule. */
const PLATE_MIN = 40;
/** What a plate cut to a sliver by the view needs for its `+n`. */
const SLIVER_TEXT = 42;
/** Beyond the longest label, what a capsule or bar needs to hold names. */
const FIELD_MARGIN = 2 * METRICS.inset + 14;
/** A month with several events holds names from this width on. */
const FIELD_MIN = 110;
/** Narrowest drawing of a ground. */
const GROUND_MIN = 3;
const GLYPH_HALF = METRICS.glyph / 2;

/** Groups the events of a lane that are in view by their ground, in order of time. */
export function cellsOf(items: readonly PreparedEvent[], scale: TimeScale): Cell[] {
	const groups = new Map<string, PreparedEvent[]>();
	for (const item of items) {
		const group = groups.get(item.ground.key);
		if (group) group.push(item);
		else groups.set(item.ground.key, [item]);
	}
	const cells = [...groups.values()].flatMap((group) => cellOf(group, scale) ?? []);
	cells.sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1 || (a.ground.key < b.ground.key ? -1 : 1));
	widenSlivers(
		cells.filter((cell) => cell.role === 'plate'),
		scale.width
	);
	return cells;
}

function cellOf(items: readonly PreparedEvent[], scale: TimeScale): Cell | null {
	const [first] = items;
	if (first === undefined) return null;
	const { ground } = first;
	const start = scale.toPixel(ground.from);
	const end = scale.toPixel(ground.to);
	let x0 = Math.max(0, start);
	let x1 = Math.min(scale.width, end);
	const role = roleOf(first, items.length, { whole: end - start, seen: x1 - x0 });
	if (role === 'point') {
		const least = ground.kind === 'day' ? METRICS.glyph : GROUND_MIN;
		if (x1 - x0 < least || ground.kind === 'day') {
			const middle = (x0 + x1) / 2;
			const centre = Math.min(Math.max(middle, least / 2), scale.width - least / 2);
			x0 = centre - (ground.kind === 'day' ? GLYPH_HALF : least / 2);
			x1 = centre + (ground.kind === 'day' ? GLYPH_HALF : least / 2);
		}
	}
	return {
		ground,
		x0,
		x1,
		cutLeft: start < -0.5,
		cutRight: end > scale.width + 0.5,
		items,
		role,
		textX0: x0,
		textX1: x1
	};
}

function roleOf(
	first: PreparedEvent,
	count: number,
	{ whole, seen }: { whole: number; seen: number }
): Cell['role'] {
	const { kind } = first.ground;
	if (kind === 'year') return whole >= PLATE_MIN ? 'plate' : 'point';
	const needed = first.width + FIELD_MARGIN;
	if (kind === 'month' && count > 1) return seen >= Math.max(FIELD_MIN, needed) ? 'field' : 'point';
	return seen >= needed ? 'field' : 'point';
}

/** Lends a plate that the edge of the view cuts to a sliver room for a count from its neighbour. */
function widenSlivers(plates: Cell[], width: number): void {
	for (const sliver of plates) {
		const missing = SLIVER_TEXT - (sliver.x1 - sliver.x0);
		if (missing <= 0) continue;
		if (sliver.x0 <= 0) sliver.textX1 = Math.min(width, sliver.x1 + missing);
		else sliver.textX0 = Math.max(0, sliver.x0 - missing);
		for (const other of plates) {
			if (other.x1 - other.x0 < 2 * SLIVER_TEXT || other.ground.key === sliver.ground.key) continue;
			if (other.x0 < sliver.textX1 && other.x0 >= sliver.x0)
				other.textX0 = Math.max(other.textX0, sliver.textX1);
			if (other.x1 > sliver.textX0 && other.x1 <= sliver.x1)
				other.textX1 = Math.min(other.textX1, sliver.textX0);
		}
	}
}
