import { utcDay, utcMonth, utcYear, type CountableTimeInterval } from 'd3';
import { textEm } from './label.ts';
import { yearOf, yearStart, type TimeScale } from './scale.ts';

/** How a language writes the labels of the axis. Centuries and months count from 1. */
export interface AxisLabels {
	century: (century: number) => string;
	/** From its first year. */
	decade: (year: number) => string;
	/** By itself in the upper row or at steps of several years, e.g. 2023年. */
	year: (year: number) => string;
	month: (month: number) => string;
	monthOfYear: (year: number, month: number) => string;
	day: (day: number) => string;
}

/** A label of the axis with the stretch of time that it names. */
export interface AxisSpan {
	/** First ms of the unit, also when it lies before the view. */
	time: number;
	/** Pixel of the unit's beginning; negative when it lies before the view. */
	x: number;
	/** Pixel where the label begins: the unit's beginning, or the edge of the plot. Null hides it. */
	labelX: number | null;
	label: string;
}

/** Both rows of the axis. */
export interface Axis {
	/** The coarser unit, e.g. years over months. */
	upper: AxisSpan[];
	/** The finer unit. */
	lower: AxisSpan[];
	/** Name of the level, e.g. `quarter`. */
	level: string;
	/** Unit of the upper row. */
	upperUnit: 'century' | 'decade' | 'year' | 'month';
}

/** Smallest distance of two labels of the lower row, in pixels. */
export const LABEL_PITCH = 42;

interface Level {
	name: string;
	/** Beginnings of the units that touch the given stretch. */
	starts: (from: number, to: number) => number[];
	/** Shortest unit in days, to choose a level by its narrowest label. */
	days: number;
	/** Whether the units follow each other without gaps, so that a cut one may keep its label. */
	contiguous: boolean;
	label: (date: Date, labels: AxisLabels) => string;
	upper: Upper;
}

interface Upper {
	unit: Axis['upperUnit'];
	starts: (from: number, to: number) => number[];
	/** `previous` is null for the first label of the view, which must be complete. */
	label: (date: Date, labels: AxisLabels, previous: Date | null) => string;
}

function calendar(interval: CountableTimeInterval) {
	return (from: number, to: number) =>
		interval.range(interval.floor(new Date(from)), new Date(to)).map((date) => date.getTime());
}

function everyYears(step: number, offset = 0) {
	return (from: number, to: number) => {
		const starts: number[] = [];
		let year = Math.floor((yearOf(from) - offset) / step) * step + offset;
		for (; yearStart(year) < to; year += step) starts.push(yearStart(year));
		return starts;
	};
}

function everyMonths(step: number) {
	return (from: number, to: number) =>
		calendar(utcMonth)(from - 31 * step * 86_400_000, to).filter((time, index, all) => {
			const isStart = new Date(time).getUTCMonth() % step === 0;
			const next = all.slice(index + 1).find((t) => new Date(t).getUTCMonth() % step === 0);
			return isStart && (next === undefined || next > from);
		});
}

function daysOfMonth(days: readonly number[]) {
	return (from: number, to: number) =>
		calendar(utcDay)(from, to).filter((time) => days.includes(new Date(time).getUTCDate()));
}

const yearIn = (date: Date) => date.getUTCFullYear();
const monthIn = (date: Date) => date.getUTCMonth() + 1;

const byCentury: Upper = {
	unit: 'century',
	starts: everyYears(100, 1),
	label: (date, { century }) => century(Math.floor(yearIn(date) / 100) + 1)
};
const byDecade: Upper = {
	unit: 'decade',
	starts: everyYears(10),
	label: (date, { decade }) => decade(yearIn(date))
};
const byYear: Upper = {
	unit: 'year',
	starts: calendar(utcYear),
	label: (date, { year }) => year(yearIn(date))
};
const byMonth: Upper = {
	unit: 'month',
	starts: calendar(utcMonth),
	label: (date, { month, monthOfYear }, previous) =>
		previous !== null && yearIn(previous) === yearIn(date)
			? month(monthIn(date))
			: monthOfYear(yearIn(date), monthIn(date))
};

