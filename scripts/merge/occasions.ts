import { occasionName, passagesOf } from '#lib/pipeline/transcripts.ts';
import { fromMentionLine } from '#lib/pipeline/mention-line.ts';
import { sorterOn, type Desk } from './desk.ts';
import { PairFinder, type LikelyPair } from './likely-pairs.ts';
import { groupsOf, type Keyed, type Sorter } from './sorter.ts';
import { readStored, type TakenIn, type TextCard } from './take-in.ts';

/** What a text has of its occasion. */
export interface OccasionOf {
	/** Where its line stands. */
	at: number;
	occasion: string;
	/** Names of the passages that its mentions have in common with others, by the mention’s order. */
	passages: [order: number, passage: string][];
}

/** The lead with which a text shares most, the longest of equals; null when it leads itself. */
function leadFor(pairs: readonly LikelyPair[], isMember: Uint8Array): number | null {
	let best: LikelyPair | null = null;
	for (const pair of pairs)
		if (isMember[pair.with] === 0 && pair.shared > (best?.shared ?? 0)) best = pair;
	return best?.with ?? null;
}

/** The members of each occasion by rank, its lead first. Memory: a byte for each text. */
function membersOf(desk: Desk, pairs: Sorter<LikelyPair>, count: number): Sorter<number> {
	const isMember = new Uint8Array(count);
	const members = sorterOn<number>(desk);
	for (const group of groupsOf(pairs.sorted(), ({ key }) => Number(key[0]))) {
		const likely = group.map(({ value }) => value);
		const text = likely[0]?.text ?? 0;
		const lead = leadFor(likely, isMember);
		if (lead === null) continue;
		isMember[text] = 1;
		members.add([lead, text], text);
	}
	return members;
}

/** Where the lines of texts stand, by their rank. Memory: 12 bytes for each text. */
class Places {
	readonly #at: Float64Array;
	readonly #lengths: Uint32Array;
	#count = 0;

	constructor(count: number) {
		this.#at = new Float64Array(count);
		this.#lengths = new Uint32Array(count);
	}

	/** Notes the texts as they pass. */
	*noting(cards: Iterable<Keyed<TextCard>>): Generator<Keyed<TextCard>> {
		for (const card of cards) {
			this.#at[this.#count] = card.value.at;
			this.#lengths[this.#count] = card.value.length;
			this.#count += 1;
			yield card;
		}
	}

	of(rank: number): { at: number; length: number } {
		return { at: this.#at[rank] ?? 0, length: this.#lengths[rank] ?? 0 };
	}
}

/**
 * Finds transcripts of one occasion among all texts, and the passages that they have in common.
 *
 * @param onchosen is given every text with the place of its line
 * @returns by the places of their lines
 */
export function findOccasionsOnDisk(
	desk: Desk,
	taken: TakenIn,
	texts: Sorter<TextCard>,
	count: number,
	onchosen: (card: TextCard) => void
): Sorter<OccasionOf> {
	const places = new Places(count);
	const told = function* (cards: Iterable<Keyed<TextCard>>) {
		for (const card of cards) {
			onchosen(card.value);
			yield card;
		}
	};
	const finder = new PairFinder(desk, taken.sketches, places.noting(told(texts.sorted())));
	const members = membersOf(desk, finder.pairs(), count);
	const found = sorterOn<OccasionOf>(desk);
	for (const group of groupsOf(members.sorted(), ({ key }) => Number(key[0]))) {
		const ranks = [Number(group[0]?.key[0]), ...group.map(({ value }) => value)];
		const stored = ranks.map((rank) => places.of(rank));
		const readings = stored.map((place) => fromMentionLine(readStored(taken, place)));
		const occasion = occasionName(readings.map(({ source }) => source.id));
		const passages = passagesOf(readings, occasion);
		readings.forEach(({ items }, index) => {
			const at = stored[index]?.at ?? 0;
			const own = items.flatMap((item): [number, string][] => {
				const passage = passages.get(item);
				return passage === undefined ? [] : [[item.order, passage]];
			});
			found.add([at], { at, occasion, passages: own });
		});
	}
	return found;
}
