import type { FoldedSpan, TextDocument } from '../text/document.ts';
import type { DateReading } from '../time/reading.ts';
import { inside } from './spans.ts';

/** A clause: the run of a sentence between two pauses. Quotation marks and titles hold together. */
export interface Clause extends FoldedSpan {
	/** Index of its sentence in the document. */
	sentence: number;
	/** Its text, folded, without the pause that closes it. */
	text: string;
}

const OPENERS = '“‘《(';
const CLOSERS = '”’》)';
const PAUSES = ',:;。!?…';
/** For each code unit the one that closes what it opens, 1 for a pause, 2 for a dot, 0 for all else. */
const MARKS = new Uint16Array(0x10000);
const PAUSE = 1;
const DOT = 2;
for (let index = 0; index < OPENERS.length; index += 1)
	MARKS[OPENERS.charCodeAt(index)] = CLOSERS.charCodeAt(index);
for (let index = 0; index < PAUSES.length; index += 1) MARKS[PAUSES.charCodeAt(index)] = PAUSE;
MARKS['·'.charCodeAt(0)] = DOT;
/** Quotations longer than this are speech with clauses of its own. */
const LONGEST_NAME = 24;

/** Offset of the closer of what opens at `from`, or -1 when the quotation is long or open. */
function placeOfCloser(text: string, closer: number, from: number, end: number): number {
	for (let index = from + 1; index < Math.min(end, from + LONGEST_NAME); index++)
		if (text.charCodeAt(index) === closer) return index;
	return -1;
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

/** Whether a comma parts thousands: 1,000万. */
const partsThousands = (text: string, at: number) =>
	text[at] === ',' && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));

/** A dot with space beside it parts items (會談 • 簽署); one without joins the parts of a name. */
function isBullet({ raw, folded }: TextDocument, at: number): boolean {
	const before = raw.charAt((folded.rawStarts[at] ?? 0) - 1);
	const after = raw.charAt(folded.rawEnds[at] ?? 0);
	return /^\s/.test(before) || /^\s/.test(after);
}

/** No clause of prose is as long: what is, like a chronicle without punctuation, has lost its pauses. */
const LONGEST_CLAUSE = 160;
/** A date behind one of these goes on with a list, a stretch of time or what a bracket belongs to. */
const GOES_ON = /[(、,和与及或至到—~-]/;
const PREPOSITION = /[在于自从]/;

/** Where the dates of an overlong clause begin what is told next. */
function beginningsIn(text: string, span: FoldedSpan, dates: readonly DateReading[]): number[] {
	if (span.end - span.start <= LONGEST_CLAUSE) return [];
	return inside(dates, span)
		.filter(({ role }) => role === 'point')
		.map(({ start }) => (PREPOSITION.test(text.charAt(start - 1)) ? start - 1 : start))
		.filter((start) => start > span.start && !GOES_ON.test(text.charAt(start - 1)));
}

function cut(
	document: TextDocument,
	span: FoldedSpan,
	sentence: number,
	dates: readonly DateReading[],
	clauses: Clause[]
): void {
	const { text } = document.folded;
	let start = span.start;
	const close = (end: number) => {
		for (const next of [...beginningsIn(text, { start, end }, dates), end]) {
			if (next > start) clauses.push({ start, end: next, sentence, text: text.slice(start, next) });
			start = next;
		}
	};
	for (let index = span.start; index < span.end; index++) {
		const mark = MARKS[text.charCodeAt(index)] ?? 0;
		if (
			(mark === PAUSE && !partsThousands(text, index)) ||
			(mark === DOT && isBullet(document, index))
		) {
			close(index);
			start = index + 1;
		} else if (mark > DOT) {
			const closer = placeOfCloser(text, mark, index, span.end);
			if (closer > 0) index = closer;
		}
	}
	close(span.end);
}

/**
 * The clauses of every sentence, in text order.
 *
 * @param dates of the whole text: they part what is too long for a clause
 */
export function readClauses(document: TextDocument, dates: readonly DateReading[]): Clause[] {
	const clauses: Clause[] = [];
	document.sentences.forEach((sentence, index) => {
		cut(document, sentence, index, dates, clauses);
	});
	return clauses;
}

/** The first clause of the sentence that the clause at an index stands in; null when there is none. */
export function openingClause(clauses: readonly Clause[], index: number): Clause | null {
	let first = index;
	while (first > 0 && clauses[first - 1]?.sentence === clauses[index]?.sentence) first -= 1;
	return clauses[first] ?? null;
}
