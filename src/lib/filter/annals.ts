import { boundsOf, isApproximate } from '../model/edtf.ts';
import type { Event } from '../model/event-list.ts';
import { REGIONS, type Region } from '../model/vocabulary.ts';
import { rangeOf, type TimeRange } from './time-range.ts';

/** What the annals need to know of an event. */
export type Listed = Pick<
	Event,
	'id' | 'type' | 'status' | 'date' | 'earliest' | 'latest' | 'regions'
> & {
	/** In the languages that are asked for. */
	title: Partial<Event['title']>;
	mentions: readonly { source: string }[];
};

/**
 * The order of Chinese annals: what has a day stands at its day, what has only a month is closed up
 * under 是月 at the month's end, what has only a year under 是年 at the year's end.
 *
 *     2023 ┬ 10 ┬ runs of the same day or days
 *          │    └ 是月
 *          ├ 12 ┬ …
 *          └ 是年 ─ runs of one region, weightiest first
 */
export interface AnnalsYear {
	/** As EDTF writes it: `2023`, or `197X` for what is known to the decade. */
	year: string;
	count: number;
	sections: AnnalsSection[];
}

/** A month, or what a year holds without a month. */
export interface AnnalsSection {
	/** Unique in the annals, e.g. `2023-10`, `2023-rest`. */
	key: string;
	year: string;
	/** 1–12; null for what has no month. */
	month: number | null;
	count: number;
	runs: AnnalsRun[];
}

/** Neighbours that share their date, or in 是年 their region. */
export interface AnnalsRun {
	key: string;
	/**
	 * `point`: begins on a known day. `month`: known to the month. `year`: known to the year, half,
	 * season or quarter, grouped by home region.
	 */
	kind: 'point' | 'month' | 'year';
	/** Home region of a `year` run; null where none is marked, and in other runs. */
	region: Region | null;
	events: Listed[];
}

/** Where an event stands. */
export interface Station {
	event: Listed;
	year: string;
	month: number | null;
	kind: AnnalsRun['kind'];
	/** The day or month that orders it within its section. */
	sort: string;
}

/** The part of the date that places the event: its beginning, or its end where the beginning is open. */
function anchorOf(date: string): string {
	const [first = '', last] = date.split('/');
	return first === '..' && last !== undefined ? last : first;
}

/** Where the annals put an event. */
export function stationOf(event: Listed): Station {
	const anchor = anchorOf(event.date);
	const [year = '', group, day] = anchor.replace(/[~?%]/g, '').split('-');
	const month = group !== undefined && Number(group) <= 12 ? Number(group) : null;
	if (month === null) return { event, year, month, kind: 'year', sort: anchor };
	const kind = day === undefined ? 'month' : 'point';
	return { event, year, month, kind, sort: boundsOf(anchor)?.earliest ?? anchor };
}

/** More witnesses, then more sources, weigh more; the id settles ties. */
function byWeight(a: Listed, b: Listed): number {
	const sources = (event: Listed) => new Set(event.mentions.map(({ source }) => source)).size;
	return b.mentions.length - a.mentions.length || sources(b) - sources(a) || (a.id < b.id ? -1 : 1);
}

function byDay(a: Station, b: Station): number {
	if (a.sort !== b.sort) return a.sort < b.sort ? -1 : 1;
	const certainty = Number(isApproximate(a.event.date)) - Number(isApproximate(b.event.date));
	if (certainty !== 0) return certainty;
	if (a.event.date !== b.event.date) return a.event.date < b.event.date ? -1 : 1;
	return byWeight(a.event, b.event);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [key: string, items: T[]][] {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return [...groups];
}

function monthSection(year: string, month: number, stations: Station[]): AnnalsSection {
	const key = `${year}-${String(month).padStart(2, '0')}`;
	const points = stations.filter(({ kind }) => kind === 'point').sort(byDay);
	const rest = stations.filter(({ kind }) => kind === 'month').map(({ event }) => event);
	const runs: AnnalsRun[] = groupBy(points, ({ event }) => event.date).map(([date, members]) => ({
		key: date,
		kind: 'point',
		region: null,
		events: members.map(({ event }) => event)
	}));
	if (rest.length > 0)
		runs.push({ key: `${key}-rest`, kind: 'month', region: null, events: rest.sort(byWeight) });
	return { key, year, month, count: stations.length, runs };
}

function restSection(year: string, stations: Station[], homeOf: HomeOf): AnnalsSection {
	const byRegion = new Map(groupBy(stations, ({ event }) => homeOf(event) ?? ''));
	const runs = [...REGIONS, null].flatMap((region): AnnalsRun[] => {
		const members = byRegion.get(region ?? '');
		if (!members) return [];
		const events = members.map(({ event }) => event).sort(byWeight);
		return [{ key: `${year}-${region ?? 'unmarked'}`, kind: 'year', region, events }];
	});
	return { key: `${year}-rest`, year, month: null, count: stations.length, runs };
}

/** The region under which an event is listed; null for none. */
type HomeOf = (event: Listed) => Region | null;

/**
 * Arranges events as annals. The order does not depend on the order given.
 *
 * @param homeOf by default the first region
 */
export function arrangeAnnals(
	events: readonly Listed[],
	homeOf: HomeOf = ({ regions }) => regions[0] ?? null
): AnnalsYear[] {
	const years = groupBy(events.map(stationOf), ({ year }) => year);
	return years
		.sort(([a], [b]) => ((boundsOf(a)?.earliest ?? a) < (boundsOf(b)?.earliest ?? b) ? -1 : 1))
		.map(([year, stations]) => {
			const sections = groupBy(stations, ({ month }) => String(month ?? 13))
				.sort(([a], [b]) => Number(a) - Number(b))
				.map(([month, members]) =>
					month === '13'
						? restSection(year, members, homeOf)
						: monthSection(year, Number(month), members)
				);
			return { year, count: stations.length, sections };
		});
}

/** The events of the annals from top to bottom. */
export function inAnnalsOrder(years: readonly AnnalsYear[]): Listed[] {
	return years.flatMap(({ sections }) =>
		sections.flatMap(({ runs }) => runs.flatMap((run) => run.events))
	);
}

/** The time that a section stands for: its month or its whole year, in UTC ms. */
export function spanOf({ year, month }: Pick<AnnalsSection, 'year' | 'month'>): TimeRange {
	const bounds = boundsOf(month === null ? year : `${year}-${String(month).padStart(2, '0')}`);
	return rangeOf(bounds ?? { earliest: null, latest: null });
}
