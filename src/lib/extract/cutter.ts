import { mayMatch, Sieve } from './sieve.ts';

/** Words that are cut out of a text, and what stays of them: a replacement of `String.replace`. */
export type Cut = readonly [words: RegExp, kept: string];

/**
 * Makes a function that cuts words out of short texts, one cut after the other. What has nothing to be
 * cut out, as most have, costs one look.
 *
 * @throws SyntaxError when a pattern has syntax that the analysis does not know
 */
export function createCutter(cuts: readonly Cut[]): (text: string) => string {
	const sieve = new Sieve(cuts.map(([words]) => words));
	return (text) => {
		let left = text;
		let found = sieve.look(left);
		if (found === 0) return text;
		for (const [index, [words, kept]] of cuts.entries()) {
			if (!mayMatch(found, index)) continue;
			const shorter = left.replace(words, kept);
			// What was apart may stand together now.
			if (shorter !== left) found = sieve.look(shorter);
			left = shorter;
		}
		return left;
	};
}
