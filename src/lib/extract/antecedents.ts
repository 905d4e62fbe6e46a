import { boundsOf, type Bounds } from '../model/edtf.ts';
import type { Entity } from '../lexicon/entity.ts';
import type { EventType } from '../model/vocabulary.ts';
import { daysBetween } from '../time/days.ts';
import type { DateReading } from '../time/reading.ts';
import { openingClause, type Clause } from './clauses.ts';
import type { Candidate, DatedCandidate, Dating, Reading } from './mention.ts';
import { FUTURE, POINTS_BACK } from './rules/contexts.ts';
import { topicOfQuestion } from './questions.ts';
import { inside } from './spans.ts';

/** Words that put what follows into the time of an occurrence told before. */
const DURING =
	/^[^,。]{0,6}?(?:此访|访问|出访|访华|会议|峰会|论坛|会谈|会见|会晤|演习|谈判|访[\p{Script=Han}])(?:[^,。]{1,10}?期间|期间|过程中|结束后|之后|后|上|中)|^(?:会后|席间|会上|其间|期间|随后双方)|^(?:会谈|会见|会晤|会|签字|访问)[前后]|^届时|^[^,。]{2,16}在(?:会|会议|峰会|论坛|会谈|开幕式|闭幕式|仪式|招待会|座谈会|研讨会|活动)上|^(?:本[次届]|此次|这次|该)?(?:会议|峰会|论坛|会谈|会晤|访问|大会)(?:还|并|共|正式|一致)?(?:给予|接纳|批准|通过|发表|发布|签署|达成|宣布|决定)|^[^,。]{0,4}?刚[才刚](?!说|讲|提|宣布)|^[^,。]{0,16}?[还也](?:分别|共同|应邀|将){0,3}(?:会见|会晤|出席|参观|访问|见证|签署|考察)/u;
const HOSTS: ReadonlySet<EventType> = new Set(['visit', 'summit', 'meeting', 'conference']);

/** Subjects who, after the occasion they met at, are told of without its time: 「雙方發表聯合聲明」. */
const MET_PARTIES =
	/^(?:会上|当场)?(?:双方|我们|各方|三方|与会(?:各方|领导人)|两国(?:元首|领导人|总理|首相|外长|政府)?)(?:还|并|将|一致|共同|正式){0,3}(?:发表|签署|见证|通过|宣布|达成|交换|出席|参观|启动)|^双方(?:同意|商定)把/u;

/** Whether the sentence so far puts a candidate into the time of an occurrence told before. */
export function pointsBackInTime(
	{ clause, clauseIndex }: Candidate,
	clauses: readonly Clause[]
): boolean {
	const opening = openingClause(clauses, clauseIndex);
	return [opening?.text ?? '', clause.text].some(
		(text) => DURING.test(text) || MET_PARTIES.test(text)
	);
}

/** 「屆時」 puts all that its sentence tells into the time of what is planned. */
const opensAhead = ({ clauseIndex }: Candidate, clauses: readonly Clause[]) =>
	openingClause(clauses, clauseIndex)?.text.startsWith('届时') ?? false;

const liesAhead = ({ reading }: Dating, reference: string) =>
	(boundsOf(reading.edtf)?.earliest ?? reference) > reference;

/** 「希奇萊馬總統訪問期間」: the foreign countries of those whose visit it is, where they are named. */
export function visitorsNamed(
	{ clauseIndex }: Candidate,
	clauses: readonly Clause[],
	entities: readonly Entity[]
): ReadonlySet<string> {
	const opening = openingClause(clauses, clauseIndex);
	const [words = ''] = /^[^,。]{2,16}?(?:访问|访华|出访|来访)期间/.exec(opening?.text ?? '') ?? [];
	if (!opening || words === '') return new Set();
	const { start } = opening;
	return countriesOf(inside(entities, { start, end: start + words.length }));
}

/** The foreign countries of some names. */
const countriesOf = (entities: readonly Entity[]): ReadonlySet<string> =>
	new Set(entities.flatMap(({ countries }) => countries).filter((code) => code !== 'CHN'));

/** The kinds of occurrence that the words of a sentence that points back name. */
const NAMED_KINDS: readonly (readonly [words: RegExp, types: readonly EventType[]])[] = [
	[/^[^,。]{0,6}?峰会/, ['summit']],
	[/^[^,。]{0,6}?(?:会议|论坛|大会)/, ['summit', 'conference']],
	[/^[^,。]{0,6}?访(?!谈|客|民)/, ['visit']]
];

/** The last occurrence of the kind that the sentence names; undefined where it names none. */
function namedHost(
	{ clause, clauseIndex }: Candidate,
	clauses: readonly Clause[],
	hosts: readonly DatedCandidate[]
): DatedCandidate | undefined {
	const opening = openingClause(clauses, clauseIndex)?.text ?? clause.text;
	const types = NAMED_KINDS.find(([words]) => words.test(opening))?.[1];
	return types && hosts.findLast(({ rule }) => types.includes(rule.type));
}

const OPEN: Bounds = { earliest: null, latest: null };

