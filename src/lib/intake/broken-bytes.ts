import type { Big5Table } from './big5.ts';
import { big5Length, type Encoding } from './encodings.ts';

/** Where bytes are no character of their encoding. */
export interface BrokenPlace {
	/** Offset in the file, from 0. */
	byte: number;
	/** From 1. */
	line: number;
}

/** How many bytes the character at a place has; 0 when there is none. */
type Measure = (bytes: Uint8Array, at: number) => number;

const isTrail = (byte: number | undefined) => byte !== undefined && byte >> 6 === 0b10;

/** Table 3-7 of the Unicode Standard: well-formed UTF-8 byte sequences. */
const utf8Length: Measure = (bytes, at) => {
	const lead = bytes[at] ?? 0;
	const second = bytes[at + 1] ?? 0;
	if (lead < 0x80) return 1;
	if (lead >= 0xc2 && lead <= 0xdf) return isTrail(second) ? 2 : 0;
	if (lead >= 0xe0 && lead <= 0xef) {
		const [low, high] = [lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf];
		return second >= low && second <= high && isTrail(bytes[at + 2]) ? 3 : 0;
	}
	if (lead >= 0xf0 && lead <= 0xf4) {
		const [low, high] = [lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf];
		const isWhole = second >= low && second <= high;
		return isWhole && isTrail(bytes[at + 2]) && isTrail(bytes[at + 3]) ? 4 : 0;
	}
	return 0;
};

function utf16Length(bigEndian: boolean): Measure {
	const unitAt = (bytes: Uint8Array, at: number) => {
		const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
		return at + 1 >= bytes.length ? -1 : bigEndian ? (first << 8) | second : (second << 8) | first;
	};
	return (bytes, at) => {
		const unit = unitAt(bytes, at);
		if (unit < 0 || (unit >= 0xdc00 && unit <= 0xdfff)) return 0;
		if (unit < 0xd800 || unit > 0xdbff) return 2;
		const next = unitAt(bytes, at + 2);
		return next >= 0xdc00 && next <= 0xdfff ? 4 : 0;
	};
}

function gb18030Length(): Measure {
	const strict = new TextDecoder('gb18030', { fatal: true });
	return (bytes, at) => {
		const lead = bytes[at] ?? 0;
		if (lead < 0x80) return 1;
		const second = bytes[at + 1] ?? 0;
		const length = second >= 0x30 && second <= 0x39 ? 4 : 2;
		try {
			strict.decode(bytes.subarray(at, at + length));
			return length;
		} catch {
			return 0;
		}
	};
}

function measureOf(encoding: Encoding, big5: Big5Table | null): Measure {
	if (encoding === 'utf-8') return utf8Length;
	if (encoding === 'gb18030') return gb18030Length();
	if (encoding === 'big5-hkscs') return (bytes, at) => big5Length(bytes, at, big5 ?? new Map());
	return utf16Length(encoding === 'utf-16be');
}

/**
 * Finds what is no character, run by run.
 *
 * @param from where the text begins, behind a byte order mark
 */
export function findBroken(
	bytes: Uint8Array,
	encoding: Encoding,
	big5: Big5Table | null,
	from: number
): BrokenPlace[] {
	const measure = measureOf(encoding, big5);
	const isWide = encoding.startsWith('utf-16');
	const lowByte = encoding === 'utf-16be' ? 1 : 0;
	const places: BrokenPlace[] = [];
	let line = 1;
	let isRun = false;
	for (let at = from; at < bytes.length;) {
		const length = measure(bytes, at);
		if (length === 0 && !isRun) places.push({ byte: at, line });
		isRun = length === 0;
		const isBreak = length === (isWide ? 2 : 1) && bytes[at + lowByte] === 0x0a;
		if (isBreak && (!isWide || bytes[at + 1 - lowByte] === 0)) line += 1;
		at += length || (isWide ? 2 : 1);
	}
	return places;
}
