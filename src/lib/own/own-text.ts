import type { EventList } from '../model/event-list.ts';
import type { SourceText } from '../model/source-text.ts';

/** A text that a reader brought. */
export interface OwnText {
	/** Stays the same as long as the text is kept. */
	id: string;
	title: string;
	/** ISO day from which the text counts. */
	date: string;
	/** Name of the file; empty for what was pasted. */
	file: string;
	/** The decoded text, without a byte order mark. */
	raw: string;
}

/** What a text says of itself, as far as it does. */
export interface Proposal {
	title: string | null;
	/** ISO day. */
	date: string | null;
}

/** The events of the texts that a reader brought, and the texts prepared for reading. */
export interface OwnReading {
	list: EventList;
	texts: readonly SourceText[];
}

/** What the worker is asked. */
export type OwnRequest =
	{ kind: 'propose'; raw: string } | { kind: 'read'; texts: readonly OwnText[] };

/** What the worker answers. */
export type OwnAnswer =
	| { kind: 'proposal'; proposal: Proposal }
	/** So many of the texts have been read. */
	| { kind: 'progress'; done: number }
	| { kind: 'reading'; reading: OwnReading };
