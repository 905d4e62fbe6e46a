import type { Claim, Confidence } from '../intake/claims.ts';
import type { Encoding } from '../intake/encodings.ts';
import type { RefusalKind } from '../intake/refusal.ts';
import type { SourceEntry } from '../intake/source-entries.ts';
import type { TakingNotice } from '../intake/taking-notice.ts';
import type { EventList, Source } from '../model/event-list.ts';
import type { SourceText } from '../model/source-text.ts';

/** What is known of a text besides its title and day; fields that nothing tells are absent. */
export type Description = Partial<Pick<Source, 'speaker' | 'publisher' | 'place' | 'kind' | 'url'>>;

/** A text that a reader brought. */
export interface OwnText extends Description {
	/** Stays the same as long as the text is kept. */
	id: string;
	title: string;
	/** ISO day from which the text counts. */
	date: string;
	/** Path of the file; empty for what was pasted. */
	file: string;
	/** Of the file’s bytes, in hexadecimal; absent for what was pasted. */
	sha256?: string;
	/** The text, without a byte order mark. */
	raw: string;
}

/** A text that is still to be kept: with the id that it was given, if any. */
export type NewText = Omit<OwnText, 'id'> & Partial<Pick<OwnText, 'id'>>;

/** The events of the texts that a reader brought, and the texts prepared for reading. */
export interface OwnReading {
	list: EventList;
	texts: readonly SourceText[];
}

/** A text that was found in a file, with what that says of it. */
export interface FoundText {
	/** Path of the file; for a line of NDJSON followed by `#` and its id. */
	file: string;
	/** That `sources.json` or its record gives it; null when nothing does. */
	id: string | null;
	sha256: string;
	raw: string;
	claims: readonly Claim[];
	/** Null for formats that have none of their own. */
	encoding: Encoding | null;
	encodingConfidence: Confidence | null;
	notices: readonly TakingNotice['kind'][];
}

/** Why a file, or a line of it, was not read. */
export interface FileRefusal {
	kind:
		| RefusalKind
		| 'unknown-format'
		| 'other-document'
		| 'too-many'
		| 'failed'
		| 'sources'
		| 'sources-missing';
	/** From 1; null when it is the whole file. */
	line: number | null;
	/** Where else it is, as it stands there: a path in JSON or of a file. */
	place?: string;
}

/** What a file holds. */
export interface FileContents {
	texts: readonly FoundText[];
	refusals: readonly FileRefusal[];
	/** What it tells of the other files of its folder, when it is a `sources.json`. */
	entries?: readonly SourceEntry[];
}

/** A file that a reader chose or dropped. */
export interface OwnFile {
	file: File;
	/** Its path in the folder that was chosen, or its name. */
	path: string;
}

/** What the worker is asked. */
export type OwnRequest =
	| { kind: 'describe'; raw: string }
	| {
			kind: 'open';
			file: OwnFile;
			/** What `sources.json` tells of the file. */
			entry: SourceEntry | null;
			/** Named by hand. */
			encoding: Encoding | null;
			characterMaps: string;
	  }
	| { kind: 'read'; texts: readonly OwnText[] };

/** What the worker answers. */
export type OwnAnswer =
	| { kind: 'described'; claims: readonly Claim[] }
	/** How much has been done: of a file a share of 1, of texts how many. */
	| { kind: 'progress'; done: number }
	/** `loaded` holds the addresses of all that was fetched for it. */
	| { kind: 'opened'; contents: FileContents; loaded: readonly string[] }
	| { kind: 'reading'; reading: OwnReading };
