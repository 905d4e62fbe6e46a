import { boundsOf } from '../model/edtf.ts';
import type { MarginNote } from './notes.ts';

/** A year that a text dates events to. */
export interface YearCount {
	/** Four digits. */
	year: string;
	count: number;
	/** Anchor of the first note of that year. */
	anchor: string;
}

/** How many notes of a text begin in each year, in the order of the years; open beginnings by their end. */
export function countYears(notes: readonly MarginNote[]): YearCount[] {
	const years = new Map<string, YearCount>();
	for (const { mention, anchor } of notes) {
		const bounds = boundsOf(mention.date.edtf);
		const year = (bounds?.earliest ?? bounds?.latest)?.slice(0, 4);
		if (year === undefined) continue;
		const known = years.get(year);
		if (known) known.count += 1;
		else years.set(year, { year, count: 1, anchor });
	}
	return [...years.values()].sort((a, b) => (a.year < b.year ? -1 : 1));
}
