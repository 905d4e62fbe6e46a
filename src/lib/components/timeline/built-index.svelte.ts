import { buildColumns, columnsOf, type Events } from '#lib/timeline/columns.ts';
import { buildLaneIndex, laneIndexOf, type LaneIndex } from '#lib/timeline/lane-index.ts';
import type { LaneFacet } from '#lib/timeline/lanes.ts';
import type { Lettering } from '#lib/timeline/prepare.ts';
import { finishInSlices } from '#lib/timeline/steps.ts';

/** Lists no longer than this are read at once. */
const AT_ONCE = 30_000;

interface Built {
	events: Events;
	facet: LaneFacet;
	index: LaneIndex;
}

/**
 * A list of events by lane. A long list is read in slices, so that the page never stands still; until it
 * is ready the one before stands. Belongs to a component.
 */
export class BuiltIndex {
	readonly #events: () => Events;
	readonly #laneBy: () => LaneFacet;
	readonly #lettering: Lettering;
	#built = $state.raw<Built | null>(null);
	/** What was shown last. */
	#last: Built | null = null;

	constructor(events: () => Events, laneBy: () => LaneFacet, lettering: Lettering) {
		this.#events = events;
		this.#laneBy = laneBy;
		this.#lettering = lettering;
		$effect(() => {
			const list = events();
			const facet = laneBy();
			if (list.length <= AT_ONCE) return;
			return finishInSlices(
				buildAll(list, facet, lettering),
				(index) => (this.#built = { events: list, facet, index })
			);
		});
	}

	readonly #current = $derived.by(() => {
		const [events, facet] = [this.#events(), this.#laneBy()];
		if (events.length <= AT_ONCE) {
			const index = laneIndexOf(columnsOf(events), facet, this.#lettering);
			this.#last = { events, facet, index };
		} else if (this.#built?.events === events) this.#last = this.#built;
		return this.#last?.facet === facet ? this.#last.index : null;
	});

	/** Null while the first long list is being read, or other lanes. */
	get current(): LaneIndex | null {
		return this.#current;
	}
}

function* buildAll(
	events: Events,
	facet: LaneFacet,
	lettering: Lettering
): Generator<void, LaneIndex> {
	const columns = yield* buildColumns(events);
	return yield* buildLaneIndex(columns, facet, lettering);
}
