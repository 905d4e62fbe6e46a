import type { Entity } from '../lexicon/entity.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Candidate, Reading } from './mention.ts';
import { DOMESTIC } from './rules/contexts.ts';
import {
	BELLIGERENTS,
	CONFLICT,
	HOTSPOTS,
	OF_ONE_CRISIS,
	OF_ORGANISATIONS,
	RECONCILIATION
} from './rules/themes.ts';
import { inside } from './spans.ts';

/** An armed conflict, with the words that tell of it and the foreign countries named beside them. */
interface Conflict {
	words: string;
	parties: ReadonlySet<string>;
	/** Whether only a country at war is named, with no word of its war: it says nothing of ties with China. */
	isNamedOnly?: boolean;
}

/** What the text around a mention tells of its subject. */
export interface Surroundings {
	/** The organisation that the mention is of, where it is named before; null where it needs none. */
	host: Entity | null;
	/** Sentences around it that tell of an armed conflict, nearest first. */
	conflicts: readonly Conflict[];
	/** Folded text of the sentence before the mention’s clause. */
	before: string;
	/** Folded text of the title and of the heading that it stands under. */
	title: string;
}

/** How far a subject reaches, in sentences of its paragraph: it is set before it is spoken of. */
const SENTENCES_BEFORE = 8;
const SENTENCES_BEHIND = 2;
/** How far a heading reaches, in blocks. */
const BLOCKS_BEHIND_HEADING = 12;

/** The steps from a sentence to those around it, nearest first. */
const STEPS = Array.from({ length: SENTENCES_BEFORE + 1 }, (_, step) =>
	step > 0 && step <= SENTENCES_BEHIND ? [-step, step] : [-step]
).flat();

/** The sentences around one in its paragraph, nearest first, itself among them. */
function sentencesAround({ sentences }: TextDocument, index: number): Sentence[] {
	const block = sentences[index]?.block;
	const around: Sentence[] = [];
	for (const step of STEPS) {
		const sentence = sentences[index + step];
		if (sentence && sentence.block === block) around.push(sentence);
	}
	return around;
}

function titleOf({ blocks, folded }: TextDocument, block: number): string {
	let words = '';
	for (const { kind, start, end } of blocks) {
		if (kind === 'title') words += folded.text.slice(start, end);
		else if (kind === 'paragraph') break;
	}
	for (let index = block; index >= Math.max(0, block - BLOCKS_BEHIND_HEADING); index--) {
		const { kind, start, end } = blocks[index] ?? { kind: 'note', start: 0, end: 0 };
		if (kind === 'heading') return words + folded.text.slice(start, end);
	}
	return words;
}

const isHost = ({ kind, themes }: Entity) =>
	kind === 'organisation' && themes.includes('multilateral');

/** Words of an organisation that its clause does not name. */
const OF_AN_ORGANISATION = /成员国|伙伴国|该机制|该组织|本组织/;

const isGroup = ({ kind }: Entity) => kind === 'organisation' || kind === 'region';

/** The organisation whose paper a text is by its title. */
function hostInTitle({ document, entities }: Reading): Entity | null {
	const title = document.blocks.find(({ kind }) => kind === 'title');
	return (title && inside(entities, title).find(isHost)) ?? null;
}

function hostOf({ clause, rule, trigger }: Candidate, sentences: Sentence[], reading: Reading) {
	if (inside(reading.entities, clause).some(isGroup) || DOMESTIC.test(clause.text)) return null;
	const needsHost = OF_ORGANISATIONS.has(rule.type) || OF_AN_ORGANISATION.test(clause.text);
	const isOfNobody = !inside(reading.entities, clause).some(
		({ countries }) => countries.length > 0
	);
	if (!needsHost && !(rule.type === 'anniversary' && isOfNobody)) return null;
	const reach = needsHost ? sentences : sentences.slice(0, 1);
	for (const { start, end } of reach) {
		const before = inside(reading.entities, { start, end: Math.min(end, trigger.start) });
		const host = before.findLast(isHost);
		if (host) return host;
	}
	return needsHost ? hostInTitle(reading) : null;
}

