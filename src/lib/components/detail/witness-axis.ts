import { boundsOf, isApproximate } from '#lib/model/edtf.ts';
import type { Words } from '#lib/wording/index.ts';

type TickLabel = Words['dates']['tick'];

/** A stretch of the axis as fractions of its width, 0 to 1. */
export interface AxisBar {
	start: number;
	end: number;
	/** Open at its beginning or end. */
	openStart: boolean;
	openEnd: boolean;
	approximate: boolean;
}

/** A tick of the axis: where, and its words. */
export interface AxisTick {
	at: number;
	label: string;
}

/** What the dates of several witnesses look like on one axis. */
export interface WitnessAxis {
	/** A bar for each date, in the order given. */
	bars: AxisBar[];
	chosen: AxisBar;
	ticks: AxisTick[];
}

const DAY = 86_400_000;
const YEAR = 366 * DAY;
/** More labels than this do not fit a phone. */
const MOST_TICKS = 6;

/** Widens what is drawn on either side, so that a bar never ends at the frame. */
const PADDING = 0.04;

interface Domain {
	from: number;
	to: number;
}

function closedBounds(edtf: string): { from: number; to: number }[] {
	const bounds = boundsOf(edtf);
	if (!bounds) return [];
	const earliest = bounds.earliest ?? bounds.latest;
	const latest = bounds.latest ?? bounds.earliest;
	if (earliest === null || latest === null) return [];
	return [{ from: Date.parse(earliest), to: Date.parse(latest) + DAY }];
}

function domainOf(dates: readonly string[]): Domain {
	const spans = dates.flatMap(closedBounds);
	const from = Math.min(...spans.map((span) => span.from));
	const to = Math.max(...spans.map((span) => span.to));
	const padding = Math.max(DAY, (to - from) * PADDING);
	return { from: from - padding, to: to + padding };
}

function barOf(edtf: string, { from, to }: Domain): AxisBar {
	const bounds = boundsOf(edtf);
	const at = (time: number) => (time - from) / (to - from);
	const { earliest = null, latest = null } = bounds ?? {};
	return {
		start: earliest === null ? 0 : at(Date.parse(earliest)),
		end: latest === null ? 1 : at(Date.parse(latest) + DAY),
		openStart: earliest === null,
		openEnd: latest === null,
		approximate: isApproximate(edtf)
	};
}

/** Steps from one tick to the next, fine to coarse: `length` is about one step in ms. */
const STEPS: readonly { unit: 'day' | 'month' | 'year'; count: number; length: number }[] = [
	{ unit: 'day', count: 1, length: DAY },
	{ unit: 'day', count: 2, length: 2 * DAY },
	{ unit: 'day', count: 7, length: 7 * DAY },
	{ unit: 'month', count: 1, length: 30 * DAY },
	{ unit: 'month', count: 3, length: 91 * DAY },
	{ unit: 'month', count: 6, length: 182 * DAY },
	{ unit: 'year', count: 1, length: YEAR },
	{ unit: 'year', count: 2, length: 2 * YEAR },
	{ unit: 'year', count: 5, length: 5 * YEAR },
	{ unit: 'year', count: 20, length: 20 * YEAR },
	{ unit: 'year', count: 100, length: 100 * YEAR }
];

function ticksOf({ from, to }: Domain, labelOf: TickLabel): AxisTick[] {
	const step = STEPS.find(({ length }) => (to - from) / length <= MOST_TICKS) ?? STEPS.at(-1);
	if (!step) return [];
	const { unit, count } = step;
	const start = new Date(from);
	const year = start.getUTCFullYear();
	const ticks: AxisTick[] = [];
	for (let index = 0; index < 400; index++) {
		const time =
			unit === 'year'
				? Date.UTC(Math.floor(year / count) * count + index * count, 0, 1)
				: unit === 'month'
					? Date.UTC(year, index * count, 1)
					: Date.UTC(year, start.getUTCMonth(), start.getUTCDate() + index * count);
		if (time >= to) break;
		if (time < from) continue;
		const label = labelOf(new Date(time), unit, ticks.length === 0);
		ticks.push({ at: (time - from) / (to - from), label });
	}
	return ticks;
}

/**
 * Lays the dates of an event's witnesses on one axis.
 *
 * @param dates EDTF, one a witness
 * @param chosen EDTF, the date that the event is given
 * @param labelOf words of a tick
 * @returns null when no date has a bound
 */
export function layoutWitnessAxis(
	dates: readonly string[],
	chosen: string,
	labelOf: TickLabel
): WitnessAxis | null {
	const all = [...dates, chosen];
	if (all.flatMap(closedBounds).length === 0) return null;
	const domain = domainOf(all);
	return {
		bars: dates.map((date) => barOf(date, domain)),
		chosen: barOf(chosen, domain),
		ticks: ticksOf(domain, labelOf)
	};
}
