import { CONNECTIVES, DIGITS, HOSTILE } from './fragments.ts';
import type { Random } from './random.ts';

/** Damages a text; `other` is one to take words from. */
type Mutation = (random: Random, text: string, other: string) => string;

/** A run of a text, between two places that need not be whole characters. */
export function pieceOf(random: Random, text: string, longest: number): string {
	const start = random.below(text.length);
	return text.slice(start, start + 1 + random.below(longest));
}

function replaced(random: Random, text: string, cut: number, put: string): string {
	const at = random.below(text.length + 1);
	return text.slice(0, at) + put + text.slice(at + cut);
}

const withParts = (text: string, separator: RegExp, change: (parts: string[]) => string[]) =>
	change(text.split(separator)).join('');

/** What happens to texts on their way, each named by what it does. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
	cut: (random, text) => text.slice(0, random.below(text.length + 1)),
	cutFront: (random, text) => text.slice(random.below(text.length + 1)),
	drop: (random, text) => replaced(random, text, random.between(1, 12), ''),
	splice: (random, text, other) =>
		replaced(random, text, random.below(8), pieceOf(random, other, 60)),
	repeat: (random, text) => {
		const piece = pieceOf(random, text, 20);
		return replaced(random, text, 0, piece.repeat(random.between(1, 6)));
	},
	shuffleClauses: (random, text) => withParts(text, /(?<=[，。；、\n])/, (p) => random.shuffled(p)),
	swap: (random, text) => {
		const at = random.below(text.length);
		const swapped = [...text.slice(at, at + 6)].reverse().join('');
		return text.slice(0, at) + swapped + text.slice(at + 6);
	},
	digits: (random, text) =>
		text.replace(/[\d０-９〇一二三四五六七八九十]/g, (digit) =>
			random.onceIn(3) ? random.pick(DIGITS) : digit
		),
	insertHostile: (random, text) => replaced(random, text, 0, random.pick(HOSTILE)),
	insertSign: (random, text) => replaced(random, text, random.below(2), random.pick(CONNECTIVES)),
	betweenAll: (random, text) => {
		const sign = random.pick([...HOSTILE, ' ', '\n', '\u3000']);
		return [...text].join(sign);
	},
	withoutSigns: (_, text) => text.replace(/[，。；、：\s]/g, ''),
	otherBreaks: (random, text) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\u2028', ' ']))
};

const ALL = Object.values(MUTATIONS);

/** A text as it may arrive: cut, spliced, shuffled, with signs and digits exchanged. */
export function mutated(random: Random, text: string, other: string): string {
	let result = text;
	for (let left = random.between(1, 4); left > 0; left -= 1)
		if (result.length > 0) result = random.pick(ALL)(random, result, other);
	return result;
}
