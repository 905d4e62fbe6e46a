import { areCompatible, boundsOf, daysCovered, isApproximate } from '../model/edtf.ts';
import type { Event, Mention } from '../model/event-list.ts';
import type { Basis, Differing, EventType, Status } from '../model/vocabulary.ts';
import { REGIONS, STATUSES, THEMES } from '../model/vocabulary.ts';
import { compareItems, compareText } from './cluster.ts';
import type { MergeItem } from './item.ts';

const BASIS_RANK: Readonly<Record<Basis, number>> = { explicit: 0, relative: 1, inherited: 2 };

/** A mention with what is asked of its date again and again when mentions are ranked. */
interface Dated {
	item: MergeItem;
	isApproximate: boolean;
	days: number;
}

function dated(item: MergeItem): Dated {
	const bounds = boundsOf(item.date) ?? { earliest: null, latest: null };
	return { item, isApproximate: isApproximate(item.date), days: daysCovered(bounds) };
}

/** Exact dates first, then short times. */
function comparePrecision(a: Dated, b: Dated): number {
	return (
		Number(a.isApproximate) - Number(b.isApproximate) || (a.days === b.days ? 0 : a.days - b.days)
	);
}

/** Better evidence first: written-out dates, then exact ones, then fine ones, then earlier texts. */
function compareEvidence(a: Dated, b: Dated): number {
	return (
		BASIS_RANK[a.item.mention.date.basis] - BASIS_RANK[b.item.mention.date.basis] ||
		comparePrecision(a, b) ||
		compareItems(a.item, b.item)
	);
}

/** The earliest of equals in an order; undefined when there are none. */
function firstBy<T>(values: readonly T[], compare: (a: T, b: T) => number): T | undefined {
	let [first] = values;
	for (const value of values) if (first !== undefined && compare(value, first) < 0) first = value;
	return first;
}

/**
 * The mention whose date the event takes. Of dates that no finer one goes with, the one that most
 * mentions can mean; of these the finest, then that of the best evidence.
 */
function datingOf(byEvidence: readonly Dated[]): Dated | undefined {
	const distinct = new Map<string, { first: Dated; told: number }>();
	for (const one of byEvidence) {
		const { date, earliest, latest } = one.item;
		const key = `${date} ${earliest} ${latest}`;
		const known = distinct.get(key);
		if (known) known.told += 1;
		else distinct.set(key, { first: one, told: 1 });
	}
	const dates = [...distinct.values()];
	const together = (one: Dated) => dates.filter(({ first }) => areCompatible(first.item, one.item));
	const candidates = dates.flatMap(({ first }) => {
		const others = together(first);
		const isFinest = others.every((other) => comparePrecision(first, other.first) <= 0);
		return isFinest ? [{ first, support: others.reduce((sum, { told }) => sum + told, 0) }] : [];
	});
	return firstBy(candidates, (a, b) => b.support - a.support || comparePrecision(a.first, b.first))
		?.first;
}

/** What a mention tells otherwise than its event. */
function differencesOf(
	item: MergeItem,
	event: Omit<Event, 'mentions'>,
	dating: MergeItem
): Differing[] {
	const { type, status, countries } = event;
	const names = item.namesParties && item.countries.length > 0 && countries.length > 0;
	return [
		...(areCompatible(item, dating) ? [] : ['date' as const]),
		...(item.type === type ? [] : ['type' as const]),
		...(item.status === status ? [] : ['status' as const]),
		...(names && !item.countries.some((code) => countries.includes(code))
			? ['countries' as const]
			: [])
	];
}

/** Values that at least half of the mentions have, in the order of the vocabulary. */
function agreed<T extends string>(
	items: readonly MergeItem[],
	valuesOf: (item: MergeItem) => readonly T[],
	order: readonly T[]
): T[] {
	const counts = new Map<T, number>();
	for (const item of items)
		for (const value of valuesOf(item)) counts.set(value, (counts.get(value) ?? 0) + 1);
	return order.filter((value) => (counts.get(value) ?? 0) * 2 >= items.length);
}

/** What the best witness says; a gathering that anybody calls a summit is one. */
const typeOf = (best: MergeItem, others: readonly MergeItem[]): EventType =>
	best.type === 'conference' && others.some(({ type }) => type === 'summit') ? 'summit' : best.type;

/** What the text written last says; of one day, what happened before what is planned. */
function statusOf(items: readonly MergeItem[]): Status {
	const latest = items.reduce((day, item) => (item.sourceDate > day ? item.sourceDate : day), '');
	const said = new Set(
		items.filter((item) => item.sourceDate === latest).map((item) => item.status)
	);
	return STATUSES.find((status) => said.has(status)) ?? 'occurred';
}