/** Of its sentences, so many tell of fighting or of what threatens it where a text is about one crisis. */
const SHARE_OF_CRISIS = 0.4;
/** In shorter texts a few sentences would make a crisis. */
const FEWEST_SENTENCES = 6;
const FEWEST_OF_PARTY = 3;

const CRISES = new WeakMap<TextDocument, Surroundings['conflicts']>();

/** The one crisis that a text is about as a whole, with those whom it names most in it; empty where there is none. */
function crisisOf({ document, entities }: Reading): Surroundings['conflicts'] {
	const known = CRISES.get(document);
	if (known) return known;
	const body = document.sentences.filter(
		({ block }) => document.blocks[block]?.kind === 'paragraph'
	);
	const told = body.flatMap((sentence) => {
		const words = OF_ONE_CRISIS.exec(document.folded.text.slice(sentence.start, sentence.end))?.[0];
		return words === undefined ? [] : [{ words, sentence }];
	});
	const named = new Map<string, number>();
	for (const { sentence } of told)
		for (const code of new Set(inside(entities, sentence).flatMap(({ countries }) => countries)))
			named.set(code, (named.get(code) ?? 0) + 1);
	const parties = [...named].flatMap(([code, count]) =>
		code !== 'CHN' && count >= FEWEST_OF_PARTY ? [code] : []
	);
	const isOfCrisis =
		body.length >= FEWEST_SENTENCES && told.length >= body.length * SHARE_OF_CRISIS;
	const crisis =
		isOfCrisis && parties.length > 0
			? [{ words: told[0]?.words ?? '', parties: new Set(parties) }]
			: [];
	CRISES.set(document, crisis);
	return crisis;
}

/** Each sentence is read once, however many candidates stand around it. */
const CONFLICTS = new WeakMap<Sentence, Conflict | null>();

/** Those named, and those with whom they are at war. */
const withEnemies = (parties: ReadonlySet<string>) =>
	new Set([
		...parties,
		...BELLIGERENTS.flatMap((pair) => (pair.every((code) => !parties.has(code)) ? [] : pair))
	]);

/** A war that a sentence speaks of by naming who is attacked: Ukraine’s president, Gaza. */
function beside(parties: ReadonlySet<string>): Conflict | null {
	const pair = BELLIGERENTS.find(([, attacked]) => parties.has(attacked) && HOTSPOTS.has(attacked));
	return pair ? { words: pair.join(' '), parties: new Set([pair[0]]), isNamedOnly: true } : null;
}

/** The armed conflict that a sentence tells of; null when it tells of none. */
function conflictIn(sentence: Sentence, { document, entities }: Reading): Conflict | null {
	const known = CONFLICTS.get(sentence);
	if (known !== undefined) return known;
	const text = document.folded.text.slice(sentence.start, sentence.end);
	const words = CONFLICT.exec(text)?.[0];
	const codes = inside(entities, sentence).flatMap(({ countries }) => countries);
	const parties = new Set(codes.filter((code) => code !== 'CHN'));
	// 「沙伊兩國恢復外交關係」: two who are reconciled had fallen out.
	const reconciled = parties.size > 1 ? RECONCILIATION.exec(text)?.[0] : undefined;
	const told = words ?? reconciled;
	const conflict =
		told === undefined ? beside(parties) : { words: told, parties: withEnemies(parties) };
	CONFLICTS.set(sentence, conflict);
	return conflict;
}

/** Reads what surrounds a candidate; linear in the few sentences that it looks at. */
export function surroundingsOf(candidate: Candidate, reading: Reading): Surroundings {
	const { document } = reading;
	const text = document.folded.text;
	const sentences = sentencesAround(document, candidate.clause.sentence);
	const conflicts = sentences.flatMap((each) => conflictIn(each, reading) ?? []);
	const block = document.sentences[candidate.clause.sentence]?.block ?? 0;
	const sentence = document.sentences[candidate.clause.sentence];
	return {
		before: text.slice(sentence?.start ?? 0, sentence ? candidate.clause.start : 0),
		host: hostOf(candidate, sentences, reading),
		conflicts: [...conflicts, ...crisisOf(reading)],
		title: titleOf(document, block)
	};
}
