import type { Columns } from './columns.ts';
import type { View } from './scale.ts';

/** Entries that share one bound in the search for intervals. */
const BLOCK = 64;

/** Some of the events of columns. */
export interface IntervalOrders {
	/** Indexes into the columns in order of start, and the starts. */
	byStart: Uint32Array;
	starts: Float64Array;
	/** Their ends, ascending. */
	ends: Float64Array;
	/** Indexes into the columns in order of rank; made when it is first asked for. */
	byRank: () => Uint32Array;
}

/**
 * Some of the events of columns, searchable by time and rank: what touches a view is counted by binary
 * search and found at a cost that follows what is found.
 */
export class IntervalColumn {
	readonly #columns: Columns;
	readonly #byStart: Uint32Array;
	readonly #byRank: () => Uint32Array;
	readonly #starts: Float64Array;
	readonly #ends: Float64Array;
	/** The latest end within each block of entries in order of start. */
	readonly #reach: Float64Array;

	constructor(columns: Columns, { byStart, starts, ends, byRank }: IntervalOrders) {
		this.#columns = columns;
		this.#byStart = byStart;
		this.#byRank = byRank;
		this.#starts = starts;
		this.#ends = ends;
		this.#reach = blockMaxima(columns.to, byStart);
	}

	get size(): number {
		return this.#byStart.length;
	}

	/** How many ended before a view. */
	countEarlier({ from }: View): number {
		return firstAbove(this.#ends, from);
	}

	/** How many begin after a view. */
	countLater({ to }: View): number {
		return this.size - firstFrom(this.#starts, to);
	}

	/** How many touch a view. */
	countWithin(view: View): number {
		return this.size - this.countEarlier(view) - this.countLater(view);
	}

	/** The last end before a view; null when nothing ended there. */
	lastEnd(view: View): number | null {
		return this.#ends[this.countEarlier(view) - 1] ?? null;
	}

	/** The first beginning after a view; null when nothing begins there. */
	firstStart({ to }: View): number | null {
		return this.#starts[firstFrom(this.#starts, to)] ?? null;
	}

	/** Indexes of what touches a view, in order of start. */
	within(view: View): number[] {
		const found: number[] = [];
		const end = firstFrom(this.#starts, view.to);
		for (let block = 0; block * BLOCK < end; block++) {
			if ((this.#reach[block] ?? 0) <= view.from) continue;
			const last = Math.min((block + 1) * BLOCK, end);
			for (let place = block * BLOCK; place < last; place++) {
				const index = this.#byStart[place] ?? 0;
				if ((this.#columns.to[index] ?? 0) > view.from) found.push(index);
			}
		}
		return found;
	}

	/** Indexes of the highest ranks among what touches a view, at most so many. */
	topWithin(view: View, most: number): number[] {
		const count = this.countWithin(view);
		if (count <= most) return this.within(view);
		const { from, to, rank } = this.#columns;
		if (count * count <= most * this.size)
			return this.within(view)
				.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0))
				.slice(0, most);
		// Far more in view than wanted: going down the ranks soon finds them.
		const found: number[] = [];
		for (const index of this.#byRank()) {
			if (found.length === most) break;
			if ((from[index] ?? 0) < view.to && (to[index] ?? 0) > view.from) found.push(index);
		}
		return found;
	}
}

/** The greatest number of each block of indexes. */
function blockMaxima(numbers: Float64Array, order: Uint32Array): Float64Array {
	const maxima = new Float64Array(Math.ceil(order.length / BLOCK));
	for (let block = 0; block < maxima.length; block++) {
		const end = Math.min((block + 1) * BLOCK, order.length);
		let most = -Infinity;
		for (let at = block * BLOCK; at < end; at++) {
			const number = numbers[order[at] ?? 0] ?? 0;
			if (number > most) most = number;
		}
		maxima[block] = most;
	}
	return maxima;
}

/** Index of the first entry at or above a value, in ascending numbers. */
export function firstFrom(numbers: Float64Array, value: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Index of the first entry above a value, in ascending numbers. */
export function firstAbove(numbers: Float64Array, value: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) <= value) low = middle + 1;
		else high = middle;
	}
	return low;
}
