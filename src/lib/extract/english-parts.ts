import { countryName } from '../lexicon/country-names.ts';
import type { Entity, EntityName } from '../lexicon/entity.ts';
import { initiativeIn } from '../lexicon/initiatives.ts';
import type { EventType, Region, Theme } from '../model/vocabulary.ts';
import type { Candidate, Reading } from './mention.ts';
import { howMany, placeInRow } from './english-numbers.ts';
import { journeyOf, type Journey } from './english-travel.ts';
import type { Parts } from './english-wordings.ts';
import { isForeign } from '../lexicon/entity.ts';
import { counterpartsOf, joinNames } from './parties.ts';
import { shortNounOf } from './short-noun.ts';
import { inside } from './spans.ts';
import { FINER_NOUNS, WORKS, type WordRow } from './rules/english-words.ts';
import { REGION_NAMES } from './rules/region-names.ts';
import { SHORT_NOUNS } from './rules/short-nouns.ts';
import { TYPE_NOUNS } from './rules/type-nouns.ts';
import { subjectOf, subjectOfItem } from './subjects.ts';

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
	// Who is met on a journey does not travel.
	const travels = ({ start }: Entity) =>
		candidate.rule.type !== 'visit' || start < candidate.trigger.start;
	const party = parties.find((entity) => isOwn(entity) && travels(entity));
	if (party) return party.name?.en ?? '';
	const subject =
		subjectOf(candidate, reading) || subjectOfItem(candidate.clause, candidate.item, reading);
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

const isVenue = ({ kind }: Entity) => kind === 'venue';
const isOfUN = ({ name }: Entity) => /^UN |^United Nations/.test(name?.en ?? '');

/** The organisation that an event is of: the United Nations where an organ of theirs acts, else a foreign one. */
function organisationOf(parties: readonly Entity[], words: string): Entity | undefined {
	const organisations = parties.filter(({ kind }) => kind === 'organisation');
	return (
		(/决议|安理会|联大/.test(words) ? organisations.find(isOfUN) : undefined) ??
		organisations.find(isForeign) ??
		organisations[0]
	);
}

/** With whom, or where nobody is named in which regions. */
function whoOf({ type, regions }: Fields, parties: readonly Entity[], text: string): string {
	const named = withStates(type, counterpartsOf(type, parties, text), parties);
	if (named.length > 0) return joinNames(named).en;
	return regions.flatMap((region) => REGION_NAMES[region] ?? []).join(', ');
}

/**
 * What a clause tells for its title. Few titles are made of all of it, so that much is read only when it
 * is asked for; by a class, since an object written out with accessors is slow to make.
 */
export class ClauseParts implements Parts {
	readonly noun: string;
	readonly who: string;
	readonly words: string;
	readonly isHome: boolean;
	readonly #candidate: Candidate;
	readonly #reading: Reading;
	readonly #parties: readonly Entity[];
	readonly #organisation: Entity | undefined;
	#sides: string | undefined;
	#leader: string | undefined;
	#work: string | undefined;
	#journey: Journey | undefined;

	constructor(candidate: Candidate, fields: Fields, reading: Reading) {
		const { text } = reading.document.folded;
		this.#candidate = candidate;
		this.#reading = reading;
		this.#parties = seated(fields.type, fields.parties);
		this.noun = nounOf(candidate, fields.type, text);
		this.who = whoOf(fields, this.#parties, text);
		this.words = candidate.clause.text;
		this.isHome = fields.countries.length === 1 && fields.countries[0] === 'CHN';
		this.#organisation = organisationOf(this.#parties, this.words);
	}

	get organisation(): string {
		return this.#organisation?.name?.en ?? '';
	}

	get place(): string {
		const city = this.#parties.find(
			({ kind, themes }) => kind === 'city' && !themes.includes('sovereignty')
		);
		const isNamed = this.who !== '' || this.#organisation !== undefined;
		const place = city ?? (isNamed ? undefined : this.#parties.find(isVenue));
		return place?.name?.en ?? '';
	}

	get sides(): string {
		return (this.#sides ??=
			this.noun === 'ties severed'
				? ''
				: sidesOf(this.#parties, () => isChinaNear(this.#candidate, this.#parties, this.#reading)));
	}

	get leader(): string {
		return (this.#leader ??= leaderOf(this.#candidate, this.#parties, this.#reading));
	}

	get work(): string {
		const { clause } = this.#candidate;
		const { folded, sentences } = this.#reading.document;
		const sentence = this.noun === 'commemoration' ? sentences[clause.sentence] : undefined;
		const told = (sentence ?? clause).start;
		return (this.#work ??= initiativeIn(folded.text.slice(told, clause.end)) ?? '');
	}

	/** Of countries that each do something, only the one that this is told of. */
	#isConcerned({ kind, id }: Entity): boolean {
		const states = this.#parties.filter((party) => party.kind === 'country');
		return states.length !== 1 || kind !== 'country' || id === states[0]?.id || id === 'CHN';
	}

	get journey(): Journey {
		const told = this.#candidate.item ?? this.#candidate.clause;
		const { document, entities } = this.#reading;
		return (this.#journey ??= journeyOf(
			inside(entities, told).filter((entity) => this.#isConcerned(entity)),
			told,
			document.folded.text
		));
	}

	get built(): string {
		return lastOf(WORKS, this.words);
	}

	get isPersonal(): boolean {
		return this.#parties.some(
			(party) =>
				party.kind === 'leader' && isForeign(party) && this.who.startsWith(party.name?.en ?? '-')
		);
	}

	get isTopic(): boolean {
		return this.#parties.some((party) => party.kind === 'crisis' && party.name?.en === this.who);
	}

	get inRow(): number | null {
		return placeInRow(this.#upToNoun())?.count ?? null;
	}

	get isSession(): boolean {
		const found = placeInRow(this.#upToNoun());
		const organisationEnd = this.#organisation?.end ?? Infinity;
		return found !== null && organisationEnd <= this.#candidate.clause.start + found.index;
	}

	get several(): string | null {
		return howMany(this.#upToNoun());
	}

	get trigger(): string {
		const { clause, trigger } = this.#candidate;
		return clause.text.slice(trigger.start - clause.start, trigger.end - clause.start);
	}

	#upToNoun(): string {
		const { clause, trigger } = this.#candidate;
		return clause.text.slice(0, trigger.end - clause.start);
	}
}
