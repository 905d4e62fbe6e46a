import type { Mention } from '../model/event-list.ts';
import { collateQuotes, type CollatedRun, type RawRun } from './quotes.ts';

/** A parallel passage: the same words of the same occasion in another transcript. */
export interface Counterpart {
	mention: Mention;
	/** From the mention asked about (`a`) to its counterpart (`b`). */
	runs: CollatedRun[];
}

/** Quotes with less in common than this are other passages. */
const ENOUGH_SAME = 0.5;

const lengthOf = ({ start, end }: RawRun) => end - start;

/** Share of the longer of two quotes that the other has as well. */
function sharedPart(runs: readonly CollatedRun[]): number {
	let [same, a, b] = [0, 0, 0];
	for (const run of runs) {
		a += lengthOf(run.a);
		b += lengthOf(run.b);
		if (run.isSame) same += Math.min(lengthOf(run.a), lengthOf(run.b));
	}
	return same / Math.max(a, b, 1);
}

/**
 * Finds what another transcript of the same occasion has in the place of a mention.
 *
 * @param others mentions of the same event
 * @param occasionOf the occasion of a source, by its id; undefined where it has none
 * @returns the one with most in common, the first of equals; null when there is none
 */
export function counterpartOf(
	mention: Mention,
	others: readonly Mention[],
	occasionOf: (source: string) => string | undefined
): Counterpart | null {
	const occasion = occasionOf(mention.source);
	if (occasion === undefined) return null;
	let best: Counterpart | null = null;
	let most = ENOUGH_SAME;
	for (const other of others) {
		if (other.source === mention.source || occasionOf(other.source) !== occasion) continue;
		const runs = collateQuotes(mention.quote, other.quote);
		const shared = sharedPart(runs);
		if (shared > most) [best, most] = [{ mention: other, runs }, shared];
	}
	return best;
}
