import type { EventType, Region } from '../model/vocabulary.ts';
import type { Entity } from '../lexicon/entity.ts';
import type { FoldedSpan } from '../text/document.ts';
import type { Candidate, Reading } from './mention.ts';
import { counterpartsOf, joinNames } from './parties.ts';
import { DATELINE, LEADS, MODIFIERS, OFFICES, SUBJECT, TAILS, VENUES } from './rules/headlines.ts';
import { SHORT_NOUNS } from './rules/short-nouns.ts';
import { TYPE_NOUNS } from './rules/type-nouns.ts';

/** A headline with how well it reads: compares the headlines of one event's mentions. */
export interface Headline {
	/** Folded, at most 20 characters. */
	text: string;
	rank: number;
}

const LONGEST_TITLE = 20;
const LONGEST_LABEL = 10;
const SHORTEST_TITLE = 4;
const COMFORTABLE_TITLE = 12;

const balanced = (text: string) =>
	(text.match(/[“《(]/g) ?? []).length === (text.match(/[”》)]/g) ?? []).length;

/** A run of folded text without the parts given. Parts are in text order. */
function without(text: string, span: FoldedSpan, parts: readonly FoldedSpan[]): string {
	let kept = '';
	let position = span.start;
	for (const part of parts) {
		if (part.end <= span.start || part.start >= span.end || part.start < position) continue;
		kept += text.slice(position, part.start);
		position = part.end;
	}
	return kept + text.slice(position, span.end);
}

/** 「A、B、C、D6国」: all members of a list of three or more but the first. */
function listTails(text: string, entities: readonly Entity[], span: FoldedSpan): FoldedSpan[] {
	const tails: FoldedSpan[] = [];
	const countries = entities.filter(
		(entity) => entity.kind === 'country' && entity.start >= span.start && entity.end <= span.end
	);
	let run: Entity[] = [];
	const close = () => {
		const [first, , third] = run;
		const last = run[run.length - 1];
		if (first && third && last) tails.push({ start: first.end, end: last.end });
	};
	for (const country of countries) {
		const previous = run[run.length - 1];
		const joined = previous && /^[、和与]$/.test(text.slice(previous.end, country.start));
		if (!joined) {
			close();
			run = [];
		}
		run.push(country);
	}
	close();
	return tails;
}

/** The span's words, without dates, with lists cut to their first member and 等. */
function wordsOf(reading: Reading, span: FoldedSpan): string {
	const text = reading.document.folded.text;
	const dates = reading.time.dates.filter((date) => date.role !== 'anniversary');
	const tails = listTails(text, reading.entities, span);
	const words = without(
		text,
		span,
		[...dates, ...tails].sort((a, b) => a.start - b.start)
	);
	const [tail] = tails;
	if (!tail) return words;
	const head = text.slice(span.start, tail.start);
	const at = words.indexOf(head.slice(-4)) + Math.min(4, head.length);
	return words.slice(at).startsWith('等') ? words : `${words.slice(0, at)}等${words.slice(at)}`;
}

const tidy = (words: string) =>
	words.replace(DATELINE, '').replace(LEADS, '').replace(OFFICES, '').replace(TAILS, '').trim();

/** Shorter wordings of a clause, one step after the other, each keeping what the one before dropped. */
function* wordings(words: string): Generator<string> {
	let current = tidy(words);
	yield current;
	current = current.replace(MODIFIERS, '');
	yield current;
	current = tidy(current.replace(VENUES, ''));
	yield current;
}

/** The subject of the sentence where the trigger's clause has none of its own: `习近平`, `双方`. */
function subjectOf(candidate: Candidate, reading: Reading): string {
	const { clauses, document } = reading;
	const text = document.folded.text;
	const own = tidy(wordsOf(reading, { start: candidate.clause.start, end: candidate.trigger.end }));
	const opensWithTrigger = own.length - (candidate.trigger.end - candidate.trigger.start) <= 2;
	const verbFirst =
		opensWithTrigger || /^(?:举行|举办|主持|出席|开展|提出|发布|同|与|和|向|就)/.test(own);
	if (!verbFirst) return '';
	for (let index = candidate.clauseIndex; index >= 0; index--) {
		const clause = clauses[index];
		if (!clause || clause.sentence !== candidate.clause.sentence) return '';
		const found = SUBJECT.exec(tidy(wordsOf(reading, clause)))?.[1];
		if (
			found !== undefined &&
			!text.slice(candidate.clause.start, candidate.trigger.end).includes(found)
		)
			return found;
	}
	return '';
}

/** The end of a text, from a boundary that a pause, a name or a preposition shows. */
function shortenedBefore(words: string, longest: number): string {
	if (words.length <= longest) return words;
	const tail = words.slice(-longest);
	const cut = /[、和与同对向在就的](?=.{6,}$)/.exec(tail);
	return cut ? tail.slice(cut.index + 1) : tail;
}

