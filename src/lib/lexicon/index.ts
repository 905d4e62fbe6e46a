import { AMBIGUOUS_NAMES } from './data/country-extra.ts';
import type { Party } from './data/abbreviations.ts';
import type { Concept, Entity } from './entity.ts';
import { commonestParty, gatherEvidence, nearestParty } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { conceptOfParty } from './lexicon.ts';
import { endOfOutlet, readNames } from './names.ts';
import type { FoundName } from './names.ts';
import { withIntroduced } from './introduced.ts';
import { holderOf } from './office-holders.ts';
import { mayBeginAbbreviation, readAbbreviation } from './pairs.ts';
import type { PartyResolver } from './pairs.ts';

export type { Entity } from './entity.ts';

/** Asks the text itself first, then its document; each is gathered only when something is ambiguous. */
function createResolver(
	folded: string,
	names: readonly FoundName[],
	context: string
): PartyResolver {
	let own: Evidence | null = null;
	let around: Evidence | null = null;
	return (parties: readonly Party[], position: number) => {
		own ??= gatherEvidence(folded, names);
		const nearest = nearestParty(own, parties, position);
		if (nearest !== null || folded === context) return nearest;
		around ??= gatherEvidence(context, readNames(context));
		return commonestParty(around, parties);
	};
}

function resolveName(
	name: string,
	concept: Concept,
	position: number,
	resolve: PartyResolver
): Concept {
	const parties = Object.hasOwn(AMBIGUOUS_NAMES, name) ? AMBIGUOUS_NAMES[name] : undefined;
	if (!parties) return concept;
	const others = parties.filter((party) => party !== parties[0]);
	const party = resolve(others, position) ?? parties[0];
	return party === undefined ? concept : conceptOfParty(party);
}

/** Written out: objects that are spread have many shapes, and every look at one of them takes longer. */
function entityAt(start: number, end: number, concept: Concept): Entity {
	const { kind, id, countries, regions, themes, name, term } = concept;
	return { start, end, kind, id, countries, regions, themes, name, term };
}

/**
 * Names of countries, regions, organisations, places, leaders and crises in a text.
 *
 * Longest match from the left, no overlaps, in text order. News outlets that begin with a country
 * (韩国广播公司) give none. Linear in the length of the text.
 *
 * @param folded text as `text/fold.ts` makes it: Simplified, half-width punctuation
 * @param context the folded document around it, asked what ambiguous abbreviations stand for (中巴);
 * the text itself when left out
 */
export function findEntities(folded: string, context: string = folded): Entity[] {
	const entities: Entity[] = [];
	const names = readNames(folded);
	const resolve = createResolver(folded, names, context);
	let next = 0;
	let position = 0;
	while (position < folded.length) {
		let name = names[next];
		while (name && name.start < position) name = names[++next];
		if (name?.start === position) {
			const { text, length, concept } = name;
			const end = position + length;
			const outletEnd = concept ? endOfOutlet(folded, end, concept) : end;
			if (concept && outletEnd === end) {
				const meant = resolveName(text, concept, position, resolve);
				const holder = holderOf(meant, entities.at(-1) ?? null, folded, { start: position, end });
				entities.push(entityAt(position, end, holder));
			}
			position = outletEnd;
			continue;
		}
		const abbreviation = mayBeginAbbreviation(folded, position)
			? readAbbreviation(folded, position, resolve)
			: null;
		if (abbreviation)
			entities.push(entityAt(position, position + abbreviation.length, abbreviation.concept));
		position += abbreviation?.length ?? 1;
	}
	return folded === context ? withIntroduced(folded, entities) : entities;
}
