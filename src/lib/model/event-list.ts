import * as z from 'zod/mini';
import { isEdtf } from './edtf.ts';
import {
	BASES,
	DIFFERING,
	EVENT_TYPES,
	REGIONS,
	SOURCE_KINDS,
	STATUSES,
	THEMES
} from './vocabulary.ts';

const text = (description: string) => z.string().check(z.minLength(1), z.describe(description));
const offset = (description: string) => z.int().check(z.nonnegative(), z.describe(description));
const isoDay = (description: string) =>
	z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.describe(description));
const edtf = (description: string) =>
	z.string().check(
		z.refine((value) => isEdtf(value), { error: 'not an EDTF date' }),
		z.describe(description)
	);
const unique = <T extends z.core.$ZodType>(item: T, description: string) =>
	z.array(item).check(
		z.refine((values) => new Set(values).size === values.length, { error: 'repeated value' }),
		z.describe(description)
	);

const START = 'first UTF-16 code unit in the decoded source text';
const END = 'one past the last UTF-16 code unit in the decoded source text';

const spanFields = { exact: text('verbatim text'), start: offset(START), end: offset(END) };

/** A run of a source's raw text: `raw.slice(start, end) === exact`. */
export const RawSpan = z.strictObject(spanFields);
export type RawSpan = z.infer<typeof RawSpan>;

/** A quotation in the terms of the W3C text quote and text position selectors. */
export const Quote = z.strictObject({
	...spanFields,
	prefix: z.string().check(z.describe('text right before the quote, at most 32 code units')),
	suffix: z.string().check(z.describe('text right after the quote, at most 32 code units'))
});
export type Quote = z.infer<typeof Quote>;

/** What one mention says of the time, and how that was read. */
export const MentionDate = z.strictObject({
	edtf: edtf('the time that this mention supports'),
	basis: z.enum(BASES),
	exact: z
		.nullable(z.string())
		.check(z.describe('the date expression, verbatim; null when the time is inherited')),
	start: z.optional(offset(START)),
	end: z.optional(offset(END)),
	frame: z.optional(RawSpan).check(z.describe('the words elsewhere that set an inherited time')),
	reference: isoDay('the day that relative expressions were counted from'),
	rule: text('name of the rule that read the date'),
	derivation: z.array(z.string()).check(z.describe('the steps from the words to the date'))
});
export type MentionDate = z.infer<typeof MentionDate>;

/** One place in one source that tells of an event. */
export const Mention = z.strictObject({
	source: text('id of the source'),
	quote: Quote,
	trigger: RawSpan,
	date: MentionDate,
	voice: z
		.optional(z.literal('questioner'))
		.check(
			z.describe('who says it, where it is not the text or its speaker: whoever puts the question')
		),
	differs: z.optional(
		unique(
			z.enum(DIFFERING),
			'what this mention tells otherwise than the event: a time that cannot be the same, another kind, status or other countries; absent when it agrees'
		)
	)
});
export type Mention = z.infer<typeof Mention>;

/** A text in the three languages of the interface. */
export const Wording = z.strictObject({
	'zh-Hans': text('Simplified Chinese'),
	'zh-Hant': text('Traditional Chinese'),
	en: text('English')
});
export type Wording = z.infer<typeof Wording>;

/** An occurrence with everything that the sources say of it. */
export const Event = z.strictObject({
	id: text('stable across runs and when other sources are added'),
	type: z.enum(EVENT_TYPES),
	status: z.enum(STATUSES),
	title: Wording.check(z.describe('headline, at most 20 Han characters')),
	label: Wording.check(z.describe('short name, at most 10 Han characters, counterpart first')),
	date: edtf('the most precise time that the mentions support together'),
	earliest: z.nullable(isoDay('first possible day; null when open')),
	latest: z.nullable(isoDay('last possible day; null when open')),
	countries: unique(
		z.string().check(z.regex(/^[A-Z]{3}$/)),
		'ISO 3166-1 alpha-3 of those that take part; China only when it is alone'
	),
	regions: unique(z.enum(REGIONS), 'regions concerned, the first is the home lane'),
	themes: unique(z.enum(THEMES), 'subjects'),
	places: z.optional(unique(z.string(), 'places named, Simplified Chinese')),
	mentions: z.array(Mention).check(z.minLength(1), z.describe('evidence, the best first'))
});
export type Event = z.infer<typeof Event>;

/** A text that was read. */
export const Source = z.strictObject({
	id: text('short name that mentions refer to'),
	file: text('path relative to the corpus folder, with forward slashes'),
	title: text('title, in the script of the text'),
	speaker: z.optional(z.string()),
	publisher: z.optional(z.string()),
	place: z.optional(z.string()),
	kind: z.enum(SOURCE_KINDS),
	date: isoDay('reference date: the day from which the text counts'),
	script: z.enum(['Hans', 'Hant']).check(z.describe('ISO 15924 script of the text')),
	sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/), z.describe('of the file as stored')),
	url: z.optional(z.string()),
	occasion: z
		.optional(z.string())
		.check(
			z.describe('for transcripts of one occasion: the same for all of them, the id of the first')
		),
	length: offset('length of the decoded text in UTF-16 code units')
});
export type Source = z.infer<typeof Source>;

/** The product's one file format. Unknown keys are refused. */
export const EventList = z.strictObject({
	version: z.literal(1),
	generator: text('program and version that wrote the list'),
	sources: z.array(Source),
	events: z.array(Event)
});
export type EventList = z.infer<typeof EventList>;

/**
 * Reads an event list from parsed JSON.
 *
 * @returns the list, or the first problem as a sentence with the path of the bad value
 */
export function parseEventList(
	value: unknown
): { list: EventList; problem: null } | { list: null; problem: string } {
	const result = EventList.safeParse(value);
	if (result.success) return { list: result.data, problem: null };
	const issue = result.error.issues[0];
	return { list: null, problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}` };
}
