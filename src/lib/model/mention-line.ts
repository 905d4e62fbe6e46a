import * as z from 'zod/mini';
import { Mention, Source } from './event-list.ts';
import { EVENT_TYPES, REGIONS, STATUSES, THEMES } from './vocabulary.ts';

/** Lines of another version cannot be merged with these. */
export const MENTION_LINE_VERSION = 1;

const text = (description: string) => z.string().check(z.minLength(1), z.describe(description));
const sha256 = (description: string) =>
	z.string().check(z.regex(/^[0-9a-f]{64}$/), z.describe(description));
const keys = (description: string) => z.array(z.string()).check(z.describe(description));

/** A mention with all that decides which others tell of the same occurrence, and how it is headed. */
export const ToldMention = z.strictObject({
	mention: z.omit(Mention, { differs: true }),
	type: z.enum(EVENT_TYPES),
	status: z.enum(STATUSES),
	namesParties: z
		.boolean()
		.check(z.describe('whether its own clause names the parties; else they were taken up')),
	countries: keys('ISO 3166-1 alpha-3 of those that take part'),
	regions: z.array(z.enum(REGIONS)),
	themes: z.array(z.enum(THEMES)),
	places: keys('places named, Simplified Chinese'),
	title: z.string().check(z.describe('headline, Simplified Chinese')),
	label: z.string().check(z.describe('short name, Simplified Chinese')),
	titleRank: z.number().check(z.describe('how well the headline reads: the best one is shown')),
	english: z.strictObject({ title: z.string(), label: z.string(), isNamed: z.boolean() }),
	name: z.string().check(z.describe('name of the occurrence, folded')),
	years: z.nullable(z.number()).check(z.describe('of an anniversary, its years')),
	keys: keys('kinds and keys of organisations, cities, crises and leaders named with it'),
	hosts: keys('keys of China’s own leaders in its clause')
});
export type ToldMention = z.infer<typeof ToldMention>;

/**
 * What one text tells, as `extract --stream` writes it and `merge` reads it: a line of JSON that needs
 * no other line.
 */
export const MentionLine = z.strictObject({
	id: text('id of the source'),
	version: z.literal(MENTION_LINE_VERSION),
	generator: text('program and version that read the text'),
	source: z.omit(Source, { occasion: true }),
	isEntry: z
		.boolean()
		.check(z.describe('whether it was given a file of its own, and so is nobody’s copy')),
	letters: z
		.nullable(sha256('of the text’s letters: the same for its copies'))
		.check(z.describe('null for a text without letters')),
	sketch: z
		.string()
		.check(z.describe('sample of the text’s wordings: 32-bit little-endian integers, base64')),
	text: z.string().check(z.describe('the decoded text, for collating transcripts of one occasion')),
	mentions: z.array(ToldMention)
});
export type MentionLine = z.infer<typeof MentionLine>;

/** The answer to a line that could not be read. */
export const RefusedLine = z.strictObject({
	id: z.nullable(z.string()).check(z.describe('null where the line tells none')),
	line: z.int().check(z.positive(), z.describe('number of the line in its stream, from 1')),
	error: text('what is wrong, with the remedy')
});
export type RefusedLine = z.infer<typeof RefusedLine>;
