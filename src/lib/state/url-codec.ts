import { FACETS, normalizeValues } from '../filter/facets.ts';
import { NO_FILTERS, type Filters } from '../filter/filters.ts';
import type { TimeRange } from '../filter/time-range.ts';
import { boundsOf } from '../model/edtf.ts';
import { LANE_FACETS, type LaneFacet } from '../timeline/lanes.ts';

/** What one would share of the view: it lives in the URL. */
export interface SharedView {
	/** UTC ms, whole days, the end not included. */
	range: TimeRange;
	filters: Filters;
	lanes: LaneFacet;
	/** Id of the chosen event. */
	event: string | null;
}

/** What the lanes stand for at first. */
export const USUAL_LANES: LaneFacet = 'region';

const DAY = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day that a text names, or null when it is none. */
export function parseDay(text: string | null): string | null {
	return text !== null && ISO_DAY.test(text) && boundsOf(text) ? text : null;
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The range widened to whole days, at least one. */
export function wholeDays({ from, to }: TimeRange): TimeRange {
	const first = Math.floor(from / DAY) * DAY;
	return { from: first, to: Math.max(Math.ceil(to / DAY) * DAY, first + DAY) };
}

/** Reads one day, the end not included, from `to`, which names the last day shown. */
function parseRange(params: URLSearchParams, usual: TimeRange): TimeRange {
	const [first, last] = [parseDay(params.get('from')), parseDay(params.get('to'))];
	const from = first === null ? usual.from : Date.parse(first);
	const to = last === null ? usual.to : Date.parse(last) + DAY;
	return from < to ? { from, to } : usual;
}

function parseFilters(params: URLSearchParams): Filters {
	const [first, last] = [parseDay(params.get('since')), parseDay(params.get('until'))];
	const isBackward = first !== null && last !== null && first > last;
	const filters = {
		...NO_FILTERS,
		dates: isBackward ? NO_FILTERS.dates : { first, last },
		words: params.get('q') ?? ''
	};
	for (const facet of FACETS)
		filters[facet] = normalizeValues(facet, (params.get(facet) ?? '').split(','));
	return filters;
}

/**
 * Reads a view from a query, e.g. `?from=2023-01-01&to=2023-12-31&region=africa,europe&event=ID`.
 * Whatever is missing or wrong falls back: ranges to the usual one, unknown values to none.
 */
export function decodeView(params: URLSearchParams, usual: TimeRange): SharedView {
	const [lanes, event] = [params.get('lanes'), params.get('event')];
	return {
		range: parseRange(params, usual),
		filters: parseFilters(params),
		lanes: LANE_FACETS.find((facet) => facet === lanes) ?? USUAL_LANES,
		event: event === '' ? null : event
	};
}

/**
 * Writes a view as a query with its `?`, the inverse of `decodeView`; what is usual is left out, so
 * the usual view gives an empty string. The range is widened to whole days.
 */
export function encodeView({ range, filters, lanes, event }: SharedView, usual: TimeRange): string {
	const { from, to } = wholeDays(range);
	const { dates, words } = filters;
	const parts: string[] = [];
	const write = (name: string, value: string | null) => {
		// Commas between values read better bare.
		if (value) parts.push(`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
	};
	write('q', words.trim());
	write('from', from === usual.from ? null : isoDay(from));
	write('to', to === usual.to ? null : isoDay(to - DAY));
	write('since', dates.first);
	write('until', dates.last);
	for (const facet of FACETS) write(facet, filters[facet].join(','));
	write('lanes', lanes === USUAL_LANES ? null : lanes);
	write('event', event);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}