/** What a report is about took place at most so many days before it. */
const DAYS_OF_NEWS = 3;

/**
 * The occurrences that 「會談後」 may be after: those of its paragraph, else, where nobody is named as
 * speaking, those that a report is about; what it tells of other times stands back.
 */
function hostsAtHand(
	{ clause }: Candidate,
	hosts: readonly DatedCandidate[],
	{ document, reference }: Pick<Reading, 'document' | 'reference'>
): readonly DatedCandidate[] {
	const block = document.sentences[clause.sentence]?.block ?? -1;
	const here = hosts.filter((host) => document.sentences[host.clause.sentence]?.block === block);
	if (here.length > 0 || document.blocks[block]?.speaker) return here.length > 0 ? here : hosts;
	const isNews = (host: DatedCandidate) => {
		const { earliest, latest } = boundsOf(host.dating.reading.edtf) ?? OPEN;
		if (!earliest || !latest || earliest > reference) return false;
		return isFine(host) && daysBetween(latest, reference) <= DAYS_OF_NEWS;
	};
	const news = hosts.filter(isNews);
	return news.length > 0 ? news : hosts;
}

/** Whether an occurrence is dated to a day or a stretch of days. */
const isFine = ({ dating }: Pick<DatedCandidate, 'dating'>) => DAYS.test(dating.reading.edtf);

/** Whether an occurrence is dated to a stretch of days. */
const lastsDays = (host: DatedCandidate) => isFine(host) && host.dating.reading.edtf.includes('/');

/** Whether an occurrence is one of theirs; of anybody's where nobody is named. */
const isOfVisitors = (
	{ clause }: Pick<Candidate, 'clause'>,
	visitors: ReadonlySet<string>,
	entities: readonly Entity[]
) =>
	visitors.size === 0 ||
	inside(entities, clause).some(({ countries }) => countries.some((code) => visitors.has(code)));

/**
 * What 「此訪期間」 and 「會談結束後」 point back to: the last dated occurrence of that kind. It holds for
 * the rest of its paragraph, until another date is given.
 */
export function dateDuring(
	candidate: Candidate,
	{ clauses, document, entities, reference }: Reading,
	earlier: readonly DatedCandidate[]
): Dating | null {
	const last = earlier.findLast(({ rule }) => rule.type !== 'anniversary');
	if (!pointsBackInTime(candidate, clauses)) {
		const blockOf = ({ clause }: Candidate) => document.sentences[clause.sentence]?.block;
		if (!last || blockOf(last) !== blockOf(candidate)) return null;
		if (last.dating.kind === 'antecedent') return last.dating;
		const { reading } = last.dating;
		return reading.rule === 'told-event'
			? { kind: 'antecedent', reading, antecedent: last.trigger }
			: null;
	}
	const visitors = visitorsNamed(candidate, clauses, entities);
	const asked = countriesOf(topicOfQuestion(document, candidate.clause, entities));
	const isThen = opensAhead(candidate, clauses);
	const all = earlier.filter(
		({ rule, clause }) =>
			(isThen || HOSTS.has(rule.type)) && isOfVisitors({ clause }, visitors, entities)
	);
	const ofAsked = all.filter((host) => isOfVisitors(host, asked, entities));
	const hosts = ofAsked.length > 0 ? ofAsked : all;
	const atHand = hostsAtHand(candidate, hosts, { document, reference });
	const isAhead = isThen || FUTURE.test(candidate.clause.text);
	const begun = atHand.findLast(({ dating }) => !liesAhead(dating, reference));
	const planned = hosts.findLast(({ dating }) => liesAhead(dating, reference));
	const named = namedHost(candidate, clauses, atHand) ?? namedHost(candidate, clauses, hosts);
	const host = named ?? (isAhead ? planned : begun) ?? hosts.at(-1);
	if (!host) return null;
	const { reading } = host.dating;
	return { kind: 'antecedent', reading, antecedent: host.trigger };
}

/**
 * What is said to lie ahead belongs to the visit or meeting announced before it in its paragraph, not
 * to the day of the announcement: 「總理將於24日訪華。……將同其會談」.
 */
export function datePlanned(
	candidate: Candidate,
	{ clauses, document, entities, reference }: Reading,
	earlier: readonly DatedCandidate[]
): Dating | null {
	const { clause } = candidate;
	if (!FUTURE.test(clause.text)) return null;
	const block = document.sentences[clause.sentence]?.block;
	const visitors = visitorsNamed(candidate, clauses, entities);
	const host = earlier.findLast(
		(other) =>
			HOSTS.has(other.rule.type) &&
			document.sentences[other.clause.sentence]?.block === block &&
			isOfVisitors(other, visitors, entities)
	);
	if (!host) return null;
	return liesAhead(host.dating, reference)
		? { kind: 'antecedent', reading: host.dating.reading, antecedent: host.trigger }
		: null;
}

/** What a visit consists of, and leads to. */
const OF_A_VISIT: ReadonlySet<EventType> = new Set([
	'meeting',
	'agreement',
	'document',
	'relations'
]);

