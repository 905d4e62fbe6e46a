import type { FoldedSpan } from '../text/document.ts';
import type { Candidate, Reading } from './mention.ts';
import { SUBJECT } from './rules/headlines.ts';
import { tidyWordsOf } from './wordings.ts';

/** A clause that names its subject. */
interface Named {
	/** `习近平`, `双方`. */
	subject: string;
	clauseIndex: number;
}

/** By the index of a clause; what is not there has not been looked for. */
const NAMED = new WeakMap<Reading, (Named | null)[]>();

const isOfOneSentence = ({ clauses }: Reading, one: number, other: number) =>
	clauses[one]?.sentence === clauses[other]?.sentence;

const subjectIn = (clause: FoldedSpan, reading: Reading) =>
	SUBJECT.exec(tidyWordsOf(reading, clause))?.[1];

/** The last clause with a subject in the sentence of the clause at an index, up to that one; looked for once. */
function namedUpTo(index: number, reading: Reading): Named | null {
	const known = NAMED.get(reading) ?? new Array<Named | null>(reading.clauses.length);
	NAMED.set(reading, known);
	let at = index;
	let named = known[at];
	while (named === undefined) {
		const clause = reading.clauses[at];
		const subject = clause && subjectIn(clause, reading);
		if (subject !== undefined) named = { subject, clauseIndex: at };
		else if (!isOfOneSentence(reading, at - 1, at)) named = null;
		else named = known[--at];
	}
	return known.fill(named, at, index + 1)[index] ?? null;
}

/** The subject of the sentence where the trigger’s clause has none of its own; empty where none is named. */
export function subjectOf({ clause, clauseIndex, trigger }: Candidate, reading: Reading): string {
	const own = tidyWordsOf(reading, { start: clause.start, end: trigger.end });
	const opensWithTrigger = own.length - (trigger.end - trigger.start) <= 2;
	const verbFirst =
		opensWithTrigger || /^(?:举行|举办|主持|出席|开展|提出|发布|同|与|和|向|就)/.test(own);
	if (!verbFirst) return '';
	const told = reading.document.folded.text.slice(clause.start, trigger.end);
	let named = namedUpTo(clauseIndex, reading);
	while (named && told.includes(named.subject)) {
		const before = named.clauseIndex - 1;
		named = isOfOneSentence(reading, before, clauseIndex) ? namedUpTo(before, reading) : null;
	}
	return named?.subject ?? '';
}

/** An item of a list that goes on with what the subject of the clause did: 「對泰國進行訪問」. */
const GOES_ON = /^(?:赴|前往|转赴|对|出席|访|举行|开展)/;

/** The subject of a clause for an item of its list that has none of its own; empty where it needs none. */
export function subjectOfItem(
	clause: FoldedSpan,
	item: FoldedSpan | null | undefined,
	reading: Reading
): string {
	if (!item || item.start === clause.start) return '';
	if (!GOES_ON.test(reading.document.folded.text.slice(item.start, item.end))) return '';
	return subjectIn(clause, reading) ?? '';
}
