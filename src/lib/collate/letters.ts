import { simplify } from '../text/simplify.ts';

/** The letters and numerals of a text, as transcripts are compared: without script, signs and layout. */
export interface Letters {
	/** One code point each, Simplified. */
	values: readonly string[];
	/** Where each begins in the text, in UTF-16 code units. */
	starts: readonly number[];
	/** One past its last code unit. */
	ends: readonly number[];
}

const LETTER = /[\p{L}\p{N}]/u;

/** Reads a text’s letters. Full-width letters and numerals count as the half-width ones. */
export function lettersOf(text: string): Letters {
	const original: string[] = [];
	const [starts, ends]: [number[], number[]] = [[], []];
	let at = 0;
	for (const character of text) {
		const end = at + character.length;
		if (LETTER.test(character)) {
			original.push(character);
			starts.push(at);
			ends.push(end);
		}
		at = end;
	}
	const plain = original.map((letter) =>
		/[Ａ-Ｚａ-ｚ０-９]/.test(letter) ? letter.normalize('NFKC') : letter
	);
	const simplified = Array.from(simplify(plain.join('')));
	// A converter that changed the count would break the places: then the script is kept.
	return { values: simplified.length === plain.length ? simplified : plain, starts, ends };
}
