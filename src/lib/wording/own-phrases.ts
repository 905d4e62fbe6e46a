import type { Confidence, Origin } from '../intake/claims.ts';
import type { TakingNotice } from '../intake/taking-notice.ts';
import type { FileRefusal } from '../own/own-text.ts';

/** Where something is said of a text; names of `meta` elements are those of the page. */
type NamedOrigin = Exclude<Origin, `meta ${string}`>;

/** The texts of the page for a reader's own texts, in one language. */
export interface OwnPhrases {
	title: string;
	/** What the page does, and that nothing leaves the browser. */
	note: string;
	/** Instead of the form's work, where no script runs. */
	withoutScript: string;
	/** Opens the form. */
	addTexts: string;
	/** Heading of the place where files are dropped; `touch` where there is nothing to drag. */
	drop: string;
	dropTouch: string;
	dropNow: string;
	/** Which files are read. */
	formats: string;
	/** Which encodings are. */
	encodings: string;
	chooseFiles: string;
	chooseFolder: string;
	/** Opens the field for a text that is pasted. */
	pasteText: string;
	paste: string;
	pasteHint: string;
	textTitle: string;
	date: string;
	/** Why a day is asked for. */
	dateNote: string;
	dateWanted: string;
	speaker: string;
	publisher: string;
	encoding: string;
	/** The encoding as it was recognised. */
	recognised: string;
	confidence: Readonly<Record<Confidence, string>>;
	origins: Readonly<Record<NamedOrigin, string>>;
	/** An element of a page. */
	metaOrigin: (name: string) => string;
	/** Takes a value that is too uncertain to stand in its field. */
	useGuess: (value: string) => string;
	notices: Readonly<Record<TakingNotice['kind'], string>>;
	/** Heading of the texts that are still to be read. */
	found: (texts: number) => string;
	/** Of a file with many texts. */
	texts: (count: number) => string;
	/** How many of a file's texts have no day. */
	undated: (count: number) => string;
	opening: (done: number, total: number) => string;
	waiting: string;
	stop: string;
	discard: string;
	discardOne: (name: string) => string;
	add: (texts: number) => string;
	refused: (files: number) => string;
	/** Why, and what to do about it. */
	refusals: Readonly<Record<FileRefusal['kind'], string>>;
	line: (number: number) => string;
	tooManyFiles: (most: number) => string;
	/** Texts that were not taken a second time. */
	copies: (count: number) => string;
	remove: (title: string) => string;
	removeAll: string;
	/** Heading of the texts that are kept. */
	kept: (count: number) => string;
	reading: (done: number, total: number) => string;
	cancel: string;
	failed: string;
	noEvents: string;
	forgetful: string;
}