const years = (step: number): Level => ({
	name: step === 1 ? 'year' : `${step} years`,
	starts: everyYears(step),
	days: step * 365,
	contiguous: step === 1,
	label: (date, { year }) => (step === 1 ? String(yearIn(date)) : year(yearIn(date))),
	upper: step === 1 ? byDecade : byCentury
});
const months = (step: number, name: string): Level => ({
	name,
	starts: step === 1 ? calendar(utcMonth) : everyMonths(step),
	days: step === 1 ? 28 : step * 30,
	contiguous: step === 1,
	label: (date, { month }) => month(monthIn(date)),
	upper: byYear
});
const days = (name: string, starts: Level['starts'], count: number): Level => ({
	name,
	starts,
	days: count,
	contiguous: count === 1,
	label: (date, { day }) => day(date.getUTCDate()),
	upper: byMonth
});

/** The levels from coarse to fine. Ten and five days are the divisions of the Chinese month (旬, 候). */
const LEVELS: readonly Level[] = [
	years(500),
	years(200),
	years(100),
	years(50),
	years(20),
	years(10),
	years(5),
	years(2),
	years(1),
	months(6, 'half-year'),
	months(3, 'quarter'),
	months(1, 'month'),
	days('ten days', daysOfMonth([1, 11, 21]), 8),
	days('five days', daysOfMonth([1, 6, 11, 16, 21, 26]), 3),
	days('two days', daysOfMonth(Array.from({ length: 15 }, (_, index) => 2 * index + 1)), 2),
	days('day', calendar(utcDay), 1)
];

/** Font sizes that the labels are measured for, in pixels. */
const UPPER_SIZE = 16;
const LOWER_SIZE = 12;
const LABEL_GAP = 6;

/**
 * Keeps the label of a unit cut by the left edge in view, as long as the next label leaves it room. The
 * first label shown is complete.
 */
function placeLabels(
	starts: readonly number[],
	label: (date: Date, previous: Date | null) => string,
	scale: TimeScale,
	{ size, sticky }: { size: number; sticky: boolean }
): AxisSpan[] {
	let previous: Date | null = null;
	return starts.map((time, index) => {
		const date = new Date(time);
		const x = scale.toPixel(time);
		const isCut = x < -0.5;
		const text = label(date, previous);
		const labelX = isCut ? 0 : x;
		const end = labelX + textEm(text) * size + LABEL_GAP;
		const next = starts[index + 1];
		const isCrowded = isCut && next !== undefined && scale.toPixel(next) < end;
		const isBeyond = !isCut && index > 0 && end - LABEL_GAP > scale.width;
		const isShown = !(isCut && !sticky) && !isCrowded && !isBeyond;
		if (isShown) previous = date;
		return { time, x, labelX: isShown ? labelX : null, label: text };
	});
}

/** The two rows of axis labels for a view: the finest level whose labels keep their distance. */
export function axisOf(scale: TimeScale, labels: AxisLabels): Axis {
	const perDay = scale.width / ((scale.view.to - scale.view.from) / 86_400_000);
	const level = LEVELS.findLast(({ days: count }) => count * perDay >= LABEL_PITCH) ?? LEVELS[0];
	if (level === undefined) throw new Error('the axis has no levels');
	const { from, to } = scale.view;
	return {
		level: level.name,
		upperUnit: level.upper.unit,
		upper: placeLabels(
			level.upper.starts(from, to),
			(date, previous) => level.upper.label(date, labels, previous),
			scale,
			{ size: UPPER_SIZE, sticky: true }
		),
		lower: placeLabels(level.starts(from, to), (date) => level.label(date, labels), scale, {
			size: LOWER_SIZE,
			sticky: level.contiguous
		})
	};
}
