import type { EventType, Region } from '../model/vocabulary.ts';
import type { Entity } from '../lexicon/entity.ts';
import type { Candidate } from './mention.ts';
import { counterpartsOf, joinNames } from './parties.ts';
import { MODIFIERS } from './rules/headlines.ts';
import { SHORT_NOUNS } from './rules/short-nouns.ts';
import { TYPE_NOUNS } from './rules/type-nouns.ts';
import { balanced, tidy } from './wordings.ts';

const LONGEST_LABEL = 10;

/** Words at the head of a title of a document that its short name does without. */
const TITLE_PREFIX = /^(?:关于|中国关于|中华人民共和国|新时代中国的|新时代的)/;

/** Words before the head noun that a label has no room for. */
const LABEL_MODIFIERS = /^(?:历史性|首次|面对面|成功|正式|全面)+/;

/** The occurrence in a word, as long as there is room for it. */
export function nounFor(candidate: Candidate, text: string, room: number): string {
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
	const quoted = /[“《]([^”》]{2,20})[”》]/.exec(ownName)?.[1]?.replace(TITLE_PREFIX, '');
	const named = counterpartsOf(candidate.rule.type, parties, text);
	// An organisation or fair whose name is the occurrence's own needs no counterpart.
	const isOwnName = parties.some(
		(party) =>
			party.start < trigger.end && trigger.start < party.end && party.kind === 'organisation'
	);
	if (isOwnName && ownName.length <= LONGEST_LABEL && balanced(ownName)) return ownName;
	const counterpart = joinNames(named)['zh-Hans'] || quoted;
	if (!counterpart)
		return ownName.length <= LONGEST_LABEL && balanced(ownName)
			? ownName
			: nounFor(candidate, text, LONGEST_LABEL);
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
	const named = counterpartsOf(type, parties, text);
	const city = parties.find((party) => party.kind === 'city')?.name?.en;
	const who =
		named.length > 0
			? joinNames(named).en
			: regions.map((region) => region.replace('-', ' ')).join(', ');
	const where = city === undefined || who.includes(city) ? '' : ` (${city})`;
	const noun = TYPE_NOUNS[type].en;
	return { title: `${noun}: ${who}${where}`, label: `${who} · ${noun}` };
}
