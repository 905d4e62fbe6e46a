import { align, type Match } from './align.ts';
import { lettersOf, type Letters } from './letters.ts';

/** A half-open run of raw text, in UTF-16 code units. */
export interface RawRun {
	start: number;
	end: number;
}

/** A stretch of two quotes that says the same in both, or not. */
export interface CollatedRun {
	/** Whether the letters are the same; script, punctuation and layout do not count. */
	isSame: boolean;
	/** Its place in the first quote’s text; empty where that lacks what the second has. */
	a: RawRun;
	/** Its place in the second quote’s text. */
	b: RawRun;
}

/** Words as they stand in a text. */
export interface Quoted {
	exact: string;
	/** Where they begin in their text. */
	start: number;
}

/** A single common letter between two differences of more than this is chance. */
const CHANCE = 1;

/** Without the letters that stand alone between longer differences, as single ones do by chance. */
function withoutChance(matches: readonly Match[], lengthA: number, lengthB: number): Match[] {
	return matches.filter((match, index) => {
		if (match.length > 1) return true;
		const before = matches[index - 1];
		const after = matches[index + 1] ?? { a: lengthA, b: lengthB };
		const gapBefore = [
			match.a - (before ? before.a + before.length : 0),
			match.b - (before ? before.b + before.length : 0)
		];
		const gapAfter = [after.a - match.a - 1, after.b - match.b - 1];
		return Math.min(Math.max(...gapBefore), Math.max(...gapAfter)) <= CHANCE;
	});
}

/** The raw run of letters `from` to `to`, without the signs around it; empty right after the letter before. */
function runOf({ starts, ends }: Letters, from: number, to: number, offset: number): RawRun {
	const start = from < to ? (starts[from] ?? 0) : (ends[from - 1] ?? 0);
	return { start: offset + start, end: offset + (from < to ? (ends[to - 1] ?? start) : start) };
}

/**
 * Collates two quotes: where they have the same words and where they differ, ignoring script,
 * punctuation and layout. The runs follow one another without a gap and cover both quotes; a
 * difference begins and ends with letters.
 */
export function collateQuotes(first: Quoted, second: Quoted): CollatedRun[] {
	const [a, b] = [lettersOf(first.exact), lettersOf(second.exact)];
	const matches = withoutChance(align(a.values, b.values), a.values.length, b.values.length);
	const runs: CollatedRun[] = [];
	let [fromA, fromB] = [0, 0];
	let [endA, endB] = [first.start, second.start];
	const addSame = (toA: number, toB: number) => {
		if (toA > endA || toB > endB)
			runs.push({ isSame: true, a: { start: endA, end: toA }, b: { start: endB, end: toB } });
		[endA, endB] = [toA, toB];
	};
	const last = { a: a.values.length, b: b.values.length, length: 0 };
	for (const match of [...matches, last]) {
		if (match.a > fromA || match.b > fromB) {
			const inA = runOf(a, fromA, match.a, first.start);
			const inB = runOf(b, fromB, match.b, second.start);
			addSame(inA.start, inB.start);
			runs.push({ isSame: false, a: inA, b: inB });
			[endA, endB] = [inA.end, inB.end];
		}
		[fromA, fromB] = [match.a + match.length, match.b + match.length];
	}
	addSame(first.start + first.exact.length, second.start + second.exact.length);
	return runs;
}
