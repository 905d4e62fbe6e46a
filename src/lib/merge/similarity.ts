import { boundsOf, isApproximate, precisionOf, type Bounds } from '../model/edtf.ts';
import type { EventType } from '../model/vocabulary.ts';
import type { MergeItem } from './item.ts';

/** From here on two mentions are told as one event; found on annotated texts, between 0.4 and 0.6 little changes. */
const SAME = 0.5;
const NAME_WEIGHT = 0.6;
const PARTY_WEIGHT = 0.4;
/** From here on two wordings are the same but for a misprint. */
const SAME_WORDS = 0.7;
/** For a meeting or visit of the same parties in the same place, whatever it is called. */
const PLACE_WEIGHT = 0.2;
/** Agreement of parties when one side names none, and when neither does. */
const UNKNOWN_PARTY = 0.35;

const DAY = 86_400_000;
/** How far an approximate date may be off, in days, by its precision. */
const TOLERANCE = { day: 10, days: 10, month: 31, part: 92, year: 366 * 3, span: 366 * 5 } as const;

const GATHERINGS: ReadonlySet<EventType> = new Set(['summit', 'conference']);
const TALKS: ReadonlySet<EventType> = new Set(['document', 'agreement']);

function widened(edtf: string): Bounds {
	const bounds = boundsOf(edtf) ?? { earliest: null, latest: null };
	if (!isApproximate(edtf)) return bounds;
	const tolerance = TOLERANCE[precisionOf(edtf)] * DAY;
	const shift = (day: string | null, by: number) =>
		day === null ? null : new Date(Date.parse(day) + by).toISOString().slice(0, 10);
	return { earliest: shift(bounds.earliest, -tolerance), latest: shift(bounds.latest, tolerance) };
}

/** Whether two dates can be told of one event, approximate ones taken widely. */
export function canBeSameTime(a: string, b: string): boolean {
	const [x, y] = [widened(a), widened(b)];
	return (
		(x.earliest === null || y.latest === null || x.earliest <= y.latest) &&
		(y.earliest === null || x.latest === null || y.earliest <= x.latest)
	);
}

function bigrams(text: string): Set<string> {
	const plain = text.replace(/[^\p{L}\p{N}]/gu, '');
	const pairs = new Set<string>();
	for (let index = 0; index + 1 < plain.length; index++) pairs.add(plain.slice(index, index + 2));
	return pairs;
}

/** Dice coefficient of the character bigrams of two texts, 0 to 1. */
export function textSimilarity(a: string, b: string): number {
	const [x, y] = [bigrams(a), bigrams(b)];
	if (x.size === 0 || y.size === 0) return a === b ? 1 : 0;
	let shared = 0;
	for (const pair of x) if (y.has(pair)) shared += 1;
	return (2 * shared) / (x.size + y.size);
}

/** Dice coefficient of two sets, 0 to 1. */
function agreement<T>(a: Iterable<T>, b: Iterable<T>): number {
	const [x, y] = [new Set(a), new Set(b)];
	let shared = 0;
	for (const value of x) if (y.has(value)) shared += 1;
	return (2 * shared) / (x.size + y.size);
}

/** The foreign countries: China takes part in nearly everything told here. */
const partnersOf = (item: MergeItem) => item.countries.filter((code) => code !== 'CHN');

function partyAgreement(a: MergeItem, b: MergeItem): number {
	const [x, y] = [partnersOf(a), partnersOf(b)];
	if (x.length > 0 && y.length > 0) return agreement(x, y);
	if (a.keys.size > 0 && b.keys.size > 0 && agreement(a.keys, b.keys) > 0) return 1;
	const regions = agreement(a.regions, b.regions);
	return regions === 0 ? 0 : UNKNOWN_PARTY;
}

const ORDINAL = /首届|第[\d一二三四五六七八九十]+[届次]/;

function contradicts(a: MergeItem, b: MergeItem): boolean {
	if (a.splitFrom !== null && a.splitFrom === b.splitFrom) return true;
	const [first, second] = [ORDINAL.exec(a.name)?.[0], ORDINAL.exec(b.name)?.[0]];
	if (first !== undefined && second !== undefined && first !== second) return true;
	return a.years !== null && b.years !== null && a.years !== b.years;
}

const comparable = (a: EventType, b: EventType) =>
	a === b || (GATHERINGS.has(a) && GATHERINGS.has(b)) || (TALKS.has(a) && TALKS.has(b));

/**
 * How surely two mentions tell of one occurrence: kind, time, parties and name agree.
 *
 * @returns 0 when they do not; else the weight of what agrees, about 0.5 to 1.2
 */
export function sameness(a: MergeItem, b: MergeItem): number {
	if (!comparable(a.type, b.type) || contradicts(a, b)) return 0;
	if (!canBeSameTime(a.date, b.date)) return 0;
	const told = partyAgreement(a, b);
	// Parties that were taken up from elsewhere may have been taken up wrongly.
	const areSure = a.namesParties && b.namesParties;
	if (told === 0 && areSure) return 0;
	const names = Math.max(textSimilarity(a.name, b.name), textSimilarity(a.title, b.title));
	if (told === 0) return names >= SAME_WORDS ? names : 0;
	const place = told === 1 && a.places.some((name) => b.places.includes(name)) ? PLACE_WEIGHT : 0;
	const weight = names * NAME_WEIGHT + told * PARTY_WEIGHT + place;
	return weight >= SAME ? weight : 0;
}
