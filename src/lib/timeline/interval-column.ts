import type { Columns } from './columns.ts';
import { inOrder } from './gather.ts';
import { LatestEnds } from './latest-ends.ts';
import { byRank, RankOrder } from './rank.ts';
import type { View } from './scale.ts';

/** Events of columns in orders by which they are searched. */
interface IntervalOrders {
	/** Indexes into the columns in order of start, and the starts. */
	byStart: Uint32Array;
	starts: Float64Array;
	/** Their ends, ascending. */
	ends: Float64Array;
	/** In order of start. */
	latest: LatestEnds;
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
	const latest = new LatestEnds(ends);
	yield;
	ends.sort();
	yield;
	const byRank = new RankOrder(byStart, columns);
	yield;
	return new IntervalColumn(columns, { byStart, starts, ends, latest, byRank });
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
	readonly #latest: LatestEnds;
	readonly #byRank: RankOrder;

	constructor(columns: Columns, { byStart, starts, ends, latest, byRank }: IntervalOrders) {
		this.#columns = columns;
		this.#byStart = byStart;
		this.#starts = starts;
		this.#ends = ends;
		this.#latest = latest;
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
	within({ from, to }: View): number[] {
		const found: number[] = [];
		const indexAt = (place: number) => this.#byStart[place] ?? 0;
		this.#latest.after(
			from,
			firstFrom(this.#starts, to),
			(place) => this.#columns.to[indexAt(place)] ?? 0,
			(place) => found.push(indexAt(place))
		);
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
