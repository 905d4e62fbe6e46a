import type { Entity } from '../lexicon/entity.ts';
import type { FoldedSpan } from '../text/document.ts';
import type { DateReading } from '../time/reading.ts';
import type { Clause } from './clauses.ts';
import type { Candidate } from './mention.ts';
import { firstFrom, inside } from './spans.ts';
import { WORDS_AFTER, WORDS_BEFORE } from './rules/common-words.ts';
import { TRIGGER_RULES, type TriggerRule } from './rules/triggers.ts';

/** Where the name of an occurrence begins, seen from its head noun backwards. */
const NAME_BREAK =
	/[,:;。!?、\n]|(?:出席|主持召开|主持|举行|举办|主办|承办|召开|参加|召集|办好|发起|推动|在|于|为|是|的|从|到|及|以及|开展|实现|期间|进行|成功|应邀|共同(?!体)|并|将|对|向|了|以)(?=[^,:;。!?、]*$)/gu;
const LONGEST_NAME = 24;
/** An anniversary follows the founding that it counts from within this many characters. */
const FOUNDING_GAP = 4;

function nameOf(clause: Clause, trigger: FoldedSpan, dates: readonly DateReading[]): FoldedSpan {
	const before = clause.text.slice(0, trigger.start - clause.start);
	const window = before.slice(-LONGEST_NAME);
	let from = Math.max(0, before.length - LONGEST_NAME);
	const base = from;
	for (const match of window.matchAll(NAME_BREAK)) from = base + match.index + match[0].length;
	for (const date of inside(dates, { start: clause.start, end: trigger.start })) {
		if (date.role === 'anniversary') continue;
		const afterDate = date.end - clause.start;
		from = Math.max(from, before[afterDate] === '电' ? afterDate + 1 : afterDate);
	}
	const name = clause.text.slice(from, trigger.end - clause.start);
	// An unbalanced quotation mark means that the break fell inside a name.
	const opened = name.indexOf('“');
	const closed = name.indexOf('”');
	if (closed >= 0 && (opened < 0 || closed < opened)) {
		const opener = before.lastIndexOf('“');
		if (opener >= 0) from = opener;
	}
	return { start: clause.start + from, end: trigger.end };
}

/** Trigger of an anniversary: its count of years, as the time layer read it. */
const ANNIVERSARY_RULE: TriggerRule = {
	id: 'anniversary/years',
	type: 'anniversary',
	role: 'verb',
	pattern: /$^/u
};

const overlaps = (a: FoldedSpan, b: FoldedSpan) => a.start < b.end && b.start < a.end;

/** Whether the name of a country, city or venue begins where the trigger ends. */
const standsBeforePlace = (end: number, entities: readonly Entity[]) =>
	[0, 1]
		.flatMap((gap) => entities[firstFrom(entities, end + gap)] ?? [])
		.some(
			(entity) =>
				entity.start <= end + 1 && ['country', 'city', 'venue', 'region'].includes(entity.kind)
		);

/** At every place, the word that begins there: a lookahead, so that words may overlap. */
const startsOf = (words: readonly string[]) => new RegExp(`(?=(${words.join('|')}))`, 'gu');
const BEFORE = startsOf(WORDS_BEFORE);
const AFTER = startsOf(WORDS_AFTER);

const wordsIn = (text: string, pattern: RegExp): FoldedSpan[] =>
	[...text.matchAll(pattern)].map(({ index, 1: word = '' }) => ({
		start: index,
		end: index + word.length
	}));

/** Judges whether a span of a text cuts an ordinary word in two. The words are read when first asked for. */
function wordCutter(text: string): (span: FoldedSpan) => boolean {
	let words: { before: FoldedSpan[]; after: FoldedSpan[] } | null = null;
	return ({ start, end }) => {
		words ??= { before: wordsIn(text, BEFORE), after: wordsIn(text, AFTER) };
		return (
			words.before.some((word) => word.start < start && start < word.end && word.end < end) ||
			words.after.some((word) => start < word.start && word.start < end && end < word.end)
		);
	};
}

/** Matches that are accepted, one after the other; a refused one hides none that begins inside it. */
function* acceptedMatches(text: string, pattern: RegExp, accepts: (span: FoldedSpan) => boolean) {
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const span = { start: match.index, end: match.index + match[0].length };
		if (match[0] !== '' && accepts(span)) yield span;
		else pattern.lastIndex = match.index + 1;
	}
}

function triggersOf(
	clause: Clause,
	entities: readonly Entity[]
): { rule: TriggerRule; trigger: FoldedSpan }[] {
	const found: { rule: TriggerRule; trigger: FoldedSpan }[] = [];
	const cutsWord = wordCutter(clause.text);
	for (const rule of TRIGGER_RULES) {
		for (const span of acceptedMatches(clause.text, rule.pattern, (match) => !cutsWord(match))) {
			const trigger = { start: clause.start + span.start, end: clause.start + span.end };
			if (found.some((other) => overlaps(other.trigger, trigger))) continue;
			if (rule.beforePlace && !standsBeforePlace(trigger.end, entities)) continue;
			found.push({ rule, trigger });
		}
	}
	return found.sort((a, b) => a.trigger.start - b.trigger.start);
}

/**
 * Every place where words name an occurrence, in text order. Anniversaries come from the date
 * readings, everything else from the trigger rules.
 */
export function findCandidates(
	clauses: readonly Clause[],
	dates: readonly DateReading[],
	entities: readonly Entity[]
): Candidate[] {
	const anniversaries = dates.filter((date) => date.role === 'anniversary');
	return clauses.flatMap((clause, clauseIndex) => {
		const own = inside(anniversaries, clause).map(({ start, end }) => ({
			rule: ANNIVERSARY_RULE,
			trigger: { start, end }
		}));
		// 「建立夥伴關係20周年」 tells of the anniversary, not of the founding.
		const others = triggersOf(clause, entities).filter(
			({ trigger }) =>
				!own.some(
					({ trigger: years }) =>
						overlaps(years, trigger) ||
						(trigger.end <= years.start && years.start - trigger.end <= FOUNDING_GAP)
				)
		);
		return [...own, ...others]
			.sort((a, b) => a.trigger.start - b.trigger.start)
			.map(({ rule, trigger }) => ({
				rule,
				trigger,
				clauseIndex,
				clause,
				name: nameOf(clause, trigger, dates)
			}));
	});
}
