import type { EventType } from '../model/vocabulary.ts';
import type { Entity } from '../lexicon/entity.ts';
import type { FoldedSpan } from '../text/document.ts';
import type { DateReading } from '../time/reading.ts';
import type { Clause } from './clauses.ts';
import type { Candidate, DatedCandidate, Reading } from './mention.ts';
import { firstFrom, inside } from './spans.ts';

/**
 * Several times told in a row, of which each dates an occurrence: 「2015年和2018年兩次訪問」, 「甲總理
 * (1957年1月、1964年2月)曾訪問」, 「訪華的有:甲(1978年10月)、乙(1981年11月)」.
 */

/** A list that follows the words which say what its members did. */
const OPENS_LIST = /(?:的(?:有|主要有|还有|领导人有|政要有|主要)|(?:主要)?(?:包括|有))$/;
/** What stands between two dates in a row, brackets and names of who acted taken in. */
const BETWEEN_DATES = /^(?:[、,和与及]|以及|年?分?别?)$/;
const SEPARATOR = /[、和与及]/;

const isPoint = ({ role, rule, edtf }: DateReading) =>
	role === 'point' && rule !== 'told-event' && rule !== 'dateline' && !edtf.endsWith('/..');

/** Whether a date stands in brackets behind a name. */
const isBracketed = (text: string, { start }: FoldedSpan, from: number) => {
	const before = text.slice(from, start);
	return before.lastIndexOf('(') > before.lastIndexOf(')');
};

/** The run of dates, right after one another, that ends with the last one given. */
function runBefore(text: string, dates: readonly DateReading[]): DateReading[] {
	const run: DateReading[] = [];
	for (const date of [...dates].reverse()) {
		const [next] = run;
		if (next && !BETWEEN_DATES.test(text.slice(date.end, next.start))) break;
		run.unshift(date);
	}
	return run;
}

/** As many names joined by 、 and 和 as there are dates, from the trigger on; none where they are not as many. */
function itemsOf(text: string, trigger: FoldedSpan, end: number, count: number): FoldedSpan[] {
	const tail = text.slice(trigger.start, end);
	const from = trigger.start + (/^\p{Script=Han}{2,3}了?的?/u.exec(tail)?.[0].length ?? 0);
	const items: FoldedSpan[] = [];
	let start = from;
	for (let at = from; at <= end; at += 1) {
		if (at < end && !SEPARATOR.test(text.charAt(at))) continue;
		if (at > start) items.push({ start, end: at });
		start = at + 1;
	}
	return items.length === count ? items : [];
}

const dated = (candidate: DatedCandidate, reading: DateReading, trigger?: FoldedSpan) => ({
	...candidate,
	...(trigger && { trigger, name: trigger, item: trigger }),
	dating: { kind: 'own' as const, reading }
});

interface Member {
	date: DateReading;
	/** The name before the bracket. */
	trigger: FoldedSpan;
	clauseIndex: number;
}

/** The dates in brackets of the clauses behind a colon, each with the name before it. */
function membersBehind({ clause, clauseIndex }: Candidate, reading: Reading): Member[] {
	const { clauses, document, time } = reading;
	const { text } = document.folded;
	if (!OPENS_LIST.test(clause.text) || text.charAt(clause.end) !== ':') return [];
	const found: Member[] = [];
	for (let index = clauseIndex + 1; clauses[index]?.sentence === clause.sentence; index += 1) {
		const member = clauses[index];
		if (!member) break;
		for (const date of inside(time.dates, member)) {
			if (!isPoint(date) || !isBracketed(text, date, member.start)) continue;
			const open = text.lastIndexOf('(', date.start);
			const before = text.slice(member.start, open);
			const start =
				member.start + Math.max(...[...'、和)'].map((sign) => before.lastIndexOf(sign))) + 1;
			if (start < open) found.push({ date, trigger: { start, end: open }, clauseIndex: index });
		}
	}
	return found;
}

