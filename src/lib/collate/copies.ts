import { lettersOf } from './letters.ts';

/** A text that may be another’s copy. */
export interface CopiedText {
	/** ISO day from which it counts. */
	date: string;
	raw: string;
}

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** A name that copies have in common, and by chance some other texts (FNV-1a). */
function keyOf(values: Uint32Array, date: string): string {
	let hash = OFFSET_BASIS;
	for (const value of values) hash = Math.imul(hash ^ value, PRIME);
	return `${date} ${values.length} ${hash >>> 0}`;
}

/**
 * Finds copies: texts of one day with the same letters and numerals in the same order, in either
 * script. Signs and layout may differ.
 *
 * @param texts those first that shall count as the original
 * @returns each copy with its original
 */
export function findCopies<T extends CopiedText>(texts: readonly T[]): Map<T, T> {
	const copies = new Map<T, T>();
	const originals = new Map<string, T[]>();
	for (const text of texts) {
		const { values } = lettersOf(text.raw);
		if (values.length === 0) continue;
		const key = keyOf(Uint32Array.from(values), text.date);
		const known = originals.get(key) ?? [];
		const original = known.find((candidate) => {
			const others = lettersOf(candidate.raw).values;
			return others.length === values.length && values.every((value, at) => others[at] === value);
		});
		if (original) copies.set(text, original);
		else originals.set(key, [...known, text]);
	}
	return copies;
}
