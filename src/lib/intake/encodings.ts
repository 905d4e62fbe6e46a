import type { Big5Table } from './big5.ts';

/** Encodings that Chinese texts are kept in. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5-hkscs'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** As people write them. */
export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16LE',
	'utf-16be': 'UTF-16BE',
	gb18030: 'GB18030',
	'big5-hkscs': 'Big5-HKSCS'
};

const LABELS: readonly (readonly [RegExp, Encoding])[] = [
	[/^(?:unicode-1-1-)?utf-?8$/, 'utf-8'],
	[/^(?:utf-?16(?:le)?|unicode|ucs-2)$/, 'utf-16le'],
	[/^utf-?16be$/, 'utf-16be'],
	[/^(?:gb_?2312(?:-80)?|gbk|x-gbk|cp936|gb18030|chinese|csgb2312|euc-cn)$/, 'gb18030'],
	[/^(?:big5(?:-?hkscs)?|big5-eten|cn-big5|csbig5|x-x-big5|cp950)$/, 'big5-hkscs']
];

/**
 * The encoding that a label means, as in an HTML page’s `charset`. GB 2312 and GBK are parts of
 * GB18030, Big5 is part of Big5-HKSCS.
 *
 * @returns null for any other
 */
export function encodingOf(label: string): Encoding | null {
	const plain = label.trim().toLowerCase();
	return LABELS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** The encoding that a byte order mark at the beginning tells, and its length in bytes. */
export function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } | null {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 };
	if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 };
	if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 };
	return null;
}

/** Text of bytes; what is no character is U+FFFD. */
export interface Converted {
	text: string;
	/** Whether every byte belongs to a character. */
	isWhole: boolean;
}

function convertBig5(bytes: Uint8Array, table: Big5Table): Converted {
	const parts: string[] = [];
	let isWhole = true;
	for (let at = 0; at < bytes.length;) {
		const length = big5Length(bytes, at, table);
		const lead = bytes[at] ?? 0;
		if (length === 0) isWhole = false;
		parts.push(
			length === 1
				? String.fromCharCode(lead)
				: ((length === 2 ? table.get((lead << 8) | (bytes[at + 1] ?? 0)) : null) ?? '\uFFFD')
		);
		at += length || 1;
	}
	return { text: parts.join(''), isWhole };
}

/** How many bytes the character at a place has; 0 when there is none. */
export function big5Length(bytes: Uint8Array, at: number, table: Big5Table): number {
	const lead = bytes[at] ?? 0;
	if (lead < 0x80) return 1;
	return table.has((lead << 8) | (bytes[at + 1] ?? 0)) ? 2 : 0;
}

/**
 * Converts bytes without a byte order mark.
 *
 * @param big5 its table, needed for Big5 alone
 */
export function convert(bytes: Uint8Array, encoding: Encoding, big5: Big5Table | null): Converted {
	if (encoding === 'big5-hkscs') return convertBig5(bytes, big5 ?? new Map());
	try {
		const strict = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
		return { text: strict.decode(bytes), isWhole: true };
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		const loose = new TextDecoder(encoding, { ignoreBOM: true });
		return { text: loose.decode(bytes), isWhole: false };
	}
}