/**
 * What is told right after a visit in its paragraph, without a time of its own: 「總統於15日至18日訪華。
 * 兩國元首舉行了會談」.
 */
export function dateWithinVisit(
	candidate: Candidate,
	{ clauses, document, entities }: Reading,
	earlier: readonly DatedCandidate[]
): Dating | null {
	const { clause, rule } = candidate;
	if (!OF_A_VISIT.has(rule.type) || rule.needsDate) return null;
	const blockOf = (sentence: number) => document.sentences[sentence]?.block;
	const last = earlier.findLast(({ rule }) => rule.type !== 'anniversary');
	if (last?.rule.type !== 'visit' || blockOf(last.clause.sentence) !== blockOf(clause.sentence))
		return null;
	if (!isOfVisitors(last, visitorsNamed(candidate, clauses, entities), entities)) return null;
	const { reading } = last.dating;
	return DAYS.test(reading.edtf) ? { kind: 'antecedent', reading, antecedent: last.trigger } : null;
}

/** A day, or a stretch of days. */
const DAYS = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;

/** Words that put a clause soon after what was told before it. */
const AFTERWARDS = /^[^,。]{0,16}?(?:随后|其后|随即|旋即|继而|不久后)/u;

/** Whether a candidate is told of as following what was told before. */
export const tellsSequel = ({ clause, trigger }: Candidate) =>
	AFTERWARDS.test(clause.text.slice(0, trigger.start - clause.start));

/** The last day of an EDTF date, about which what followed took place. */
const aboutEnd = (edtf: string) => `${(edtf.split('/').at(-1) ?? edtf).replace('~', '')}~`;

/** What took place soon after a date. */
export function soonAfter(reading: DateReading): DateReading {
	const edtf = aboutEnd(reading.edtf);
	return { ...reading, edtf, derivation: [...reading.derivation, 'soon after', edtf] };
}

/** Words of a clause that puts it after the date of its sentence, not on it. */
export const SOON_AFTER = /^(?:[之此其]后)?不久(?:之?后)?/;

/** What 「其後」 and 「隨後」 follow: the occurrence told last in the paragraph, about whose time it took place. */
export function dateAfterwards(
	candidate: Candidate,
	{ document, reference }: Reading,
	earlier: readonly DatedCandidate[]
): Dating | null {
	const last = earlier.at(-1);
	if (!last || !tellsSequel(candidate)) return null;
	const blockOf = ({ clause }: Candidate) => document.sentences[clause.sentence]?.block;
	if (blockOf(last) !== blockOf(candidate) || liesAhead(last.dating, reference)) return null;
	const { reading } = last.dating;
	if (reading.edtf.endsWith('/..')) return null;
	return { kind: 'antecedent', reading: soonAfter(reading), antecedent: last.trigger };
}

/** 「此次」 of 「此次訪問」, before a trigger. */
const THIS = /(?:此次|这次|本次|此)[^,]{0,8}$/;

/** What 「此次訪問」 takes up: the visit told last, of which it is another mention. */
export function dateTakenUp(
	candidate: Candidate,
	{ document, entities, reference }: Reading,
	earlier: readonly DatedCandidate[]
): Dating | null {
	const { clause, rule, trigger } = candidate;
	if (rule.type !== 'visit' || !THIS.test(clause.text.slice(0, trigger.start - clause.start)))
		return null;
	const asked = countriesOf(topicOfQuestion(document, clause, entities));
	const alike = earlier.filter((other) => other.rule.type === rule.type);
	const ofAsked = alike.filter((other) => isOfVisitors(other, asked, entities));
	const hosts = ofAsked.length > 0 ? ofAsked : alike;
	const atHand = hostsAtHand(candidate, hosts, { document, reference });
	// 「此次非洲之行」 is the whole journey, not its last stop.
	const host =
		atHand.findLast(lastsDays) ??
		hosts.findLast(lastsDays) ??
		atHand.findLast(isFine) ??
		hosts.findLast(isFine) ??
		atHand.at(-1);
	return host
		? { kind: 'antecedent', reading: host.dating.reading, antecedent: host.trigger }
		: null;
}

/** Names shorter than this are kinds: 峰会, 记者会. */
const SHORTEST_NAME = 5;

/** What an undated mention shares its full name with: 「首屆中阿峰會期間」 after 「2022年12月的首屆中阿峰會」. */
export function dateNamesake(
	{ name, rule, clause }: Candidate,
	{ document }: Reading,
	earlier: readonly DatedCandidate[]
): Dating | null {
	const { text } = document.folded;
	const length = name.end - name.start;
	if (rule.role !== 'noun' || length < SHORTEST_NAME || POINTS_BACK.test(clause.text)) return null;
	const words = text.slice(name.start, name.end);
	const namesake = earlier.findLast(
		(other) =>
			other.name.end - other.name.start === length &&
			other.dating.kind === 'own' &&
			text.startsWith(words, other.name.start)
	);
	return namesake
		? { kind: 'antecedent', reading: namesake.dating.reading, antecedent: namesake.trigger }
		: null;
}
