import { isEdtf } from '../model/edtf.ts';
import { SOURCE_KINDS, type SourceKind } from '../model/vocabulary.ts';

/**
 * How far something inferred can be relied on. `certain`: the text or its record says it. `likely`:
 * what came with the text says it, such as a page’s metadata. `guess`: true of the file perhaps, such
 * as the day it was saved; told, never used.
 */
export const CONFIDENCES = ['certain', 'likely', 'guess'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What can be inferred of a source. */
export const CLAIM_FIELDS = [
	'date',
	'title',
	'speaker',
	'publisher',
	'place',
	'kind',
	'url'
] as const;
export type ClaimField = (typeof CLAIM_FIELDS)[number];

/** Where a file says something of its text. */
export const ORIGINS = [
	'record',
	'sources.json',
	'the text’s own dateline or head',
	'the text’s own dateline or origin',
	'first line',
	'whose turns or name the text has',
	'title and form',
	'line under the title',
	'heading',
	'title element',
	'time element',
	'link canonical',
	'document property title',
	'document property author',
	'document property publisher',
	'document property: the file was made on this day',
	'file name'
] as const;
/** Names of `meta` elements are those of the page. */
export type Origin = (typeof ORIGINS)[number] | `meta ${string}`;

/** Something that a file says of its text. */
export interface Claim {
	field: ClaimField;
	value: string;
	confidence: Confidence;
	why: Origin;
}

const LONGEST = 300;
/** Characters that show nothing or turn the line round. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]+/gu;

/** One line without what cannot be seen, not overlong. */
export function plainLine(value: string): string {
	return value.replace(/\s+/g, ' ').replace(UNSEEN, '').trim().slice(0, LONGEST).trim();
}

/** The calendar day that a value begins with or tells in Chinese, as an ISO day; null when none. */
export function dayIn(value: string): string | null {
	const match =
		/(?<![\d])(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/.exec(value) ??
		/(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/.exec(value);
	if (!match) return null;
	const [, year = '', month = '', day = ''] = match;
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isEdtf(iso) ? iso : null;
}

const isKind = (value: string): value is SourceKind =>
	(SOURCE_KINDS as readonly string[]).includes(value);

/** Makes a claim of a value as it was found; none when the value cannot be one. */
export function claim(
	field: ClaimField,
	value: string | null | undefined,
	confidence: Confidence,
	why: Origin
): Claim[] {
	const line = plainLine(value ?? '');
	const plain = field === 'date' ? dayIn(line) : line;
	if (plain === null || plain === '') return [];
	if (field === 'kind' && !isKind(plain)) return [];
	// Any other scheme may run a script in the page that links to it.
	if (field === 'url' && !/^https?:\/\/[^\s<>"]+$/.test(plain)) return [];
	return [{ field, value: plain, confidence, why }];
}

/**
 * The strongest claim for each field; of equally strong ones the first. The day a page was published
 * yields to the one that the text itself tells.
 */
export function strongest(claims: readonly Claim[]): Claim[] {
	return CLAIM_FIELDS.flatMap((field) => {
		const rivals = claims.filter((rival) => rival.field === field);
		const level = CONFIDENCES.find((name) => rivals.some(({ confidence }) => confidence === name));
		return rivals.find(({ confidence }) => confidence === level) ?? [];
	});
}

/** What a source may be described with: no guesses. */
export interface Described {
	date?: string;
	title?: string;
	speaker?: string;
	publisher?: string;
	place?: string;
	url?: string;
	kind?: SourceKind;
}

/** The values that claims allow to use. */
export function describedBy(claims: readonly Claim[]): Described {
	const used = claims.filter(({ confidence }) => confidence !== 'guess');
	return Object.fromEntries(used.map(({ field, value }) => [field, value]));
}
