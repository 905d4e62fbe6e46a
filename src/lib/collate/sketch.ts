import { isLetter } from './letter-units.ts';
import { NumberTable } from './number-table.ts';

/** Letters in a row that count as one wording. */
const SHINGLE = 8;
/** One wording in four stands for all: those whose hash ends in so many zero bits. */
const SAMPLE_BITS = 2;
const BASE = 0x01000193;
/** What the letter that leaves a shingle has come to weigh. */
const LEAVING = Array.from({ length: SHINGLE }).reduce<number>(
	(weight) => Math.imul(weight, BASE),
	1
);

/** Spreads the bits of a sum, so that every one of them depends on all letters (MurmurHash3’s finish). */
function mixed(sum: number): number {
	const once = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
	const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
	return twice ^ (twice >>> 16);
}

const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;

/**
 * A sample of a text’s wordings, as hashes: texts that share much of the sample share much of their
 * words. Which ones are taken depends on the words alone (modulo sampling, as in U. Manber, “Finding
 * similar files in a large file system”, 1994).
 *
 * @param folded Simplified; punctuation and spaces do not count
 * @returns each hash once
 */
export function sketchOf(folded: string): Uint32Array {
	const seen = new NumberTable(folded.length >> SAMPLE_BITS);
	const sample: number[] = [];
	const last = new Uint16Array(SHINGLE);
	let [sum, count] = [0, 0];
	for (let at = 0; at < folded.length; at += 1) {
		const unit = folded.charCodeAt(at);
		// Halves of pairs are no letters, but what they stand for mostly is.
		if (!isLetter(unit) && !isSurrogate(unit)) continue;
		const place = count % SHINGLE;
		sum = (Math.imul(sum, BASE) + unit) | 0;
		// Before the first shingle is whole nothing leaves it: there is still 0.
		sum = (sum - Math.imul(LEAVING, last[place] ?? 0)) | 0;
		last[place] = unit;
		count += 1;
		if (count < SHINGLE) continue;
		const hash = mixed(sum);
		// The bits that are the same in all are left out.
		const wording = hash >>> SAMPLE_BITS;
		if (wording << SAMPLE_BITS !== hash || seen.get(wording) >= 0) continue;
		seen.set(wording, 0);
		sample.push(wording);
	}
	return Uint32Array.from(sample);
}
