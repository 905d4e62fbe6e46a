import type { EventType, Region, Theme } from '../model/vocabulary.ts';
import { boundsOf } from '../model/edtf.ts';
import { countryName } from '../lexicon/country-names.ts';
import type { Entity, EntityName } from '../lexicon/entity.ts';
import { initiativeIn } from '../lexicon/initiatives.ts';
import type { Candidate, Reading } from './mention.ts';
import { howMany, placeInRow } from './english-numbers.ts';
import { journeyOf } from './english-travel.ts';
import { capitalised, OWN_NOUN, WORDINGS, type Parts } from './english-wordings.ts';
import { isForeign } from './participants.ts';
import { counterpartsOf, joinNames } from './parties.ts';
import { shortNounOf } from './short-noun.ts';
import { inside } from './spans.ts';
import { FINER_NOUNS, TOPICS, WORKS, type WordRow } from './rules/english-words.ts';
import { REGION_NAMES } from './rules/region-names.ts';
import { SHORT_NOUNS } from './rules/short-nouns.ts';
import { TYPE_NOUNS } from './rules/type-nouns.ts';
import { subjectOf } from './wordings.ts';

/** What the fields of a mention say beside its words. */
export interface Fields {
	type: EventType;
	parties: readonly Entity[];
	countries: readonly string[];
	regions: readonly Region[];
	themes: readonly Theme[];
	/** EDTF. */
	date: string;
}

/** Title and label in English. */
export interface EnglishNames {
	title: string;
	label: string;
	/** Whether the title names a party, an organisation, a place, a person or a work. */
	isNamed: boolean;
}

/** The states on both sides, a leader's for his own: `China–France`; empty where there are more. */
function sidesOf(parties: readonly Entity[], isChinaNear: () => boolean): string {
	const states = parties.filter(({ kind }) => kind === 'country' || kind === 'leader');
	const codes = new Set(states.flatMap(({ countries }) => countries));
	const hasChina = codes.delete('CHN');
	const names = [...codes].map((code) => countryName(code, 'en'));
	if (names.length === 1) return hasChina || isChinaNear() ? `China–${names.join('')}` : '';
	return names.length === 2 && !hasChina ? names.join('–') : '';
}

const NAMES_CHINA = /中国|中方|我国|我方|双方|两国|访华|来华|对华/;
/** Truces, and what a council adopts, are between others. */
const AMONG_OTHERS = /停火|停战|安理会|决议|和平(?:框架)?协[议定]/;

/** Whether China is the other side where one foreign state is named: unless more of them are, without China. */
function isChinaNear(
	{ clause, rule }: Candidate,
	parties: readonly Entity[],
	reading: Reading
): boolean {
	if (AMONG_OTHERS.test(clause.text)) return false;
	if (rule.type === 'relations') return true;
	const sentence = reading.document.sentences[clause.sentence];
	if (!sentence) return true;
	const own = new Set(parties.flatMap(({ countries }) => countries));
	const named = inside(reading.entities, sentence);
	if (named.some((entity) => entity.countries.includes('CHN'))) return true;
	return (
		NAMES_CHINA.test(reading.document.folded.text.slice(sentence.start, sentence.end)) ||
		named.every((entity) => entity.countries.every((code) => own.has(code)))
	);
}

/** A leader of China who takes part or is the subject of the sentence; empty where none is. */
function leaderOf(candidate: Candidate, parties: readonly Entity[], reading: Reading): string {
	const isOwn = (entity: Entity) => entity.kind === 'leader' && !isForeign(entity);
	const party = parties.find(isOwn);
	if (party) return party.name?.en ?? '';
	const subject = subjectOf(candidate, reading);
	const sentence = reading.document.sentences[candidate.clause.sentence];
	if (subject === '' || !sentence) return '';
	const span = { start: sentence.start, end: candidate.trigger.end };
	const told = inside(reading.entities, span).find(
		(entity) => isOwn(entity) && subject.includes(entity.name?.['zh-Hans'] ?? subject)
	);
	return told?.name?.en ?? '';
}

