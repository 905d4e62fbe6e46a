import type { EventType, Region } from '../model/vocabulary.ts';
import type { Entity } from '../lexicon/entity.ts';
import type { Candidate } from './mention.ts';
import { counterpartsOf, joinNames } from './parties.ts';
import { DOCUMENT_PREFIX, MODIFIERS } from './rules/headlines.ts';
import { SHORT_NOUNS } from './rules/short-nouns.ts';
import { TYPE_NOUNS } from './rules/type-nouns.ts';
import { balanced, tidy } from './wordings.ts';

const LONGEST_LABEL = 10;
/** Of these the counterpart has at most so many, unless its noun leaves it more. */
const LONGEST_HEAD = 6;

/** Words before the head noun that a label has no room for. */
const LABEL_MODIFIERS = /^(?:历史性|首次|面对面|成功|正式|全面)+/;

/** The occurrence in a word, as long as there is room for it. */
export function nounFor(candidate: Candidate, text: string, room: number): string {
	const { trigger, rule } = candidate;
	const own = text.slice(trigger.start, trigger.end).replace(LABEL_MODIFIERS, '');
	const noun = SHORT_NOUNS[rule.id] ?? own;
	if (rule.type === 'anniversary') return noun;
	return noun.length <= room ? noun : TYPE_NOUNS[rule.type]['zh-Hans'];
}

/** A name that is too long is cut in the middle, so that its head noun stays. */
function cutInTheMiddle(words: string, noun: string, longest: number): string {
	if (words.length <= longest) return words;
	const tail = words.endsWith(noun) ? noun : words.slice(-3);
	return `${words.slice(0, longest - 1 - tail.length)}…${tail}`;
}

/** The shortest telling part of a name: what it quotes, or what stands before 和. */
function shortName(name: string): string {
	const quoted = /[“《]([^”》]{2,20})[”》]/.exec(name)?.[1] ?? name;
	const plain = quoted.replace(DOCUMENT_PREFIX, '$1').replace(/[“”《》]/g, '');
	const [first = plain] = plain.split(/和(?=.)/);
	return plain.length > LONGEST_HEAD && first.length >= 3 ? first : plain;
}

/**
 * A short name of at most 10 characters, the counterpart first: `越南·国事访问`. Without a counterpart
 * it is the name of the occurrence alone.
 */
export function labelOf(candidate: Candidate, parties: readonly Entity[], text: string): string {
	const { trigger, name, rule } = candidate;
	const ownName = tidy(text.slice(name.start, trigger.end)).replace(MODIFIERS, '');
	// An organisation or fair whose name is the occurrence's own needs no counterpart.
	const isOwnName = parties.some(
		(party) =>
			party.start < trigger.end && trigger.start < party.end && party.kind === 'organisation'
	);
	if (isOwnName && ownName.length <= LONGEST_LABEL && balanced(ownName)) return ownName;
	const named = joinNames(counterpartsOf(rule.type, parties, text))['zh-Hans'];
	const quoted = /[“《]/.test(ownName) ? shortName(ownName) : '';
	const counterpart = shortName(named) || quoted;
	if (counterpart === '') {
		const noun = text.slice(trigger.start, trigger.end);
		return balanced(ownName) && noun.length <= LONGEST_HEAD
			? cutInTheMiddle(ownName, noun, LONGEST_LABEL)
			: nounFor(candidate, text, LONGEST_LABEL);
	}
	const room = LONGEST_LABEL - 1 - Math.min(counterpart.length, LONGEST_HEAD);
	const noun = nounFor(candidate, text, room);
	const kept = counterpart.endsWith(noun) ? '' : noun;
	if (kept === '') return cutInTheMiddle(counterpart, noun, LONGEST_LABEL);
	const head = cutInTheMiddle(counterpart, '', LONGEST_LABEL - 1 - kept.length);
	return `${head}·${kept}`;
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
