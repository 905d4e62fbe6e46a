import { FormTrie } from '../text/form-trie.ts';
import { needsOf, strictest, type AllOf } from './pattern-needs.ts';

/** Tells which of several patterns may match in a text. */
export type Prefilter = (text: string) => readonly number[];

/** One way for a pattern to match, met at a string that it needs. */
interface Alternative {
	pattern: number;
	/** What else it needs. */
	others: AllOf;
}

/** All alternatives in one trie, each at the strings that fewest texts hold. */
function compile(patterns: readonly RegExp[]) {
	const always: number[] = [];
	const byString = new Map<string, Alternative[]>();
	for (const [pattern, regExp] of patterns.entries())
		for (const needs of needsOf(regExp)) {
			const met = strictest(needs);
			const alternative = { pattern, others: needs.filter((need) => need !== met) };
			if (met === null && !always.includes(pattern)) always.push(pattern);
			for (const string of met ?? [])
				byString.set(string, [...(byString.get(string) ?? []), alternative]);
		}
	const trie = new FormTrie<readonly Alternative[]>();
	for (const [string, alternatives] of byString) trie.add(string, alternatives);
	return { always, trie };
}

const meets = (text: string, needs: AllOf) =>
	needs.every((strings) => strings.some((string) => text.includes(string)));

/**
 * Makes a first look for many patterns: one pass over a text finds the strings that their matches
 * must hold, and with them the patterns that are worth trying there.
 *
 * @returns a function that gives the indexes of these patterns, ascending; none that matches is missing
 * @throws SyntaxError when a pattern has syntax that the analysis does not know
 */
export function createPrefilter(patterns: readonly RegExp[]): Prefilter {
	const { always, trie } = compile(patterns);
	return (text) => {
		let found = always;
		trie.eachIn(text, (alternatives) => {
			for (const { pattern, others } of alternatives) {
				if (found.includes(pattern) || !meets(text, others)) continue;
				if (found === always) found = [...always];
				found.push(pattern);
			}
		});
		return found === always ? always : found.sort((a, b) => a - b);
	};
}
