import { boundsOf } from '#lib/model/edtf.ts';
import parseEdtf from 'edtf';

/** The first and last moments of a date by another's reader; null when it is none. */
function spanOf(date: string): readonly [number, number] | null {
	if (date === '..') return [-Infinity, Infinity];
	try {
		// That reader knows no qualifiers of seasons and decades.
		const { min, max } = parseEdtf(date.replace(/[~?%]$/, ''));
		return [min, max];
	} catch {
		return null;
	}
}

const SEASON = /^[^-/]{4}-2[1-4]|\/[^-/]{4}-2[1-4]/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar; the other reader takes long for what is asked most. */
function isDay(text: string): boolean {
	const time = DAY.test(text) ? Date.parse(text) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function problemOf(edtf: string): string {
	if (isDay(edtf)) return '';
	const [from = '', to = from, ...rest] = edtf.split('/');
	const [first, last] = [spanOf(from), spanOf(to)];
	if (!first || !last || rest.length > 0) return `${edtf} is no EDTF`;
	// That reader's seasons are quarters, and ours those of the year.
	if (!SEASON.test(edtf) && first[0] > last[1]) return `${edtf} ends before it begins`;
	const { earliest = null, latest = null } = boundsOf(edtf) ?? {};
	return earliest !== null && latest !== null && earliest > latest
		? `${edtf} has bounds out of order`
		: '';
}

const known = new Map<string, string>();

/** What is wrong with a date, asked of a reader that is not ours; empty when nothing is. */
export function edtfProblem(edtf: string): string {
	const before = known.get(edtf);
	if (before !== undefined) return before;
	const problem = problemOf(edtf);
	if (known.size < 100_000) known.set(edtf, problem);
	return problem;
}
