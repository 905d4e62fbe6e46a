import { boundsOf, precisionOf, withoutQualifiers } from '../model/edtf.ts';

/** One end of an EDTF date, taken apart. */
export interface DateParts {
	/** Four characters, `X` where unspecified. */
	years: string;
	/** Month 1–12 or a sub-year grouping of ISO 8601-2. */
	group: number | null;
	day: number | null;
	approximate: boolean;
	uncertain: boolean;
}

/** An EDTF date for telling: one end, or two of which one may be open. */
export type ToldDate =
	| { kind: 'single'; at: DateParts }
	| { kind: 'from'; at: DateParts }
	| { kind: 'until'; at: DateParts }
	| { kind: 'interval'; from: DateParts; to: DateParts };

function partsOf(date: string): DateParts {
	const [years = '', group, day] = withoutQualifiers(date).split('-');
	return {
		years,
		group: group === undefined ? null : Number(group),
		day: day === undefined ? null : Number(day),
		approximate: /[~%]/.test(date),
		uncertain: /[?%]/.test(date)
	};
}

/** @throws RangeError when the text is not EDTF as the project writes it */
export function readEdtf(edtf: string): ToldDate {
	if (!boundsOf(edtf)) throw new RangeError(`invalid EDTF date: ${edtf}`);
	const [first = '', last] = edtf.split('/');
	if (last === undefined) return { kind: 'single', at: partsOf(first) };
	if (last === '..') return { kind: 'from', at: partsOf(first) };
	if (first === '..') return { kind: 'until', at: partsOf(last) };
	return { kind: 'interval', from: partsOf(first), to: partsOf(last) };
}

/** What the second end of an interval need not repeat. */
export function sharedBy(from: DateParts, to: DateParts): 'nothing' | 'year' | 'month' {
	if (from.years !== to.years || from.group === null || to.group === null) return 'nothing';
	return from.group === to.group && from.day !== null && to.day !== null ? 'month' : 'year';
}

/** What a date leaves open. */
export type OpenPart = 'beginning' | 'end' | 'day' | 'month' | 'year' | 'nothing';

/** @throws RangeError when the text is not EDTF as the project writes it */
export function openPartOf(edtf: string): OpenPart {
	const bounds = boundsOf(edtf);
	if (!bounds) throw new RangeError(`invalid EDTF date: ${edtf}`);
	if (bounds.earliest === null) return 'beginning';
	if (bounds.latest === null) return 'end';
	switch (precisionOf(edtf)) {
		case 'day':
		case 'days':
			return 'nothing';
		case 'month':
			return 'day';
		case 'part':
		case 'year':
			return 'month';
		case 'span':
			return edtf.includes('X') ? 'year' : 'nothing';
	}
}