const rankOf = (text: string, penalty: number) =>
	(text.length < SHORTEST_TITLE ? -20 : 0) -
	Math.abs(text.length - COMFORTABLE_TITLE) / 2 -
	penalty;

const fits = (text: string) =>
	text.length <= LONGEST_TITLE && text.length >= SHORTEST_TITLE && balanced(text);

/**
 * A headline of at most 20 characters in the text's own words, folded: the clause without date,
 * lead, offices and venue where that is short enough, else what ends in the trigger.
 *
 * @param isSplit whether the clause tells of several occurrences, so that each needs its own party
 */
export function headlineOf(
	candidate: Candidate,
	parties: readonly Entity[],
	reading: Reading,
	isSplit: boolean
): Headline {
	const text = reading.document.folded.text;
	const { clause, trigger, name } = candidate;
	const triggerText = text.slice(trigger.start, trigger.end);
	const named = parties.map((party) => text.slice(party.start, party.end)).join('与');
	if (isSplit) {
		const own = `${named}${triggerText}`;
		return own.length <= LONGEST_TITLE && balanced(own)
			? { text: own, rank: rankOf(own, 0) }
			: { text: own.slice(0, LONGEST_TITLE), rank: rankOf(own, 8) };
	}
	const subject = subjectOf(candidate, reading);
	const spans = [clause, { start: clause.start, end: trigger.end }, name];
	for (const [step, span] of spans.entries()) {
		for (const wording of wordings(wordsOf(reading, span)))
			for (const full of [`${subject}${wording}`, wording])
				if (fits(full)) return { text: full, rank: rankOf(full, step * 3) };
	}
	const rest = shortenedBefore(
		tidy(wordsOf(reading, { ...clause, end: trigger.end })),
		LONGEST_TITLE
	);
	const kept = balanced(rest) && rest.length >= triggerText.length ? rest : triggerText;
	const cut = kept.slice(0, LONGEST_TITLE);
	return { text: cut, rank: rankOf(cut, 12) };
}

/** Words before the head noun that a label has no room for. */
const LABEL_MODIFIERS = /^(?:历史性|首次|面对面|成功|正式|全面)+/;

/** The occurrence in a word, as long as there is room for it. */
function nounFor(candidate: Candidate, text: string, room: number): string {
	const { trigger, rule } = candidate;
	const own = text.slice(trigger.start, trigger.end).replace(LABEL_MODIFIERS, '');
	const noun = SHORT_NOUNS[rule.id] ?? own;
	return noun.length <= room ? noun : TYPE_NOUNS[rule.type]['zh-Hans'];
}

/**
 * A short name of at most 10 characters, the counterpart first: `越南·国事访问`. Without a counterpart
 * it is the name of the occurrence alone.
 */
export function labelOf(candidate: Candidate, parties: readonly Entity[], text: string): string {
	const { trigger, name } = candidate;
	const ownName = tidy(text.slice(name.start, trigger.end)).replace(MODIFIERS, '');
	const quoted = /[“《]([^”》]{2,8})[”》]/.exec(ownName)?.[1];
	const named = counterpartsOf(parties, text);
	// An organisation or fair whose name is the occurrence's own needs no counterpart.
	const isOwnName = parties.some(
		(party) =>
			party.start < trigger.end && trigger.start < party.end && party.kind === 'organisation'
	);
	const counterpart = isOwnName ? undefined : joinNames(named)['zh-Hans'] || quoted;
	if (!counterpart) {
		if (ownName.length <= LONGEST_LABEL && balanced(ownName)) return ownName;
		return nounFor(candidate, text, LONGEST_LABEL);
	}
	const head = counterpart.slice(0, LONGEST_LABEL - 3);
	const noun = nounFor(candidate, text, LONGEST_LABEL - 1 - head.length).replace(counterpart, '');
	return noun === '' ? head : `${head}·${noun}`;
}

/** Title and label in English, composed from the typed fields. */
export function inEnglish(
	type: EventType,
	parties: readonly Entity[],
	text: string,
	regions: readonly Region[]
): { title: string; label: string } {
	const named = counterpartsOf(parties, text);
	const city = parties.find((party) => party.kind === 'city')?.name?.en;
	const who =
		named.length > 0
			? joinNames(named).en
			: regions.map((region) => region.replace('-', ' ')).join(', ');
	const where = city === undefined || who.includes(city) ? '' : ` (${city})`;
	const noun = TYPE_NOUNS[type].en;
	return { title: `${noun}: ${who}${where}`, label: `${who} · ${noun}` };
}
