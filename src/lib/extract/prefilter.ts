import type { FoldedSpan } from '../text/document.ts';
import { FormTrie } from '../text/form-trie.ts';
import { needsOf, strictest, type AllOf } from './pattern-needs.ts';

/** A part of a text with its words. */
interface Part extends FoldedSpan {
	text: string;
}

/** Tells for each part of a text which of several patterns may match in it. */
export type Prefilter = (text: string, parts: readonly Part[]) => (readonly number[])[];

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
 * must hold, and with them the patterns that are worth trying in each of its parts.
 *
 * @returns a function that is given parts in text order, none of which overlap. For each of them it
 * gives the indexes of these patterns, ascending; none that matches is missing
 * @throws SyntaxError when a pattern has syntax that the analysis does not know
 */
export function createPrefilter(patterns: readonly RegExp[]): Prefilter {
	const { always, trie } = compile(patterns);
	return (text, parts) => {
		const found: (readonly number[])[] = parts.map(() => always);
		let index = 0;
		// What has been looked at in this part: a string that comes again says nothing more.
		const seen = new Set<readonly Alternative[]>();
		trie.eachIn(text, (alternatives, start, end) => {
			let part = parts[index];
			while (part && part.end <= start) {
				part = parts[++index];
				seen.clear();
			}
			if (!part || start < part.start || end > part.end || seen.has(alternatives)) return;
			seen.add(alternatives);
			for (const { pattern, others } of alternatives) {
				const own = found[index] ?? always;
				if (!own.includes(pattern) && meets(part.text, others)) found[index] = [...own, pattern];
			}
		});
		return found.map((own) => (own.length > 1 ? [...own].sort((a, b) => a - b) : own));
	};
}
