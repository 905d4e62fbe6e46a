import type { AnnalsRun, Listed } from '#lib/filter/annals.ts';
import { isApproximate } from '#lib/model/edtf.ts';
import type { LocalWords } from '../words.ts';

type Naming = Pick<LocalWords, 'language' | 'phrases' | 'dates'>;

/** What the row of an event says; it stays the same as long as the row stands for that event. */
export interface RowText {
	/** What stands before its run: the date, 是月, or in 是年 the region. */
	lead: string;
	title: string;
	/** What the date says beyond the heading of 是月 or 是年; empty where that is nothing. */
	ownDate: string;
	/** How many passages tell of it, as a figure and in words; empty for one alone. */
	count: string;
	countNote: string;
}

/**
 * The words of an event's row.
 *
 * @param year of its section, as EDTF writes it
 */
export function rowText(event: Listed, run: AnnalsRun, year: string, words: Naming): RowText {
	const { length } = event.mentions;
	return {
		lead: leadOf(event, run, year, words),
		title: event.title[words.language] ?? '',
		ownDate: ownDateOf(event, run, year, words),
		count: length > 1 ? String(length) : '',
		countNote: length > 1 ? words.phrases.mentions(length) : ''
	};
}

function leadOf({ date }: Listed, { kind, region }: AnnalsRun, year: string, words: Naming) {
	const { phrases, dates } = words;
	switch (kind) {
		case 'point':
			return dates.short(date, year);
		case 'month':
			return phrases.thisMonth;
		case 'year':
			return region ? phrases.regions[region] : phrases.unmarkedRegion;
	}
}

function ownDateOf({ date }: Listed, { kind }: AnnalsRun, year: string, words: Naming): string {
	if (kind === 'point' || date === year) return '';
	if (kind === 'year') return words.dates.short(date, year);
	return isApproximate(date) ? words.phrases.about : '';
}
