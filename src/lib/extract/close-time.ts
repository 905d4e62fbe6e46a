import { precisionOf } from '../model/edtf.ts';
import type { Candidate, Dating, Reading } from './mention.ts';
import { NO_ACT, REMARK, STATE } from './rules/dated-predicates.ts';
import { firstFrom, inside } from './spans.ts';

/** General words so wide that under a year they tell of trends and aims as well. */
const TOO_WIDE: ReadonlySet<string> = new Set(
	[
		'began',
		'announced',
		'proposed',
		'encountered',
		'leaders-gather',
		'delegates-gather',
		'founded'
	].map((name) => `general/${name}`)
);
/** What goes on as the text is told did not happen at the time told before. */
const NOW = /正在|目前|如今|现在|当前|眼下/;
/** A day told in the paragraph, or a day or month set by a heading over it. */
const NEAR_FRAME = /^frame\/(?:heading (?:days?|month)|date-paragraph days?)$/;

/** Whether a date is all that a clause before, of the same sentence, tells: 「2014年，」. */
function opensSentence({ reading: date }: Dating, { clause }: Candidate, { clauses }: Reading) {
	const holder = clauses[firstFrom(clauses, date.start + 1) - 1];
	return (
		holder !== undefined &&
		holder !== clause &&
		holder.sentence === clause.sentence &&
		holder.text.length === date.end - date.start
	);
}

/** Whether the time stands near enough to its words for those that say least. */
function isNear(dating: Dating, candidate: Candidate, reading: Reading): boolean {
	switch (dating.kind) {
		case 'own':
			return opensSentence(dating, candidate, reading);
		case 'frame':
			return NEAR_FRAME.test(`${dating.frame.rule} ${precisionOf(dating.reading.edtf)}`);
		case 'antecedent':
			return false;
	}
}

/**
 * Whether general words may take a time that does not stand in their own clause: the date or heading
 * that they stand under, the year under review, the visit that they tell more of. What is told with
 * them must be an act of somebody.
 */
export function isCloselyFramed(candidate: Candidate, dating: Dating, reading: Reading): boolean {
	const { clause, rule } = candidate;
	if (!rule.needsDate) return false;
	if (!isNear(dating, candidate, reading) && (dating.kind === 'own' || TOO_WIDE.has(rule.id)))
		return false;
	if ([NOW, REMARK, STATE, NO_ACT].some((pattern) => pattern.test(clause.text))) return false;
	const sentence = reading.document.sentences[clause.sentence];
	return sentence !== undefined && inside(reading.entities, sentence).length > 0;
}
