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

/** Puts matches together that follow one another without a gap. */
function joined(matches: readonly Match[]): Match[] {
	const whole: Match[] = [];
	for (const match of matches) {
		const last = whole.at(-1);
		if (last?.a === match.a - (last?.length ?? 0) && last.b === match.b - last.length)
			last.length += match.length;
		else whole.push({ ...match });
	}
	return whole;
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
		hashesOf(values).forEach((hash, at) => {
			const slot = this.#slotOf(hash, values, at);
			const place = (this.#slots[slot] ?? 0) - 1;
			if (place < 0) this.#slots[slot] = at + 1;
			else this.#isRepeated[place] = 1;
		});
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

/** The longest choice of pairs, given in the order of `a`, that is in the order of `b` as well. */
function longestInOrder(pairs: readonly Match[]): Match[] {
	const tails: number[] = [];
	const before: number[] = [];
	pairs.forEach(({ b }, index) => {
		// Mostly it goes on from all before it.
		const last = pairs[tails.at(-1) ?? -1];
		let [low, high] = [last && last.b < b ? tails.length : 0, tails.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((pairs[tails[middle] ?? 0]?.b ?? 0) < b) low = middle + 1;
			else high = middle;
		}
		before[index] = tails[low - 1] ?? -1;
		tails[low] = index;
	});
	const chosen: Match[] = [];
	for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
		const pair = pairs[index];
		if (pair) chosen.push(pair);
	}
	return chosen.reverse();
}

/** What is unmistakable in both lists and in the same order there, as single values. */
function anchorsOf(a: Values, b: Values): Match[] {
	const runs = new Runs(b);
	const places = hashesOf(a).map((hash, at) => runs.uniquePlaceOf(hash, a, at));
	/** For each place of `b`, how often its run stands in `a`. */
	const met = new Uint32Array(b.length);
	for (const place of places) if (place >= 0) met[place] = (met[place] ?? 0) + 1;
	const pairs: Match[] = [];
	places.forEach((place, at) => {
		if (met[place] === 1) pairs.push({ a: at, b: place, length: 1 });
	});
	return longestInOrder(pairs);
}

function alignMiddle(a: Values, b: Values): Match[] {
	const isLong = Math.max(a.length, b.length) > SHORT;
	const end = { a: a.length, b: b.length, length: 0 };
	const matches: Match[] = [];
	let [fromA, fromB] = [0, 0];
	for (const anchor of [...(isLong ? anchorsOf(a, b) : []), end]) {
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
	while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
	const middle = alignMiddle(a.subarray(head, a.length - tail), b.subarray(head, b.length - tail));
	return joined([
		...(head > 0 ? [{ a: 0, b: 0, length: head }] : []),
		...middle.map((match) => ({ ...match, a: match.a + head, b: match.b + head })),
		...(tail > 0 ? [{ a: a.length - tail, b: b.length - tail, length: tail }] : [])
	]);
}
