import { precisionOf } from '../model/edtf.ts';
import type { Entity } from '../lexicon/entity.ts';
import type { FoldedSpan, TextDocument } from '../text/document.ts';
import type { DateReading } from '../time/reading.ts';
import type { Clause } from './clauses.ts';
import type { Candidate } from './mention.ts';
import { NO_ACT, REMARK, STATE, UNFINISHED } from './rules/dated-predicates.ts';
import type { TriggerRule } from './rules/triggers.ts';
import { inside } from './spans.ts';

/**
 * What happened in words that no trigger rule knows: the predicate of a clause that a day or month
 * dates, where states, places or their leaders are spoken of.
 */
const RULE: TriggerRule = {
	id: 'general/dated',
	type: 'other',
	role: 'verb',
	pattern: /$^/u,
	needsDate: 'in-clause'
};

const FINE: ReadonlySet<string> = new Set(['day', 'days', 'month']);
/** A predicate behind a date that opens its clause holds its subject, too. */
const SHORTEST_WITH_SUBJECT = 4;
const SHORTEST = 2;
const LONGEST = 40;
/** Words that may stand beside a date that is a clause by itself. */
const MOST_BESIDE_DATE = 4;

const datesFinely = ({ role, rule, edtf }: DateReading) =>
	(role === 'point' || (role === 'since' && /^\d{4}-\d{2}(?:-\d{2})?\/\.\.$/.test(edtf))) &&
	rule !== 'dateline' &&
	rule !== 'told-event' &&
	!edtf.includes('~') &&
	FINE.has(precisionOf(edtf.replace('/..', '')));

/** Where the predicate begins: behind the date of the clause, or with the clause behind a date. */
function beginningOf(
	clause: Clause,
	previous: Clause | undefined,
	dates: readonly DateReading[]
): number | null {
	const own = inside(dates, clause);
	const last = own.at(-1);
	if (last) return own.every(datesFinely) ? last.end : null;
	if (previous?.sentence !== clause.sentence) return null;
	const before = inside(dates, previous).filter(datesFinely);
	const [date, ...others] = before;
	if (!date || others.length > 0) return null;
	const beside = previous.text.length - (date.end - date.start);
	const isSince = previous.text.endsWith('以来');
	return beside <= MOST_BESIDE_DATE && date.end === previous.end && !isSince ? clause.start : null;
}

/** Words enough for a subject before the date. */
const SHORTEST_SUBJECT = 3;

/** Whether the subject stands before the date: 「最長的隧道上個月打通」. */
function hasSubject(clause: Clause, start: number, dates: readonly DateReading[]): boolean {
	const date = inside(dates, { start: clause.start, end: start }).at(-1);
	return date !== undefined && date.start - clause.start >= SHORTEST_SUBJECT;
}

/** The words from a place in a clause on, unless they are none that could tell of an act: 「5月，陝西西安。」 */
function predicateOf(
	clause: Clause,
	start: number,
	hasSubjectBefore: boolean,
	entities: readonly Entity[]
): FoldedSpan | null {
	const words = clause.text.slice(start - clause.start);
	const shortest = hasSubjectBefore ? SHORTEST : SHORTEST_WITH_SUBJECT;
	if (words.length < shortest || words.length > LONGEST) return null;
	const named = inside(entities, { start, end: clause.end });
	const others = named.reduce((rest, entity) => rest - (entity.end - entity.start), words.length);
	if (others < SHORTEST) return null;
	const isNone = [REMARK, STATE, NO_ACT].some((pattern) => pattern.test(clause.text));
	return isNone || UNFINISHED.test(words) ? null : { start, end: clause.end };
}

/** Candidates of clauses that have none, in text order. */
export function findDatedPredicates(
	clauses: readonly Clause[],
	known: readonly Candidate[],
	dates: readonly DateReading[],
	entities: readonly Entity[],
	{ blocks, folded, sentences }: TextDocument
): Candidate[] {
	const taken = new Set(known.map(({ clauseIndex }) => clauseIndex));
	return clauses.flatMap((clause, clauseIndex) => {
		const sentence = sentences[clause.sentence];
		if (taken.has(clauseIndex) || !sentence) return [];
		if (blocks[sentence.block]?.kind !== 'paragraph') return [];
		// A line that no pause or stop closes is a title more often than a statement.
		if (!/[,;。!]/.test(folded.text.charAt(clause.end))) return [];
		const start = beginningOf(clause, clauses[clauseIndex - 1], dates);
		if (start === null || inside(entities, sentence).length === 0) return [];
		const trigger = predicateOf(clause, start, hasSubject(clause, start, dates), entities);
		return trigger ? [{ rule: RULE, trigger, clauseIndex, clause, name: trigger }] : [];
	});
}
