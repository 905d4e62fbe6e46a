/** Up to so many entries are compared with one another; filling buckets would take longer. */
const FEW = 4096;
const DIGIT = 16;
const BUCKETS = 1 << DIGIT;

/** Indexes by key: those of key `k` lie from `starts[k]` to `starts[k + 1]`. */
export interface Gathered {
	order: Uint32Array;
	starts: Uint32Array;
}

/** The indexes from 0. */
export function inTurn(count: number): Uint32Array {
	const order = new Uint32Array(count);
	for (let at = 0; at < count; at++) order[at] = at;
	return order;
}

/**
 * Gathers indexes by key, those of one key in the order in which they stand: a counting sort. All orders
 * of the timeline are made by this one loop, which is soon compiled.
 *
 * @param keys below `count`, by index
 */
export function gatherBy(
	order: Uint32Array,
	keys: Uint32Array,
	count: number,
	shift = 0,
	mask = -1
): Gathered {
	const starts = new Uint32Array(count + 1);
	const gathered = new Uint32Array(order.length);
	// eslint-disable-next-line @typescript-eslint/prefer-for-of -- an iterator takes several times as long until the loop is compiled
	for (let at = 0; at < order.length; at++) {
		const next = (((keys[order[at] ?? 0] ?? 0) >>> shift) & mask) + 1;
		starts[next] = (starts[next] ?? 0) + 1;
	}
	for (let key = 1; key <= count; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
	const ends = starts.slice();
	// eslint-disable-next-line @typescript-eslint/prefer-for-of -- as above
	for (let at = 0; at < order.length; at++) {
		const index = order[at] ?? 0;
		const key = ((keys[index] ?? 0) >>> shift) & mask;
		const place = ends[key] ?? 0;
		ends[key] = place + 1;
		gathered[place] = index;
	}
	return { order: gathered, starts };
}

/** Indexes in ascending order of their keys, equal keys in the order in which they stand. */
export function sortedBy(order: Uint32Array, keys: Uint32Array): Uint32Array {
	if (order.length <= FEW) return order.slice().sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
	let most = 0;
	for (const index of order) most = Math.max(most, keys[index] ?? 0);
	if (most < BUCKETS) return gatherBy(order, keys, most + 1).order;
	const lower = gatherBy(order, keys, BUCKETS, 0, BUCKETS - 1).order;
	return gatherBy(lower, keys, (most >>> DIGIT) + 1, DIGIT).order;
}

/** The numbers at some indexes. */
export function inOrder<T extends Float64Array | Uint32Array>(numbers: T, order: Uint32Array): T {
	const ordered = numbers.slice(0, order.length) as T;
	for (let at = 0; at < order.length; at++) ordered[at] = numbers[order[at] ?? 0] ?? 0;
	return ordered;
}
