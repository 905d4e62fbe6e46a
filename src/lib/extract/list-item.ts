import type { FoldedSpan } from '../text/document.ts';
import type { Candidate } from './mention.ts';
import { insideBy } from './spans.ts';

/** Where items of a list part: 、 everywhere, 到 in 「從……到……」. */
function separatorsOf(clause: string): number[] {
	const pattern = clause.startsWith('从') ? /[、到]/g : /、/g;
	return [...clause.matchAll(pattern)].map((match) => match.index);
}

const GATHERINGS: ReadonlySet<string> = new Set(['summit', 'conference']);

const JOIN = /^(?:以及|[和与及])/;

/** Where the item behind a separator begins; at the beginning where there is none. */
const endOfSeparator = (text: string, at: number | undefined) =>
	at === undefined ? 0 : at + (text.startsWith('以及', at) ? 2 : 1);

/** Where 和 right behind the name of a gathering joins it to the next one: 「甲峰會和乙論壇」. */
function joinsBetween(clause: FoldedSpan & { text: string }, listed: readonly Candidate[]) {
	if (clause.text.includes('分别')) return [];
	return listed.flatMap(({ rule, trigger }, index) => {
		const next = listed[index + 1];
		const at = trigger.end - clause.start;
		const isJoin =
			next !== undefined &&
			next.trigger.start > trigger.end + 1 &&
			GATHERINGS.has(rule.type) &&
			GATHERINGS.has(next.rule.type) &&
			JOIN.test(clause.text.slice(at));
		return isJoin ? [at] : [];
	});
}

/** 「對芬蘭進行國事訪問並赴美國舉行會晤」: what a journey goes on with. */
const GOES_ON = /并(?=赴|前往|转赴|对|出席|访)/g;

/** Where 並 goes on from one occurrence to the next. */
function sequelsBetween(clause: FoldedSpan & { text: string }, listed: readonly Candidate[]) {
	const first = listed[0]?.trigger.end ?? Infinity;
	const last = listed.at(-1)?.trigger.end ?? -Infinity;
	return [...clause.text.matchAll(GOES_ON)]
		.map(({ index }) => index)
		.filter((at) => clause.start + at >= first && clause.start + at < last);
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
	const listed = insideBy(siblings, clause, (other) => other.trigger);
	if (listed.every((other) => other === candidate)) return null;
	const separators = [
		...separatorsOf(clause.text),
		...joinsBetween(clause, listed),
		...sequelsBetween(clause, listed)
	].sort((a, b) => a - b);
	const before = separators.filter((at) => clause.start + at < trigger.start);
	const [after] = separators.filter((at) => clause.start + at >= trigger.end);
	const item = {
		start: clause.start + endOfSeparator(clause.text, before.at(-1)),
		end: after === undefined ? clause.end : clause.start + after
	};
	if (separators.length === 0) return null;
	const isListed = listed.some(
		(other) =>
			other !== candidate && (other.trigger.end <= item.start || other.trigger.start >= item.end)
	);
	return isListed ? item : null;
}
