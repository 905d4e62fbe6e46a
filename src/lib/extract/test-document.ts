import { findEntities } from '../lexicon/index.ts';
import { readDocument } from '../text/read-document.ts';
import { readTime } from '../time/index.ts';
import { findCandidates } from './candidates.ts';
import { readClauses } from './clauses.ts';
import { dateCandidate } from './dating.ts';
import { extractMentions, type Extraction } from './extract.ts';
import type { Candidate, Dating, Reading } from './mention.ts';
import { partiesOfDocument } from './participants.ts';

/** The day on which the invented texts of the tests are written. */
export const TODAY = '2024-01-09';

/** What the passes look at, for an invented text. */
export function readText(raw: string, reference: string = TODAY): Reading {
	const document = readDocument(raw);
	const entities = findEntities(document.folded.text);
	const time = readTime(document, reference);
	return {
		document,
		reference,
		time,
		entities,
		clauses: readClauses(document, time.dates),
		documentParties: partiesOfDocument(document, entities)
	};
}

/** The folded words of a span. */
export const wordsAt = (
	{ document }: Pick<Reading, 'document'>,
	{ start, end }: { start: number; end: number }
) => document.folded.text.slice(start, end);

/** All candidates of a reading. */
export const candidatesIn = ({ document, clauses, time, entities }: Reading): Candidate[] =>
	findCandidates(document.folded.text, clauses, time.dates, entities);

/**
 * The candidate whose trigger has the words given.
 *
 * @throws RangeError when there is none
 */
export function candidateAt(reading: Reading, words: string): Candidate {
	const all = candidatesIn(reading);
	const found = all.find(({ trigger }) => wordsAt(reading, trigger) === words);
	if (!found) {
		const triggers = all.map(({ trigger }) => wordsAt(reading, trigger)).join(' ');
		throw new RangeError(`no trigger ${words} among: ${triggers}`);
	}
	return found;
}

/** What dates the candidate with a trigger, the candidates before it dated first. */
export function datingOf(reading: Reading, words: string): Dating | null {
	const target = candidateAt(reading, words);
	const dated = [];
	for (const candidate of candidatesIn(reading)) {
		const dating = dateCandidate(candidate, reading, dated);
		if (candidate.trigger.start === target.trigger.start) return dating;
		if (dating) dated.push({ ...candidate, dating });
	}
	return null;
}

/** All that a text tells of events. */
export function extractFrom(raw: string, reference: string = TODAY): Extraction {
	const { document, time, entities } = readText(raw, reference);
	return extractMentions(document, time, entities, reference);
}
