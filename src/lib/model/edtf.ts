/**
 * The part of EDTF (ISO 8601-2:2019, Library of Congress EDTF levels 0–2) that the project writes:
 * years, months, days, seasons 21–24, quarters 33–36, halves 40–41, decades `197X`, centuries `19XX`,
 * each with an optional qualifier, and intervals of two such dates with `..` for an open end.
 */

/** First and last possible day as ISO days; null where the time is open. */
export interface Bounds {
	earliest: string | null;
	latest: string | null;
}

/** How finely an EDTF date tells the time, from fine to coarse; `span` is an interval longer than a day. */
export type Precision = 'day' | 'days' | 'month' | 'part' | 'year' | 'span';

/** More dates than this are forgotten. */
const MOST_REMEMBERED = 4096;

/** Makes a reader of dates remember what it read: the same few are asked about again and again. */
function remembering<T>(read: (edtf: string) => T): (edtf: string) => Readonly<T> {
	const known = new Map<string, Readonly<T>>();
	return (edtf) => {
		const before = known.get(edtf);
		if (before !== undefined) return before;
		if (known.size === MOST_REMEMBERED) known.clear();
		const told = Object.freeze(read(edtf));
		known.set(edtf, told);
		return told;
	};
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** First and last month of the sub-year groupings of ISO 8601-2; winter runs into the next year. */
const MONTH_GROUPS: Readonly<Record<number, readonly [first: number, last: number]>> = {
	21: [3, 5],
	22: [6, 8],
	23: [9, 11],
	24: [12, 14],
	33: [1, 3],
	34: [4, 6],
	35: [7, 9],
	36: [10, 12],
	40: [1, 6],
	41: [7, 12]
};

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** Days in a month of the proleptic Gregorian calendar; `month` may run past 12 into later years. */
export function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay(year: number, month: number, day: number): string {
	const carried = year + Math.floor((month - 1) / 12);
	return `${pad(carried, 4)}-${pad(((month - 1) % 12) + 1)}-${pad(day)}`;
}

function boundsOfDate(text: string): { earliest: string; latest: string } | null {
	const match = DATE.exec(text);
	if (!match) return null;
	const [, years, group, day] = match as unknown as [string, string, string?, string?];
	if (years.includes('X')) {
		if (group !== undefined) return null;
		return {
			earliest: `${years.replaceAll('X', '0')}-01-01`,
			latest: `${years.replaceAll('X', '9')}-12-31`
		};
	}
	const year = Number(years);
	if (group === undefined) return { earliest: isoDay(year, 1, 1), latest: isoDay(year, 12, 31) };
	const number = Number(group);
	const months = number >= 1 && number <= 12 ? ([number, number] as const) : MONTH_GROUPS[number];
	if (!months) return null;
	const [first, last] = months;
	if (day === undefined)
		return {
			earliest: isoDay(year, first, 1),
			latest: isoDay(year, last, daysInMonth(year, last))
		};
	const dayNumber = Number(day);
	if (number > 12 || dayNumber < 1 || dayNumber > daysInMonth(year, number)) return null;
	return { earliest: `${years}-${group}-${day}`, latest: `${years}-${group}-${day}` };
}

function readBounds(edtf: string): Bounds | null {
	const [first, second, ...rest] = edtf.split('/');
	if (first === undefined || rest.length > 0) return null;
	if (second === undefined) return boundsOfDate(first);
	const from = first === '..' ? null : boundsOfDate(first);
	const to = second === '..' ? null : boundsOfDate(second);
	if ((from === null && first !== '..') || (to === null && second !== '..')) return null;
	if (from === null && to === null) return null;
	if (from && to && from.earliest > to.latest) return null;
	return { earliest: from?.earliest ?? null, latest: to?.latest ?? null };
}

/**
 * The first and last day that an EDTF date covers. A qualifier (`~`, `?`, `%`) does not widen them.
 *
 * @returns null when the text is not EDTF as the project writes it, or an interval ends before it begins
 */
export const boundsOf = remembering(readBounds);

/** Whether the text is an EDTF date as the project writes it. */
export function isEdtf(text: string): boolean {
	return boundsOf(text) !== null;
}

/** Whether the date or one end of it is qualified as approximate or uncertain. */
export function isApproximate(edtf: string): boolean {
	return /[~?%]/.test(edtf);
}

/** The date without its qualifiers, e.g. `2024-01~` → `2024-01`. */
export function withoutQualifiers(edtf: string): string {
	return edtf.replace(/[~?%]/g, '');
}

function readPrecision(edtf: string): Precision {
	const bounds = boundsOf(edtf);
	if (!bounds) throw new RangeError(`invalid EDTF date: ${edtf}`);
	const days = daysCovered(bounds);
	const [from] = withoutQualifiers(edtf).split('/') as [string];
	if (days === 1) return 'day';
	if (edtf.includes('/')) return days <= 31 ? 'days' : 'span';
	if (from.length === 4) return from.includes('X') ? 'span' : 'year';
	return Number(from.slice(5)) <= 12 ? 'month' : 'part';
}

/**
 * How finely a date tells the time.
 *
 * @throws RangeError when the text is not EDTF as the project writes it
 */
export const precisionOf = remembering(readPrecision);

/** Number of days between the bounds, both counted; Infinity when one is open. */
export function daysCovered({ earliest, latest }: Bounds): number {
	if (earliest === null || latest === null) return Infinity;
	return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 + 1;
}

/** Whether two dates can be the same time: their bounds share a day. */
export function areCompatible(a: Bounds, b: Bounds): boolean {
	return (
		(a.earliest === null || b.latest === null || a.earliest <= b.latest) &&
		(b.earliest === null || a.latest === null || b.earliest <= a.latest)
	);
}
