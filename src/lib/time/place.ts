import type { Bounds } from '../model/edtf.ts';

/** A date told earlier, as far as it was told. */
export interface Told {
	year: number;
	month: number | null;
	day: number | null;
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
	/** The date told last in the section: what 同年 and 次日 point to. */
	previous: Told | null;
	/** Whether the sentence speaks of what is to come. */
	isFuture: boolean;
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
