import type { Facet } from '../filter/facets.ts';
import type { Filters } from '../filter/filters.ts';
import type { FacetCount } from '../filter/matching.ts';
import type { Columns } from '../timeline/columns.ts';
import { chartInSteps, type EventLookup } from './chart-columns.ts';
import type { EventColumns } from './event-columns.ts';
import { countInSteps, matchingIndexes, type Found } from './matching.ts';

/** What passes the filters, and what follows from that. */
export interface Matched {
	/** Indexes of the events, ascending. */
	indexes: Uint32Array;
	charted: Columns;
	counts: ReadonlyMap<Facet, readonly FacetCount[]>;
}

/** Works that out, in steps of some ms for a million events. */
export function* matchInSteps(
	columns: EventColumns,
	{ filters, found }: { filters: Filters; found: Found },
	lookup: EventLookup
): Generator<void, Matched> {
	const indexes = matchingIndexes(columns, filters, found);
	yield;
	const charted = yield* chartInSteps(columns, indexes, lookup);
	yield;
	const counts = yield* countInSteps(columns, filters, found);
	return { indexes, charted, counts };
}
