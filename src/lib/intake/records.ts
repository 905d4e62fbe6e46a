import { loadBig5 } from './big5.ts';
import type { Confidence } from './claims.ts';
import { concatenate } from './concatenate.ts';
import { decodeText, decodeUtf8, hasManyZeros } from './decode.ts';
import { byteOrderMark, type Encoding } from './encodings.ts';
import { guessEncoding } from './guess-encoding.ts';
import { cutLines, isBlank } from './lines.ts';
import { readRecord, type TextRecord } from './record.ts';
import type { Refusal, RefusalKind } from './refusal.ts';

const MEGABYTE = 1024 * 1024;
/** A record with more is no text; a file with more does not fit into memory with what is read in it. */
export const MOST_LINE_BYTES = 16 * MEGABYTE;
const MOST_BYTES = 512 * MEGABYTE;
/** So many bytes show the encoding. */
const SAMPLE = 65_536;

/** A line that holds a text, or why it holds none. */
export type RecordLine =
	| { number: number; bytes: Uint8Array; record: TextRecord; problem: null }
	| { number: number; bytes: null; record: null; problem: Refusal };

/** The encoding of all lines of a file, and how it is known. */
interface LineEncoding {
	encoding: Encoding;
	confidence: Confidence;
	why: string;
}

const UTF8: LineEncoding = { encoding: 'utf-8', confidence: 'certain', why: 'all bytes fit' };

function isUtf8(beginning: Uint8Array): boolean {
	try {
		// A character that the end of the sample cuts is no fault.
		new TextDecoder('utf-8', { fatal: true }).decode(beginning, { stream: true });
		return !hasManyZeros(beginning);
	} catch {
		return false;
	}
}

/** Where nothing tells another encoding the lines are UTF-8, and those that are not say so. */
async function encodingOfLines(beginning: Uint8Array, named?: Encoding): Promise<LineEncoding> {
	if (named) return { encoding: named, confidence: 'certain', why: 'named' };
	const mark = byteOrderMark(beginning);
	if (mark) return { encoding: mark.encoding, confidence: 'certain', why: 'byte order mark' };
	if (isUtf8(beginning)) return UTF8;
	return (await guessEncoding(beginning, await loadBig5())) ?? UTF8;
}

/** Takes the beginning off a file, and gives the whole of it back. */
async function withBeginning(chunks: AsyncIterable<Uint8Array>) {
	const iterator = chunks[Symbol.asyncIterator]();
	const begun: Uint8Array[] = [];
	for (let length = 0; length < SAMPLE;) {
		const next = await iterator.next();
		if (next.done === true) break;
		begun.push(next.value);
		length += next.value.length;
	}
	async function* whole() {
		try {
			yield* begun;
			for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
				yield next.value;
		} finally {
			await iterator.return?.();
		}
	}
	return { beginning: concatenate(begun).subarray(0, SAMPLE), chunks: whole() };
}

interface Refused {
	record: null;
	problem: Refusal;
}
type LineReading = { record: TextRecord; problem: null } | Refused;

const refuse = (kind: RefusalKind, text: string): Refused => ({
	record: null,
	problem: { kind, text }
});

/** Why a longer line is refused, with the remedy. */
export const LINE_TOO_LONG = `longer than ${MOST_LINE_BYTES / MEGABYTE} MB; split the text`;
const TOO_LONG = refuse('too-large', LINE_TOO_LONG);
const TOO_MUCH = refuse(
	'too-large',
	`the file has more than ${MOST_BYTES / MEGABYTE} MB up to here; split it`
);

async function textOfLine(
	bytes: Uint8Array,
	{ encoding, why }: LineEncoding
): Promise<{ text: string; problem: null } | { text: null; problem: Refusal }> {
	if (encoding === 'utf-8' && why !== 'named') {
		const { text, problem } = decodeUtf8(bytes);
		return text === null
			? { text, problem: { kind: 'encoding', text: problem } }
			: { text, problem: null };
	}
	const known = why === 'named' ? { named: encoding } : { told: { encoding, why } };
	const { decoded, problem } = await decodeText(bytes, known);
	return decoded ? { text: decoded.text, problem: null } : { text: null, problem };
}

/** @param ids of the lines above */
async function readLine(
	bytes: Uint8Array,
	known: LineEncoding,
	ids: Set<string>
): Promise<LineReading> {
	const { text, problem } = await textOfLine(bytes, known);
	if (text === null) return { record: null, problem };
	const { record, problem: fault } = readRecord(text);
	if (!record) return refuse('record', fault);
	if (ids.has(record.id))
		return refuse(
			'record',
			`the id ${JSON.stringify(record.id)} stands above already; make ids unique`
		);
	ids.add(record.id);
	const { encoding, confidence, why } = known;
	Object.assign(record.intake, { encoding, encodingConfidence: confidence, encodingWhy: why });
	return { record, problem: null };
}

/**
 * Reads a file of NDJSON line by line; empty lines are passed over. Memory is bounded by the longest
 * line allowed and by what is kept of the lines.
 *
 * @param chunks of the file, unpacked
 * @param named the encoding, where it was named by hand
 * @throws whatever the chunks throw
 */
export async function* readRecords(
	file: AsyncIterable<Uint8Array>,
	named?: Encoding
): AsyncGenerator<RecordLine> {
	const { beginning, chunks } = await withBeginning(file);
	const known = await encodingOfLines(beginning, named);
	const ids = new Set<string>();
	let total = 0;
	for await (const { number, bytes } of cutLines(chunks, MOST_LINE_BYTES, known.encoding)) {
		total += bytes?.length ?? MOST_LINE_BYTES;
		if (total <= MOST_BYTES && bytes && isBlank(bytes)) continue;
		const { record, problem } =
			total > MOST_BYTES ? TOO_MUCH : bytes === null ? TOO_LONG : await readLine(bytes, known, ids);
		if (problem) yield { number, bytes: null, record, problem };
		else if (bytes) yield { number, bytes, record, problem };
		if (total > MOST_BYTES) return;
	}
}
