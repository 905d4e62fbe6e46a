import type { Facet } from '#lib/filter/facets.ts';
import { isUnfiltered, NO_FILTERS, type Filters } from '#lib/filter/filters.ts';
import type { FacetCount, Relaxation } from '#lib/filter/matching.ts';
import type { TimeRange } from '#lib/filter/time-range.ts';
import type { Bounds } from '#lib/model/edtf.ts';
import type { Event, EventList } from '#lib/model/event-list.ts';
import { finish } from '#lib/timeline/steps.ts';
import { placeOf } from '#lib/tiles/chart-columns.ts';
import { endOf, startOf } from '#lib/tiles/event-columns.ts';
import { matchInSteps, type Matched } from '#lib/tiles/matched.ts';
import { relaxColumns } from '#lib/tiles/matching.ts';
import { provisionalId } from '#lib/tiles/outline.ts';
import { TimeParts } from '#lib/tiles/time-parts.ts';
import { firstFrom } from '#lib/timeline/interval-column.ts';
import { LatestEnds } from '#lib/timeline/latest-ends.ts';
import { LargeSearch } from './large-search.svelte.ts';
import { NOWHERE, type ManyEvents } from './many-events.ts';
import { Stepwise } from './stepwise.svelte.ts';
import type { WordSearch } from './word-search.svelte.ts';

const DAY = 86_400_000;
/** What passes among so many events is worked out at once. */
const AT_ONCE = 30_000;

/** How many events lie before, in and after a stretch of time. */
export interface PartCounts {
	before: number;
	inside: number;
	after: number;
}

/** What a reader sees of a large list: the events that pass the filters, in order of time. */
export class LargeView {
	readonly large: ManyEvents;
	readonly #filters: () => Filters;
	readonly #words: WordSearch;
	readonly #search: LargeSearch;
	readonly #matching: Stepwise<Matched>;

