import type { Entity } from '../lexicon/entity.ts';
import { officeAt } from '../lexicon/office-holders.ts';
import type { Candidate, Reading } from './mention.ts';
import { isForeign } from './participants.ts';
import { inside } from './spans.ts';

/** What an encounter is called in a headline, and how it takes its guest. */
const VERBS: readonly (readonly [words: RegExp, phrase: (guest: string) => string])[] = [
	[/通(?:了)?电话|通话/, (guest) => `同${guest}通电话`],
	[/会谈/, (guest) => `同${guest}会谈`],
	[/会晤|会面/, (guest) => `同${guest}会晤`],
	[/会见|接见/, (guest) => `会见${guest}`]
];
const TO_CHINA = /[来访]华|对中国/;

/** `挪威首相某某`, as far as the text names them in one breath; empty where no office is told. */
function guestOf(parties: readonly Entity[], text: string): string {
	const country = parties.find(
		(party) => party.kind === 'country' && isForeign(party) && officeAt(text, party.end) !== null
	);
	const office = country && officeAt(text, country.end);
	if (!country || !office) return '';
	const leader = parties.find(({ kind, start }) => kind === 'leader' && start === office.end);
	return text.slice(country.start, leader?.end ?? office.end);
}

/**
 * Who met or visited whom, from the names alone: 「習近平會見挪威首相某某」 of a clause that says where
 * and on what occasion besides. Folded; empty where the names do not tell.
 */
export function encounterOf(
	{ clause, trigger, rule }: Candidate,
	parties: readonly Entity[],
	{ document, entities }: Reading
): string {
	const { text } = document.folded;
	const guest = guestOf(parties, text);
	if (guest === '') return '';
	const words = text.slice(trigger.start, trigger.end);
	if (rule.type === 'visit') return TO_CHINA.test(clause.text) ? `${guest}访华` : '';
	const phrase = rule.type === 'meeting' && VERBS.find(([pattern]) => pattern.test(words))?.[1];
	const host = inside(entities, { start: clause.start, end: trigger.end }).find(
		(entity) => entity.kind === 'leader' && !isForeign(entity)
	);
	return phrase && host ? `${text.slice(host.start, host.end)}${phrase(guest)}` : '';
}
