/** What is aligned, numbered: the code points of letters. */
export type Values = Uint32Array;

/** A stretch of equal values: `length` of them, from index `a` of one list and `b` of the other. */
export interface Match {
	a: number;
	b: number;
	length: number;
}

/** Lists longer than this are first aligned by what is unmistakable in them. */
const SHORT = 128;
/** Values in a row that are unmistakable where they stand but once in either list. */
const ANCHOR_LENGTH = 6;
/** Two stretches with more insertions and omissions than this have nothing to do with each other. */
const MOST_EDITS = 600;

/** A window on two lists: what lies between two anchors. */
interface Gap {
	a: number;
	b: number;
	endA: number;
	endB: number;
}

/** Adds a match to others, to the last of them if it follows that without a gap. */
function extend(matches: Match[], { a, b, length }: Match): void {
	const last = matches.at(-1);
	if (last && last.a + last.length === a && last.b + last.length === b) last.length += length;
	else matches.push({ a, b, length });
}

/** The way back through the farthest points of Myers’ search, as single matches. */
function wayBack(trace: readonly Int32Array[], n: number, m: number): Match[] {
	const matches: Match[] = [];
	let [x, y] = [n, m];
	for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
		const reached = trace[edits];
		const offset = edits + 1;
		const diagonal = x - y;
		const left = reached?.[offset + diagonal - 1] ?? -1;
		const right = reached?.[offset + diagonal + 1] ?? -1;
		const isInsertion = diagonal === -edits || (diagonal !== edits && left < right);
		const before = edits === 0 ? 0 : isInsertion ? right : left + 1;
		const length = x - before;
		if (length > 0) matches.push({ a: before, b: before - diagonal, length });
		x = isInsertion ? before : before - 1;
		y = before - diagonal - (isInsertion ? 1 : 0);
	}
	return matches.reverse();
}

/**
 * The longest common subsequence of a gap (E. Myers, “An O(ND) difference algorithm”, 1986), as
 * matches in order; none when the two differ in too much.
 */
function alignGap(a: Values, b: Values, gap: Gap): Match[] {
	const [n, m] = [gap.endA - gap.a, gap.endB - gap.b];
	if (Math.abs(n - m) > MOST_EDITS) return [];
	const most = Math.min(n + m, MOST_EDITS);
	const farthest = new Int32Array(2 * most + 3);
	const trace: Int32Array[] = [];
	for (let edits = 0; edits <= most; edits += 1) {
		trace.push(farthest.slice(most - edits, most + edits + 3));
		for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
			const at = most + 1 + diagonal;
			const left = farthest[at - 1] ?? 0;
			const right = farthest[at + 1] ?? 0;
			const isInsertion = diagonal === -edits || (diagonal !== edits && left < right);
			let x = edits === 0 ? 0 : isInsertion ? right : left + 1;
			while (x < n && x - diagonal < m && a[gap.a + x] === b[gap.b + x - diagonal]) x += 1;
			farthest[at] = x;
			if (x >= n && x - diagonal >= m)
				return wayBack(trace, n, m).map((match) => ({
					...match,
					a: match.a + gap.a,
					b: match.b + gap.b
				}));
		}
	}
	return [];
}

const BASE = 0x01000193;
/** What the value that leaves a run has come to weigh in its hash. */
const LEAVING = Array.from({ length: ANCHOR_LENGTH }).reduce<number>(
	(weight) => Math.imul(weight, BASE),
	1
);

/** The hash of every run of `ANCHOR_LENGTH` values, each from that before it. */
function hashesOf(values: Values): Int32Array {
	const hashes = new Int32Array(Math.max(0, values.length - ANCHOR_LENGTH + 1));
	let sum = 0;
	for (let end = 0; end < values.length; end += 1) {
		const at = end - ANCHOR_LENGTH + 1;
		sum = (Math.imul(sum, BASE) + (values[end] ?? 0)) | 0;
		if (at > 0) sum = (sum - Math.imul(LEAVING, values[at - 1] ?? 0)) | 0;
		if (at >= 0) hashes[at] = sum ^ (sum >>> 15);
	}
	return hashes;
}

function areSameRuns(a: Values, atA: number, b: Values, atB: number): boolean {
	for (let index = 0; index < ANCHOR_LENGTH; index += 1)
		if (a[atA + index] !== b[atB + index]) return false;
	return true;
}

/** The runs of `ANCHOR_LENGTH` values of a list, found by their values: a hash table of places. */
class Runs {
	readonly #values: Values;
	/** In each slot a place plus one; 0 where it is free. As many slots again stay free. */
	readonly #slots: Int32Array;
	readonly #isRepeated: Uint8Array;

