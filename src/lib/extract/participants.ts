import type { Entity } from '../lexicon/entity.ts';
import type { FoldedSpan, TextDocument } from '../text/document.ts';
import type { Clause } from './clauses.ts';
import { listItemOf } from './list-item.ts';
import type { Candidate, Reading } from './mention.ts';
import { ANAPHOR, DOMESTIC, WORLDWIDE } from './rules/contexts.ts';

/** Who takes part in a mention, and which words said so. */
export interface Participants {
	/** In text order; China among them. */
	entities: Entity[];
	/** `own`: named in the clause; `sentence`, `paragraph`: taken up from before; `none`: nobody is named. */
	from: 'own' | 'sentence' | 'paragraph' | 'none';
}

/** Whether an entity says with whom: another country, a region, an organisation. */
export function isForeign(entity: Entity): boolean {
	return (
		entity.countries.some((code) => code !== 'CHN') ||
		entity.regions.some((region) => region !== 'china')
	);
}

const within = (entities: readonly Entity[], span: FoldedSpan) =>
	entities.filter((entity) => entity.start >= span.start && entity.end <= span.end);

/** A topic is named at the head of its paragraph. */
const TOPIC_HEAD = 14;

/** Places tell where, not with whom: they are not taken up. */
const canBeTakenUp = (entity: Entity) =>
	isForeign(entity) && entity.kind !== 'city' && entity.kind !== 'venue';

/** The entities that the opening sentence of a paragraph is about. */
function topicOf(document: TextDocument, clause: Clause, entities: readonly Entity[]): Entity[] {
	const block = document.sentences[clause.sentence]?.block;
	const opening = document.sentences.find((sentence) => sentence.block === block);
	if (!opening || opening.start >= clause.start) return [];
	return within(entities, opening).filter(
		(entity) => entity.start < opening.start + TOPIC_HEAD && canBeTakenUp(entity)
	);
}

function fromEarlierClauses(
	candidate: Candidate,
	clauses: readonly Clause[],
	entities: readonly Entity[]
): Entity[] {
	for (let index = candidate.clauseIndex - 1; index >= 0; index--) {
		const clause = clauses[index];
		if (!clause || clause.sentence !== candidate.clause.sentence) return [];
		const foreign = within(entities, clause).filter(canBeTakenUp);
		if (foreign.length > 0) return withoutHosts(foreign);
	}
	return [];
}

/** Where parties are named beside the organisation in which they meet, it is the parties that are meant. */
function withoutHosts(entities: Entity[]): Entity[] {
	const parties = entities.filter((entity) => entity.kind !== 'organisation');
	return parties.length > 0 ? parties : entities;
}

/** The foreign entities named last before an offset in the same paragraph. */
function fromEarlierSentence(
	document: TextDocument,
	clause: Clause,
	entities: readonly Entity[]
): Entity[] {
	const block = document.sentences[clause.sentence]?.block;
	for (let index = clause.sentence - 1; index >= 0; index--) {
		const sentence = document.sentences[index];
		if (!sentence || sentence.block !== block) return [];
		const foreign = within(entities, sentence).filter(canBeTakenUp);
		if (foreign.length > 0) return foreign;
	}
	return [];
}

/**
 * Finds who takes part: those named in the clause; else, unless the clause speaks of the world or
 * of home affairs, those named before in its sentence; else, where an anaphor takes them up or the
 * paragraph is about them, those of the paragraph.
 */
export function findParticipants(
	candidate: Candidate,
	siblings: readonly Candidate[],
	{ document, clauses, entities }: Reading
): Participants {
	const item = listItemOf(candidate, siblings);
	const scope = item ?? candidate.clause;
	const own = within(entities, scope);
	if (own.some(isForeign)) return { entities: own, from: 'own' };
	const text = candidate.clause.text;
	const alone = candidate.rule.type === 'anniversary' || item !== null;
	if (DOMESTIC.test(text) || alone) return { entities: own, from: 'none' };
	const worldwide = WORLDWIDE.test(text) && !ANAPHOR.test(text);
	if (worldwide) return { entities: own, from: 'none' };
	const sentence = fromEarlierClauses(candidate, clauses, entities);
	if (sentence.length > 0) return { entities: [...sentence, ...own], from: 'sentence' };
	const earlier = ANAPHOR.test(text)
		? fromEarlierSentence(document, candidate.clause, entities)
		: [];
	const carried = earlier.length > 0 ? earlier : topicOf(document, candidate.clause, entities);
	return carried.length > 0
		? { entities: [...carried, ...own], from: 'paragraph' }
		: { entities: own, from: 'none' };
}
