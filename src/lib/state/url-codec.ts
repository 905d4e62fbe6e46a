import type { TimeRange } from '../filter/annals.ts';
import { FACETS, NO_FILTERS, normalizeValues, type Facet, type Filters } from '../filter/facets.ts';
import { boundsOf } from '../model/edtf.ts';

/** What one would share of the view: it lives in the URL. */
export interface SharedView {
	/** UTC ms, whole days, the end not included. */
	range: TimeRange;
	filters: Filters;
	/** Id of the chosen event. */
	event: string | null;
}

const DAY = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

function parseDay(text: string | null): number | null {
	return text !== null && ISO_DAY.test(text) && boundsOf(text) ? Date.parse(text) : null;
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The range widened to whole days, at least one. */
export function wholeDays({ from, to }: TimeRange): TimeRange {
	const first = Math.floor(from / DAY) * DAY;
	return { from: first, to: Math.max(Math.ceil(to / DAY) * DAY, first + DAY) };
}

/** Reads one day, the end not included, from `to`, which names the last day shown. */
function parseRange(params: URLSearchParams, usual: TimeRange): TimeRange {
	const from = parseDay(params.get('from')) ?? usual.from;
	const last = parseDay(params.get('to'));
	const to = last === null ? usual.to : last + DAY;
	return from < to ? { from, to } : usual;
}

/**
 * Reads a view from a query, e.g. `?from=2023-01-01&to=2023-12-31&region=africa,europe&event=ID`.
 * Whatever is missing or wrong falls back: ranges to the usual one, unknown values to none.
 */
export function decodeView(params: URLSearchParams, usual: TimeRange): SharedView {
	const valuesIn = (facet: Facet) => normalizeValues(facet, (params.get(facet) ?? '').split(','));
	const filters = Object.fromEntries(
		FACETS.map((facet) => [facet, valuesIn(facet)])
	) as unknown as Filters;
	const event = params.get('event');
	return {
		range: parseRange(params, usual),
		filters: { ...NO_FILTERS, ...filters },
		event: event === '' ? null : event
	};
}

/**
 * Writes a view as a query with its `?`, the inverse of `decodeView`; what is usual is left out, so
 * the usual view gives an empty string. The range is widened to whole days.
 */
export function encodeView({ range, filters, event }: SharedView, usual: TimeRange): string {
	const { from, to } = wholeDays(range);
	const parts: string[] = [];
	if (from !== usual.from) parts.push(`from=${isoDay(from)}`);
	if (to !== usual.to) parts.push(`to=${isoDay(to - DAY)}`);
	// Vocabulary values and country codes need no escaping, and commas read better bare.
	for (const facet of FACETS)
		if (filters[facet].length > 0) parts.push(`${facet}=${filters[facet].join(',')}`);
	if (event !== null) parts.push(`event=${encodeURIComponent(event)}`);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}
