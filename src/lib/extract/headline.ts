import type { EventType } from '../model/vocabulary.ts';
import type { Entity } from '../lexicon/entity.ts';
import { wholeCharacters } from '../text/code-units.ts';
import type { FoldedSpan } from '../text/document.ts';
import type { Candidate, Reading } from './mention.ts';
import { encounterOf } from './encounter.ts';
import { inside } from './spans.ts';
import { counterpartsOf, joinNames } from './parties.ts';
import { nounFor } from './short-noun.ts';
import { subjectOf, subjectOfItem } from './subjects.ts';
import { DOCUMENT_PREFIX } from './rules/headlines.ts';
import { balanced, tidy, tidyWordsOf, wordings, wordsOf } from './wordings.ts';

/** A headline with how well it reads: compares the headlines of one event's mentions. */
export interface Headline {
	/** Folded, at most 20 characters. */
	text: string;
	rank: number;
}

const LONGEST_TITLE = 20;
const SHORTEST_TITLE = 4;
const COMFORTABLE_TITLE = 12;

/** The end of a text, from a boundary that a pause, a name or a preposition shows. */
function shortenedBefore(words: string, longest: number): string {
	if (words.length <= longest) return words;
	const tail = wholeCharacters(words.slice(-longest));
	const cut = /(?:[、及向在就的]|对(?!话)|[和](?![平谐解谈])|与(?!会))(?=.{6,}$)/.exec(tail);
	return cut ? tail.slice(cut.index + 1) : tail;
}

/** Beginnings and ends that show that a wording was torn from its sentence. */
const TORN =
	/^(?:在|为|和|与|同|向|对|就|开始|展开|(?:双|三|各)方就(?!.*(?:达成|举行|进行|交换|签署|展开))|把|将|分别|赴|并|继|于|作出|推动|作为|以|到|从|契机|其|该|成功接待)|(?:为|是|在|与|和|向|对|就|把|将|多|等|赴|了|的|定|时|会见了?)$|来华进行.{0,4}访问$|什么|哪些|如何|为何|[吗呢]$|的最|就是/;
/** What comes before counts, what comes after must be paid for. */
const STEP_COST = 2;
const TORN_COST = 6;
/** A wording with its subject reads better. */
const SUBJECT_GAIN = 1;

const rankOf = (text: string, cost: number) =>
	-Math.abs(text.length - COMFORTABLE_TITLE) / 2 - cost - (TORN.test(text) ? TORN_COST : 0);

const fits = (text: string) =>
	text.length <= LONGEST_TITLE && text.length >= SHORTEST_TITLE && balanced(text);

/** A wording with its cost; none that is tried after it costs less than `least`. */
interface Option {
	text: string;
	cost: number;
	least?: number;
}

/** The best of several wordings; what is tried first costs least. Null when none fits. */
function bestOf(options: Iterable<Option>): Headline | null {
	let best: Headline | null = null;
	for (const { text, cost, least = -Infinity } of options) {
		// Every rank is a cost below zero: what comes now cannot be better.
		if (best && best.rank >= -least) break;
		if (!fits(text)) continue;
		const rank = rankOf(text, cost);
		if (!best || rank > best.rank) best = { text, rank };
	}
	return best;
}

/** A verb that publishes or concludes, and the title of what it does so with. */
const WORK = /^(签署|签订|发表|发布|通过|公布|印发|提出)?(?:了|的)?[^《]{0,24}《([^《》]{4,})》/;

/** 「簽署《某協定》」, or the title alone, where the clause names a work: it says more than its kind. */
function* workWordings({ clause, trigger, rule }: Candidate, text: string) {
	if (rule.type !== 'agreement' && rule.type !== 'document') return;
	const [, verb = '', title = ''] = WORK.exec(text.slice(trigger.start, clause.end)) ?? [];
	if (title === '') return;
	const short = title.replace(DOCUMENT_PREFIX, '');
	yield { text: `${verb}《${title}》`, cost: SUBJECT_GAIN, least: -SUBJECT_GAIN };
	yield { text: `《${short}》`, cost: STEP_COST, least: -SUBJECT_GAIN };
	yield { text: short, cost: STEP_COST, least: -SUBJECT_GAIN };
}

const GATHERINGS: ReadonlySet<EventType> = new Set(['summit', 'conference']);
const OF_SPEECH = /^上的[^,]{0,6}(?:演讲|讲话|致辞|发言)$/;