/** An id names at most this many countries. */
const MOST_NAMED = 3;

/** FNV-1a, 32 bit, in base 36: short, and the same everywhere. */
function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++)
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
	return hash.toString(36).padStart(7, '0');
}

/**
 * Readable and stable: year, type, parties and a fingerprint of date and name in the earliest text. The
 * headline has no part in it, which may be worded anew.
 */
function idOf(first: MergeItem): string {
	const bounds = boundsOf(first.date);
	const year = (bounds?.earliest ?? bounds?.latest ?? '').slice(0, 4);
	const parties =
		first.countries.length > 0 && first.countries.length <= MOST_NAMED
			? first.countries.map((code) => code.toLowerCase())
			: first.regions.slice(0, 2);
	const key = fingerprint(`${first.name}|${first.date}|${first.countries.join(',')}`);
	return [year, first.type, ...parties, key.slice(0, 5)].join('-');
}

/** Quotation marks in Simplified Chinese, and what stands for them in Traditional Chinese. */
const CORNERS: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

const withCorners = (text: string) =>
	text.replace(/[“”]|‘|(?<!\p{Script=Latin})’/gu, (mark) => CORNERS[mark] ?? mark);

/**
 * Makes one event of the mentions that tell of it.
 *
 * @param toTraditional converts Simplified to Traditional Chinese
 */
export function toEvent(
	cluster: readonly MergeItem[],
	toTraditional: (simplified: string) => string
): Event {
	const byEvidence = cluster.map(dated).sort(compareEvidence);
	const ranked = byEvidence.map(({ item }) => item);
	const [best] = ranked;
	const first = firstBy(cluster, compareItems);
	if (!best || !first) throw new RangeError('invalid cluster: no mentions');
	const headed = firstBy(ranked, (a, b) => b.titleRank - a.titleRank) ?? best;
	// A mention with a good headline may name nobody: another one then does so in English.
	const named = [headed, ...ranked].filter((item) => item.english.isNamed);
	const { english } = named.find((item) => item.namesParties) ?? named[0] ?? headed;
	const dating = datingOf(byEvidence)?.item ?? best;
	const { date } = dating;
	const bounds = boundsOf(date);
	if (!bounds) throw new RangeError(`invalid EDTF date: ${date}`);
	const naming = ranked.filter((item) => item.namesParties);
	const witnesses = naming.length > 0 ? naming : ranked;
	const namesCountries = (item: MergeItem) => item.countries.length > 0;
	const countries =
		(witnesses.find(namesCountries) ?? ranked.find(namesCountries))?.countries ?? [];
	const shared = agreed(witnesses, (item) => item.regions, REGIONS);
	const regions = shared.length > 0 ? shared : [...best.regions];
	const places = [...new Set(ranked.flatMap((item) => item.places))];
	const wording = (simplified: string, en: string) => ({
		'zh-Hans': simplified,
		'zh-Hant': withCorners(toTraditional(simplified)),
		en
	});
	const event = {
		id: idOf(first),
		type: typeOf(best, ranked),
		status: statusOf(cluster),
		title: wording(headed.title, english.title),
		label: wording(headed.label, english.label),
		date,
		earliest: bounds.earliest,
		latest: bounds.latest,
		countries: [...countries],
		regions,
		themes: agreed(cluster, (item) => item.themes, THEMES),
		...(places.length > 0 ? { places } : {})
	};
	const mentions = ranked.map((item): Mention => {
		const differs = differencesOf(item, event, dating);
		return differs.length > 0 ? { ...item.mention, differs } : item.mention;
	});
	return { ...event, mentions };
}

/** What events are ordered by: their first possible day, then the last; open beginnings first. */
export function chronologyOf({ earliest, latest }: Event): readonly [string, string] {
	return [earliest ?? '', latest ?? '9999-12-31'];
}

/** Chronological. Equals keep their order. */
export function compareEvents(a: Event, b: Event): number {
	const [[firstA, lastA], [firstB, lastB]] = [chronologyOf(a), chronologyOf(b)];
	return compareText(firstA, firstB) || compareText(lastA, lastB);
}

/** Gives events that share an id numbered ones, in chronological order. */
export function withUniqueIds(events: readonly Event[]): Event[] {
	const seen = new Map<string, number>();
	return events.map((event) => {
		const count = (seen.get(event.id) ?? 0) + 1;
		seen.set(event.id, count);
		return count === 1 ? event : { ...event, id: `${event.id}-${count}` };
	});
}
