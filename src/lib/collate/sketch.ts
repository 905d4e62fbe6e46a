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

/**
 * A sample of a text’s wordings, as hashes: texts that share much of the sample share much of their
 * words. Which ones are taken depends on the words alone (modulo sampling, as in U. Manber, “Finding
 * similar files in a large file system”, 1994).
 *
 * @param folded Simplified; punctuation and spaces do not count
 */
export function sketchOf(folded: string): ReadonlySet<number> {
	const letters = folded.replace(/[^\p{L}\p{N}]+/gu, '');
	const sample = new Set<number>();
	let sum = 0;
	for (let at = 0; at < letters.length; at += 1) {
		sum = (Math.imul(sum, BASE) + letters.charCodeAt(at)) | 0;
		if (at >= SHINGLE) sum = (sum - Math.imul(LEAVING, letters.charCodeAt(at - SHINGLE))) | 0;
		const hash = mixed(sum);
		if (at >= SHINGLE - 1 && hash % SAMPLE === 0) sample.add(hash);
	}
	return sample;
}
