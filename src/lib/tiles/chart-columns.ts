import type { Event } from '../model/event-list.ts';
import type { Region } from '../model/vocabulary.ts';
import { completed, SHADES, type Columns, type Lanes } from '../timeline/columns.ts';
import { laneOf, NO_VALUE, ONE_LANE, type LaneFacet, type LaneKey } from '../timeline/lanes.ts';
import { DAY } from '../timeline/scale.ts';
import { finish } from '../timeline/steps.ts';
import { endOf, startOf, type EventColumns, type FacetColumn } from './event-columns.ts';

/** How the events of a large list are looked up while the chart draws them, by index in the list. */
export interface EventLookup {
	eventAt: (index: number) => Event;
	/** -1 when none is known. */
	indexOf: (id: string) => number;
}

const LONGEST_MONTH = 31 * DAY;

/** Columns of the chart for some events of a large list, their indexes ascending. */
export function chartColumns(
	columns: EventColumns,
	indexes: Uint32Array,
	lookup: EventLookup
): Columns {
	return finish(chartInSteps(columns, indexes, lookup));
}

/** The same in steps of some ms for a million events. */
export function* chartInSteps(
	columns: EventColumns,
	indexes: Uint32Array,
	{ eventAt, indexOf }: EventLookup
): Generator<void, Columns> {
	const count = indexes.length;
	const from = new Float64Array(count);
	const to = new Float64Array(count);
	const weight = new Uint32Array(count);
	const shade = new Uint32Array(count);
	const { lists, codes } = columns.facets.certainty;
	const isMonth = lists.map(([kind]) => kind === 'month');
	const isDays = lists.map(([kind]) => kind === 'day' || kind === 'days');
	for (let place = 0; place < count; place++) {
		const index = indexes[place] ?? 0;
		const start = startOf(columns.from[index] ?? 0);
		const end = endOf(columns.to[index] ?? 0);
		const code = codes[index] ?? 0;
		from[place] = start;
		to[place] = end;
		weight[place] = columns.weight[index] ?? 0;
		if (isDays[code] || end - start === DAY) shade[place] = DAYS;
		else shade[place] = isMonth[code] && end - start <= LONGEST_MONTH ? MONTHS : YEARS;
	}
	yield;
	return {
		...completed({ from, to, shade, weight }),
		lanesBy: (facet) => lanesBy(columns, indexes, facet),
		eventAt: (place) => eventAt(indexes[place] ?? -1),
		indexOf: (id) => placeOf(indexes, indexOf(id))
	};
}

const DAYS = SHADES.indexOf('day');
const MONTHS = SHADES.indexOf('month');
const YEARS = SHADES.indexOf('year');

/** The place of a number in ascending ones; -1 when it is not among them. */
export function placeOf(ascending: Uint32Array, wanted: number): number {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
		else high = middle;
	}
	return ascending[low] === wanted ? low : -1;
}

/** The lane of each list of values of a facet. */
const LANE_OF: Readonly<
	Record<Exclude<LaneFacet, 'none'>, (values: readonly string[]) => LaneKey>
> = {
	region: (values) => laneOf({ regions: values as Region[] }),
	theme: ([first]) => first ?? NO_VALUE,
	type: ([first]) => first ?? NO_VALUE,
	source: ([first]) => first ?? NO_VALUE
};

function lanesBy({ facets }: EventColumns, indexes: Uint32Array, facet: LaneFacet): Lanes {
	const lanes = new Uint32Array(indexes.length);
	if (facet === 'none') return { keys: indexes.length > 0 ? [ONE_LANE] : [], laneOf: lanes };
	const { lists, codes }: FacetColumn = facets[facet];
	const keyOf = lists.map(LANE_OF[facet]);
	const all = [...new Set(keyOf)];
	const laneOfCode = Uint32Array.from(keyOf, (key) => all.indexOf(key));
	const isMet = new Uint8Array(all.length);
	for (let place = 0; place < indexes.length; place++) {
		const lane = laneOfCode[codes[indexes[place] ?? 0] ?? 0] ?? 0;
		lanes[place] = lane;
		isMet[lane] = 1;
	}
	return withoutEmpty(all, lanes, isMet);
}

/** Lanes without events are left out. */
function withoutEmpty(all: readonly LaneKey[], lanes: Uint32Array, isMet: Uint8Array): Lanes {
	const keys = all.filter((_, lane) => isMet[lane] === 1);
	if (keys.length === all.length) return { keys, laneOf: lanes };
	const renumbered = Uint32Array.from(all, (key) => Math.max(0, keys.indexOf(key)));
	return { keys, laneOf: lanes.map((lane) => renumbered[lane] ?? 0) };
}
