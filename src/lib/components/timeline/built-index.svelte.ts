import { buildColumns, columnsOf, type Events } from '#lib/timeline/columns.ts';
import { buildLaneIndex, laneIndexOf, type LaneIndex } from '#lib/timeline/lane-index.ts';
import type { LaneFacet } from '#lib/timeline/lanes.ts';
import type { Lettering } from '#lib/timeline/prepare.ts';

/** Lists no longer than this are read at once. */
const AT_ONCE = 100_000;
/** How long a step of a longer build may take, in ms, before the page gets its turn. */
const SLICE = 14;

/**
 * A list of events by lane. A long list is read in slices, so that the page never stands still; until it
 * is ready there is nothing. Belongs to a component.
 */
export class BuiltIndex {
	readonly #events: () => Events;
	readonly #laneBy: () => LaneFacet;
	readonly #lettering: Lettering;
	#built = $state.raw<{ events: Events; facet: LaneFacet; index: LaneIndex } | null>(null);

	constructor(events: () => Events, laneBy: () => LaneFacet, lettering: Lettering) {
		this.#events = events;
		this.#laneBy = laneBy;
		this.#lettering = lettering;
		$effect(() => {
			const list = events();
			const facet = laneBy();
			if (list.length <= AT_ONCE) return;
			return inSlices(
				buildAll(list, facet, lettering),
				(index) => (this.#built = { events: list, facet, index })
			);
		});
	}

	readonly #current = $derived.by(() => {
		const [events, facet] = [this.#events(), this.#laneBy()];
		if (events.length <= AT_ONCE) return laneIndexOf(columnsOf(events), facet, this.#lettering);
		const built = this.#built;
		return built?.facet === facet && built.events === events ? built.index : null;
	});

	/** Null while a long list is being read. */
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

/** @returns a function that ends the build where it is */
function inSlices<T>(build: Generator<void, T>, done: (result: T) => void): () => void {
	const channel = new MessageChannel();
	channel.port1.onmessage = () => {
		const start = performance.now();
		while (performance.now() - start < SLICE) {
			const step = build.next();
			if (step.done) return done(step.value);
		}
		channel.port2.postMessage(null);
	};
	channel.port2.postMessage(null);
	return () => channel.port1.close();
}
