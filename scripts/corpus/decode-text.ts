/** A decoded text, or the reason why the bytes are none, with the remedy. */
export type Decoded = { text: string; problem: null } | { text: null; problem: string };

const REMEDY = 'save it as UTF-8 text';
const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT);

/** Byte offset of the first malformed UTF-8 sequence; null when there is none. */
function malformedAt(bytes: Buffer, text: string): number | null {
	let offset = 0;
	let from = 0;
	for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, from)) {
		offset += Buffer.byteLength(text.slice(from, at));
		// The text may hold a well-formed U+FFFD of its own.
		if (!bytes.subarray(offset, offset + 3).equals(REPLACEMENT_BYTES)) return offset;
		offset += 3;
		from = at + 1;
	}
	return null;
}

/**
 * Decodes a file: UTF-8 with or without a byte order mark, which is not part of the text.
 * Line ends are kept.
 */
export function decodeText(bytes: Buffer): Decoded {
	if (bytes.length === 0) return refuse('the file is empty; put a text into it or remove it');
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
		return refuse(`looks like UTF-16 (byte order mark at byte 0); ${REMEDY}`);
	const zero = bytes.indexOf(0);
	if (zero >= 0) return refuse(`not a text file (zero byte at byte ${zero}); ${REMEDY}`);
	const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const malformed = malformedAt(bytes, decoded);
	if (malformed !== null) return refuse(`not UTF-8 (malformed at byte ${malformed}); ${REMEDY}`);
	const text = decoded.replace(/^\uFEFF/, '');
	if (text.trim() === '')
		return refuse('the file holds only white space; put a text into it or remove it');
	return { text, problem: null };
}

function refuse(problem: string): Decoded {
	return { text: null, problem };
}
