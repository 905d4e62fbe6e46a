import { needsOf, strictest } from './pattern-needs.ts';

/** Patterns that may match, as bits. Every thirty-second shares one. */
export type Patterns = number;

const bitOf = (index: number): Patterns => 1 << (index % 32);

/** Whether the pattern at an index is among those that may match. */
export const mayMatch = (patterns: Patterns, index: number) => (patterns & bitOf(index)) !== 0;

const CODE_UNITS = 0x10000;

const hashOf = (first: number, second: number) => (Math.imul(first, 0x9e35) ^ second) & 0xffff;

/**
 * A first look for a few patterns that are tried on short texts again and again. Rougher and faster
 * than a prefilter: it looks for the first two code units of the strings that a match must hold.
 */
export class Sieve {
	/** Patterns that need nothing. */
	#always = 0;
	/** By code unit, and by the hash of two: the patterns that need a string which begins so. */
	readonly #singles = new Int32Array(CODE_UNITS);
	readonly #pairs = new Int32Array(CODE_UNITS);

	/** @throws SyntaxError when a pattern has syntax that the analysis does not know */
	constructor(patterns: readonly RegExp[]) {
		for (const [index, pattern] of patterns.entries())
			for (const needs of needsOf(pattern)) {
				const strings = strictest(needs);
				if (strings) for (const string of strings) this.#add(string, bitOf(index));
				else this.#always |= bitOf(index);
			}
	}

	#add(string: string, pattern: Patterns): void {
		const first = string.charCodeAt(0);
		const [table, place] =
			string.length === 1
				? [this.#singles, first]
				: [this.#pairs, hashOf(first, string.charCodeAt(1))];
		table[place] = (table[place] ?? 0) | pattern;
	}

	/** The patterns that may match in a text; none that matches is missing. */
	look(text: string): Patterns {
		const [singles, pairs] = [this.#singles, this.#pairs];
		let found = this.#always;
		let next = text.charCodeAt(0);
		for (let at = 0; at < text.length; at += 1) {
			const unit = next;
			next = text.charCodeAt(at + 1);
			found |= (singles[unit] ?? 0) | (pairs[hashOf(unit, next)] ?? 0);
		}
		return found;
	}
}
