import { textEm } from './label.ts';
import type { Axis } from './axis.ts';
import { SHADES, type Shade } from './columns.ts';
import { firstFrom } from './interval-column.ts';
import type { IndexedLane } from './lane-index.ts';
import { DAY, yearOf, yearStart, type TimeScale, type View } from './scale.ts';

/** Calendar units that events are counted by, from fine to coarse. */
export const BIN_UNITS = [
	'day',
	'ten days',
	'month',
	'quarter',
	'year',
	'decade',
	'century'
] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

/** Shortest of the units in days. */
const SHORTEST: Readonly<Record<BinUnit, number>> = {
	day: 1,
	'ten days': 8,
	month: 28,
	quarter: 90,
	year: 365,
	decade: 3652,
	century: 36524
};

/** Narrowest bin in pixels. */
const BIN_PITCH = 6;

/** The finest unit by which events of a shade may be counted without saying more than is known. */
const FINEST: Readonly<Record<Shade, BinUnit>> = { day: 'day', month: 'month', year: 'year' };

/** How many events begin in each unit of a stretch of the calendar. */
export interface Histogram {
	unit: BinUnit;
	/** Beginnings of the units and the end of the last, in UTC ms. */
	edges: Float64Array;
	counts: Uint32Array;
}

/** How many of a lane's events begin when, counted by calendar units that do not depend on the view. */
export type LaneDensity = Readonly<Record<Shade, Histogram>>;

/** The finest unit whose bins are wide enough. */
export function binUnit({ view, width }: TimeScale): BinUnit {
	const perDay = width / ((view.to - view.from) / DAY);
	return BIN_UNITS.find((unit) => SHORTEST[unit] * perDay >= BIN_PITCH) ?? 'century';
}

/** Beginnings of the units that touch a stretch, and the end of the last. */
export function binEdges(unit: BinUnit, { from, to }: View): Float64Array {
	const edges: number[] = [];
	let time = unitStart(unit, from);
	while (time < to) {
		edges.push(time);
		time = nextStart(unit, time);
	}
	return Float64Array.from([...edges, time]);
}

const MONTHS: Partial<Record<BinUnit, number>> = { month: 1, quarter: 3 };
const YEARS: Partial<Record<BinUnit, number>> = { year: 1, decade: 10, century: 100 };

function unitStart(unit: BinUnit, time: number): number {
	const years = YEARS[unit];
	if (years) return yearStart(Math.floor(yearOf(time) / years) * years);
	const date = new Date(Math.floor(time / DAY) * DAY);
	const months = MONTHS[unit];
	if (months) date.setUTCMonth(Math.floor(date.getUTCMonth() / months) * months, 1);
	if (unit === 'ten days')
		date.setUTCDate([1, 11, 21].findLast((d) => d <= date.getUTCDate()) ?? 1);
	return date.getTime();
}

function nextStart(unit: BinUnit, start: number): number {
	const years = YEARS[unit];
	if (years) return yearStart(yearOf(start) + years);
	const date = new Date(start);
	const months = MONTHS[unit];
	if (months) date.setUTCMonth(date.getUTCMonth() + months);
	else if (unit === 'day') date.setUTCDate(date.getUTCDate() + 1);
	else if (date.getUTCDate() < 21) date.setUTCDate(date.getUTCDate() + 10);
	else date.setUTCMonth(date.getUTCMonth() + 1, 1);
	return date.getTime();
}

/** How many of some ascending beginnings lie in a stretch. */
function countBetween(starts: Float64Array, from: number, to: number): number {
	return firstFrom(starts, to) - firstFrom(starts, from);
}

/** Units to count by, and their edges as in a histogram. */
export type Bins = Readonly<Record<Shade, Omit<Histogram, 'counts'>>>;

/** A unit over a stretch, or a coarser one where less is known. */
export function binsOf(unit: BinUnit, stretch: View): Bins {
	const of = (shade: Shade) => {
		const coarser = Math.max(BIN_UNITS.indexOf(unit), BIN_UNITS.indexOf(FINEST[shade]));
		const own = BIN_UNITS[coarser] ?? unit;
		return { unit: own, edges: binEdges(own, stretch) };
	};
	return { day: of('day'), month: of('month'), year: of('year') };
}

