import { SHADES, type Columns } from './columns.ts';
import { firstFrom } from './interval-column.ts';
import { DAY, yearOf, yearStart, type View } from './scale.ts';

/** One bar of the overview: how many events each shade adds up to, fractions included. */
export interface Bin extends View {
	day: number;
	month: number;
	year: number;
}

/** Share of the events that the years in focus must hold. */
const FOCUS_SHARE = 0.85;

/**
 * The fewest successive years that hold most of the events: what to show first, and what the overview
 * draws at full scale. An event counts in its first year.
 *
 * @returns null when there are no events
 */
export function focusYears(columns: Columns): { first: number; last: number } | null {
	const counts = countByYear(columns);
	const years = [...counts.keys()].sort((a, b) => a - b);
	const [oldest] = years;
	const newest = years.at(-1);
	if (oldest === undefined || newest === undefined) return null;
	const needed = FOCUS_SHARE * [...counts.values()].reduce((sum, count) => sum + count, 0);
	let best = { first: oldest, last: newest };
	for (const first of years) {
		let held = 0;
		for (const last of years.filter((year) => year >= first)) {
			held += counts.get(last) ?? 0;
			if (held >= needed && last - first <= best.last - best.first) best = { first, last };
			if (held >= needed) break;
		}
	}
	return best;
}

function countByYear({ from, to, extent }: Columns): Map<number, number> {
	const counts = new Map<number, number>();
	if (!extent) return counts;
	const add = (year: number, count: number) => {
		if (count > 0) counts.set(year, (counts.get(year) ?? 0) + count);
	};
	const last = yearOf(extent.to - 1);
	for (let year = yearOf(extent.from); year <= last; year++)
		add(year, firstFrom(from, yearStart(year + 1)) - firstFrom(from, yearStart(year)));
	// What has no beginning counts in the year of its end.
	for (let index = 0; from[index] === -Infinity; index++) {
		const end = to[index] ?? Infinity;
		if (end !== Infinity) add(yearOf(end - DAY), 1);
	}
	return counts;
}

/**
 * Adds up events over bins: each event is one unit spread evenly over its bounds, as far as the
 * extent reaches.
 *
 * @param edges times in UTC ms, ascending; n + 1 edges make n bins
 */
export function spreadOver({ from, to, shade }: Columns, edges: readonly number[]): Bin[] {
	const count = Math.max(0, edges.length - 1);
	const bounds = Float64Array.from(edges);
	const first = bounds[0] ?? 0;
	const last = bounds[count] ?? 0;
	/** One after the other for each shade. */
	const sums = new Float64Array(SHADES.length * count);
	// Events stand in the order in which they begin, and so do their first bins.
	let firstBin = 0;
	for (let index = 0; index < shade.length; index++) {
		const start = Math.max(from[index] ?? 0, first);
		const end = Math.min(to[index] ?? 0, last);
		if (end <= start) continue;
		while ((bounds[firstBin + 1] ?? Infinity) <= start) firstBin++;
		const length = (to[index] ?? 0) - (from[index] ?? 0);
		const whole = length === Infinity ? end - start : length;
		const offset = (shade[index] ?? 0) * count;
		for (let bin = firstBin; bin < count; bin++) {
			const binFrom = bounds[bin] ?? 0;
			if (binFrom >= end) break;
			const shared = Math.min(end, bounds[bin + 1] ?? 0) - Math.max(start, binFrom);
			sums[offset + bin] = (sums[offset + bin] ?? 0) + shared / whole;
		}
	}
	return Array.from({ length: count }, (_, bin) => ({
		from: bounds[bin] ?? 0,
		to: bounds[bin + 1] ?? 0,
		day: sums[bin] ?? 0,
		month: sums[count + bin] ?? 0,
		year: sums[2 * count + bin] ?? 0
	}));
}

/** Beginnings of the months of a view, its end included. */
export function monthEdges({ from, to }: View): number[] {
	const edges: number[] = [];
	const date = new Date(from);
	date.setUTCDate(1);
	date.setUTCHours(0, 0, 0, 0);
	while (date.getTime() < to) {
		edges.push(Math.max(date.getTime(), from));
		date.setUTCMonth(date.getUTCMonth() + 1);
	}
	edges.push(to);
	return edges;
}

/** A scale in straight pieces: what lies before the focus is pressed into a narrow strip. */
export interface OverviewScale {
	/** Pixel at which the pressed part ends; 0 when there is none. */
	breakX: number;
	focus: View;
	toPixel(time: number): number;
	toTime(pixel: number): number;
}

/** Share of the strip for the pressed part, and the space that marks the break, in pixels. */
const PRESSED_SHARE = 0.16;
const BREAK_GAP = 14;

/**
 * The scale of the overview strip: linear over the extent, unless the focus is less than half of it.
 * Then what lies before the focus is pressed; what lies after it stays linear with the focus.
 */
export function overviewScale(extent: View, focus: View, width: number): OverviewScale {
	const pressed =
		focus.from - extent.from > DAY && focus.to - focus.from < (extent.to - extent.from) / 2;
	const breakX = pressed ? Math.round(width * PRESSED_SHARE) : 0;
	const from = pressed ? focus.from : extent.from;
	const start = pressed ? breakX + BREAK_GAP : 0;
	return {
		breakX,
		focus: { from, to: extent.to },
		toPixel: (time) =>
			time < from
				? ((time - extent.from) / (from - extent.from)) * breakX
				: start + ((time - from) / (extent.to - from)) * (width - start),
		toTime: (pixel) => {
			if (pixel >= start) return from + ((pixel - start) / (width - start)) * (extent.to - from);
			return extent.from + (Math.min(pixel, breakX) / breakX) * (from - extent.from);
		}
	};
}

/** Width of a bar in the pressed part, in pixels. */
const PRESSED_BAR = 6;

/** Edges of the overview's bins: months in the focus, bars of equal width before it. */
export function overviewEdges(
	scale: OverviewScale,
	extent: View
): { pressed: number[]; focus: number[] } {
	const bars = Math.max(1, Math.floor(scale.breakX / PRESSED_BAR));
	const years = (scale.focus.from - extent.from) / (365.25 * DAY);
	const step = Math.max(1, Math.ceil(years / bars));
	const pressed: number[] = [];
	if (scale.breakX > 0) {
		for (let year = yearOf(extent.from); yearStart(year) < scale.focus.from; year += step)
			pressed.push(yearStart(year));
		pressed.push(scale.focus.from);
	}
	return { pressed, focus: monthEdges(scale.focus) };
}
