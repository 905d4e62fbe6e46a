import { stationOf, type AnnalsRun } from '../filter/annals.ts';
import { FACETS, valuesOf, type Facet } from '../filter/facets.ts';
import type { Event } from '../model/event-list.ts';
import { DAY } from '../timeline/scale.ts';
import { weightSteps } from '../timeline/weight.ts';
import { readColumns, writeColumns, type Numbers } from './columns-file.ts';

/** Where the annals put an event: at its day, at its month's end, at its year's end. */
export const STATIONS: readonly AnnalsRun['kind'][] = ['point', 'month', 'year'];

/** What stands for an open beginning and an open end. */
const OPEN = { from: -0x80000000, to: 0x7fffffff };

/** The values that events have in a facet: each list of values once, and which of them an event has. */
export interface FacetColumn {
	lists: readonly (readonly string[])[];
	/** Index into the lists, by event. */
	codes: Numbers;
}

/** Everything about many events that chart, filters, counts and ledger need, by index in order of time. */
export interface EventColumns {
	count: number;
	/** First day since 1970-01-01, and one past the last; see `dayOf` for open ones. Starts ascend. */
	from: Int32Array;
	to: Int32Array;
	/** In steps, see `weightSteps`. */
	weight: Numbers;
	/** Number of mentions; 65,535 stands for more. */
	mentions: Numbers;
	/** Index into `STATIONS`. */
	station: Numbers;
	facets: Readonly<Record<Facet, FacetColumn>>;
}

const MOST_MENTIONS = 0xffff;

/** Chronological, as the columns need it: open beginnings first, equals as they stand. */
export function inTimeOrder(events: readonly Event[]): Event[] {
	const key = ({ earliest }: Event) => earliest ?? '';
	return [...events].sort((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? -1 : 1));
}

/** Reads the columns of events in order of time. */
export function readEvents(events: readonly Event[]): EventColumns {
	const count = events.length;
	const columns = {
		from: new Int32Array(count),
		to: new Int32Array(count),
		weight: new Uint16Array(count),
		mentions: new Uint16Array(count),
		station: new Uint8Array(count)
	};
	events.forEach((event, at) => {
		const { earliest, latest } = event;
		columns.from[at] = earliest === null ? OPEN.from : Date.parse(earliest) / DAY;
		columns.to[at] = latest === null ? OPEN.to : Date.parse(latest) / DAY + 1;
		columns.weight[at] = weightSteps(event);
		columns.mentions[at] = Math.min(event.mentions.length, MOST_MENTIONS);
		columns.station[at] = STATIONS.indexOf(stationOf(event).kind);
	});
	const facets = Object.fromEntries(
		FACETS.map((facet) => [facet, readFacet(events, facet)])
	) as EventColumns['facets'];
	return { count, ...columns, facets };
}

function readFacet(events: readonly Event[], facet: Facet): FacetColumn {
	const lists: (readonly string[])[] = [];
	const places = new Map<string, number>();
	const codes = Uint32Array.from(events, (event) => {
		const values = valuesOf(event, facet);
		const key = values.join('\n');
		const before = places.get(key);
		if (before !== undefined) return before;
		places.set(key, lists.length);
		return lists.push(values) - 1;
	});
	return { lists, codes: narrowed(codes, lists.length) };
}

/** The same numbers in as few bytes as numbers below a limit need. */
function narrowed(numbers: Uint32Array, limit: number): Numbers {
	if (limit <= 0x100) return Uint8Array.from(numbers);
	return limit <= 0x10000 ? Uint16Array.from(numbers) : numbers;
}

/** The columns as a file. */
export function encodeEvents({ facets, ...columns }: EventColumns): Uint8Array {
	const { from, to, weight, mentions, station } = columns;
	const codes = FACETS.map((facet) => [facet, facets[facet].codes] as const);
	const lists = Object.fromEntries(FACETS.map((facet) => [facet, facets[facet].lists]));
	const numbers = { from, to, weight, mentions, station, ...Object.fromEntries(codes) };
	return writeColumns(numbers, lists);
}

/**
 * The columns of a file.
 *
 * @throws RangeError when the file is cut off or lacks a column
 */
export function decodeEvents(bytes: Uint8Array<ArrayBuffer>): EventColumns {
	const { count, columns, more } = readColumns(bytes);
	const lists = more as Partial<Record<Facet, string[][]>>;
	const column = (name: string): Numbers => {
		const numbers = columns.get(name);
		if (!numbers) throw new RangeError(`no column ${name}`);
		return numbers;
	};
	const facets = Object.fromEntries(
		FACETS.map((facet) => [facet, { lists: lists[facet] ?? [], codes: column(facet) }])
	) as unknown as EventColumns['facets'];
	return {
		count,
		from: column('from') as Int32Array,
		to: column('to') as Int32Array,
		weight: column('weight'),
		mentions: column('mentions'),
		station: column('station'),
		facets
	};
}

/** First ms of a first day; -Infinity when it is open. */
export function startOf(day: number): number {
	return day === OPEN.from ? -Infinity : day * DAY;
}

/** One past the last ms, of the day after the last; Infinity when it is open. */
export function endOf(day: number): number {
	return day === OPEN.to ? Infinity : day * DAY;
}
