import { NumberTable } from './number-table.ts';

/** A text as it is compared with others. */
export interface ComparedText {
	/** Id of the source. */
	id: string;
	/** ISO day from which it counts. */
	date: string;
	/** As `sketchOf` makes it. */
	sketch: Uint32Array;
}

/** Transcripts of one occasion appear within so many days. */
export const MOST_DAYS = 7;
/** Share of the shorter text’s wordings that the longer one has, too; misprints spoil eight each. */
const ENOUGH_SHARED = 0.4;
/** Fewer common wordings than this are a formula, such as a dateline. */
const FEWEST_SHARED = 8;

const DAY = 86_400_000;
/** Whether two texts’ ISO days may be those of one occasion. */
export const areNear = (a: string, b: string) =>
	Math.abs(Date.parse(a) - Date.parse(b)) <= MOST_DAYS * DAY;

/** So many wordings of a sketch must stand in another for both to be of one occasion, and one more. */
export const mostOfOthers = (wordings: number) =>
	Math.max(FEWEST_SHARED, wordings * ENOUGH_SHARED) - 1;

/** Which occasions have a wording in their longest text. */
export class Holders {
	/** For each wording the entry that was made last. */
	readonly #lastEntries: NumberTable;
	/** Of each entry its occasion and the entry that was made before it for the same wording. */
	readonly #occasions: number[] = [];
	readonly #entriesBefore: number[] = [];
	/** By occasion: what one sketch shares with it while that is counted, otherwise 0. */
	readonly #counts: number[] = [];

	/** @param wordings about how many there will be */
	constructor(wordings: number) {
		this.#lastEntries = new NumberTable(wordings);
	}

	add(sketch: Uint32Array, occasion: number): void {
		for (const wording of sketch) {
			this.#entriesBefore.push(this.#lastEntries.get(wording));
			this.#lastEntries.set(wording, this.#occasions.push(occasion) - 1);
		}
	}

	/** The occasions that have wordings of a sketch, ascending, with their number. */
	sharing(sketch: Uint32Array): (readonly [occasion: number, count: number])[] {
		const counts = this.#counts;
		const met: number[] = [];
		for (const wording of sketch) {
			let entry = this.#lastEntries.get(wording);
			for (; entry >= 0; entry = this.#entriesBefore[entry] ?? -1) {
				const occasion = this.#occasions[entry] ?? 0;
				const count = counts[occasion] ?? 0;
				if (count === 0) met.push(occasion);
				counts[occasion] = count + 1;
			}
		}
		const sharing = met
			.sort((a, b) => a - b)
			.map((occasion) => [occasion, counts[occasion] ?? 0] as const);
		for (const occasion of met) counts[occasion] = 0;
		return sharing;
	}
}

/**
 * Finds texts that are transcripts of one occasion, such as two papers’ versions of one press
 * conference: most of the shorter one’s wordings stand in the longer one, of about the same day. Each
 * text is compared with the longest of its occasion only.
 *
 * @returns groups of two or more, the longest text first
 */
export function findOccasions<T extends ComparedText>(texts: readonly T[]): T[][] {
	const byLength = [...texts].sort(
		(a, b) => b.sketch.length - a.sketch.length || (a.id < b.id ? -1 : 1)
	);
	const occasions: T[][] = [];
	const holders = new Holders(byLength[0]?.sketch.length ?? 0);
	for (const text of byLength) {
		let [best, most] = [-1, mostOfOthers(text.sketch.length)];
		for (const [place, count] of holders.sharing(text.sketch))
			if (count > most && areNear(occasions[place]?.[0]?.date ?? '', text.date))
				[best, most] = [place, count];
		const occasion = occasions[best];
		if (occasion) {
			occasion.push(text);
			continue;
		}
		holders.add(text.sketch, occasions.length);
		occasions.push([text]);
	}
	return occasions.filter(({ length }) => length > 1);
}
