import { isForeign, type Entity } from '../lexicon/entity.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Clause } from './clauses.ts';
import { listItemOf } from './list-item.ts';
import type { Candidate, Reading } from './mention.ts';
import { topicOfQuestion } from './questions.ts';
import { isMediator, partiesAmong } from './roles.ts';
import { inside } from './spans.ts';
import { ANAPHOR, DOMESTIC, WORLDWIDE } from './rules/contexts.ts';
import { HOTSPOTS, UN_ACTS, UN_ORGAN } from './rules/themes.ts';

/** Who takes part in a mention, and which words said so. */
export interface Participants {
	/** In text order; China among them. */
	entities: Entity[];
	/** `own`: named in the clause; `sentence`, `paragraph`: taken up from before; `question`: asked about; `document`: the text is about them; `none`: nobody is named. */
	from: 'own' | 'sentence' | 'paragraph' | 'question' | 'document' | 'none';
}

/** A topic is named at the head of its paragraph. */
const TOPIC_HEAD = 20;

/** Places tell where, not with whom: they are not taken up. */
const canBeTakenUp = (entity: Entity) =>
	isForeign(entity) && entity.kind !== 'city' && entity.kind !== 'venue';

/** The first sentence of the block that a sentence stands in. */
function openingSentence({ sentences }: TextDocument, index: number): Sentence | null {
	let first = index;
	while (first > 0 && sentences[first - 1]?.block === sentences[index]?.block) first -= 1;
	return sentences[first] ?? null;
}

/** The entities that the opening sentence of a paragraph is about. */
function topicOf(document: TextDocument, clause: Clause, entities: readonly Entity[]): Entity[] {
	const opening = openingSentence(document, clause.sentence);
	if (!opening || opening.start >= clause.start) return [];
	return inside(entities, opening).filter(
		(entity) =>
			entity.start < Math.min(opening.start + TOPIC_HEAD, clause.start) && canBeTakenUp(entity)
	);
}

function fromEarlierClauses(
	candidate: Candidate,
	{ clauses, document, entities }: Reading
): Entity[] {
	const { text } = document.folded;
	for (let index = candidate.clauseIndex - 1; index >= 0; index--) {
		const clause = clauses[index];
		if (clause?.sentence !== candidate.clause.sentence) return [];
		const foreign = inside(entities, clause).filter(
			(entity) => canBeTakenUp(entity) && !isMediator(entity, text)
		);
		if (foreign.length > 0) return withoutHosts(foreign);
	}
	return [];
}

/** Where parties are named beside the organisation in which they meet, it is the parties that are meant. */
function withoutHosts(entities: Entity[]): Entity[] {
	const parties = entities.filter((entity) => entity.kind !== 'organisation');
	return parties.length > 0 ? parties : entities;
}

/** Beginnings of sentences that go on with a visit that the paragraph before has told of. */
const OF_VISIT = /^(?:访华|访问|来访|会谈|会见|此访)(?:期间|后|前|结束后)|^此访/;
const BLOCKS_OF_VISIT = 1;

/** The foreign entities named last before an offset in the same paragraph, or some blocks before. */
function fromEarlierSentence(
	document: TextDocument,
	clause: Clause,
	entities: readonly Entity[],
	blocks: number
): Entity[] {
	const block = document.sentences[clause.sentence]?.block ?? 0;
	for (let index = clause.sentence - 1; index >= 0; index--) {
		const sentence = document.sentences[index];
		if (!sentence || sentence.block < block - blocks) return [];
		const foreign = inside(entities, sentence).filter(canBeTakenUp);
		if (foreign.length > 0) return foreign;
	}
	return [];
}

const isForeignGroup = (entity: Entity) =>
	isForeign(entity) && (entity.kind === 'region' || entity.kind === 'organisation');

/** Of all foreign countries named in a text, one is its subject from this share on. */
const SUBJECT_SHARE = 0.5;
const FEWEST_NAMINGS = 4;

/**
 * The party that a text as a whole is about, as a joint statement or an ambassador’s article is:
 * foreign countries in its title, else the regions or organisations there, else the country that most
 * of its namings are of. Empty otherwise.
 */
