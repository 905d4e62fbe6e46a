import type { Candidate } from './mention.ts';

/** A unit that is said again holds at most so many words of events. */
const MOST_IN_UNIT = 8;

/** Whether a stretch of text says word for word what stands right before it. */
const saysAgain = (text: string, from: number, start: number, end: number) =>
	2 * start - end >= from && text.startsWith(text.slice(start, end), 2 * start - end);

/**
 * Whether the candidate at an index only says again what its sentence has just said: the words since
 * one of those before it are the same, character for character, as the words before them.
 *
 * @param candidates in text order
 * @param from where its sentence begins in the text, folded
 */
export function isRepeated(
	candidates: readonly Candidate[],
	index: number,
	text: string,
	from: number
): boolean {
	const end = candidates[index]?.trigger.end ?? from;
	for (let before = index - 1; before >= Math.max(0, index - MOST_IN_UNIT); before -= 1) {
		const start = candidates[before]?.trigger.end ?? from;
		if (start <= from) return false;
		if (start < end && saysAgain(text, from, start, end)) return true;
	}
	return false;
}
