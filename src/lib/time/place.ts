import { boundsOf, type Bounds } from '../model/edtf.ts';
import { dayOf, monthOf, yearOf } from './days.ts';

/** A date told earlier, as far as it was told. */
export interface Told {
	year: number;
	month: number | null;
	day: number | null;
}

/** The date of an event that the text told before, to which words point back: 冲突爆发次日. */
export interface Antecedent {
	/** The words that name it. */
	name: string;
	/** EDTF. */
	edtf: string;
}

/** What is known where an expression stands: from when to count and what the text is about. */
export interface Place {
	/** ISO day of the text. */
	reference: string;
	/** The year that the discourse is about, null when it sets none. */
	frameYear: number | null;
	/** The date told last in the sentence. */
	inSentence: Told | null;
	/** The date told last in the paragraph. */
	inParagraph: Told | null;
	/** The date told last in the section: what 同年 points to. */
	previous: Told | null;
	/** What 同日 and 次日 point to, as EDTF: the day told last, or what was told about as fine in the paragraph. */
	lastDay: string | null;
	/** The event named right before: 冲突爆发|次日. */
	event: Antecedent | null;
	/** The year or month that the title or a heading tells. */
	section: Told | null;
	/** The year of each month that the text has told as lying ahead. */
	announced: ReadonlyMap<number, number>;
	/** The date that opened the paragraph before, where each opens with one as in a chronicle. */
	entry: Told | null;
	/**
	 * Of a date without year: what the clause tells (`past`, `future`), that it tells nothing, as in a
	 * report of what has happened (`report`), or that the words stand alone (`alone`).
	 */
	tense: 'past' | 'future' | 'report' | 'nearest' | 'alone';
	/** Whether the words equate an anniversary with the date told last in the sentence: 明天迎来20周年. */
	isOnDay: boolean;
}

/** A time on the calendar. */
export interface Counted {
	/** EDTF. */
	edtf: string;
	/** The fields that later words can point back to; null when no single year is told. */
	told: Told | null;
	/** Whether the words are written out, with at most the year missing. */
	explicit: boolean;
	/** The days meant where the EDTF date is wider; see `DateReading.window`. */
	window?: Bounds;
	/** Steps from the words to the date. */
	steps: string[];
}

/** Why words tell no time. */
export interface Refusal {
	rule: string;
	reason: string;
}

export const isRefusal = (value: object): value is Refusal => 'reason' in value;

/** The fields that an EDTF date tells; null for intervals over several years and open ends. */
export function toldBy(edtf: string): Told | null {
	const bounds = boundsOf(edtf);
	if (!bounds?.earliest || !bounds.latest) return null;
	const { earliest, latest } = bounds;
	if (yearOf(earliest) !== yearOf(latest)) return null;
	const sameMonth = monthOf(earliest) === monthOf(latest);
	return {
		year: yearOf(earliest),
		month: sameMonth ? monthOf(earliest) : null,
		day: earliest === latest ? dayOf(earliest) : null
	};
}
