import { areCompatible, daysCovered } from '../model/edtf.ts';
import type { EventType } from '../model/vocabulary.ts';
import type { Facts } from './item.ts';

/** From here on two mentions are told as one event; chosen on annotated texts, where 0.5 to 0.6 differ little. */
const SAME = 0.515;
const NAME_WEIGHT = 0.6;
const PARTY_WEIGHT = 0.4;
/** From here on two wordings are the same but for a misprint. */
const SAME_WORDS = 0.7;
/** Pairs of characters in the shortest name that tells an occurrence from others. */
const SHORTEST_NAME = 4;
/** For a meeting or visit of the same parties in the same place, whatever it is called. */
const PLACE_WEIGHT = 0.2;
/** For the same parties and a kind of thing that happens once at a time between them. */
const ONE_AT_A_TIME = 0.2;
/** Visits as long as this are rare. */
const DAYS_OF_A_VISIT = 14;
/** Less for types that are of one family only, as a resolution and a paper. */
const UNLIKE_TYPES = 0.1;
/** From here on two titles of documents may be forms of one. */
const SAME_WORK = 0.4;
/** For one passage of two transcripts, whatever misprints it has: as much as agreement can give. */
const SAME_PASSAGE = 1.2;
/** Agreement of parties when one side names none, and when neither does. */
const UNKNOWN_PARTY = 0.35;

const GATHERINGS: ReadonlySet<EventType> = new Set(['summit', 'conference']);
const BETWEEN_OTHERS: ReadonlySet<EventType> = new Set(['relations', 'conflict']);
const TALKS: ReadonlySet<EventType> = new Set(['document', 'agreement']);

const NO_LETTER = /[^\p{L}\p{N}]/gu;

/** Pairs of code units of a text without its signs, as numbers: each once, ascending. */
function bigrams(text: string): Uint32Array {
	const plain = text.replace(NO_LETTER, '');
	const pairs = new Uint32Array(Math.max(0, plain.length - 1));
	for (let index = 0; index < pairs.length; index++)
		pairs[index] = plain.charCodeAt(index) * 0x10000 + plain.charCodeAt(index + 1);
	pairs.sort();
	let count = 0;
	for (const pair of pairs)
		if (count === 0 || pairs[count - 1] !== pair) {
			pairs[count] = pair;
			count += 1;
		}
	return pairs.subarray(0, count);
}

/** Dice coefficient, 0 to 1, of two lists of so many values that share some. */
const dice = (shared: number, a: number, b: number) => (2 * shared) / (a + b);

/** Dice coefficient of two sets, 0 to 1. */
function agreement<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
	let shared = 0;
	for (const value of a) if (b.has(value)) shared += 1;
	return dice(shared, a.size, b.size);
}

/** A text with its character bigrams. */
interface Words {
	text: string;
	pairs: Uint32Array;
}

const wordsOf = (text: string): Words => ({ text, pairs: bigrams(text) });

function wordAgreement({ text, pairs: a }: Words, other: Words): number {
	const b = other.pairs;
	if (a.length === 0 || b.length === 0) return text === other.text ? 1 : 0;
	let shared = 0;
	for (let [at, against] = [0, 0]; at < a.length && against < b.length;) {
		const difference = (a[at] ?? 0) - (b[against] ?? 0);
		if (difference === 0) shared += 1;
		if (difference <= 0) at += 1;
		if (difference >= 0) against += 1;
	}
	return dice(shared, a.length, b.length);
}

/** Dice coefficient of the character bigrams of two texts, 0 to 1. */
export function textSimilarity(a: string, b: string): number {
	return wordAgreement(wordsOf(a), wordsOf(b));
}

/** Kinds of papers, none of which is another: a resolution is no position paper. */
const PAPERS: readonly RegExp[] = [
	/决议/,
	/立场文件|白皮书|蓝皮书/,
	/声明|公报|宣言/,
	/协[定议]|条约|公约|备忘录/,
	/倡议/
];

/** The kind of paper that a name ends in; -1 when it is of none. */
const paperOf = (name: string) =>
	PAPERS.findIndex((pattern) => pattern.test(name.slice(-LONGEST_KIND)));
const LONGEST_KIND = 6;

const ORDINAL = /首届|第[\d一二三四五六七八九十]+[届次]/;
const WORK = /《([^》]+)》/;

/** What is compared of a mention, worked out once however often it is compared. */
interface Profile {
	facts: Facts;
	/** The foreign countries: China takes part in nearly everything told here. */
	partners: ReadonlySet<string>;
	regions: ReadonlySet<string>;
	organisations: ReadonlySet<string>;
	name: Words;
	title: Words;
	ordinal: string | null;
	/** The title of a document, law or agreement. */
	work: Words | null;
	/** The kind of paper that it names, as a place among the kinds; -1 for all else. */
	paper: number;
	/** Whether it lasts no longer than a visit. */
	isShort: boolean;
}

