import { boundsOf } from '../model/edtf.ts';
import { sortedBy } from '../timeline/gather.ts';
import { DAY, yearOf } from '../timeline/scale.ts';
import { endOf, startOf, STATIONS, type EventColumns } from './event-columns.ts';

/** A month of the annals, or what a year holds without a month. */
export interface Heading {
	year: number;
	/** 1–12; null for what has no month. */
	month: number | null;
	/** Events beneath it. */
	count: number;
}

/**
 * Some events as the annals list them, under headings: rows from top to bottom, an event by its index and
 * heading `n` as `-1 - n`.
 */
export interface AnnalsRows {
	rows: Int32Array;
	headings: Heading[];
}

/** Months of a year, and a place for what has none; each with its days first and then 是月. */
const PLACES = 13 * 2;
const AT_MONTH = STATIONS.indexOf('month');
const AT_YEAR = STATIONS.indexOf('year');

/**
 * Arranges some events, their indexes ascending, in the order of the annals; what is known to the decade
 * or the century stands with its first year.
 */
export function annalsRows(columns: EventColumns, indexes: Uint32Array): AnnalsRows {
	const { keys, firstYear } = placesOf(columns, indexes);
	const order = sortedBy(
		Uint32Array.from(indexes, (_, at) => at),
		keys
	);
	const headings: Heading[] = [];
	const rows: number[] = [];
	let section = -1;
	for (const at of order) {
		const key = keys[at] ?? 0;
		const own = Math.floor(key / 2);
		if (own !== section) {
			section = own;
			rows.push(-1 - headings.length);
			const month = (own % (PLACES / 2)) + 1;
			headings.push({
				year: firstYear + Math.floor(own / (PLACES / 2)),
				month: month === 13 ? null : month,
				count: 0
			});
		}
		const heading = headings.at(-1);
		if (heading) heading.count++;
		rows.push(indexes[at] ?? 0);
	}
	return { rows: Int32Array.from(rows), headings };
}

/** Where each event stands, as a number that ascends from top to bottom. */
function placesOf({ from, to, station }: EventColumns, indexes: Uint32Array) {
	const days = new Int32Array(indexes.length);
	let least = Infinity;
	for (let at = 0; at < days.length; at++) {
		const index = indexes[at] ?? 0;
		const start = startOf(from[index] ?? 0);
		days[at] = (start === -Infinity ? endOf(to[index] ?? 0) - 1 : start) / DAY;
		least = Math.min(least, days[at] ?? 0);
	}
	const firstYear = yearOf(least * DAY);
	const monthOf = monthReader();
	const keys = new Uint32Array(days.length);
	for (let at = 0; at < days.length; at++) {
		const where = station[indexes[at] ?? 0] ?? 0;
		const { year, month } = monthOf(days[at] ?? 0);
		const place = where === AT_YEAR ? 12 : month;
		keys[at] = (year - firstYear) * PLACES + place * 2 + Number(where === AT_MONTH);
	}
	return { keys, firstYear };
}

/** Reads years and months, from 0, of days since 1970: each day once, of many that come in their order. */
function monthReader(): (day: number) => { year: number; month: number } {
	let last = { day: NaN, year: 0, month: 0 };
	return (day) => {
		if (day !== last.day) {
			const date = new Date(day * DAY);
			last = { day, year: date.getUTCFullYear(), month: date.getUTCMonth() };
		}
		return last;
	};
}

/** The time that a heading stands for, UTC ms, the end not included. */
export function spanOfHeading({ year, month }: Heading): { from: number; to: number } {
	const text = String(year).padStart(4, '0');
	const bounds = boundsOf(month === null ? text : `${text}-${String(month).padStart(2, '0')}`);
	const day = (iso: string | null | undefined) => Date.parse(iso ?? '');
	return { from: day(bounds?.earliest), to: day(bounds?.latest) + 86_400_000 };
}
