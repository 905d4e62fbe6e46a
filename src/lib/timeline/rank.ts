import type { Figures } from './columns.ts';
import { MOST_WEIGHT_STEPS } from './weight.ts';
import { gatherBy } from './gather.ts';

/** 2³² divided by the golden ratio, made odd, and what undoes a multiplication by it modulo 2³². */
const GOLDEN = 0x9e3779b1;
const UNDO = 0x0e8b2f51;

/** A place for an index that has nothing to do with its neighbours' (Knuth's multiplicative hashing). */
const scattered = (index: number) => Math.imul(index, GOLDEN) >>> 0;
const gathered = (place: number) => Math.imul(place, UNDO) >>> 0;

/** Numbers are sorted much faster without a function that compares them. */
const inScatteredOrder = (indexes: Uint32Array) => indexes.map(scattered).sort().map(gathered);

const NONE = new Uint32Array(0);

/** For sorting indexes: the weightiest first; equal weights scattered over time. */
export function byRank({ weight }: Pick<Figures, 'weight'>): (a: number, b: number) => number {
	return (a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || scattered(a) - scattered(b);
}

/** Some indexes by rank; those of one weight are put in order when they are first asked for. */
export class RankOrder {
	readonly #order: Uint32Array;
	readonly #starts: Uint32Array;
	readonly #known: (Uint32Array | undefined)[] = [];

	constructor(indexes: Uint32Array, { weight }: Pick<Figures, 'weight'>) {
		const { order, starts } = gatherBy(indexes, weight, MOST_WEIGHT_STEPS + 1);
		this.#order = order;
		this.#starts = starts;
	}

	/** The first indexes that pass a test, at most so many. */
	first(most: number, isWanted: (index: number) => boolean): number[] {
		const found: number[] = [];
		for (let weight = MOST_WEIGHT_STEPS; weight >= 0; weight--) {
			for (const index of this.#ofWeight(weight)) {
				if (found.length === most) return found;
				if (isWanted(index)) found.push(index);
			}
		}
		return found;
	}

	#ofWeight(weight: number): Uint32Array {
		const [start = 0, end = 0] = [this.#starts[weight], this.#starts[weight + 1]];
		if (start === end) return NONE;
		return (this.#known[weight] ??= inScatteredOrder(this.#order.subarray(start, end)));
	}
}
