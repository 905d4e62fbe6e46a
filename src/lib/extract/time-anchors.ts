import type { Candidate, DatedCandidate, Dating, Reading } from './mention.ts';
import { inside } from './spans.ts';

/** Occurrences that are named only to say when another took place. */

/** Readings that count from an event told elsewhere: 「會談結束後」, 「黨的十八大以來」. */
const ANCHORED: ReadonlySet<string> = new Set(['told-event', 'known-event']);

/** Whether the trigger is part of a date expression, so that it names the anchor of a time. */
export function isAnchor({ clause, trigger }: Candidate, { time }: Reading): boolean {
	return inside(time.dates, clause).some(
		({ rule, start, end }) => ANCHORED.has(rule) && start <= trigger.start && trigger.end <= end
	);
}

/** A clause that only says when the next one took place: 「會談前，」, 「會議結束後，」. */
const ONLY_ANCHOR =
	/^(?:在|就在)?…(?:开始|结束)?(?:之?[前后]|期间|间隙|第[二三四五六七八九十]+[年天])$|^[^,…]{0,8}…(?:的?前[一两][天日]|前夕|后[一两][天日])$/;

/** 「訪問南非期間，將會見……」, after the visit has been told: it says when something else takes place. */
export function isSetting(
	{ clause, rule, trigger }: Candidate,
	{ reading }: Dating,
	earlier: readonly DatedCandidate[]
): boolean {
	if (
		rule.type !== 'visit' ||
		!/^[^,]{0,8}期间/.test(clause.text.slice(trigger.end - clause.start))
	)
		return false;
	const isOwn = clause.start <= reading.start && reading.end <= clause.end;
	return (
		!isOwn &&
		earlier.some((other) => other.rule.type === 'visit' && other.dating.reading === reading)
	);
}

/** The words of a clause with the trigger left out. */
const textAround = ({ clause, trigger }: Candidate) =>
	`${clause.text.slice(0, trigger.start - clause.start)}…${clause.text.slice(trigger.end - clause.start)}`;

/** Whether a clause tells no more than that the next took place before, during or after its occurrence. */
export const isOnlyAnchor = (candidate: Candidate) => ONLY_ANCHOR.test(textAround(candidate));
