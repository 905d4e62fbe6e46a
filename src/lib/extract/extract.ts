import { precisionOf } from '../model/edtf.ts';
import type { Notice } from '../model/notice.ts';
import type { Entity } from '../lexicon/entity.ts';
import type { FoldedSpan, TextDocument } from '../text/document.ts';
import { toRawSpan } from '../text/fold.ts';
import type { TimeReading } from '../time/reading.ts';
import { pointsBackInTime, tellsSequel } from './antecedents.ts';
import { findCandidates } from './candidates.ts';
import { readClauses, type Clause } from './clauses.ts';
import { isCloselyFramed } from './close-time.ts';
import { findDatedPredicates } from './dated-predicates.ts';
import { forEachDate } from './date-lists.ts';
import { dateCandidate } from './dating.ts';
import { describeCandidate } from './describe.ts';
import type { Candidate, DatedCandidate, Dating, FoldedMention, Reading } from './mention.ts';
import { partiesOfDocument } from './participants.ts';
import { isRepeated } from './repeats.ts';
import { insideBy } from './spans.ts';
import { judgeOccurrence, type DateDistance } from './occurrence.ts';
import { isAnchor, isOnlyAnchor, isSetting } from './time-anchors.ts';
import { withWholeTitle } from './whole-titles.ts';

/** What a text tells of events, offsets folded. */
export interface Extraction {
	mentions: FoldedMention[];
	/** Triggers and dates that were refused, and why. `source` is left empty for the caller to fill in. */
	notices: Notice[];
}

const BODY = new Set(['paragraph', 'caption', 'title']);

function blockOf({ document }: Reading, clause: Clause) {
	return document.blocks[document.sentences[clause.sentence]?.block ?? -1];
}

/** Words that a clause which only gives a date may hold beside it: 「當地時間7月5日下午，」. */
const MOST_BESIDE_DATE = 6;

function distanceOf(candidate: Candidate, dating: Dating, { clauses }: Reading): DateDistance {
	const { clause, clauseIndex } = candidate;
	if (dating.kind === 'antecedent')
		return pointsBackInTime(candidate, clauses) || tellsSequel(candidate) ? 'clause' : 'elsewhere';
	if (dating.kind !== 'own') return 'elsewhere';
	const { start, end } = dating.reading;
	if (clause.start <= start && end <= clause.end) return 'clause';
	const previous = clauses[clauseIndex - 1];
	const datesNext =
		previous !== undefined &&
		previous.start <= start &&
		end <= previous.end &&
		previous.text.length - (end - start) <= MOST_BESIDE_DATE &&
		precisionOf(dating.reading.edtf) !== 'year';
	return datesNext ? 'clause' : 'sentence';
}

/** Times too long for a word of many uses in another clause. */
const COARSE: ReadonlySet<string> = new Set(['year', 'span']);
/** Words so general that they need their date in their own clause. */
const OF_CLAUSE: ReadonlySet<string> = new Set([
	...['general/began', 'general/announced', 'general/agreed', 'general/dated']
]);

/** Whether a date speaks for general words anywhere in its sentence: 「8月，美軍撤離，政權易手」. */
const isOfSentence = (candidate: Candidate, { reading: date }: Dating, reading: Reading) =>
	!COARSE.has(precisionOf(date.edtf)) &&
	!OF_CLAUSE.has(candidate.rule.id) &&
	blockOf(reading, candidate.clause)?.kind === 'paragraph';

/** The text of its sentence before a candidate’s clause. */
function openingOf({ clause }: Candidate, { document }: Reading): string {
	const start = document.sentences[clause.sentence]?.start ?? clause.start;
	return start < clause.start ? document.folded.text.slice(start, clause.start) : '';
}

/** Pass: keep what happens at a time that the text gives. */
function dateAndJudge(
	candidates: readonly Candidate[],
	reading: Reading,
	refuse: (span: FoldedSpan, rule: string, reason: string) => void
): DatedCandidate[] {
	const { clauses } = reading;
	const dated: DatedCandidate[] = [];
	for (const candidate of candidates) {
		if (!BODY.has(blockOf(reading, candidate.clause)?.kind ?? 'note')) continue;
		if (isAnchor(candidate, reading) || isOnlyAnchor(candidate)) {
			refuse(candidate.trigger, 'occurrence/anchor', '只作时间参照');
			continue;
		}
		const dating = dateCandidate(candidate, reading, dated);
		if (!dating) {
			refuse(candidate.trigger, 'date/none', '上下文没有给出时间');
			continue;
		}
		if (isSetting(candidate, dating, dated)) {
			refuse(candidate.trigger, 'occurrence/setting', '只说在何时（访问期间会见……），访问见上文');
			continue;
		}
		const next = clauses[candidate.clauseIndex + 1];
		const distance = distanceOf(candidate, dating, reading);
		const isFine = isOfSentence(candidate, dating, reading);
		const opening = openingOf(candidate, reading);
		const isFramed = isCloselyFramed(candidate, dating, reading);
		const verdict = judgeOccurrence(candidate, next, distance, isFine, opening, isFramed);
		if (verdict.happens) dated.push({ ...candidate, dating });
		else refuse(candidate.trigger, verdict.rule, verdict.reason);
	}
	return dated;
}

