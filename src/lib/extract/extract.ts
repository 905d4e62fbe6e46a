import type { Notice } from '../model/notice.ts';
import type { Entity } from '../lexicon/entity.ts';
import type { FoldedSpan, TextDocument } from '../text/document.ts';
import { toRawSpan } from '../text/fold.ts';
import type { TimeReading } from '../time/reading.ts';
import { findCandidates } from './candidates.ts';
import { readClauses, type Clause } from './clauses.ts';
import { countriesOf, regionsOf, statusOf, themesOf } from './classify.ts';
import { dateCandidate } from './dating.ts';
import { headlineOf } from './headline.ts';
import { inEnglish, labelOf } from './label.ts';
import { listItemOf } from './list-item.ts';
import { quoteOf, splitByParty } from './lists.ts';
import type { Candidate, DatedCandidate, Dating, FoldedMention, Reading } from './mention.ts';
import { judgeOccurrence, type DateDistance } from './occurrence.ts';
import { findParticipants } from './participants.ts';

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

/** The clauses that a date expression or frame outside the trigger's clause adds to the quote. */
function datedClause(candidate: DatedCandidate, clauses: readonly Clause[]): FoldedSpan | null {
	if (candidate.dating.kind !== 'own') return null;
	const { reading } = candidate.dating;
	return (
		clauses.find((clause) => clause.start <= reading.start && reading.end <= clause.end) ?? null
	);
}

function distanceOf({ clause }: Candidate, dating: Dating): DateDistance {
	if (dating.kind !== 'own') return 'elsewhere';
	const { start, end } = dating.reading;
	return clause.start <= start && end <= clause.end ? 'clause' : 'sentence';
}

/** Pass: keep what happens at a time that the text gives. */
function dateAndJudge(
	candidates: readonly Candidate[],
	reading: Reading,
	refuse: (span: FoldedSpan, rule: string, reason: string) => void
): DatedCandidate[] {
	const { clauses } = reading;
	return candidates.flatMap((candidate) => {
		const kind = blockOf(reading, candidate.clause)?.kind ?? 'note';
		if (!BODY.has(kind)) return [];
		const dating = dateCandidate(candidate, reading);
		if (!dating) {
			refuse(candidate.trigger, 'date/none', '上下文没有给出时间');
			return [];
		}
		const next = clauses[candidate.clauseIndex + 1];
		const verdict = judgeOccurrence(candidate, next, distanceOf(candidate, dating));
		if (!verdict.happens) {
			refuse(candidate.trigger, verdict.rule, verdict.reason);
			return [];
		}
		return [{ ...candidate, dating }];
	});
}

const GATHERINGS: ReadonlySet<string> = new Set(['summit', 'conference']);

/**
 * Pass: of triggers of one type that stand in one clause without a list between them, keep the last,
 * the head; so, too, of a forum and its summit.
 */
function keepHeads(candidates: readonly DatedCandidate[], text: string): DatedCandidate[] {
	return candidates.filter((candidate, index) => {
		const next = candidates[index + 1];
		if (!next || next.clauseIndex !== candidate.clauseIndex) return true;
		const { type } = candidate.rule;
		const related = GATHERINGS.has(type) && GATHERINGS.has(next.rule.type);
		if (next.rule.type !== type && !related) return true;
		return /[、和与及到]/.test(text.slice(candidate.trigger.end, next.trigger.start));
	});
}

/** Pass: give a dated candidate its fields; one mention for each occurrence that it tells of. */
function describe(
	candidate: DatedCandidate,
	siblings: readonly DatedCandidate[],
	reading: Reading
): FoldedMention[] {
	const { document, clauses, entities, reference } = reading;
	const text = document.folded.text;
	const { dating, clause, trigger, name } = candidate;
	const type = candidate.rule.type;
	const participants = findParticipants(document, candidate, siblings, clauses, entities);
	const groups = splitByParty(text, candidate, clauses, entities, participants.entities);
	const quote = quoteOf(candidate, datedClause(candidate, clauses), text);
	const quoted = text.slice(quote.start, quote.end);
	const isReview = dating.reading.role === 'review';
	const date = dating.reading.edtf;
	return groups.map((parties) => {
		const regions = regionsOf(parties, `${quoted}${text.slice(name.start, name.end)}`);
		const countries = countriesOf(parties, regions);
		const item = listItemOf(candidate, siblings);
		const headline = headlineOf(candidate, parties, reading, item, groups.length > 1);
		return {
			type,
			status: statusOf(clause.text, type, date, reference, isReview),
			trigger,
			quote,
			name,
			dating,
			date,
			entities: parties,
			countries,
			regions,
			themes: themesOf(clause.text, type, parties, countries, regions),
			places: parties
				.filter((entity) => entity.kind === 'city' || entity.kind === 'venue')
				.map((entity) => entity.name?.['zh-Hans'] ?? text.slice(entity.start, entity.end))
				.filter((place, index, all) => all.indexOf(place) === index),
			title: headline.text,
			titleRank: headline.rank,
			label: labelOf(candidate, parties, text),
			english: inEnglish(type, parties, text, regions),
			because: [
				`type: ${candidate.rule.id}`,
				`date: ${dating.kind} ${dating.reading.rule}`,
				`parties: ${participants.from} ${parties.map((entity) => entity.id).join(' ')}`
			]
		};
	});
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
	const clauses = readClauses(document);
	const reading: Reading = { document, reference, time, entities, clauses };
	const candidates = findCandidates(clauses, time.dates);
	const dated = keepHeads(dateAndJudge(candidates, reading, refuse), document.folded.text);
	const mentions = dated.flatMap((candidate) => describe(candidate, dated, reading));
	return { mentions, notices };
}