export function partiesOfDocument(document: TextDocument, entities: readonly Entity[]): Entity[] {
	const titles = document.blocks.filter(({ kind }) => kind === 'title');
	const countries = entities.filter(
		(entity) => entity.kind === 'country' && entity.countries.some((code) => code !== 'CHN')
	);
	const inTitle = titles.flatMap((title) => inside(countries, title));
	if (inTitle.length > 0) return inTitle;
	const groups = titles.flatMap((title) => inside(entities, title)).filter(isForeignGroup);
	if (groups.length > 0) return groups;
	// Questions turn from one subject to the next.
	if (document.blocks.some(({ speaker }) => speaker?.role === 'questioner')) return [];
	const namings = new Map<string, Entity[]>();
	for (const entity of countries) {
		const key = entity.countries.filter((code) => code !== 'CHN').join();
		namings.set(key, [...(namings.get(key) ?? []), entity]);
	}
	const [most] = [...namings.values()].sort((a, b) => b.length - a.length);
	const isSubject =
		most && most.length >= FEWEST_NAMINGS && most.length >= countries.length * SUBJECT_SHARE;
	return isSubject ? most.slice(0, 1) : [];
}

/** A side that is named at the head of its sentence: 「歐盟方面，……」. */
function sideOf(document: TextDocument, clause: Clause, entities: readonly Entity[]): Entity[] {
	const sentence = document.sentences[clause.sentence];
	if (!sentence) return [];
	const [first] = inside(entities, sentence);
	if (first?.start !== sentence.start || first.end > clause.start) return [];
	return document.folded.text.startsWith('方面,', first.end) ? [first] : [];
}

/** A clause that goes on without naming who acts: 「，同其舉行會談」, 「，在會上簽署了協議」. */
const NO_SUBJECT =
	/^(?:在[^,]{1,10}?|于[^,]{1,10}?|当[日天晚]|随后|共同|并|正式|联合|先后|分别|一致|还|也|已)*(?:同|与|和|向|对|签署|签订|达成|发表|宣布|启动|会见|会晤|接见|会谈)/;
/** What may stand between the names of who acts: 、, an office, a name in Latin letters. */
const BETWEEN_SUBJECTS = /^(?:[、和与及]|以及|(?:副|前)?(?:总统|总理|首相|外长|国王)|\([^)]*\))*$/;
/** Acts of more than those that their clause names. */
const JOINT: ReadonlySet<string> = new Set(['meeting', 'agreement', 'summit', 'other', 'document']);

/** The foreign parties that the sentence opened with, where the clause leaves its subject out. */
function subjectBefore(
	{ clause, clauseIndex, rule }: Candidate,
	{ clauses, document, entities, time }: Reading
): Entity[] {
	const previous = clauses[clauseIndex - 1];
	if (previous?.sentence !== clause.sentence || !JOINT.has(rule.type)) return [];
	const [date] = inside(time.dates, clause);
	const opening = date?.start === clause.start ? date.end - clause.start : 0;
	if (!NO_SUBJECT.test(clause.text.slice(opening))) return [];
	const { text } = document.folded;
	const subject: Entity[] = [];
	const dateline = /^\([^)]*\)/.exec(previous.text)?.[0].length ?? 0;
	let end = previous.start + dateline;
	for (const entity of inside(entities, { start: end, end: previous.end })) {
		if (!BETWEEN_SUBJECTS.test(text.slice(end, entity.start))) break;
		if (entity.kind !== 'country' && entity.kind !== 'leader') break;
		subject.push(entity);
		({ end } = entity);
	}
	return subject.filter(isForeign);
}

/** Those at war of whom the sentences before speak, where an organ of the United Nations acts. */
function concernedBy(candidate: Candidate, own: readonly Entity[], reading: Reading): Entity[] {
	const { document, entities } = reading;
	const { clause, rule } = candidate;
	const names = own.filter(isForeign);
	if (!UN_ACTS.has(rule.type) || !names.every(isUnitedNations)) return [];
	const block = document.sentences[clause.sentence]?.block;
	for (let index = clause.sentence; index >= 0; index--) {
		const sentence = document.sentences[index];
		if (!sentence || sentence.block !== block || clause.sentence - index > SENTENCES_OF_CASE) break;
		const span = { start: sentence.start, end: Math.min(sentence.end, clause.start) };
		const atWar = inside(entities, span).filter(({ themes, countries }) =>
			[...themes, ...countries].some((key) => key === 'hotspots' || HOTSPOTS.has(key))
		);
		if (atWar.length > 0) return atWar;
	}
	return [];
}

/** How many sentences back an organ’s case may have been told. */
const SENTENCES_OF_CASE = 4;

const isUnitedNations = ({ kind, name }: Entity) =>
	kind === 'organisation' && UN_ORGAN.test(name?.['zh-Hans'] ?? '');

