import { isLetter } from './letter-units.ts';

/** Letters in a row that count as one wording. */
const SHINGLE = 8;
/** One wording in so many stands for all. */
const SAMPLE = 4;
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
	return (twice ^ (twice >>> 16)) >>> 0;
}

const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;

/**
 * A sample of a text’s wordings, as hashes: texts that share much of the sample share much of their
 * words. Which ones are taken depends on the words alone (modulo sampling, as in U. Manber, “Finding
 * similar files in a large file system”, 1994).
 *
 * @param folded Simplified; punctuation and spaces do not count
 */
export function sketchOf(folded: string): ReadonlySet<number> {
	const sample = new Set<number>();
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
		const hash = mixed(sum);
		// The remainder is the same in all: without it they are small numbers.
		if (count >= SHINGLE && hash % SAMPLE === 0) sample.add(hash / SAMPLE);
	}
	return sample;
}