const wordIn = (rows: readonly WordRow[] | undefined, words: string) =>
	rows?.find(([pattern]) => pattern.test(words))?.[1];

/** The word whose find ends last, since the head of a Chinese name does; empty where none is found. */
function lastOf(rows: readonly WordRow[], words: string): string {
	let last = { end: 0, word: '' };
	for (const [pattern, word] of rows) {
		const found = pattern.exec(words);
		const end = found ? found.index + found[0].length : 0;
		if (end > last.end) last = { end, word };
	}
	return last.word;
}

/** What enters into force, or what an anniversary is of, by the papers that a clause names. */
function paperIn(words: string): string | undefined {
	const [, , paper] =
		SHORT_NOUNS.agreement?.find(
			([pattern, , en]) =>
				/trade|communiqué|statement|treaty|convention|memorandum/.test(en) && pattern.test(words)
		) ?? [];
	return paper ?? (/协[议定]/.test(words) ? 'agreement' : undefined);
}

const MEETINGS_AND_CALLS = /会[见谈晤][、和及与]通[话电]/;

/** The occurrence in English, in a finer word than its type where the clause has one. */
function nounOf(candidate: Candidate, type: EventType, text: string): string {
	const { clause } = candidate;
	const noun = shortNounOf(candidate, type, text).en;
	if (noun === 'in force') {
		const kind =
			type === 'visa'
				? 'visa agreement'
				: clause.text.includes('成员资格')
					? 'membership'
					: 'agreement';
		return `${type === 'visa' ? kind : (paperIn(clause.text) ?? kind)} in force`;
	}
	if (type === 'meeting' && MEETINGS_AND_CALLS.test(clause.text)) return 'meeting and call';
	if (noun !== TYPE_NOUNS[type].en.toLowerCase()) return noun;
	if (type === 'anniversary') return paperIn(clause.text) ?? noun;
	return wordIn(FINER_NOUNS[type], clause.text) ?? noun;
}

/** Crises have no seat in an organisation. */
const seated = (type: EventType, parties: readonly Entity[]) =>
	type === 'membership' ? parties.filter(({ kind }) => kind !== 'crisis') : parties;

/** Types of events between states: a leader stands for his own. */
const OF_STATES: ReadonlySet<EventType> = new Set([
	'agreement',
	'document',
	'relations',
	'conflict'
]);

function withStates(
	type: EventType,
	named: readonly EntityName[],
	parties: readonly Entity[]
): readonly EntityName[] {
	if (!OF_STATES.has(type)) return named;
	return named.map((name) => {
		const leader = parties.find((party) => party.kind === 'leader' && party.name?.en === name.en);
		const [code] = leader?.countries ?? [];
		return code === undefined ? name : { ...name, en: countryName(code, 'en') };
	});
}

const isOfUN = ({ name }: Entity) => /^UN |^United Nations/.test(name?.en ?? '');

/** Computed when it is first asked for: few titles are made of all that a clause can tell. */
function once<T extends object | string>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}

