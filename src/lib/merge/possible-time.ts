import { boundsOf, isApproximate, precisionOf, type Bounds } from '../model/edtf.ts';
import type { Status } from '../model/vocabulary.ts';

const DAY = 86_400_000;
/** How far an approximate date may be off, in days, by its precision. */
const TOLERANCE = {
	day: 10,
	days: 10,
	month: 31,
	part: 92,
	year: 366 * 3,
	span: 366 * 5
} as const;

function widened(edtf: string): Bounds {
	const bounds = boundsOf(edtf) ?? { earliest: null, latest: null };
	if (!isApproximate(edtf)) return bounds;
	const tolerance = TOLERANCE[precisionOf(edtf)] * DAY;
	const shift = (day: string | null, by: number) =>
		day === null ? null : new Date(Date.parse(day) + by).toISOString().slice(0, 10);
	return {
		earliest: shift(bounds.earliest, -tolerance),
		latest: shift(bounds.latest, tolerance)
	};
}

/**
 * First and last day that a mention may mean: an approximate date is taken widely, what has occurred
 * lies not after the day of its text, and what is planned not before, unless it lasts beyond that day.
 *
 * @param told ISO day of the text
 */
export function possibleTime(edtf: string, status: Status, told: string): Bounds {
	const { earliest, latest } = widened(edtf);
	const contains = (earliest === null || earliest <= told) && (latest === null || told <= latest);
	if (!contains || edtf.includes('/')) return { earliest, latest };
	if (status === 'occurred') return { earliest, latest: told };
	return status === 'planned' ? { earliest: told, latest } : { earliest, latest };
}
