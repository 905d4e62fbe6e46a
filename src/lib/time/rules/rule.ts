import type { Expression } from '../expression.ts';

/** What a rule found: the expression and, where it differs from the match, its extent. */
export interface Found {
	expression: Expression;
	/** Folded offset one past the last code unit. */
	end: number;
	/** Folded offset of the first code unit; the match's own when absent. */
	start?: number;
	/** A name more telling than the rule's, e.g. `dateline`. */
	name?: string;
}

/** One way of writing a date. Rules are tried independently; of overlapping finds the longest stays. */
export interface DateRule {
	name: string;
	/**
	 * The first sign or two of everything that `pattern` matches: the pattern is tried nowhere else.
	 */
	begins: readonly string[];
	/** What is looked for. Quantifiers are bounded, so that a scan is linear in the text. */
	pattern: RegExp;
	/** Words before the match that rule it out. */
	notAfter?: RegExp;
	/**
	 * @param match the match of `pattern`, its `index` counted in `text`
	 * @returns null when the words are no date after all
	 */
	read(match: RegExpMatchArray, text: string): Found | null;
}

/** Every pair of a first and a second sign. */
export function pairs(firsts: string, seconds: string): string[] {
	return [...firsts].flatMap((first) => [...seconds].map((second) => first + second));
}

/** How much text before a match `notAfter` sees. */
export const LOOKBEHIND = 8;

/** Tries a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
	pattern.lastIndex = offset;
	return pattern.exec(text);
}

/** Folded offset of the first code unit of a match made by chrono. */
export const startOf = (match: RegExpMatchArray) => match.index ?? 0;
export const endOf = (match: RegExpMatchArray) => startOf(match) + match[0].length;
