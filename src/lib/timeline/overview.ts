import type { Event } from '../model/event-list.ts';
import { groundOf, type Ground } from './certainty.ts';
import { DAY, yearOf, yearStart, yearsView, type View } from './scale.ts';

/** How finely an event's time is known, for the shades of the overview. */
export type Shade = 'day' | 'month' | 'year';
export const SHADES: readonly Shade[] = ['day', 'month', 'year'];

const SHADE_OF: Readonly<Record<Ground['kind'], Shade>> = {
	day: 'day',
	days: 'day',
	month: 'month',
	year: 'year',
	span: 'year',
	open: 'year'
};

/** One bar of the overview: how many events each shade adds up to, fractions included. */
export interface Bin extends View {
	day: number;
	month: number;
	year: number;
}

type Dated = Pick<Event, 'date' | 'earliest' | 'latest'>;

/** The time that the events cover, in whole years; null when there are none. Open ends add nothing. */
export function extentOf(events: readonly Dated[]): View | null {
	let from = Infinity;
	let to = -Infinity;
	for (const { earliest, latest } of events) {
		for (const day of [earliest, latest]) {
			if (day === null) continue;
			from = Math.min(from, Date.parse(day));
			to = Math.max(to, Date.parse(day));
		}
	}
	return from > to ? null : yearsView(yearOf(from), yearOf(to));
}

/** Share of the events that the years in focus must hold. */
const FOCUS_SHARE = 0.85;

/**
 * The fewest successive years that hold most of the events: what to show first, and what the overview
 * draws at full scale. An event counts in its first year.
 *
 * @returns null when there are no events
 */
export function focusYears(events: readonly Dated[]): { first: number; last: number } | null {
	const counts = new Map<number, number>();
	for (const { earliest, latest } of events) {
		const day = earliest ?? latest;
		if (day === null) continue;
		const year = Number(day.slice(0, 4));
		counts.set(year, (counts.get(year) ?? 0) + 1);
	}
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

/**
 * Adds up events over bins: each event is one unit spread evenly over its bounds, as far as the
 * extent reaches.
 *
 * @param edges times in UTC ms, ascending; n + 1 edges make n bins
 */
export function densityOf(events: readonly Dated[], edges: readonly number[]): Bin[] {
	const bins: Bin[] = edges
		.slice(0, -1)
		.map((from, index) => ({ from, to: edges[index + 1] ?? from, day: 0, month: 0, year: 0 }));
	const first = edges[0];
	const last = edges.at(-1);
	if (first === undefined || last === undefined) return bins;
	for (const event of events) {
		const ground = groundOf(event);
		const from = Math.max(ground.from, first);
		const to = Math.min(ground.to, last);
		if (to <= from) continue;
		const whole = Number.isFinite(ground.to - ground.from) ? ground.to - ground.from : to - from;
		for (const bin of bins) {
			const shared = Math.min(to, bin.to) - Math.max(from, bin.from);
			if (shared > 0) bin[SHADE_OF[ground.kind]] += shared / whole;
		}
	}
	return bins;
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
