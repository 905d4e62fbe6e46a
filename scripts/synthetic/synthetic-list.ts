import type { EventList } from '#lib/model/event-list.ts';
import { syntheticEvents, syntheticSources } from '#lib/timeline/synthetic-events.ts';

/** A made-up list, to measure with. */
export function syntheticList(count: number): EventList {
	return {
		version: 1,
		generator: 'synthetic',
		sources: syntheticSources(),
		events: syntheticEvents(count)
	};
}
