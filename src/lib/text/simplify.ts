import { to } from 'opencc-js/preset/t2cn';
import { textOfUnits } from './code-units.ts';

/** A Traditional wording, mostly one character, with its Simplified one of as many code points. */
type Entry = readonly [from: string, to: string];

/**
 * The entries by their first code unit, longest first. A table instead of opencc-js’s converter, which
 * takes most of the time of reading a text.
 */
const ENTRIES = new Map<number, Entry[]>();
/** For each code unit: the one that it becomes, itself mostly. */
const UNITS = new Uint16Array(0x10000).map((_, unit) => unit);
/** For each code unit: 1 where entries beside that for the unit alone begin. */
const BEGINS = new Uint8Array(0x10000);

function addEntry(entry: Entry): void {
	const [from, to] = entry;
	const first = from.charCodeAt(0);
	if (from.length === 1 && to.length === 1) {
		UNITS[first] = to.charCodeAt(0);
		return;
	}
	BEGINS[first] = 1;
	const entries = ENTRIES.get(first);
	if (entries) entries.push(entry);
	else ENTRIES.set(first, [entry]);
}

for (const dictionary of (to.cn ?? []).flat())
	for (const entry of typeof dictionary === 'string' ? dictionary.split('|') : []) {
		const [from = '', to = ''] = entry.split(' ');
		addEntry([from, to]);
	}
for (const entries of ENTRIES.values()) entries.sort(([a], [b]) => b.length - a.length);

/** Characters that stand for others in texts from old encodings. */
const COMPATIBILITY = /[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;

/** Where the first character or wording stands that may change; the text’s length when there is none. */
function firstChange(text: string): number {
	let at = 0;
	for (; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		if (UNITS[unit] !== unit || (BEGINS[unit] === 1 && entryAt(text, at))) break;
	}
	return at;
}

function entryAt(text: string, at: number): Entry | undefined {
	return ENTRIES.get(text.charCodeAt(at))?.find(([from]) => text.startsWith(from, at));
}

/**
 * Maps Traditional characters to Simplified ones, the longest wording first. The number of code points
 * stays the same, the number of UTF-16 code units may not (opencc-js 1.4.2: 220 of 3,989 entries).
 */
export function simplify(text: string): string {
	const plain = text.search(COMPATIBILITY) < 0 ? text : withoutCompatibility(text);
	const from = firstChange(plain);
	if (from === plain.length) return plain;
	const units = new Uint16Array((plain.length - from) * 2);
	let length = 0;
	for (let at = from; at < plain.length;) {
		const unit = plain.charCodeAt(at);
		const entry = BEGINS[unit] === 1 ? entryAt(plain, at) : undefined;
		if (!entry) {
			units[length++] = UNITS[unit] ?? unit;
			at += 1;
			continue;
		}
		const [before, after] = entry;
		for (let index = 0; index < after.length; index += 1) units[length++] = after.charCodeAt(index);
		at += before.length;
	}
	return plain.slice(0, from) + textOfUnits(units.subarray(0, length));
}

const withoutCompatibility = (text: string) =>
	text.replace(COMPATIBILITY, (character) => character.normalize('NFC'));
