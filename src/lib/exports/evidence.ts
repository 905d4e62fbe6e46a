import { gbt7714, oneLine, workOf } from '../cite/index.ts';
import type { Event } from '../model/event-list.ts';
import type { Words } from '../wording/index.ts';
import { sourcesIn, type Selection } from './selection.ts';

/** What the date of an event leaves open, in brackets: `（月日未详）`; empty when it is known to the day. */
export function openPart({ date }: Event, { dates, phrases }: Words): string {
	const open = dates.precision(date);
	return open === '' ? '' : phrases.marks.aside(open);
}

/** When an event was, in words, with what its date leaves open: `2023年（月日未详）`. */
export function timeInWords(event: Event, words: Words): string {
	return words.dates.describe(event.date) + openPart(event, words);
}

/** Words that tell of an event, as one line, with a reference by GB/T 7714—2025. */
export interface Evidence {
	quote: string;
	reference: string;
}

export type EvidenceOf = (event: Event) => Evidence[];

/** The evidence of a selection's events, mention by mention. */
export function evidenceIn({ list, accessed }: Selection): EvidenceOf {
	const sourceOf = sourcesIn(list);
	return (event) =>
		event.mentions.map(({ quote, source }) => ({
			quote: oneLine(quote.exact),
			reference: gbt7714(workOf(sourceOf(source)), '2025', accessed)
		}));
}
