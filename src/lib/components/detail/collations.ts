import { counterpartOf } from '#lib/collate/counterpart.ts';
import type { CollatedRun } from '#lib/collate/quotes.ts';
import type { Mention } from '#lib/model/event-list.ts';

/** Where a quote reads otherwise than another transcript of its occasion. */
export interface Variant {
	/** Its place in the source, in UTF-16 offsets; empty where words of the other are lacking. */
	start: number;
	end: number;
	/** The words there. */
	own: string;
	/** What the other transcript has in their place; empty where it lacks them. */
	other: string;
}

/** A quote beside the same passage in another transcript of its occasion. */
export interface Collation {
	/** Id of the other transcript, and where the trigger of its mention begins. */
	source: string;
	trigger: number;
	/** In the order of the text, none where the words are the same. */
	variants: Variant[];
}

/** Whether only the extents differ: one of two quotes begins earlier or ends later. */
function isExtent({ isSame, a, b }: CollatedRun, index: number, runs: readonly CollatedRun[]) {
	const isAtEnd = index === 0 || index === runs.length - 1;
	return !isSame && isAtEnd && (a.start === a.end || b.start === b.end);
}

/**
 * Collates a mention with its counterpart among the mentions of the same event.
 *
 * @param occasionOf the occasion of a source, by its id; undefined where it has none
 * @returns null where no other transcript has the passage
 */
export function collationOf(
	mention: Mention,
	others: readonly Mention[],
	occasionOf: (source: string) => string | undefined
): Collation | null {
	const counterpart = counterpartOf(mention, others, occasionOf);
	if (!counterpart) return null;
	const cut = ({ quote }: Mention, { start, end }: { start: number; end: number }) =>
		quote.exact.slice(start - quote.start, end - quote.start).replace(/\s+/g, '');
	const variants = counterpart.runs
		.filter((run, index, runs) => !run.isSame && !isExtent(run, index, runs))
		.map(({ a, b }) => ({
			start: a.start,
			end: a.end,
			own: cut(mention, a),
			other: cut(counterpart.mention, b)
		}));
	const { source, trigger } = counterpart.mention;
	return { source, trigger: trigger.start, variants };
}
