import type { RawSpan } from './event-list.ts';

/** Something that looked like a date or an event and was refused, or text that reads oddly. */
export interface Notice extends RawSpan {
	/** Id of the source. */
	source: string;
	/** Name of the rule that refused it, e.g. `date/proper-name`. */
	rule: string;
	/** Why, as a sentence. */
	reason: string;
}
