import * as z from 'zod/mini';
import { isEdtf } from './edtf.ts';
import { MentionDate, RawSpan, type Source } from './event-list.ts';

/** What a passage of a text is. A `note` is apparatus: origin, address, "continued on page 11". */
export const PASSAGE_KINDS = [
	'title',
	'heading',
	'byline',
	'paragraph',
	'caption',
	'note'
] as const;

const start = z.int().check(z.nonnegative(), z.describe('first UTF-16 code unit'));
const end = z.int().check(z.nonnegative(), z.describe('one past the last UTF-16 code unit'));

/** A run of the raw text as the page shows it. */
export const Passage = z.strictObject({
	kind: z.enum(PASSAGE_KINDS),
	start,
	end,
	continues: z
		.boolean()
		.check(z.describe('whether it goes on with a paragraph that layout had cut before it')),
	speaker: z
		.nullable(z.strictObject({ name: z.string(), role: z.enum(['speaker', 'questioner']) }))
		.check(z.describe('whose turn it is; null outside dialogues'))
});
export type Passage = z.infer<typeof Passage>;

/** A date expression of the text and how it was read. */
export const DateExpression = z.strictObject({
	start,
	end,
	...z.pick(MentionDate, { edtf: true, basis: true, rule: true, derivation: true }).shape
});
export type DateExpression = z.infer<typeof DateExpression>;

/** A stretch whose undated events take their time from words that stand before it. */
export const TimeFrame = z.strictObject({
	start,
	end,
	edtf: z.string().check(z.refine((value) => isEdtf(value), { error: 'not an EDTF date' })),
	words: RawSpan.check(z.describe('the words that set the time')),
	rule: z.string()
});
export type TimeFrame = z.infer<typeof TimeFrame>;

/**
 * A text as it is published for reading: its characters, unchanged, and what was read in them. All
 * lists are in text order; between passages there is nothing but white space.
 */
export const SourceText = z.strictObject({
	source: z.string().check(z.describe('id of the source')),
	raw: z.string().check(z.describe('the decoded text')),
	converted: z
		.string()
		.check(z.describe('the text in the other script, code unit by code unit beside the raw one')),
	passages: z.array(Passage),
	dates: z.array(DateExpression),
	frames: z.array(TimeFrame)
});
export type SourceText = z.infer<typeof SourceText>;

/** @throws ZodError when the value is no such text */
export function parseSourceText(value: unknown): SourceText {
	return SourceText.parse(value);
}

/** Longest part of an id in the name of a file: some systems take 255 characters in all. */
const LONGEST_ID = 160;

/**
 * The name of the file that a text is published in, of signs that need no encoding in an address.
 * Another text of the same source has another name, so that the files of two lists can stand side by
 * side.
 */
export function textFileOf({ id, date, sha256 }: Pick<Source, 'id' | 'date' | 'sha256'>): string {
	const name = id.replace(/[^\w-]/g, (sign) => `~${sign.charCodeAt(0).toString(16)}`);
	return `${name.slice(0, LONGEST_ID)}.${date}.${sha256.slice(0, 16)}.json`;
}