/** Wordings of the clause and its parts, with the subject where the clause has none. */
function* clauseWordings(
	candidate: Candidate,
	parties: readonly Entity[],
	reading: Reading,
	item: FoldedSpan | null
) {
	const { clause, trigger, name } = candidate;
	const subject = subjectOf(candidate, reading) || subjectOfItem(clause, item, reading);
	const encounter = encounterOf(candidate, parties, reading);
	yield* workWordings(candidate, reading.document.folded.text);
	if (encounter !== '') yield { text: encounter, cost: SUBJECT_GAIN, least: -SUBJECT_GAIN };
	// 「在研討會上的演講」 tells of the symposium by its name alone.
	const isPlace =
		GATHERINGS.has(candidate.rule.type) &&
		OF_SPEECH.test(clause.text.slice(trigger.end - clause.start));
	const spans = isPlace
		? [name]
		: [
				item ?? clause,
				{ start: (item ?? clause).start, end: trigger.end },
				{ start: name.start, end: (item ?? clause).end },
				name
			];
	// 「建交的非洲国家」: what ends before 的 lacks its head.
	const isAttribute = reading.document.folded.text[trigger.end] === '的';
	for (const [step, span] of spans.entries()) {
		const isTorn = isAttribute && (span.end === trigger.end || span.start >= name.start);
		const cost = step * STEP_COST + (isTorn ? TORN_COST : 0);
		const least = step * STEP_COST - SUBJECT_GAIN;
		for (const wording of wordings(tidyWordsOf(reading, span))) {
			yield { text: wording, cost, least };
			if (subject !== '') yield { text: `${subject}${wording}`, cost: cost - SUBJECT_GAIN, least };
		}
	}
}

/** What `nounFor` calls a community with a shared future. */
const COMMUNITY = '共同体';

/** What joins a subject to what it takes part in. */
const LINKS: Readonly<Partial<Record<EventType, string>>> = {
	summit: '出席',
	conference: '出席',
	agreement: '同',
	speech: '对'
};

/** 「A、B、C加入」 for one of them: its own item of the list in place of the list. */
function* splitWordings(candidate: Candidate, parties: readonly Entity[], reading: Reading) {
	const text = reading.document.folded.text;
	const { clause, trigger } = candidate;
	const triggerText = text.slice(trigger.start, trigger.end);
	const [party] = parties;
	if (!party) return;
	const countries = inside(reading.entities, {
		start: clause.start,
		end: trigger.start
	}).filter(({ kind }) => kind === 'country');
	const [first] = countries;
	const last = countries[countries.length - 1];
	const named = parties.map((entity) => text.slice(entity.start, entity.end)).join('与');
	yield { text: `${named}${triggerText}`, cost: 4 };
	if (!first || !last || parties.length > 1) return;
	const before = wordsOf(reading, { start: clause.start, end: first.start });
	const own = /^[^、,]{0,6}/.exec(text.slice(party.end, clause.end))?.[0] ?? '';
	const item = party.end === last.end ? '' : own;
	const after = text
		.slice(last.end, clause.end)
		.replace(/^[^、,]{0,4}等(?:友好人士|[\d一二两三四五六七八九十多]*国)?/, '');
	const subject = subjectOf(candidate, reading);
	for (const wording of wordings(
		tidy(`${before}${text.slice(party.start, party.end)}${item}${after}`)
	))
		yield { text: `${subject}${wording}`, cost: 0 };
}

/**
 * A headline of at most 20 characters in the text's own words, folded: the clause without date,
 * lead, offices and venue where that is short enough, else a part of it that reads well.
 *
 * @param item the candidate's item where its clause lists several occurrences
 * @param isSplit whether the trigger tells of several occurrences, so that each needs its own party
 */
export function headlineOf(
	candidate: Candidate,
	parties: readonly Entity[],
	reading: Reading,
	item: FoldedSpan | null,
	isSplit: boolean
): Headline {
	const text = reading.document.folded.text;
	const { clause, rule, trigger } = candidate;
	const found = bestOf(
		isSplit
			? splitWordings(candidate, parties, reading)
			: clauseWordings(candidate, parties, reading, item)
	);
	if (found && found.rank > -TORN_COST) return found;
	const triggerText = text.slice(trigger.start, trigger.end);
	const counterpart = joinNames(counterpartsOf(rule.type, parties, text))['zh-Hans'];
	const noun = triggerText.length <= LONGEST_TITLE / 2 ? triggerText : nounFor(candidate, text, 6);
	const subject = subjectOf(candidate, reading);
	const isSame = subject === counterpart;
	const link = subject === '' || counterpart === '' || isSame ? '' : (LINKS[rule.type] ?? '与');
	const who = isSame ? subject : `${subject}${link}${counterpart}`;
	const isCommunity = rule.type === 'relations' && noun === COMMUNITY && counterpart !== '';
	const composed = isCommunity
		? `与${counterpart}共建命运共同体`
		: `${who}${counterpart.endsWith(noun) ? '' : noun}`;
	const better = bestOf([{ text: composed, cost: 4 }]);
	if (better && (!found || better.rank > found.rank)) return better;
	if (found) return found;
	const rest = shortenedBefore(
		tidyWordsOf(reading, { start: clause.start, end: trigger.end }),
		LONGEST_TITLE
	);
	const cut = wholeCharacters((rest === '' ? triggerText : rest).slice(0, LONGEST_TITLE));
	const kept = balanced(cut) ? cut : cut.replace(/[“”《》()]/g, '');
	return { text: kept === '' ? triggerText : kept, rank: rankOf(kept, 12) };
}
