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
	/** Words of which the text must hold one: looked for first, which is much faster than the pattern. */
	needs?: readonly string[];
	/** Where the words may begin. Quantifiers are bounded, so that a scan is linear in the text. */
	pattern: RegExp;
	/**
	 * Words before the match that rule it out. A lookbehind in `pattern` would not do: chrono searches
	 * in the rest of the text after each match and does not show what stood before.
	 */
	notAfter?: RegExp;
	/**
	 * @param match the match of `pattern`, its `index` counted in `text`
	 * @returns null when the words are no date after all
	 */
	read(match: RegExpMatchArray, text: string): Found | null;
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