function partsOf(candidate: Candidate, fields: Fields, reading: Reading): Parts {
	const { type, regions, countries } = fields;
	const { text } = reading.document.folded;
	const { clause, trigger } = candidate;
	const parties = seated(type, fields.parties);
	const named = withStates(type, counterpartsOf(type, parties, text), parties);
	const areas = regions.flatMap((region) => REGION_NAMES[region] ?? []);
	const who = named.length > 0 ? joinNames(named).en : areas.join(', ');
	const noun = nounOf(candidate, type, text);
	const organisations = parties.filter(({ kind }) => kind === 'organisation');
	const organisation =
		(/决议|安理会|联大/.test(clause.text) ? organisations.find(isOfUN) : undefined) ??
		organisations.find(isForeign) ??
		organisations[0];
	const city = parties.find(
		({ kind, themes }) => kind === 'city' && !themes.includes('sovereignty')
	);
	const venue =
		who === '' && organisation === undefined
			? parties.find(({ kind }) => kind === 'venue')
			: undefined;
	const place = city ?? venue;
	const upToNoun = text.slice(clause.start, trigger.end);
	const inRow = placeInRow(upToNoun);
	const words = text.slice(clause.start, clause.end);
	const sentence = reading.document.sentences[clause.sentence];
	const isPersonal = parties.some(
		(party) => party.kind === 'leader' && isForeign(party) && who.startsWith(party.name?.en ?? '-')
	);
	const sides = once(() =>
		noun === 'ties severed' ? '' : sidesOf(parties, () => isChinaNear(candidate, parties, reading))
	);
	const leader = once(() => leaderOf(candidate, parties, reading));
	const journey = once(() => journeyOf(inside(reading.entities, clause), clause, text));
	const told = noun === 'commemoration' && sentence ? sentence.start : clause.start;
	const work = once(() => initiativeIn(text.slice(told, clause.end)) ?? '');
	return {
		...{ noun, who, words, isPersonal },
		get sides() {
			return sides();
		},
		get leader() {
			return leader();
		},
		get work() {
			return work();
		},
		get journey() {
			return journey();
		},
		get built() {
			return lastOf(WORKS, words);
		},
		organisation: organisation?.name?.en ?? '',
		place: place?.name?.en ?? '',
		isTopic: parties.some((party) => party.kind === 'crisis' && party.name?.en === who),
		inRow: inRow?.count ?? null,
		isSession: inRow !== null && (organisation?.end ?? Infinity) <= clause.start + inRow.index,
		several: howMany(upToNoun),
		isHome: countries.length === 1 && countries[0] === 'CHN',
		trigger: text.slice(trigger.start, trigger.end)
	};
}

/** Types whose events are about something, also where nobody is named. */
const ABOUT: ReadonlySet<EventType> = new Set(['summit', 'conference', 'speech', 'document']);

const OF_ITSELF = /congress|ceremony|commemoration|games|expo|exhibition|list|notice|advisory/i;

/** `Symposium on foreign affairs, 2024`: theme and year for a headline that names nobody. */
function withTopic(headline: string, { type, themes, date }: Fields): string {
	const topic = themes.map((theme) => TOPICS[theme]).find((words) => words !== undefined);
	const about =
		topic !== undefined && ABOUT.has(type) && !OF_ITSELF.test(headline) ? ` on ${topic}` : '';
	const bounds = boundsOf(date);
	const year = (bounds?.earliest ?? bounds?.latest ?? '').slice(0, 4);
	return `${headline}${about}${year === '' ? '' : `, ${year}`}`;
}

/** Who and what in few words; null where nobody is named. A gathering's own name tells what it is. */
function labelOf(type: EventType, who: string, noun: string): string | null {
	if (who === '') return null;
	const isGathering = type === 'summit' || type === 'conference';
	if (isGathering && noun !== 'press conference' && OWN_NOUN.test(who)) return who;
	return `${who} · ${type === 'anniversary' ? TYPE_NOUNS[type].en : capitalised(noun)}`;
}

const curly = (words: string) => words.replaceAll("'", '’');

/** Parts that make a title one of somebody, something or some place. */
const NAMES = ['who', 'place', 'organisation', 'sides', 'work'] as const;

/** Title and label in English, composed from fields and words: `China–France talks, Beijing`. */
export function inEnglish(candidate: Candidate, fields: Fields, reading: Reading): EnglishNames {
	const parts = partsOf(candidate, fields, reading);
	const { who, place, noun } = parts;
	const headline = WORDINGS[fields.type](parts);
	const where = place === '' || headline.includes(place) ? '' : `, ${place}`;
	const told = `${headline}${where}`.toLowerCase();
	const tells = (name: string) => name !== '' && told.includes(name.toLowerCase());
	const isAbout =
		NAMES.some((key) => tells(parts[key])) ||
		(fields.type === 'visit' && tells(parts.journey.traveller)) ||
		(tells(parts.leader) && headline !== `${parts.leader}’s ${noun}`);
	const title = isAbout ? `${headline}${where}` : withTopic(headline, fields);
	return {
		title: curly(title),
		label: curly(labelOf(fields.type, who, noun) ?? headline),
		isNamed: isAbout
	};
}
