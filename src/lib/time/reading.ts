import type { Basis } from '../model/vocabulary.ts';
import type { Bounds } from '../model/edtf.ts';
import type { FoldedSpan } from '../text/document.ts';

/** A date expression, read. Offsets are folded. */
export interface DateReading extends FoldedSpan {
	/** EDTF. */
	edtf: string;
	basis: Exclude<Basis, 'inherited'>;
	/**
	 * First and last day that the words mean where EDTF can only name the month around them: 3月上旬 is
	 * `2024-03~`, days 1 to 10. Absent where the EDTF date says it all.
	 */
	window?: Bounds;
	/** Name of the rule, e.g. `relative-month`. */
	rule: string;
	/** Steps from the words to the date, in words a reader can follow, e.g. `上個月 → the month before 2024-01-09 → 2023-12`. */
	derivation: string[];
	/** ISO day from which a relative expression was counted. */
	reference: string;
	/**
	 * What the expression does: tells when something happens (`point`), looks back over a time
	 * (`review`: 一年來, 過去一年), bounds what lasts (`since`, `until`), or counts years since a
	 * founding (`anniversary`: 十周年; its EDTF is the year of the anniversary, when the text gives it).
	 */
	role: 'point' | 'review' | 'since' | 'until' | 'anniversary';
}

/** A stretch of discourse in which events without a date of their own take the frame's. */
export interface Frame extends FoldedSpan {
	/** The reading whose words set the frame. */
	reading: DateReading;
	/** Name of the rule that opened it, e.g. `frame/review-sentence`. */
	rule: string;
}

/** Words that look like a date and are none. Offsets are folded. */
export interface DateRefusal extends FoldedSpan {
	rule: string;
	reason: string;
}

/** Everything that a text says of time. All lists are in text order. */
export interface TimeReading {
	dates: DateReading[];
	/** `start`..`end` is the governed stretch; the innermost (latest opened) frame wins. */
	frames: Frame[];
	refusals: DateRefusal[];
}
