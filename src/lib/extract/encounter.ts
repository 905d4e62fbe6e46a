import { isForeign, type Entity } from '../lexicon/entity.ts';
import { officeAt } from '../lexicon/office-holders.ts';
import type { FoldedSpan } from '../text/document.ts';
import type { Candidate, Reading } from './mention.ts';
import { inside } from './spans.ts';

/** What an encounter is called in a headline, and how it takes its guest. */
const VERBS: readonly (readonly [words: RegExp, phrase: (guest: string) => string])[] = [
	[/通(?:了)?电话|通话/, (guest) => `同${guest}通电话`],
	[/会谈/, (guest) => `同${guest}会谈`],
	[/会晤|会面/, (guest) => `同${guest}会晤`],
	[/会见|接见/, (guest) => `会见${guest}`]
];
const TO_CHINA = /[来访]华|来访|前来|对(?:中国|中华人民共和国)/;

/** `挪威首相某某`, as far as the text names them in one breath; those of whom no office is told are left out. */
const titledAmong = (parties: readonly Entity[], text: string) =>
	parties.flatMap((party) => {
		const isState = party.kind === 'country' && isForeign(party);
		const office = isState ? officeAt(text, party.end) : null;
		if (!office) return [];
		const leader = parties.find(({ kind, start }) => kind === 'leader' && start === office.end);
		return [{ start: party.start, end: leader?.end ?? office.end }];
	});

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
	const wordsOf = ({ start, end }: FoldedSpan) => text.slice(start, end);
	const [first, second] = titledAmong(parties, text);
	if (!first) return '';
	if (rule.type === 'visit') return TO_CHINA.test(clause.text) ? `${wordsOf(first)}访华` : '';
	const phrase =
		rule.type === 'meeting' && VERBS.find(([pattern]) => pattern.test(wordsOf(trigger)))?.[1];
	if (!phrase) return '';
	const host = inside(entities, { start: clause.start, end: trigger.end }).find(
		(entity) => entity.kind === 'leader' && !isForeign(entity)
	);
	if (host) return `${wordsOf(host)}${phrase(wordsOf(first))}`;
	return second && first.start === clause.start
		? `${wordsOf(first)}${phrase(wordsOf(second))}`
		: '';
}
