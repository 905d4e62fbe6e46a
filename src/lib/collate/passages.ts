import { align, type Match } from './align.ts';
import { lettersOf, type Letters } from './letters.ts';
import type { RawRun } from './quotes.ts';

/** Letters of the longest transcript, half-open: a place that all transcripts share. */
export type Passage = RawRun;

/** A place between matches is known when they are no farther apart than this, in letters. */
const NEAREST = 16;

/** The first index whose value is not below; the length when there is none. */
function lowerBound(values: ArrayLike<number>, value: number): number {
	let [low, high] = [0, values.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Finds places of one transcript in another. */
export class Collation {
	readonly #letters: Letters;
	readonly #matches: readonly Match[];
	readonly #matchStarts: readonly number[];

	/** Aligns a transcript with the one whose letters are counted, its own ones with themselves. */
	constructor(letters: Letters, longest: Letters) {
		this.#letters = letters;
		this.#matches = align(letters.values, longest.values);
		this.#matchStarts = this.#matches.map(({ a }) => a);
	}

	/**
	 * Where a run of the transcript’s raw text stands in the longest transcript. Words that differ are
	 * placed by the words around them.
	 *
	 * @returns null when there is no such passage
	 */
	locate({ start, end }: RawRun): Passage | null {
		const from = lowerBound(this.#letters.starts, start);
		const to = lowerBound(this.#letters.starts, end);
		if (from >= to) return null;
		const [first, last] = [this.#place(from, 'after'), this.#place(to - 1, 'before')];
		return first !== null && last !== null && first <= last
			? { start: first, end: last + 1 }
			: null;
	}

	/** The place of a letter; of one without a counterpart, that beside the nearest match. */
	#place(letter: number, side: 'before' | 'after'): number | null {
		const index = lowerBound(this.#matchStarts, letter + 1) - 1;
		const [before, after] = [this.#matches[index], this.#matches[index + 1]];
		if (before && letter < before.a + before.length) return before.b + letter - before.a;
		if (!before || !after) return null;
		const [endA, endB] = [before.a + before.length, before.b + before.length];
		if (Math.max(after.a - endA, after.b - endB) > NEAREST) return null;
		// Of words that are put for others, the first for the first and the last for the last.
		return side === 'after'
			? Math.min(endB + letter - endA, Math.max(endB, after.b - 1))
			: Math.max(after.b - (after.a - letter), Math.min(endB, after.b - 1));
	}
}

/**
 * Collates the transcripts of one occasion.
 *
 * @param raws the raw texts, the longest first
 * @returns for each, what finds its places in the longest
 */
export function collateTranscripts(raws: readonly string[]): Collation[] {
	const letters = raws.map(lettersOf);
	const [longest] = letters;
	if (!longest) return [];
	return letters.map((own) => new Collation(own, longest));
}

/** Puts together what stands in overlapping passages, in text order. */
export function gatherOverlapping<T extends { passage: Passage }>(placed: readonly T[]): T[][] {
	const groups: T[][] = [];
	let end = -1;
	for (const value of [...placed].sort((a, b) => a.passage.start - b.passage.start)) {
		const group = value.passage.start < end ? groups.at(-1) : undefined;
		if (group) group.push(value);
		else groups.push([value]);
		end = Math.max(end, value.passage.end);
	}
	return groups;
}