/**
 * Finds who takes part: those named in the clause; else, unless the clause speaks of the world or
 * of home affairs, those named before in its sentence; else, where an anaphor takes them up or the
 * paragraph is about them, those of the paragraph. Places count where nobody else is found.
 */
export function findParticipants(
	candidate: Candidate,
	siblings: readonly Candidate[],
	reading: Reading
): Participants {
	const { document, entities } = reading;
	const item = candidate.item ?? listItemOf(candidate, siblings);
	const named = inside(entities, item ?? candidate.clause);
	const { parties, others } = partiesAmong(named, candidate, document.folded.text);
	const side = item ? [] : sideOf(document, candidate.clause, entities);
	const own = [...(item ? [] : subjectBefore(candidate, reading)), ...parties];
	const isEnough = own.length > parties.length && candidate.rule.type !== 'agreement';
	if (parties.some(isForeign) || isEnough) {
		const concerned = concernedBy(candidate, own, reading);
		return { entities: [...side, ...concerned, ...own], from: 'own' };
	}
	const found = takenUp(candidate, own, item !== null, reading);
	if (side.length > 0) return { entities: [...side, ...found.entities], from: 'sentence' };
	if (DEPARTURE.test(candidate.clause.text) && !found.entities.some(isForeign)) {
		const destination = destinationOf(candidate, reading);
		if (destination.length > 0) return { entities: [...destination, ...own], from: 'sentence' };
	}
	return found.from === 'none' && others.length > 0 && !found.entities.some(isForeign)
		? { entities: named, from: 'own' }
		: found;
}

const DEPARTURE = /启程|起程|动身|出发$/;

/** 「代表團啟程，首站到卡塔爾」: where a journey goes may stand in the next clause. */
function destinationOf(candidate: Candidate, { clauses, entities }: Reading): Entity[] {
	const next = clauses[candidate.clauseIndex + 1];
	return next?.sentence === candidate.clause.sentence
		? inside(entities, next).filter(canBeTakenUp)
		: [];
}

/** A sentence that turns from the subject of its text. */
const ASIDE = /^(?:另外|此外|另据|另一方面)/;

/** 「兩國建交50周年」: of those whom the text speaks of at that place. */
const OF_BOTH = /两国|双方|双边/;

function takenUp(
	candidate: Candidate,
	own: Entity[],
	isListed: boolean,
	reading: Reading
): Participants {
	const { document, entities, documentParties } = reading;
	const text = candidate.clause.text;
	const isListedName = isListed && candidate.rule.role === 'noun';
	if (DOMESTIC.test(text) || isListedName) return { entities: own, from: 'none' };
	if (candidate.rule.type === 'anniversary') {
		const asked = OF_BOTH.test(text) ? topicOfQuestion(document, candidate.clause, entities) : [];
		return asked.length > 0
			? { entities: [...asked, ...own], from: 'question' }
			: { entities: [...documentParties, ...own], from: 'document' };
	}
	const { parties } = partiesAmong(
		inside(entities, candidate.clause),
		candidate,
		document.folded.text
	);
	const inClause = parties.filter(canBeTakenUp);
	if (inClause.length > 0) return { entities: inClause, from: 'sentence' };
	const worldwide = WORLDWIDE.test(text) && !ANAPHOR.test(text);
	if (worldwide) return { entities: own, from: 'none' };
	const sentence = fromEarlierClauses(candidate, reading);
	if (sentence.length > 0) return { entities: [...sentence, ...own], from: 'sentence' };
	const opening = document.sentences[candidate.clause.sentence];
	const isOfVisit =
		opening && OF_VISIT.test(document.folded.text.slice(opening.start, opening.end));
	const earlier =
		isOfVisit || candidate.rule.type === 'meeting' || ANAPHOR.test(text)
			? fromEarlierSentence(document, candidate.clause, entities, isOfVisit ? BLOCKS_OF_VISIT : 0)
			: [];
	const carried = earlier.length > 0 ? earlier : topicOf(document, candidate.clause, entities);
	if (carried.length > 0) return { entities: [...carried, ...own], from: 'paragraph' };
	const asked = topicOfQuestion(document, candidate.clause, entities);
	if (asked.length > 0) return { entities: [...asked, ...own], from: 'question' };
	const isAside = opening && ASIDE.test(document.folded.text.slice(opening.start, opening.end));
	return documentParties.length > 0 && !isAside
		? { entities: [...documentParties, ...own], from: 'document' }
		: { entities: own, from: 'none' };
}
