import { inflateUpTo } from './inflate.ts';

const MEGABYTE = 1024 * 1024;
/** A page of text has some kilobytes; fonts and tables of characters some megabytes. */
const MOST_STREAM = 32 * MEGABYTE;
/** Pictures are not unpacked, unless the file lies about what they are. */
const MOST_PICTURE = 128 * MEGABYTE;
const MOST_TOGETHER = 512 * MEGABYTE;
/** A stream’s dictionary stands so near before it. */
const DICTIONARY = 1024;

const codesOf = (word: string) => Uint8Array.from(word, (letter) => letter.charCodeAt(0));
const STREAM = codesOf('stream');
const END_STREAM = codesOf('endstream');
const ZLIB = 0x78;

/** Where a word begins, searched from a place; -1 when it does not follow. */
function indexOf(bytes: Uint8Array, word: Uint8Array, from: number): number {
	const [first = 0] = word;
	for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
		if (word.every((code, index) => bytes[at + index] === code)) return at;
	return -1;
}

/** A compressed stream as it stands in the file. */
interface PackedStream {
	dictionary: string;
	packed: Uint8Array;
}

function* packedStreams(bytes: Uint8Array): Generator<PackedStream> {
	for (let at = indexOf(bytes, STREAM, 0); at >= 0;) {
		let start = at + STREAM.length;
		if (bytes[start] === 0x0d) start += 1;
		if (bytes[start] === 0x0a) start += 1;
		const end = indexOf(bytes, END_STREAM, start);
		const close = end < 0 ? bytes.length : end;
		const before = bytes.subarray(Math.max(0, at - DICTIONARY), at);
		if (bytes[start] === ZLIB)
			yield {
				dictionary: /[^]*\bobj\b([^]*)$/.exec(String.fromCharCode(...before))?.[1] ?? '',
				packed: bytes.subarray(start, close)
			};
		at = end < 0 ? -1 : indexOf(bytes, STREAM, end + END_STREAM.length);
	}
}

/** Why a PDF would take too much memory when it is unpacked; null when it would not. */
export async function unpackingProblem(bytes: Uint8Array): Promise<string | null> {
	let left = MOST_TOGETHER;
	for (const { dictionary, packed } of packedStreams(bytes)) {
		if (/FlateDecode\s*\/(?:Fl(?:ateDecode)?|LZW)/.test(dictionary))
			return 'a stream of it is compressed twice; save it anew';
		const isPicture = /\/Subtype\s*\/Image\b/.test(dictionary);
		const most = isPicture ? MOST_PICTURE : Math.min(MOST_STREAM, left);
		const { length, end } = await inflateUpTo(packed, 'deflate', most, false);
		if (end === 'too large') return 'unpacked, it is larger than it may be; save it anew';
		if (!isPicture) left -= length;
	}
	return null;
}
