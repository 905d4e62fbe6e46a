import { needsOf, strictest } from './pattern-needs.ts';

/** Patterns that may match, as bits. Every thirty-second shares one. */
export type Patterns = number;

const bitOf = (index: number): Patterns => 1 << (index % 32);

/** Whether the pattern at an index is among those that may match. */
export const mayMatch = (patterns: Patterns, index: number) => (patterns & bitOf(index)) !== 0;

/** Slots for pairs of code units; two that share one only make the look rougher. */
const SLOTS = 0x1000;

const slotOf = (first: number, second: number) =>
	Math.imul((first << 16) | second, 0x9e3779b1) >>> 20;

const BEGINS_STRING = 1;
const IS_STRING = 2;
/** Stands behind a string of one code unit. */
const NO_UNIT = 0;

/**
 * A first look for a few patterns that are tried on short texts again and again. Rougher and faster
 * than a prefilter: it looks for the first two code units of the strings that a match must hold. Its
 * tables are small, so that several sieves have room in a processor’s cache.
 */
export class Sieve {
	/** Patterns that need nothing. */
	#always = 0;
	/** For each code unit: whether strings begin with it, and whether it is one itself. */
	readonly #firsts = new Uint8Array(0x10000);
	/** By the slot of two code units: the patterns that need a string which begins so. */
	readonly #slots = new Int32Array(SLOTS);

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
		const isAlone = string.length === 1;
		const slot = slotOf(first, isAlone ? NO_UNIT : string.charCodeAt(1));
		this.#firsts[first] = (this.#firsts[first] ?? 0) | (isAlone ? IS_STRING : BEGINS_STRING);
		this.#slots[slot] = (this.#slots[slot] ?? 0) | pattern;
	}

	/** The patterns that may match in a text; none that matches is missing. */
	look(text: string): Patterns {
		const [firsts, slots] = [this.#firsts, this.#slots];
		let found = this.#always;
		for (let at = 0; at < text.length; at += 1) {
			const unit = text.charCodeAt(at);
			const kind = firsts[unit] ?? 0;
			if (kind === 0) continue;
			if ((kind & IS_STRING) !== 0) found |= slots[slotOf(unit, NO_UNIT)] ?? 0;
			if ((kind & BEGINS_STRING) !== 0 && at + 1 < text.length)
				found |= slots[slotOf(unit, text.charCodeAt(at + 1))] ?? 0;
		}
		return found;
	}
}
