import type { Event, EventList, Mention } from '../model/event-list.ts';
import type { EventType } from '../model/vocabulary.ts';
import { notesOf, type MarginNote } from './notes.ts';

/** What a test says of an event; the rest is filled in. */
export interface Draft {
	id: string;
	type?: EventType;
	/** Words of the text that are the trigger, found at their first place. */
	trigger: string;
	/** Words of the text that are quoted; the trigger alone when absent. */
	quote?: string;
	edtf?: string;
	/** Words elsewhere that set the date. */
	frame?: string;
	/** Other sources that tell of it. */
	elsewhere?: readonly string[];
}

function spanOf(raw: string, exact: string) {
	const start = raw.indexOf(exact);
	if (start < 0) throw new RangeError(`not in the text: ${exact}`);
	return { exact, start, end: start + exact.length };
}

function toMention(raw: string, source: string, draft: Draft): Mention {
	const { trigger, quote = trigger, edtf = '2023', frame } = draft;
	return {
		source,
		trigger: spanOf(raw, trigger),
		quote: { ...spanOf(raw, quote), prefix: '', suffix: '' },
		date: {
			edtf,
			basis: frame === undefined ? 'explicit' : 'inherited',
			exact: null,
			...(frame !== undefined && { frame: spanOf(raw, frame) }),
			reference: '2024-01-09',
			rule: 'test',
			derivation: []
		}
	};
}

/** An event list in which a text, the source `a`, tells of the drafted events. */
export function listOf(raw: string, drafts: readonly Draft[]): EventList {
	const words = { 'zh-Hans': '某事', 'zh-Hant': '某事', en: 'An event' };
	const events = drafts.map((draft): Event => ({
		id: draft.id,
		type: draft.type ?? 'summit',
		status: 'occurred',
		title: words,
		label: words,
		date: draft.edtf ?? '2023',
		earliest: null,
		latest: null,
		countries: [],
		regions: ['global'],
		themes: [],
		mentions: [
			toMention(raw, 'a', draft),
			...(draft.elsewhere ?? []).map((source) => toMention(raw, source, draft))
		]
	}));
	return { version: 1, generator: 'test', sources: [], events };
}

/** The notes of the drafted events in a text. */
export const notesIn = (raw: string, drafts: readonly Draft[]): MarginNote[] =>
	notesOf(listOf(raw, drafts), 'a');
