import { boundsOf } from '../model/edtf.ts';
import type { Event } from '../model/event-list.ts';

/** Why two events belong together. */
export type Relation = 'founding' | 'anniversary' | 'series' | 'parties';

/** An event that belongs to another one. */
export interface RelatedEvent {
	relation: Relation;
	event: Event;
}

/** At most so many of the same parties: with some a text tells of dozens. */
const MOST_OF_PARTIES = 6;

/** What tells one edition of a series from the next, and what a headline adds to a name. */
const EDITION =
	/第?[〇零一二三四五六七八九十百\d]+[届屆次轮輪期]|首[届屆次]|\d{2,4}年?|成功|正式|将|將|[举舉][行办辦]|召[开開]|[开開闭閉]幕|在.{2,4}$/g;

const seriesName = ({ title }: Event) => title['zh-Hans'].replace(EDITION, '').trim();
/** Shorter names are those of a kind, not of a series. */
const SHORTEST_NAME = 4;
const GATHERINGS: readonly string[] = ['summit', 'conference', 'membership'];

const yearOf = ({ earliest, latest }: Event) => Number((earliest ?? latest ?? '').slice(0, 4));

const DIGITS = '零一二三四五六七八九';

/** A number below 1000 in Chinese numerals: 70 → 七十, 105 → 一百零五. */
function inChinese(count: number): string {
	const [hundreds, tens, ones] = [Math.floor(count / 100), Math.floor(count / 10) % 10, count % 10];
	const digit = (value: number) => DIGITS[value] ?? '';
	const head = hundreds > 0 ? `${digit(hundreds)}百${tens === 0 && ones > 0 ? '零' : ''}` : '';
	const ten = tens === 1 && hundreds === 0 ? '十' : tens > 0 ? `${digit(tens)}十` : '';
	return head + ten + (ones > 0 ? digit(ones) : '');
}

/** Whether `later` is told as the anniversary of what `earlier` founded. */
function isAnniversaryOf(later: Event, earlier: Event): boolean {
	const years = yearOf(later) - yearOf(earlier);
	if (later.type !== 'anniversary' || earlier.type === 'anniversary' || !(years > 0)) return false;
	const words = later.mentions.map(({ trigger }) => trigger.exact.replace(/\s/g, '')).join(' ');
	const counts = [String(years), inChinese(years)];
	const named = counts.some((count) => new RegExp(`(?<![\\d百十])${count}[周週年]`).test(words));
	return named && shareParties(later, earlier);
}

function shareParties(a: Event, b: Event): boolean {
	if (a.countries.length === 0) return b.countries.length === 0 && a.regions[0] === b.regions[0];
	return (
		a.countries.length === b.countries.length &&
		a.countries.every((code) => b.countries.includes(code))
	);
}

function relationOf(event: Event, other: Event): Relation | null {
	if (isAnniversaryOf(event, other)) return 'founding';
	if (isAnniversaryOf(other, event)) return 'anniversary';
	const name = seriesName(event);
	if (
		GATHERINGS.includes(event.type) &&
		other.type === event.type &&
		name.length >= SHORTEST_NAME &&
		name === seriesName(other)
	)
		return 'series';
	return event.countries.length > 0 && shareParties(event, other) ? 'parties' : null;
}

/** Days between the beginnings of two events; what has no beginning is farthest. */
function distance(a: Event, b: Event): number {
	const [first, second] = [a, b].map(({ date }) => Date.parse(boundsOf(date)?.earliest ?? ''));
	const apart = Math.abs((first ?? NaN) - (second ?? NaN));
	return Number.isNaN(apart) ? Infinity : apart;
}

const ORDER: readonly Relation[] = ['founding', 'anniversary', 'series', 'parties'];

/**
 * The events that belong to one: what it is the anniversary of or the other way round, other editions
 * of its series, and the nearest in time with the same parties.
 */
export function relatedTo(event: Event, events: readonly Event[]): RelatedEvent[] {
	const related = events
		.filter(({ id }) => id !== event.id)
		.flatMap((other) => {
			const relation = relationOf(event, other);
			return relation ? [{ relation, event: other, apart: distance(event, other) }] : [];
		})
		.sort(
			(a, b) =>
				ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) ||
				(a.apart === b.apart ? 0 : a.apart - b.apart) ||
				(a.event.id < b.event.id ? -1 : 1)
		);
	const parties = related.filter(({ relation }) => relation === 'parties');
	const kept = new Set(parties.slice(0, MOST_OF_PARTIES));
	return related
		.filter((entry) => entry.relation !== 'parties' || kept.has(entry))
		.map(({ relation, event: other }) => ({ relation, event: other }));
}
