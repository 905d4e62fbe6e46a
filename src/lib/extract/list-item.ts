import type { FoldedSpan } from '../text/document.ts';
import type { Candidate } from './mention.ts';
import { insideBy } from './spans.ts';

/** Where items of a list part: 、 everywhere, 到 in 「從……到……」. */
function separatorsOf(clause: string): number[] {
	const pattern = clause.startsWith('从') ? /[、到]/g : /、/g;
	return [...clause.matchAll(pattern)].map((match) => match.index);
}

/**
 * The part of its clause that a candidate has for itself: its item, where several occurrences are
 * listed in the clause, else null.
 *
 * @param siblings all candidates of the text, in text order
 */
export function listItemOf(
	candidate: Candidate,
	siblings: readonly Candidate[]
): FoldedSpan | null {
	const { clause, trigger } = candidate;
	const separators = separatorsOf(clause.text);
	const before = separators.filter((at) => clause.start + at < trigger.start);
	const [after] = separators.filter((at) => clause.start + at >= trigger.end);
	const item = {
		start: clause.start + (before.length === 0 ? 0 : (before[before.length - 1] ?? 0) + 1),
		end: after === undefined ? clause.end : clause.start + after
	};
	if (separators.length === 0) return null;
	const isListed = insideBy(siblings, clause, (other) => other.trigger).some(
		(other) =>
			other !== candidate && (other.trigger.end <= item.start || other.trigger.start >= item.end)
	);
	return isListed ? item : null;
}
