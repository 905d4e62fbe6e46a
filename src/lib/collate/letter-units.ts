const LETTER = /[\p{L}\p{N}]/u;
const UNKNOWN = 0;
const YES = 1;
const NO = 2;

/** What is known of each code point below U+10000, each asked about once. */
const KNOWN = new Uint8Array(0x10000);

/** Whether a code point is a letter, a Chinese character among them, or a numeral. */
export function isLetter(point: number): boolean {
	const known = KNOWN[point] ?? UNKNOWN;
	if (known !== UNKNOWN) return known === YES;
	const is = LETTER.test(String.fromCodePoint(point));
	if (point < KNOWN.length) KNOWN[point] = is ? YES : NO;
	return is;
}