/** Counts the beginnings of a lane's events. */
export function densityOf({ starts }: Pick<IndexedLane, 'starts'>, bins: Bins): LaneDensity {
	const count = (shade: Shade): Histogram => {
		const { unit, edges } = bins[shade];
		const counts = new Uint32Array(edges.length - 1);
		let before = firstFrom(starts[shade], edges[0] ?? 0);
		for (let at = 0; at < counts.length; at++) {
			const end = firstFrom(starts[shade], edges[at + 1] ?? 0);
			counts[at] = end - before;
			before = end;
		}
		return { unit, edges, counts };
	};
	return { day: count('day'), month: count('month'), year: count('year') };
}

/** The bin of a histogram that holds a time; -1 when none does. */
export function binAt({ edges, counts }: Histogram, time: number): number {
	const at = firstFrom(edges, time + 1) - 1;
	return at < counts.length ? at : -1;
}

/** A bar of a strip: pixels from the left of the plot, height as a number of events in its width. */
export interface DensityBar {
	shade: Shade;
	x0: number;
	x1: number;
	/** Events below it and with it, spread evenly over their own units. */
	base: number;
	top: number;
}

/**
 * The bars of a lane in view: what is known least at the bottom, each event spread evenly over the unit
 * that it is counted by.
 */
export function densityBars(density: LaneDensity, scale: TimeScale): DensityBar[] {
	const bars: DensityBar[] = [];
	const fine = density.day.edges;
	const shadesUp = [...SHADES].reverse();
	const start = Math.max(0, firstFrom(fine, scale.view.from + 1) - 1);
	for (let at = start; at < fine.length - 1; at++) {
		const from = fine[at] ?? 0;
		const to = fine[at + 1] ?? from;
		if (from >= scale.view.to) break;
		let base = 0;
		for (const shade of shadesUp) {
			const { edges, counts } = density[shade];
			const bin = binAt(density[shade], from);
			const whole = (edges[bin + 1] ?? 0) - (edges[bin] ?? 0);
			const top = base + (counts[bin] ?? 0) * (shade === 'day' ? 1 : (to - from) / whole);
			if (top > base)
				bars.push({ shade, x0: scale.toPixel(from), x1: scale.toPixel(to), base, top });
			base = top;
		}
	}
	return bars;
}

/** The highest bar of a lane anywhere in the stretch that was counted. */
export function highestBar(density: LaneDensity): number {
	const { edges, counts } = density.day;
	let most = 0;
	counts.forEach((count, at) => {
		const from = edges[at] ?? 0;
		const length = (edges[at + 1] ?? from) - from;
		let sum = count;
		for (const shade of ['month', 'year'] as const) {
			const bin = binAt(density[shade], from);
			const whole = (density[shade].edges[bin + 1] ?? 0) - (density[shade].edges[bin] ?? 0);
			if (whole > 0) sum += (density[shade].counts[bin] ?? 0) * (length / whole);
		}
		most = Math.max(most, sum);
	});
	return most;
}

/** A number over a strip: how many of the lane's events begin in a unit of the axis. */
export interface DensityCount {
	x: number;
	count: number;
	/** What the number counts: all, or those of a unit coarser than the axis. */
	shade: Shade | null;
}

const COUNT_SIZE = 11;
const COUNT_MARGIN = 10;

/** Exact counts for the units of the upper row of the axis, where they have room. */
export function densityCounts(
	{ starts }: Pick<IndexedLane, 'starts'>,
	axis: Axis,
	scale: TimeScale
): DensityCount[] {
	const hasYears = axis.upperUnit !== 'month';
	const shades = hasYears ? SHADES : (['day', 'month'] as const);
	return axis.upper.flatMap(({ time, x }, at) => {
		const next = axis.upper[at + 1];
		const end = next?.time ?? nextUpper(axis.upperUnit, time);
		const count = shades.reduce((sum, shade) => sum + countBetween(starts[shade], time, end), 0);
		const from = Math.max(0, x);
		const to = Math.min(scale.width, next?.x ?? scale.toPixel(end));
		const isRoomy = to - from >= textEm(String(count)) * COUNT_SIZE + COUNT_MARGIN;
		return count > 0 && isRoomy ? [{ x: from, count, shade: null }] : [];
	});
}

function nextUpper(unit: Axis['upperUnit'], time: number): number {
	return unit === 'century' ? yearStart(yearOf(time) + 100) : nextStart(unit, time);
}
