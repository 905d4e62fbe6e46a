import type { FoldedSpan, TextDocument } from '../text/document.ts';

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
/** Quotations longer than this are speech with clauses of its own. */
const LONGEST_NAME = 24;

/** Offset of the closer that matches the opener at `from`, or -1 when the quotation is long or open. */
function closerOf(text: string, from: number, end: number): number {
	const closer = CLOSERS[OPENERS.indexOf(text[from] ?? '')];
	for (let index = from + 1; index < Math.min(end, from + LONGEST_NAME); index++)
		if (text[index] === closer) return index;
	return -1;
}

function cut(text: string, span: FoldedSpan, sentence: number): Clause[] {
	const clauses: Clause[] = [];
	let start = span.start;
	const close = (end: number) => {
		if (end > start) clauses.push({ start, end, sentence, text: text.slice(start, end) });
	};
	for (let index = span.start; index < span.end; index++) {
		const character = text[index] ?? '';
		if (OPENERS.includes(character)) {
			const closer = closerOf(text, index, span.end);
			if (closer > 0) index = closer;
		} else if (PAUSES.includes(character)) {
			close(index);
			start = index + 1;
		}
	}
	close(span.end);
	return clauses;
}

/** The clauses of every sentence, in text order. */
export function readClauses(document: TextDocument): Clause[] {
	return document.sentences.flatMap((sentence, index) =>
		cut(document.folded.text, sentence, index)
	);
}

/** The first clause of the sentence that the clause at an index stands in; null when there is none. */
export function openingClause(clauses: readonly Clause[], index: number): Clause | null {
	let first = index;
	while (first > 0 && clauses[first - 1]?.sentence === clauses[index]?.sentence) first -= 1;
	return clauses[first] ?? null;
}
