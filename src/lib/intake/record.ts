import { boundsOf } from '../model/edtf.ts';
import { claim, strongest, type Claim } from './claims.ts';
import type { Intake } from './index.ts';
import { textClaims } from './text-claims.ts';

/** A text of a file with many. */
export interface TextRecord {
	id: string;
	intake: Intake;
}

/** A record, or the reason why a line is none, with the remedy. */
export type RecordResult =
	{ record: TextRecord; problem: null } | { record: null; problem: string };

const FIELDS = ['title', 'speaker', 'publisher', 'place', 'kind', 'url'] as const;
const LONGEST_ID = 200;

const refuse = (problem: string): RecordResult => ({ record: null, problem });

function idOf(value: unknown): string | null {
	const id = typeof value === 'number' ? String(value) : value;
	return typeof id === 'string' && /\S/.test(id) && id.length <= LONGEST_ID ? id : null;
}

const isDay = (value: unknown): value is string =>
	typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && boundsOf(value) !== null;

/** What the record says of its text counts as said by hand. */
function recordClaims(value: Readonly<Record<string, unknown>>): Claim[] {
	return ['date' as const, ...FIELDS].flatMap((field) => {
		const said = value[field];
		return typeof said === 'string' ? claim(field, said, 'certain', 'record') : [];
	});
}

/**
 * Reads a line of NDJSON: `{ "id", "text", "date", "title"?, "speaker"?, "publisher"?, "place"?,
 * "kind"?, "url"? }`; other keys are left alone.
 */
export function readRecord(line: string): RecordResult {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return refuse('not JSON; write one object a line');
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return refuse('no object; write { "id", "text", "date" }');
	const fields = value as Readonly<Record<string, unknown>>;
	const id = idOf(fields.id);
	if (id === null) return refuse(`"id" must be a string of at most ${LONGEST_ID} characters`);
	if (typeof fields.text !== 'string' || fields.text.trim() === '')
		return refuse('"text" must be a string that is not empty');
	if (fields.date !== undefined && fields.date !== null && !isDay(fields.date))
		return refuse(`"date" ${JSON.stringify(fields.date)} is no calendar day; write YYYY-MM-DD`);
	const claims = strongest([...recordClaims(fields), ...textClaims(fields.text)]);
	const intake: Intake = {
		format: 'ndjson',
		encoding: 'utf-8',
		encodingWhy: 'all bytes fit',
		encodingConfidence: 'certain',
		raw: fields.text,
		claims,
		notices: []
	};
	return { record: { id, intake }, problem: null };
}
