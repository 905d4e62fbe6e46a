/** Which countries and regions a text names in full, to tell what its abbreviations stand for. */
import { isCountryCode } from './country-names.ts';
import type { Party } from './data/abbreviations.ts';
import type { Concept } from './entity.ts';
import { conceptOfParty } from './lexicon.ts';
import { endOfOutlet, type FoundName } from './names.ts';

/**
 * Positions at which a party is named, ascending, in UTF-16 code units, by country code or, for
 * names without a country, by the concept's key.
 */
export type Evidence = ReadonlyMap<string, readonly number[]>;

const partiesOf = (concept: Concept): readonly string[] =>
	concept.countries.length > 0 ? concept.countries : [concept.id];

const keyOf = (party: Party) => (isCountryCode(party) ? party : conceptOfParty(party).id);

/**
 * Gathers the names in full of a text; news outlets' countries are left out.
 *
 * @param names as `readNames` finds them
 */
export function gatherEvidence(text: string, names: readonly FoundName[]): Evidence {
	const evidence = new Map<string, number[]>();
	let position = 0;
	for (const { start, length, concept } of names) {
		if (start < position) continue;
		const end = start + length;
		position = concept ? endOfOutlet(text, end, concept) : end;
		if (!concept || position > end) continue;
		for (const party of partiesOf(concept)) {
			const positions = evidence.get(party);
			if (positions) positions.push(start);
			else evidence.set(party, [start]);
		}
	}
	return evidence;
}

/** Distance from a position to the nearest of ascending positions; Infinity when there is none. */
function distanceTo(positions: readonly number[], position: number): number {
	let low = 0;
	let high = positions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((positions[middle] ?? Infinity) < position) low = middle + 1;
		else high = middle;
	}
	const before = positions[low - 1] ?? -Infinity;
	const behind = positions[low] ?? Infinity;
	return Math.min(position - before, behind - position);
}

/** The party with the smallest score; the earlier one on a tie; null when all scores are infinite. */
function leastOf(parties: readonly Party[], scoreOf: (party: Party) => number): Party | null {
	let best: Party | null = null;
	let bestScore = Infinity;
	for (const party of parties) {
		const score = scoreOf(party);
		if (score < bestScore) {
			best = party;
			bestScore = score;
		}
	}
	return best;
}

/** The party named nearest to the position; null when none is named. */
export function nearestParty(
	evidence: Evidence,
	parties: readonly Party[],
	position: number
): Party | null {
	return leastOf(parties, (party) => distanceTo(evidence.get(keyOf(party)) ?? [], position));
}

/** The party named most often; null when none is named. */
export function commonestParty(evidence: Evidence, parties: readonly Party[]): Party | null {
	return leastOf(parties, (party) => {
		const count = evidence.get(keyOf(party))?.length ?? 0;
		return count === 0 ? Infinity : -count;
	});
}
