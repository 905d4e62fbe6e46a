import type { Columns } from './columns.ts';
import type { View } from './scale.ts';

/** Entries that share one bound in the search for intervals. */
const BLOCK = 64;

/**
 * Some of the events of columns, searchable by time and rank: what touches a view is counted by binary
 * search and found at a cost that follows what is found.
 */
export class IntervalColumn {
	readonly #columns: Columns;
	readonly #byStart: Uint32Array;
	readonly #byRank: Uint32Array;
	readonly #starts: Float64Array;
	readonly #ends: Float64Array;
	/** The latest end within each block of entries in order of start. */
	readonly #reach: Float64Array;

	/** @param orders indexes into the columns, the same ones in each order */
	constructor(
		columns: Columns,
		orders: { byStart: Uint32Array; byEnd: Uint32Array; byRank: Uint32Array }
	) {
		const { from, to } = columns;
		this.#columns = columns;
		this.#byStart = orders.byStart;
		this.#byRank = orders.byRank;
		this.#starts = inOrder(from, orders.byStart);
		this.#ends = inOrder(to, orders.byEnd);
		this.#reach = blockMaxima(inOrder(to, orders.byStart));
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
		for (const index of this.#byRank) {
			if (found.length === most) break;
			if ((from[index] ?? 0) < view.to && (to[index] ?? 0) > view.from) found.push(index);
		}
		return found;
	}
}

/** The numbers at some indexes. */
export function inOrder(numbers: Float64Array, order: Uint32Array): Float64Array {
	const ordered = new Float64Array(order.length);
	for (let at = 0; at < order.length; at++) ordered[at] = numbers[order[at] ?? 0] ?? 0;
	return ordered;
}

function blockMaxima(numbers: Float64Array): Float64Array {
	const maxima = new Float64Array(Math.ceil(numbers.length / BLOCK)).fill(-Infinity);
	for (let at = 0; at < numbers.length; at++) {
		const block = Math.floor(at / BLOCK);
		maxima[block] = Math.max(maxima[block] ?? 0, numbers[at] ?? 0);
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
