import { boundsOf, type Bounds } from '../model/edtf.ts';
import type { Event, Mention, Wording } from '../model/event-list.ts';
import type { EventType, Region, Status, Theme } from '../model/vocabulary.ts';
import type { GroundKind } from '../timeline/certainty.ts';
import { DAY } from '../timeline/scale.ts';
import { endOf, startOf, type EventColumns } from './event-columns.ts';
import type { Facet } from '../filter/facets.ts';

const NO_WORDS: Wording = { 'zh-Hans': '', 'zh-Hant': '', en: '' };
const MARK = '~';

/** The id of an event whose own is not known yet, from its index. */
export function provisionalId(index: number): string {
	return `${MARK}${index}`;
}

/** The index that a provisional id stands for; null for an id of the list. */
export function indexIn(id: string): number | null {
	return /^~\d+$/.test(id) ? Number(id.slice(MARK.length)) : null;
}

/** The first and last day of an event. */
export function boundsAt({ from, to }: EventColumns, index: number): Bounds {
	const first = startOf(from[index] ?? 0);
	const end = endOf(to[index] ?? 0);
	return {
		earliest: first === -Infinity ? null : isoDay(first),
		latest: end === Infinity ? null : isoDay(end - DAY)
	};
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/**
 * An event as the columns tell it: without words and quotes, and with a date that has the same bounds and
 * is known as well, though it may be written otherwise.
 */
export function outlineAt(columns: EventColumns, index: number): Event {
	const values = (facet: Facet): readonly string[] => {
		const { lists, codes } = columns.facets[facet];
		return lists[codes[index] ?? 0] ?? [];
	};
	const bounds = boundsAt(columns, index);
	const [kind, approximate] = values('certainty');
	return {
		id: provisionalId(index),
		type: values('type')[0] as EventType,
		status: values('status')[0] as Status,
		title: NO_WORDS,
		label: NO_WORDS,
		date: dateOf(kind as GroundKind, bounds) + (approximate === undefined ? '' : '~'),
		...bounds,
		countries: [...values('country')],
		regions: [...values('region')] as Region[],
		themes: [...values('theme')] as Theme[],
		mentions: mentionsOf(values('source'), columns.mentions[index] ?? 1)
	};
}

/** Sub-year groupings of ISO 8601-2. */
const GROUPS = [21, 22, 23, 24, 33, 34, 35, 36, 40, 41];

/** A date of that kind with those bounds. */
function dateOf(kind: GroundKind, { earliest, latest }: Bounds): string {
	const first = earliest ?? '..';
	const last = latest ?? '..';
	if (kind === 'day') return first;
	const year = first.slice(0, 4);
	const candidates =
		kind === 'month'
			? [first.slice(0, 7), ...GROUPS.map((group) => `${year}-${group}`)]
			: kind === 'year'
				? [year, `${year.slice(0, 3)}X`, `${year.slice(0, 2)}XX`]
				: [];
	const isSame = (date: string) => {
		const bounds = boundsOf(date);
		return bounds?.earliest === earliest && bounds.latest === latest;
	};
	// Made-up events may claim a month that is cut short.
	return candidates.find(isSame) ?? candidates[0] ?? `${first}/${last}`;
}

/** As many mentions as there are, of each source at least one. */
function mentionsOf(sources: readonly string[], count: number): Mention[] {
	const [first = ''] = sources;
	return Array.from({ length: Math.max(count, 1) }, (_, at) => ({
		source: sources[at] ?? first,
		quote: { exact: '', prefix: '', suffix: '', start: 0, end: 0 },
		trigger: { exact: '', start: 0, end: 0 },
		date: { edtf: '', basis: 'explicit', exact: null, reference: '', rule: '', derivation: [] }
	}));
}