/** Pass: leave out what says word for word the same as the words before it. */
function withoutRepeats(
	candidates: readonly Candidate[],
	{ folded, sentences }: TextDocument,
	refuse: (span: FoldedSpan, rule: string, reason: string) => void
): Candidate[] {
	return candidates.filter(({ clause, trigger }, index) => {
		const from = sentences[clause.sentence]?.start ?? clause.start;
		if (!isRepeated(candidates, index, folded.text, from)) return true;
		refuse(trigger, 'occurrence/repeated', '逐字重复前文');
		return false;
	});
}

/** 「抵達北京，開始國事訪問」: the arrival is part of the visit that its sentence names. */
function isArrivalOfVisit(
	candidate: DatedCandidate,
	all: readonly DatedCandidate[],
	{ document }: Reading
): boolean {
	const sentence = document.sentences[candidate.clause.sentence];
	if (!sentence || !ARRIVALS.has(candidate.rule.id)) return false;
	const { start, end } = sentence;
	return insideBy(all, { start, end }, ({ trigger }) => trigger).some(
		({ rule, dating }) =>
			rule.type === 'visit' &&
			!ARRIVALS.has(rule.id) &&
			dating.reading.edtf.startsWith(candidate.dating.reading.edtf)
	);
}

const ARRIVALS: ReadonlySet<string> = new Set(['visit/to', 'visit/arrived', 'visit/guest']);
const ENCOUNTERS: ReadonlySet<string> = new Set(['meeting', 'visit']);
const GATHERINGS: ReadonlySet<string> = new Set(['summit', 'conference']);

/** What stands between two predicates of which each party has one: 復交或實現關係正常化. */
const ALTERNATIVE = /^或(?:者)?[^,、]{0,4}$/;

/** Pass: predicates that 或 joins make one trigger of both. */
function joinAlternatives(candidates: readonly DatedCandidate[], text: string): DatedCandidate[] {
	return candidates.map((candidate, index) => {
		const previous = candidates[index - 1];
		const isJoined =
			previous?.clauseIndex === candidate.clauseIndex &&
			previous.rule.type === candidate.rule.type &&
			ALTERNATIVE.test(text.slice(previous.trigger.end, candidate.trigger.start));
		if (!isJoined) return candidate;
		const { start } = previous.trigger;
		return {
			...candidate,
			trigger: { ...candidate.trigger, start },
			name: { ...candidate.name, start }
		};
	});
}

/** 「“文化年”開幕式」: the year is told of by its ceremony. */
const isOpened = (year: DatedCandidate, ceremony: DatedCandidate | undefined) =>
	year.rule.id === 'other/year' &&
	ceremony?.rule.type === 'conference' &&
	ceremony.trigger.start - year.trigger.end <= 1;

/** 「第18輪制裁獲一致通過」: that it was passed is no event beside it. */
const isPassedPackage = (subject: DatedCandidate | undefined, verb: DatedCandidate) =>
	subject?.rule.id === 'other/package' &&
	subject.clauseIndex === verb.clauseIndex &&
	verb.rule.type === 'agreement';

/** 「2017年5月簽署的協定於次年1月1日生效」: each of the two has a date of its own before it. */
const isDatedApart = (one: DatedCandidate, next: DatedCandidate) =>
	one.dating.kind === 'own' &&
	next.dating.kind === 'own' &&
	one.dating.reading.end <= one.trigger.start &&
	one.trigger.end <= next.dating.reading.start &&
	next.dating.reading.end <= next.trigger.start;

/** 「派遣特使前往中東進行調解」: what an envoy is sent for is no event beside it. */
const isMission = (sent: DatedCandidate | undefined, task: DatedCandidate) =>
	sent?.rule.id === 'visit/envoy' &&
	sent.clauseIndex === task.clauseIndex &&
	task.rule.id === 'meeting/mediated';

