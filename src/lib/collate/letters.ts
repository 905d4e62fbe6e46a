import { simplify } from '../text/simplify.ts';
import type { Values } from './align.ts';
import { isLetter } from './letter-units.ts';

/** The letters and numerals of a text, as transcripts are compared: without script, signs and layout. */
export interface Letters {
	/** Their code points, Simplified. */
	values: Values;
	/** Where each begins in the text, in UTF-16 code units. */
	starts: Uint32Array;
	/** One past its last code unit. */
	ends: Uint32Array;
}

/** Full-width Latin letters and numerals stand so far behind the half-width ones. */
const FULL_WIDTH = 0xfee0;

/** A full-width Latin letter or numeral as the half-width one; all else as it is. */
function halfWidth(point: number): number {
	const half = point - FULL_WIDTH;
	return half > 0x20 && half < 0x7f ? half : point;
}

/** Reads a text’s letters. Full-width letters and numerals count as the half-width ones. */
export function lettersOf(text: string): Letters {
	const simplified = simplify(text);
	const values = new Uint32Array(text.length);
	const starts = new Uint32Array(text.length);
	const ends = new Uint32Array(text.length);
	let count = 0;
	let [at, other] = [0, 0];
	// Both have as many code points: simplifying keeps their number.
	while (at < text.length) {
		const point = text.codePointAt(at) ?? 0;
		const plain = simplified.codePointAt(other) ?? 0;
		const end = at + (point > 0xffff ? 2 : 1);
		if (isLetter(point)) {
			values[count] = halfWidth(plain);
			starts[count] = at;
			ends[count] = end;
			count += 1;
		}
		at = end;
		other += plain > 0xffff ? 2 : 1;
	}
	return {
		values: values.subarray(0, count),
		starts: starts.subarray(0, count),
		ends: ends.subarray(0, count)
	};
}
