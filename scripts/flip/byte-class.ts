/** Kinds of bytes that a file may treat differently. */
export const BYTE_CLASSES = [
	'white space',
	'digit',
	'letter',
	'sign',
	'control',
	'lead byte',
	'continuation byte',
	'gzip head',
	'gzip end'
] as const;
export type ByteClass = (typeof BYTE_CLASSES)[number];

const GZIP_HEAD = 10;
const GZIP_END = 8;

function classOf(byte: number): ByteClass {
	if (byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d) return 'white space';
	if (byte < 0x20 || byte === 0x7f) return 'control';
	if (byte >= 0xc0) return 'lead byte';
	if (byte >= 0x80) return 'continuation byte';
	const character = String.fromCharCode(byte);
	return /\d/.test(character) ? 'digit' : /[a-z]/i.test(character) ? 'letter' : 'sign';
}

/** Where each class of bytes stands in a file; classes that it has none of are absent. */
export function placesByClass(bytes: Uint8Array): Map<ByteClass, number[]> {
	const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
	const places = new Map<ByteClass, number[]>();
	bytes.forEach((byte, at) => {
		const name =
			isGzip && at < GZIP_HEAD
				? 'gzip head'
				: isGzip && at >= bytes.length - GZIP_END
					? 'gzip end'
					: classOf(byte);
		const found = places.get(name) ?? [];
		places.set(name, found);
		found.push(at);
	});
	return places;
}