const PROFILES = new WeakMap<Facts, Profile>();

function readProfile(facts: Facts): Profile {
	const work = WORK.exec(facts.name)?.[1];
	return {
		facts,
		partners: new Set(facts.countries.filter((code) => code !== 'CHN')),
		regions: new Set(facts.regions),
		organisations: new Set([...facts.keys].filter((key) => key.startsWith('organisation/'))),
		name: wordsOf(facts.name),
		title: wordsOf(facts.title),
		ordinal: ORDINAL.exec(facts.name)?.[0] ?? null,
		work: work === undefined ? null : wordsOf(work),
		paper: TALKS.has(facts.type) ? paperOf(facts.name) : -1,
		isShort: daysCovered(facts) <= DAYS_OF_A_VISIT
	};
}

function profileOf(facts: Facts): Profile {
	const known = PROFILES.get(facts);
	if (known) return known;
	const profile = readProfile(facts);
	PROFILES.set(facts, profile);
	return profile;
}

function partyAgreement(x: Profile, y: Profile): number {
	const [a, b] = [x.facts, y.facts];
	if (x.partners.size > 0 && y.partners.size > 0) return agreement(x.partners, y.partners);
	if (a.keys.size > 0 && b.keys.size > 0 && agreement(a.keys, b.keys) > 0) return 1;
	return agreement(x.regions, y.regions) === 0 ? 0 : UNKNOWN_PARTY;
}

function contradicts(x: Profile, y: Profile): boolean {
	const [a, b] = [x.facts, y.facts];
	if (x.ordinal !== null && y.ordinal !== null && x.ordinal !== y.ordinal) return true;
	if (x.work && y.work && wordAgreement(x.work, y.work) < SAME_WORK) return true;
	if (x.paper >= 0 && y.paper >= 0 && x.paper !== y.paper) return true;
	if (a.type === 'meeting' && areOthers(a.hosts, b.hosts)) return true;
	if (GATHERINGS.has(a.type) && areOthers(x.organisations, y.organisations)) return true;
	return a.years !== null && b.years !== null && a.years !== b.years;
}

function areOthers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	for (const key of a) if (b.has(key)) return false;
	return a.size > 0 && b.size > 0;
}

/** Two countries fall out or make up once at a time, and a guest comes once within days. */
function isOneAtATime(x: Profile, y: Profile): boolean {
	const { type } = x.facts;
	const partners = Math.min(x.partners.size, y.partners.size);
	if (type === 'visit') return partners > 0 && x.isShort && y.isShort;
	return partners > 1 && BETWEEN_OTHERS.has(type);
}

/** Types that may be told of one occurrence share a family. */
export function familyOf(type: EventType): string {
	if (GATHERINGS.has(type)) return 'gatherings';
	return TALKS.has(type) ? 'talks' : type;
}

/**
 * How surely two mentions tell of one occurrence: they are one passage of two transcripts, or kind,
 * time, parties and name agree.
 *
 * @returns 0 when they do not; else the weight of what agrees, about 0.5 to 1.2
 */
export function sameness(a: Facts, b: Facts): number {
	if (a.passage !== null && a.passage === b.passage) return SAME_PASSAGE;
	if (familyOf(a.type) !== familyOf(b.type)) return 0;
	if (!areCompatible(a, b)) return 0;
	const [x, y] = [profileOf(a), profileOf(b)];
	if (contradicts(x, y)) return 0;
	const told = partyAgreement(x, y);
	// Parties that were taken up from elsewhere may have been taken up wrongly.
	const areSure = a.namesParties && b.namesParties;
	if (told === 0 && areSure) return 0;
	const names = Math.max(wordAgreement(x.name, y.name), wordAgreement(x.title, y.title));
	// 「生效」 of one text is not that of another: the name of a kind alone tells no occurrence.
	const isNamed = Math.min(x.name.pairs.length, y.name.pairs.length) >= SHORTEST_NAME;
	if (told === 0) return isNamed && names >= SAME_WORDS ? names : 0;
	const place = told === 1 && a.places.some((name) => b.places.includes(name)) ? PLACE_WEIGHT : 0;
	const unlike = a.type === b.type ? 0 : UNLIKE_TYPES;
	const weight =
		names * NAME_WEIGHT +
		told * PARTY_WEIGHT +
		place +
		(told === 1 && isOneAtATime(x, y) ? ONE_AT_A_TIME : 0) -
		unlike;
	return weight >= SAME ? weight : 0;
}