/** 「赴撒馬爾罕出席峰會」: the journey is that to the gathering. */
const isJourneyTo = (journey: DatedCandidate, gathering: DatedCandidate, text: string) =>
	journey.rule.type === 'visit' &&
	GATHERINGS.has(gathering.rule.type) &&
	/^(?:赴|前往|来)/.test(text.slice(journey.trigger.start, journey.trigger.end)) &&
	/(?:出席|参加)[^,]*$/.test(text.slice(journey.trigger.start, gathering.trigger.start));

/**
 * Pass: of triggers of one type that stand in one clause without a list between them, keep the last,
 * the head; so, too, of a forum and its summit.
 */
function keepHeads(candidates: readonly DatedCandidate[], text: string): DatedCandidate[] {
	return candidates.filter((candidate, index) => {
		if (isPassedPackage(candidates[index - 1], candidate)) return false;
		if (isMission(candidates[index - 1], candidate)) return false;
		if (isOpened(candidate, candidates[index + 1])) return false;
		const next = candidates[index + 1];
		if (next?.clauseIndex !== candidate.clauseIndex) return true;
		const gathering = candidates.find(
			(other, at) =>
				at > index && other.clauseIndex === candidate.clauseIndex && GATHERINGS.has(other.rule.type)
		);
		if (gathering && isJourneyTo(candidate, gathering, text)) return false;
		const { type } = candidate.rule;
		const related =
			(GATHERINGS.has(type) && GATHERINGS.has(next.rule.type)) ||
			(type === 'visa' && next.rule.type === 'agreement');
		if (next.rule.type !== type && !related) return true;
		if (isDatedApart(candidate, next)) return true;
		const between = text.slice(candidate.trigger.end, next.trigger.start);
		// 「會見和會談」 is one occasion; 「甲論壇、乙論壇」 are two.
		if (ENCOUNTERS.has(type) && /^[、和与及]$/.test(between)) return false;
		return /[、和与及到]/.test(between);
	});
}

/** 「2016年,岡比亞……先後建交、復交」: a name in a list tells one occurrence, whatever verbs it has. */
function onceEach(candidates: readonly DatedCandidate[]): DatedCandidate[] {
	const seen = new Set<string>();
	return candidates.filter(({ item, rule, dating }) => {
		if (!item) return true;
		const key = `${item.start} ${item.end} ${rule.type} ${dating.reading.edtf}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

/** A dateline opens its paragraph within so many characters: 「新華社北京11月8日電」. */
const LONGEST_DATELINE = 30;

/** The place that a report was sent from has no part in what it tells. */
function withoutDatelines(
	entities: readonly Entity[],
	{ dates }: TimeReading,
	{ blocks }: TextDocument
): readonly Entity[] {
	const places = dates.flatMap(({ rule, start: end }) => {
		if (rule !== 'dateline') return [];
		const block = blocks.find((other) => other.start <= end && end <= other.end);
		return block && end - block.start <= LONGEST_DATELINE ? [{ start: block.start, end }] : [];
	});
	if (places.length === 0) return entities;
	return entities.filter((entity) =>
		places.every((place) => entity.end <= place.start || entity.start >= place.end)
	);
}

/**
 * Extracts the dated events of a text by passes: triggers, dates and occurrence, heads, participants
 * and fields. Never throws for odd text.
 *
 * @param reference ISO day from which the text counts
 */
export function extractMentions(
	document: TextDocument,
	time: TimeReading,
	entities: readonly Entity[],
	reference: string
): Extraction {
	const notices: Notice[] = [];
	const refuse = (span: FoldedSpan, rule: string, reason: string) => {
		notices.push({ source: '', rule, reason, ...toRawSpan(document.raw, document.folded, span) });
	};
	for (const { rule, reason, ...span } of time.refusals) refuse(span, rule, reason);
	const clauses = readClauses(document, time.dates);
	const documentParties = partiesOfDocument(document, entities);
	const named = withoutDatelines(entities, time, document);
	const reading: Reading = { document, reference, time, entities: named, clauses, documentParties };
	const known = findCandidates(document.folded.text, clauses, time.dates, named);
	const others = findDatedPredicates(clauses, known, time.dates, named, document);
	const inOrder = [...known, ...others].sort((a, b) => a.trigger.start - b.trigger.start);
	const candidates = withoutRepeats(inOrder, document, refuse).map(withWholeTitle);
	const judged = dateAndJudge(candidates, reading, refuse);
	const separate = judged.filter((candidate) => !isArrivalOfVisit(candidate, judged, reading));
	const { text } = document.folded;
	const heads = keepHeads(joinAlternatives(separate, text), text);
	const each = onceEach(heads.flatMap((candidate) => forEachDate(candidate, reading)));
	const mentions = each.flatMap((candidate) => describeCandidate(candidate, heads, reading));
	return { mentions, notices };
}
