import { FormTrie } from '../lexicon/form-trie.ts';
import { needsOf } from './pattern-needs.ts';

/** Tells which of several patterns may match in a text. */
export type Prefilter = (text: string) => readonly number[];

/** A set of strings of which one must stand in the text, and the alternatives that wait for it. */
interface Need {
	alternatives: number[];
	/** The look in which it was met last. */
	metIn: number;
}

/** One way for a pattern to match. */
interface Alternative {
	pattern: number;
	/** How many needs it has, and how many of them have been met in a look. */
	needs: number;
	met: number;
	metIn: number;
}

/** The needs of all patterns in one trie of their strings; needs that several have stand there once. */
function compile(patterns: readonly RegExp[]) {
	const always = new Set<number>();
	const alternatives: Alternative[] = [];
	const byStrings = new Map<string, Need>();
	const byString = new Map<string, Need[]>();
	const needFor = (strings: readonly string[]) => {
		const key = [...strings].sort().join('|');
		const known = byStrings.get(key);
		if (known) return known;
		const need: Need = { alternatives: [], metIn: 0 };
		byStrings.set(key, need);
		for (const string of strings) byString.set(string, [...(byString.get(string) ?? []), need]);
		return need;
	};
	for (const [pattern, regExp] of patterns.entries())
		for (const needs of needsOf(regExp)) {
			if (needs.length === 0) always.add(pattern);
			const waiting = new Set(needs.map(needFor));
			for (const need of waiting) need.alternatives.push(alternatives.length);
			alternatives.push({ pattern, needs: waiting.size, met: 0, metIn: 0 });
		}
	const trie = new FormTrie<readonly Need[]>();
	for (const [string, needs] of byString) trie.add(string, needs);
	return { always: [...always], alternatives, trie };
}

/**
 * Makes a first look for many patterns: one pass over a text finds the strings that their matches
 * must hold, and with them the patterns that are worth trying there.
 *
 * @returns a function that gives the indexes of these patterns, ascending; none that matches is missing
 * @throws SyntaxError when a pattern has syntax that the analysis does not know
 */
export function createPrefilter(patterns: readonly RegExp[]): Prefilter {
	const { always, alternatives, trie } = compile(patterns);
	let look = 0;
	return (text) => {
		look += 1;
		const found: number[] = [];
		trie.eachIn(text, (needs) => {
			for (const need of needs) {
				if (need.metIn === look) continue;
				need.metIn = look;
				for (const index of need.alternatives) {
					const alternative = alternatives[index];
					if (!alternative) continue;
					if (alternative.metIn !== look) alternative.met = 0;
					alternative.metIn = look;
					alternative.met += 1;
					if (alternative.met === alternative.needs) found.push(alternative.pattern);
				}
			}
		});
		if (found.length === 0) return always;
		return [...new Set([...always, ...found])].sort((a, b) => a - b);
	};
}
