import type { Columns } from './columns.ts';
import { inOrder } from './gather.ts';
import { byRank, RankOrder } from './rank.ts';
import type { View } from './scale.ts';

/** Entries that share one bound in the search for intervals. */
const BLOCK = 64;

/** Events of columns in orders by which they are searched. */
interface IntervalOrders {
	/** Indexes into the columns in order of start, and the starts. */
	byStart: Uint32Array;
	starts: Float64Array;
	/** Their ends, ascending. */
	ends: Float64Array;
	/** The latest end within each block of entries in order of start. */
	reach: Float64Array;
	byRank: RankOrder;
}

/**
 * Makes some of the events of columns searchable, in steps of some ms each.
 *
 * @param byStart their indexes, in order of start
 */
export function* buildIntervals(
	columns: Columns,
	byStart: Uint32Array
): Generator<void, IntervalColumn> {
	const starts = inOrder(columns.from, byStart);
	yield;
	const ends = inOrder(columns.to, byStart);
	const reach = blockMaxima(ends);
	yield;
	ends.sort();
	yield;
	const byRank = new RankOrder(byStart, columns);
	yield;
	return new IntervalColumn(columns, { byStart, starts, ends, reach, byRank });
}

/**
 * Some of the events of columns, searchable by time and rank: what touches a view is counted by binary
 * search and found at a cost that follows what is found.
 */
export class IntervalColumn {
	readonly #columns: Columns;
	readonly #byStart: Uint32Array;
	readonly #starts: Float64Array;
	readonly #ends: Float64Array;
	readonly #reach: Float64Array;
	readonly #byRank: RankOrder;

	constructor(columns: Columns, { byStart, starts, ends, reach, byRank }: IntervalOrders) {
		this.#columns = columns;
		this.#byStart = byStart;
		this.#starts = starts;
		this.#ends = ends;
		this.#reach = reach;
		this.#byRank = byRank;
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
		if (count * count <= most * this.size)
			return this.within(view).sort(byRank(this.#columns)).slice(0, most);
		// Far more in view than wanted: going down the ranks soon finds them.
		const { from, to } = this.#columns;
		return this.#byRank.first(
			most,
			(index) => (from[index] ?? 0) < view.to && (to[index] ?? 0) > view.from
		);
	}
}

/** The greatest number of each block. */
function blockMaxima(numbers: Float64Array): Float64Array {
	const maxima = new Float64Array(Math.ceil(numbers.length / BLOCK));
	for (let block = 0; block < maxima.length; block++) {
		const end = Math.min((block + 1) * BLOCK, numbers.length);
		let most = -Infinity;
		for (let at = block * BLOCK; at < end; at++) {
			const number = numbers[at] ?? 0;
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
