import type { Entity } from '../lexicon/entity.ts';
import type { FoldedSpan } from '../text/document.ts';
import type { DateReading } from '../time/reading.ts';
import type { Clause } from './clauses.ts';
import type { Candidate } from './mention.ts';
import { firstFrom, inside } from './spans.ts';
import { createPrefilter } from './prefilter.ts';
import { TRIGGER_RULES, type TriggerRule } from './rules/triggers.ts';
import { cutsWord } from './word-cuts.ts';

const mayMatch = createPrefilter(TRIGGER_RULES.map(({ pattern }) => pattern));

/** Where the name of an occurrence begins, seen from its head noun backwards. */
const NAME_BREAK =
	/[,:;。!?、\n]|(?:出席|主持召开|主持|举行|举办|主办|承办|召开|参加|召集|办好|发起|推动|在|于|为|是|的|从|到|及|以及|开展|实现|期间|进行|成功|应邀|共同(?!体)|并|将|对(?!话)|向|了|以)(?=[^,:;。!?、]*$)/gu;
const LONGEST_NAME = 24;
/** An anniversary follows the founding that it counts from within this many characters. */
const FOUNDING_GAP = 4;
/** What is held for an anniversary follows it within this many characters. */
const OCCASION_GAP = 5;
const OCCASION = /^(?:纪念|庆祝)活动$|酒会$|招待会$|^升旗/;

function nameOf(
	clause: Clause,
	trigger: FoldedSpan,
	dates: readonly DateReading[],
	entities: readonly Entity[]
): FoldedSpan {
	const before = clause.text.slice(0, trigger.start - clause.start);
	const window = before.slice(-LONGEST_NAME);
	let from = Math.max(0, before.length - LONGEST_NAME);
	const base = from;
	const names = inside(entities, { start: clause.start, end: trigger.end });
	NAME_BREAK.lastIndex = 0;
	for (let match = NAME_BREAK.exec(window); match; match = NAME_BREAK.exec(window)) {
		const at = base + match.index;
		const offset = clause.start + at;
		// 以 begins 以色列: what looks like a break may be part of a name.
		if (names.some(({ start, end }) => start <= offset && offset < end)) continue;
		from = at + match[0].length;
	}
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

/** Matches that are accepted, one after the other; a refused one hides none that begins inside it. */
function acceptedMatches(
	text: string,
	pattern: RegExp,
	accepts: (span: FoldedSpan) => boolean
): FoldedSpan[] {
	const accepted: FoldedSpan[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const span = { start: match.index, end: match.index + match[0].length };
		if (match[0] !== '' && accepts(span)) accepted.push(span);
		else pattern.lastIndex = match.index + 1;
	}
	return accepted;
}

const TITLES = /《[^《》]{1,80}》/g;

interface Found {
	rule: TriggerRule;
	trigger: FoldedSpan;
}

const NOTHING: readonly Found[] = [];

const byPlace = (a: Found, b: Found) => a.trigger.start - b.trigger.start;

function triggersOf(
	clause: Clause,
	patterns: readonly number[],
	entities: readonly Entity[]
): readonly Found[] {
	const { text } = clause;
	if (patterns.length === 0) return NOTHING;
	const found: Found[] = [];
	const titles = text.includes('《') ? [...text.matchAll(TITLES)] : [];
	// What a title speaks of is no occurrence: 《關於建立夥伴關係的聯合宣言》.
	const isOfTitle = ({ start, end }: FoldedSpan) =>
		titles.some(({ index, 0: words }) => index < start && end < index + words.length);
	for (const index of patterns) {
		const rule = TRIGGER_RULES[index];
		// General words yield to what says more; they stand last in the table.
		if (!rule || (rule.needsDate && found.length > 0)) continue;
		const accepts = (match: FoldedSpan) => !isOfTitle(match) && !cutsWord(text, match);
		for (const span of acceptedMatches(text, rule.pattern, accepts)) {
			const trigger = { start: clause.start + span.start, end: clause.start + span.end };
			if (found.some((other) => overlaps(other.trigger, trigger))) continue;
			if (rule.beforePlace && !standsBeforePlace(trigger.end, entities)) continue;
			found.push({ rule, trigger });
		}
	}
	return found.sort(byPlace);
}

/** 「建交50周年慶祝活動」: the party is that of the anniversary, not another event. */
function isOccasionOf(years: FoldedSpan, { start, end }: FoldedSpan, clause: Clause): boolean {
	const words = clause.text.slice(start - clause.start, end - clause.start);
	const between = clause.text.slice(years.end - clause.start, start - clause.start);
	return (
		OCCASION.test(words) &&
		start >= years.end &&
		between.length <= OCCASION_GAP &&
		!between.includes('、')
	);
}

/**
 * Every place where words name an occurrence, in text order. Anniversaries come from the date
 * readings, everything else from the trigger rules.
 *
 * @param text the folded text
 */
export function findCandidates(
	text: string,
	clauses: readonly Clause[],
	dates: readonly DateReading[],
	entities: readonly Entity[]
): Candidate[] {
	const anniversaries = dates.filter((date) => date.role === 'anniversary');
	const patterns = mayMatch(text, clauses);
	const candidates: Candidate[] = [];
	clauses.forEach((clause, clauseIndex) => {
		const triggers = triggersOf(clause, patterns[clauseIndex] ?? [], entities);
		const years = inside(anniversaries, clause);
		if (triggers.length + years.length === 0) return;
		const own = years.map(({ start, end }) => ({
			rule: ANNIVERSARY_RULE,
			trigger: { start, end }
		}));
		// 「建立夥伴關係20周年」 tells of the anniversary, not of the founding.
		const others = triggers.filter(
			({ rule, trigger }) =>
				!(rule.needsDate && own.length > 0) &&
				!own.some(
					({ trigger: years }) =>
						overlaps(years, trigger) ||
						(trigger.end <= years.start && years.start - trigger.end <= FOUNDING_GAP) ||
						isOccasionOf(years, trigger, clause)
				)
		);
		for (const { rule, trigger } of [...own, ...others].sort(byPlace)) {
			const name = nameOf(clause, trigger, dates, entities);
			candidates.push({ rule, trigger, clauseIndex, clause, name });
		}
	});
	return candidates;
}
