import { countryName } from '../lexicon/country-names.ts';
import type { Entity, EntityName } from '../lexicon/entity.ts';
import { wholeCharacters } from '../text/code-units.ts';
import type { Candidate } from './mention.ts';
import { isForeign } from '../lexicon/entity.ts';
import { counterpartsOf, joinNames } from './parties.ts';
import { DOCUMENT_PREFIX, MODIFIERS } from './rules/headlines.ts';
import { nounFor } from './short-noun.ts';
import { balanced, tidy } from './wordings.ts';

const LONGEST_LABEL = 10;
/** Of these the counterpart has at most so many, unless its noun leaves it more. */
const LONGEST_HEAD = 6;

/** Offices in words that a label has room for. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
	[/总统$/, '总统'],
	[/总理$/, '总理'],
	[/首相$/, '首相'],
	[/国王$/, '国王'],
	[/国务卿$/, '国务卿'],
	[/(?:外长|外交部长|外交大臣)$/, '外长']
];
/** How far an office stands from a name. */
const OFFICE_REACH = 4;
const LONGEST_COUNTRY = 4;

/** `法国总统` for a single leader whose office the text tells; null otherwise. */
function officeOf(
	named: readonly EntityName[],
	parties: readonly Entity[],
	text: string
): string | null {
	const [name, ...others] = named;
	const leader = parties.find(
		(party) => party.kind === 'leader' && party.name?.en === name?.en && isForeign(party)
	);
	const code = leader?.countries[0];
	if (!leader || code === undefined || others.length > 0) return null;
	const before = text.slice(Math.max(0, leader.start - OFFICE_REACH), leader.start);
	const [behind = ''] = /^(?:总统|总理|首相|国王|国务卿|外长)/.exec(text.slice(leader.end)) ?? [];
	const office = OFFICES.find(([pattern]) => pattern.test(behind) || pattern.test(before))?.[1];
	const country = countryName(code, 'zh-Hans');
	return office === undefined || country.length > LONGEST_COUNTRY ? null : `${country}${office}`;
}

/** A name that is too long is cut in the middle, so that its head noun stays. */
function cutInTheMiddle(words: string, noun: string, longest: number): string {
	if (words.length <= longest) return words;
	const tail = words.endsWith(noun) ? noun : wholeCharacters(words.slice(-3));
	return `${wholeCharacters(words.slice(0, longest - 1 - tail.length))}…${tail}`;
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
	const ownName = tidy(text.slice(name.start, trigger.end))
		.replace(MODIFIERS, '')
		.replace(/^(?:[同与跟向]|对(?!话)|和(?![平解谈睦]))(?=.{2})/, '');
	// An organisation or fair whose name is the occurrence's own needs no counterpart.
	const isOwnName = parties.some(
		(party) =>
			party.start < trigger.end && trigger.start < party.end && party.kind === 'organisation'
	);
	if (isOwnName && ownName.length <= LONGEST_LABEL && balanced(ownName)) return ownName;
	const names = counterpartsOf(rule.type, parties, text);
	const named = officeOf(names, parties, text) ?? joinNames(names)['zh-Hans'];
	const quoted = /[“《]/.test(ownName) ? shortName(ownName) : '';
	const counterpart = shortName(named) || quoted;
	if (counterpart === '') {
		const noun = text.slice(trigger.start, trigger.end);
		return balanced(ownName) && noun.length <= LONGEST_HEAD
			? cutInTheMiddle(ownName || noun, noun, LONGEST_LABEL)
			: nounFor(candidate, text, LONGEST_LABEL);
	}
	const room = LONGEST_LABEL - 1 - Math.min(counterpart.length, LONGEST_HEAD);
	const noun = nounFor(candidate, text, room);
	const kept = counterpart.endsWith(noun) ? '' : noun;
	if (kept === '') return cutInTheMiddle(counterpart, noun, LONGEST_LABEL);
	const head = cutInTheMiddle(counterpart, '', LONGEST_LABEL - 1 - kept.length);
	return `${head}·${kept}`;
}