	readonly #state = $derived.by(() => {
		const { query, tools, isPrepared } = this.#words;
		if (isPrepared) this.#search.prepare(tools);
		if (query.length === 0) {
			this.#search.end();
			return null;
		}
		// The texts are folded as Chinese is, so that nothing is found by plain means.
		if (!isPrepared) return { found: new Uint8Array(this.large.size), done: 0 };
		return this.#search.find(this.#filters().words, tools);
	});
	readonly #found = $derived(this.#state?.found ?? null);
	readonly #matched = $derived.by(() => {
		const [filters, found] = [this.#filters(), this.#found];
		return this.#matching.of([filters, found], () =>
			isUnfiltered(filters)
				? this.#everything()
				: matchInSteps(this.large.columns, { filters, found }, this.large)
		);
	});
	readonly #all = $derived.by(() => finish(this.#everything()));
	/** Made once: it does not depend on anything. */
	#known: Matched | null = null;
	readonly #parts = $derived.by(() => new TimeParts(this.charted));
	readonly #latest = $derived.by(() => new LatestEnds(this.charted.to));

	constructor(large: ManyEvents, filters: () => Filters, words: WordSearch) {
		this.large = large;
		this.#filters = filters;
		this.#words = words;
		this.#search = new LargeSearch(large);
		this.#matching = new Stepwise(large.size > AT_ONCE);
	}

	*#everything(): Generator<void, Matched> {
		const nothing = { filters: NO_FILTERS, found: null };
		return (this.#known ??= yield* matchInSteps(this.large.columns, nothing, this.large));
	}

	/** Indexes of the matching events, ascending. */
	get indexes(): Uint32Array {
		return this.#matched.indexes;
	}

	get charted() {
		return this.#matched.charted;
	}

	/** Columns of all events. */
	get all() {
		return this.#all.charted;
	}

	/** Why the page has to search by itself; null while it has not. */
	get searchFailure(): Error | null {
		return this.#search.failure;
	}

	/** Share of the texts that have been searched, from 0 to 1; 1 when nothing is searched for. */
	get searched(): number {
		return this.#state?.done ?? 1;
	}

	counts(facet: Facet): readonly FacetCount[] {
		return this.#matched.counts.get(facet) ?? [];
	}

	frequencies(facet: Facet): readonly FacetCount[] {
		return this.#all.counts.get(facet) ?? [];
	}

	relaxations(): Relaxation[] {
		return relaxColumns(this.large.columns, this.#filters(), this.#found);
	}

	/** The matching events before, in and after a range. */
	parts({ from, to }: TimeRange): PartCounts {
		const [before, after] = [this.#parts.before(from), this.#parts.after(to)];
		return { before, inside: this.indexes.length - before - after, after };
	}

	/** The matching events that touch a range, ascending. */
	within(range: TimeRange): Uint32Array {
		const { from: starts, to: ends } = this.charted;
		const found = new Uint32Array(this.parts(range).inside);
		let count = 0;
		this.#latest.after(
			range.from,
			firstFrom(starts, range.to),
			(place) => ends[place] ?? 0,
			(place) => (found[count++] = this.indexes[place] ?? 0)
		);
		return found;
	}

	/** The day of the matching events beyond a range that is nearest to it; none where nothing is. */
	beyond(side: 'before' | 'after', range: TimeRange): Bounds[] {
		const nearest =
			side === 'before' ? this.#parts.lastEnd(range.from) : this.#parts.firstStart(range.to);
		if (nearest === null) return [];
		const day = isoDay(side === 'before' ? nearest - DAY : nearest);
		return [{ earliest: day, latest: day }];
	}

	/** The first and the last day that is told of, and, where events touch a range, its first day. */
	landmarks(range: TimeRange): Bounds[] {
		const { columns } = this.large;
		let [first, last, touches] = [Infinity, -Infinity, false];
		for (let at = 0; at < columns.count; at++) {
			const start = startOf(columns.from[at] ?? 0);
			const end = endOf(columns.to[at] ?? 0);
			first = Math.min(first, start === -Infinity ? end - DAY : start);
			last = Math.max(last, end === Infinity ? start : end - DAY);
			touches ||= end > range.from && start < range.to;
		}
		const days = [first, last, ...(touches ? [range.from] : [])].map(isoDay);
		return days.map((day) => ({ earliest: day, latest: day }));
	}

	/** Place of an event among the matching ones, from 0; −1 when it is not among them. */
	position(id: string | null): number {
		return id === null ? -1 : placeOf(this.indexes, this.large.indexOf(id));
	}

	/** Id of the matching event so many places after another, or null. */
	neighbour(id: string | null, step: number): string | null {
		const position = this.position(id);
		const index = position < 0 ? undefined : this.indexes[position + step];
		return index === undefined ? null : provisionalId(index);
	}

	/**
	 * Fetches events with everything, as a list of their own: those of some ids, or all that match. Ids that
	 * the list does not have are passed over.
	 *
	 * @returns null when one cannot be had
	 */
	async take(ids: readonly string[] | null): Promise<EventList | null> {
		const indexes = ids
			? (await Promise.all(ids.map((id) => this.large.find(id)))).filter((index) => index >= 0)
			: this.indexes;
		const events: Event[] = [];
		for (const index of indexes) {
			const event = await this.large.fetchAt(index);
			if (!event) return null;
			events.push(event);
		}
		return { ...this.large.head, events };
	}

	/** Fetches an event by its id; null when it cannot be had, `unknown` when the list has none. */
	async fetch(id: string): Promise<Event | 'unknown' | null> {
		const index = await this.large.find(id);
		return index === NOWHERE ? 'unknown' : index < 0 ? null : this.large.fetchAt(index);
	}

	/** An event with everything; null while it is on its way, or where the id is not known yet. */
	event(id: string | null): Event | null {
		const index = id === null ? -1 : this.large.indexOf(id);
		return index < 0 ? null : this.large.wholeAt(index);
	}
}

function isoDay(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}
