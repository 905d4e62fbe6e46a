import { boundsOf } from '#lib/model/edtf.ts';
import type { TextDocument } from '#lib/text/document.ts';
import { foldBlocks, toRawSpan } from '#lib/text/fold.ts';
import { detectScript, readDocument } from '#lib/text/read-document.ts';
import { readTime } from '#lib/time/index.ts';
import type { DateReading, DateRefusal } from '#lib/time/reading.ts';

/** A date expression as the command prints it. Offsets are raw, in UTF-16 code units. */
export interface FoundDate {
	start: number;
	end: number;
	/** The words as the raw text has them. */
	text: string;
	edtf: string;
	/** First and last day meant, as ISO days; null where the time is open. */
	earliest: string | null;
	latest: string | null;
	basis: DateReading['basis'];
	rule: string;
	derivation: string[];
}

/** Words that look like a date and are none. Offsets are raw, in UTF-16 code units. */
export interface RefusedDate {
	start: number;
	end: number;
	text: string;
	rule: string;
	reason: string;
}

/** A single line is a sentence, not a page: it has no title to tell from its body. */
function documentOf(raw: string): TextDocument {
	if (/[\r\n]/.test(raw.trim())) return readDocument(raw);
	const { folded } = foldBlocks(raw, [[{ start: 0, end: raw.length }]]);
	return {
		raw,
		script: detectScript(raw),
		folded,
		blocks: [{ start: 0, end: folded.text.length, kind: 'paragraph', speaker: null }],
		sentences: []
	};
}

function toFound({ raw, folded }: TextDocument, reading: DateReading): FoundDate {
	const { edtf, window, basis, rule, derivation } = reading;
	const { exact, start, end } = toRawSpan(raw, folded, reading);
	const bounds = window ?? boundsOf(edtf);
	return {
		start,
		end,
		text: exact,
		edtf,
		earliest: bounds?.earliest ?? null,
		latest: bounds?.latest ?? null,
		basis,
		rule,
		derivation
	};
}

function toRefused({ raw, folded }: TextDocument, refusal: DateRefusal): RefusedDate {
	const { exact, start, end } = toRawSpan(raw, folded, refusal);
	return { start, end, text: exact, rule: refusal.rule, reason: refusal.reason };
}

/**
 * Reads the date expressions of a raw text, in text order.
 *
 * @param reference ISO day from which relative expressions count
 * @throws RangeError when the reference is no ISO day
 */
export function findDates(
	raw: string,
	reference: string
): { dates: FoundDate[]; refused: RefusedDate[] } {
	const document = documentOf(raw);
	const { dates, refusals } = readTime(document, reference);
	return {
		dates: dates.map((reading) => toFound(document, reading)),
		refused: refusals.map((refusal) => toRefused(document, refusal))
	};
}
