/** As many arguments as every engine takes in one call. */
const CHUNK = 8192;

/** The string of some UTF-16 code units, in one piece: joined by `+` it would be slow to read. */
export function textOfUnits(units: Uint16Array): string {
	const pieces: string[] = [];
	for (let at = 0; at < units.length; at += CHUNK)
		pieces.push(
			String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[])
		);
	return pieces.join('');
}

/** A piece of a text without half a surrogate pair that cutting has left at its beginning. */
export const withoutCutStart = (piece: string) => piece.replace(/^[\uDC00-\uDFFF]/, '');

/** The same of its end. */
export const withoutCutEnd = (piece: string) => piece.replace(/[\uD800-\uDBFF]$/, '');

/** A piece of a text without halves of surrogate pairs that cutting has left at its ends. */
export const wholeCharacters = (piece: string) => withoutCutEnd(withoutCutStart(piece));
