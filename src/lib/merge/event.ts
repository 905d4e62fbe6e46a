import { boundsOf, daysCovered, isApproximate } from '../model/edtf.ts';
import type { Event } from '../model/event-list.ts';
import type { Basis, Status } from '../model/vocabulary.ts';
import { REGIONS, STATUSES, THEMES } from '../model/vocabulary.ts';
import { compareItems, compareText } from './cluster.ts';
import type { MergeItem } from './item.ts';

const BASIS_RANK: Readonly<Record<Basis, number>> = { explicit: 0, relative: 1, inherited: 2 };

/** Better evidence first: written-out dates, then exact ones, then fine ones, then earlier texts. */
function compareEvidence(a: MergeItem, b: MergeItem): number {
	const days = (item: MergeItem) =>
		daysCovered(boundsOf(item.date) ?? { earliest: null, latest: null });
	return (
		BASIS_RANK[a.mention.date.basis] - BASIS_RANK[b.mention.date.basis] ||
		Number(isApproximate(a.date)) - Number(isApproximate(b.date)) ||
		(days(a) === days(b) ? 0 : days(a) - days(b)) ||
		compareItems(a, b)
	);
}

/** The date that says most: exact before approximate, then the shortest time. */
function mostPrecise(items: readonly MergeItem[]): string {
	const [best] = [...items].sort((a, b) => {
		const [x, y] = [a, b].map((item) =>
			daysCovered(boundsOf(item.date) ?? { earliest: null, latest: null })
		) as [number, number];
		return (
			Number(isApproximate(a.date)) - Number(isApproximate(b.date)) ||
			(x === y ? compareEvidence(a, b) : x - y)
		);
	});
	return best?.date ?? '';
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

/** Readable and stable: year, type, parties and a fingerprint of the name in the earliest text. */
function idOf(first: MergeItem): string {
	const bounds = boundsOf(first.date);
	const year = (bounds?.earliest ?? bounds?.latest ?? '').slice(0, 4);
	const parties =
		first.countries.length > 0 && first.countries.length <= MOST_NAMED
			? first.countries.map((code) => code.toLowerCase())
			: first.regions.slice(0, 2);
	const key = fingerprint(`${first.name}|${first.title}|${first.countries.join(',')}`);
	return [year, first.type, ...parties, key.slice(0, 5)].join('-');
}

/**
 * Makes one event of the mentions that tell of it.
 *
 * @param toTraditional converts Simplified to Traditional Chinese
 */
export function toEvent(
	cluster: readonly MergeItem[],
	toTraditional: (simplified: string) => string
): Event {
	const inOrder = [...cluster].sort(compareItems);
	const ranked = [...cluster].sort(compareEvidence);
	const [best] = ranked;
	const [first] = inOrder;
	if (!best || !first) throw new RangeError('invalid cluster: no mentions');
	const headed = [...ranked].sort((a, b) => b.titleRank - a.titleRank)[0] ?? best;
	const date = mostPrecise(cluster);
	const bounds = boundsOf(date);
	if (!bounds) throw new RangeError(`invalid EDTF date: ${date}`);
	const naming = ranked.filter((item) => item.namesParties);
	const witnesses = naming.length > 0 ? naming : ranked;
	const countries = witnesses.find((item) => item.countries.length > 0)?.countries ?? [];
	const shared = agreed(witnesses, (item) => item.regions, REGIONS);
	const regions = shared.length > 0 ? shared : [...best.regions];
	const places = [...new Set(ranked.flatMap((item) => item.places))];
	const wording = (simplified: string, en: string) => ({
		'zh-Hans': simplified,
		'zh-Hant': toTraditional(simplified),
		en
	});
	return {
		id: idOf(first),
		type: best.type,
		status: statusOf(cluster),
		title: wording(headed.title, headed.english.title),
		label: wording(headed.label, headed.english.label),
		date,
		earliest: bounds.earliest,
		latest: bounds.latest,
		countries: [...countries],
		regions,
		themes: agreed(cluster, (item) => item.themes, THEMES),
		...(places.length > 0 ? { places } : {}),
		mentions: ranked.map((item) => item.mention)
	};
}

/** Chronological: by first possible day, then by last; open beginnings first. Equals keep their order. */
export function compareEvents(a: Event, b: Event): number {
	return (
		compareText(a.earliest ?? '', b.earliest ?? '') ||
		compareText(a.latest ?? '9999-12-31', b.latest ?? '9999-12-31')
	);
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
