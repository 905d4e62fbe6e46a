import { to } from 'opencc-js/preset/t2cn';
import { textOfUnits } from './code-units.ts';
import { FormTrie } from './form-trie.ts';

/** A Traditional wording, mostly one character, with its Simplified one of as many code points. */
type Entry = readonly [from: string, to: string];

/**
 * Tables instead of opencc-js’s converter, which takes most of the time of reading a text. For each code
 * unit: the one that it becomes, itself mostly.
 */
const UNITS = new Uint16Array(0x10000).map((_, unit) => unit);
/** What is not one code unit for one. */
const WORDINGS = new FormTrie<Entry>();

for (const dictionary of (to.cn ?? []).flat())
	for (const entry of typeof dictionary === 'string' ? dictionary.split('|') : []) {
		const [before = '', after = ''] = entry.split(' ');
		if (before.length > 1 || after.length > 1) WORDINGS.add(before, [before, after]);
		else UNITS[before.charCodeAt(0)] = after.charCodeAt(0);
	}

/** Characters that stand for others in texts from old encodings. */
const COMPATIBILITY = /[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;
/** What they all begin with, as code units. */
const MAYBE_COMPATIBILITY = /[\uF900-\uFAFF\uD87E]/;

/** A text with the common characters in place of those of old encodings. */
export function withoutCompatibility(text: string): string {
	return MAYBE_COMPATIBILITY.test(text)
		? text.replace(COMPATIBILITY, (character) => character.normalize('NFC'))
		: text;
}

const ANY = () => true;

/** The entry of a wording at a place, the longest one. */
const entryAt = (text: string, at: number): Entry | null =>
	WORDINGS.canBeginAt(text, at) ? WORDINGS.longestAt(text, at, ANY) : null;

/** Where the first character or wording stands that may change; the text’s length when there is none. */
function firstChange(text: string): number {
	let at = 0;
	for (; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		if (UNITS[unit] !== unit || entryAt(text, at)) break;
	}
	return at;
}

/**
 * Maps Traditional characters to Simplified ones, the longest wording first. The number of code points
 * stays the same, the number of UTF-16 code units may not (opencc-js 1.4.2: 220 of 3,989 entries).
 */
export function simplify(text: string): string {
	const plain = withoutCompatibility(text);
	const from = firstChange(plain);
	if (from === plain.length) return plain;
	const units = new Uint16Array(plain.length * 2 - from);
	let length = 0;
	for (; length < from; length += 1) units[length] = plain.charCodeAt(length);
	for (let at = from; at < plain.length;) {
		const entry = entryAt(plain, at);
		if (!entry) {
			const unit = plain.charCodeAt(at);
			units[length++] = UNITS[unit] ?? unit;
			at += 1;
			continue;
		}
		const [before, after] = entry;
		for (let index = 0; index < after.length; index += 1) units[length++] = after.charCodeAt(index);
		at += before.length;
	}
	return textOfUnits(units.subarray(0, length));
}