	constructor(values: Values) {
		this.#values = values;
		this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(values.length * 2 + 2)));
		this.#isRepeated = new Uint8Array(values.length);
		const hashes = hashesOf(values);
		for (let at = 0; at < hashes.length; at += 1) {
			const slot = this.#slotOf(hashes[at] ?? 0, values, at);
			const place = (this.#slots[slot] ?? 0) - 1;
			if (place < 0) this.#slots[slot] = at + 1;
			else this.#isRepeated[place] = 1;
		}
	}

	/** Where the run stands that begins at a place of some values; -1 when it does not stand just once. */
	uniquePlaceOf(hash: number, values: Values, at: number): number {
		const place = (this.#slots[this.#slotOf(hash, values, at)] ?? 0) - 1;
		return this.#isRepeated[place] === 1 ? -1 : place;
	}

	/** The slot of a run, or the free one that it would take. */
	#slotOf(hash: number, values: Values, at: number): number {
		const last = this.#slots.length - 1;
		let slot = hash & last;
		for (;;) {
			const place = (this.#slots[slot] ?? 0) - 1;
			if (place < 0 || areSameRuns(this.#values, place, values, at)) return slot;
			slot = (slot + 1) & last;
		}
	}
}

/** The indexes of the longest choice of places that ascends; negative places are none. */
function longestAscending(places: Int32Array): Int32Array {
	/** For each length the index at which the choice of that length ends lowest. */
	const tails = new Int32Array(places.length);
	const before = new Int32Array(places.length);
	let count = 0;
	for (let index = 0; index < places.length; index += 1) {
		const place = places[index] ?? -1;
		if (place < 0) continue;
		// Mostly it goes on from all before it.
		const goesOn = count > 0 && (places[tails[count - 1] ?? 0] ?? 0) < place;
		let [low, high] = [goesOn ? count : 0, count];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((places[tails[middle] ?? 0] ?? 0) < place) low = middle + 1;
			else high = middle;
		}
		before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
		tails[low] = index;
		count = Math.max(count, low + 1);
	}
	const chosen = new Int32Array(count);
	for (let at = count - 1, index = tails[at] ?? -1; at >= 0; at -= 1) {
		chosen[at] = index;
		index = before[index] ?? -1;
	}
	return chosen;
}

/** What is unmistakable in both lists and in the same order there. */
function anchorsOf(a: Values, b: Values): Match[] {
	const runs = new Runs(b);
	const places = hashesOf(a);
	for (let at = 0; at < places.length; at += 1)
		places[at] = runs.uniquePlaceOf(places[at] ?? 0, a, at);
	/** For each place of `b`, how often its run stands in `a`. */
	const met = new Uint32Array(b.length);
	for (const place of places) if (place >= 0) met[place] = (met[place] ?? 0) + 1;
	for (let at = 0; at < places.length; at += 1)
		if ((met[places[at] ?? 0] ?? 0) > 1) places[at] = -1;
	const anchors: Match[] = [];
	for (const at of longestAscending(places))
		extend(anchors, { a: at, b: places[at] ?? 0, length: 1 });
	return anchors;
}

function alignMiddle(a: Values, b: Values): Match[] {
	const isLong = Math.max(a.length, b.length) > SHORT;
	const end = { a: a.length, b: b.length, length: 0 };
	const matches: Match[] = [];
	let [fromA, fromB] = [0, 0];
	const anchors = isLong ? anchorsOf(a, b) : [];
	anchors.push(end);
	for (const anchor of anchors) {
		if (anchor.a > fromA && anchor.b > fromB)
			matches.push(...alignGap(a, b, { a: fromA, b: fromB, endA: anchor.a, endB: anchor.b }));
		if (anchor.length > 0) matches.push(anchor);
		[fromA, fromB] = [anchor.a + anchor.length, anchor.b + anchor.length];
	}
	return matches;
}

/**
 * Aligns two lists, such as the letters of two texts.
 *
 * @returns the stretches that both have in the same order: as much as possible for short lists, for
 *   long ones around the runs that stand once in each
 */
export function align(a: Values, b: Values): Match[] {
	// Most transcripts begin and end alike: what they share there needs no search.
	const shorter = Math.min(a.length, b.length);
	let [head, tail] = [0, 0];
	while (head < shorter && a[head] === b[head]) head += 1;
	while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
	const middle = alignMiddle(a.subarray(head, a.length - tail), b.subarray(head, b.length - tail));
	const matches: Match[] = [];
	if (head > 0) matches.push({ a: 0, b: 0, length: head });
	for (const match of middle)
		extend(matches, { a: match.a + head, b: match.b + head, length: match.length });
	if (tail > 0) extend(matches, { a: a.length - tail, b: b.length - tail, length: tail });
	return matches;
}