/** Whether the words that open a list say where somebody went. */
const opensVisits = ({ rule }: Candidate) => rule.type === 'visit';

/** What dates a candidate that opens a list: the first of its members; null where it opens none. */
export function dateListed(candidate: Candidate, reading: Reading): DateReading | null {
	const members = opensVisits(candidate)
		? membersBehind(candidate, reading)
		: membersBefore(candidate, reading);
	return members[0]?.date ?? null;
}

/** Acts of which lists tell with whom and when: 「2016年,岡比亞;2017年,巴拿馬……先後同中國建交」. */
const LISTED: ReadonlySet<EventType> = new Set<EventType>(['relations', 'visa', 'membership']);
/** Between the names of such a list. */
const BETWEEN_NAMES = /[、和与及…等国]/g;

/** Whether a clause holds nothing but names of countries. */
function countriesAlone({ text, start, end }: Clause, entities: readonly Entity[]): Entity[] {
	const named = inside(entities, { start, end }).filter(
		({ kind, countries }) => kind === 'country' && countries.some((code) => code !== 'CHN')
	);
	const length = named.reduce((sum, entity) => sum + entity.end - entity.start, 0);
	const rest = text.length - length - (text.match(BETWEEN_NAMES)?.length ?? 0);
	return rest <= 0 ? named : [];
}

/** Whether two clauses stand in one sentence, or in two that only an ellipsis parts. */
const isSameList = (one: Clause, other: Clause, { document }: Reading) =>
	one.sentence === other.sentence ||
	(one.sentence === other.sentence - 1 &&
		document.folded.text.charAt((document.sentences[one.sentence]?.end ?? 0) - 1) === '…');

/** Countries in clauses of their own behind dates in clauses of their own, which the verb at the end is of. */
function membersBefore(candidate: Candidate, reading: Reading): Member[] {
	const { clauses, entities, time } = reading;
	if (!LISTED.has(candidate.rule.type)) return [];
	const found: Member[] = [];
	for (let index = candidate.clauseIndex - 1; index > 0; index -= 1) {
		const [names, head] = [clauses[index], clauses[index - 1]];
		if (!names || !head || !isSameList(head, candidate.clause, reading)) break;
		const [date] = inside(time.dates, head);
		if (!date || date.end - date.start < head.text.length || !isPoint(date)) continue;
		for (const { start, end } of countriesAlone(names, entities))
			found.push({ date, trigger: { start, end }, clauseIndex: index });
	}
	return found.length > 1 ? found.reverse() : [];
}

/** A candidate for each of the times that are told of it; itself alone where one is told. */
export function forEachDate(candidate: DatedCandidate, reading: Reading): DatedCandidate[] {
	const { clauses, document, time } = reading;
	const { text } = document.folded;
	const { clause, trigger, dating, rule } = candidate;
	const members = opensVisits(candidate)
		? membersBehind(candidate, reading)
		: membersBefore(candidate, reading);
	if (members.length > 0)
		return members.map(({ date, trigger: name, clauseIndex }) => ({
			...dated(candidate, date, name),
			clause: clauses[clauseIndex] ?? clause,
			clauseIndex
		}));
	if (dating.kind !== 'own' || rule.type === 'anniversary' || dating.reading.end > trigger.start)
		return [candidate];
	// 「2015年4月、2018年11月,首相訪華」: the times may have a clause for themselves.
	const holder = clauses[firstFrom(clauses, dating.reading.start + 1) - 1];
	const from = Math.min(holder?.start ?? clause.start, clause.start);
	const before = inside(time.dates, { start: from, end: trigger.start }).filter(isPoint);
	if (before.length < 2 || before.at(-1) !== dating.reading) return [candidate];
	const isInBrackets = before.every((date) => isBracketed(text, date, from));
	const run = isInBrackets ? before : runBefore(text, before);
	if (run.length < 2) return [candidate];
	const items = itemsOf(text, trigger, clause.end, run.length);
	return run.map((date, index) => dated(candidate, date, items[index]));
}
