import { arrangeAnnals, inAnnalsOrder, type Listed } from '#lib/filter/annals.ts';
import type { Facet } from '#lib/filter/facets.ts';
import { NO_FILTERS } from '#lib/filter/filters.ts';
import { countFacets, filterEvents, relaxations } from '#lib/filter/matching.ts';
import { partByRange } from '#lib/filter/time-range.ts';
import type { Bounds } from '#lib/model/edtf.ts';
import type { Event } from '#lib/model/event-list.ts';
import type { Events } from '#lib/timeline/columns.ts';
import { laneOf } from '#lib/timeline/lanes.ts';
import type { Catalogue } from './catalogue.svelte.ts';
import type { ExploredView } from './explored-view.svelte.ts';
import { keepSame } from './keep-same.ts';
import { fullRange, SUBJECT_YEARS, usualRange } from './view-range.ts';
import type { WordSearch } from './word-search.svelte.ts';

const lengthsOf = ({ before, inside, after }: ReturnType<typeof partByRange>) => ({
	before: before.length,
	inside: inside.length,
	after: after.length
});

/** The list groups by the same regions as the chart's lanes do at first. */
function homeOf(event: Listed) {
	const lane = laneOf(event);
	return lane === 'none' ? null : lane;
}

/** The events as a view shows them: which pass its filters, which lie in its range, and their order. */
export class ExploredEvents {
	readonly #catalogue: Catalogue;
	readonly #view: ExploredView;
	readonly #search: WordSearch;

	/** Stands in for all that is worked out from the events one by one where the list is large. */
	readonly #large = $derived.by(() => {
		const { large } = this.#catalogue;
		return large && new large.View(large.events, () => this.#view.filters, this.#search);
	});
	readonly #landmarks = $derived.by(() => this.#large?.landmarks(SUBJECT_YEARS));
	readonly #usual = $derived.by(() => usualRange(this.#landmarks ?? this.#known));
	readonly #extent = $derived.by(() => fullRange(this.#landmarks ?? this.#catalogue.events));
	readonly #matching = $derived.by(() =>
		filterEvents(this.#catalogue.events, this.#view.filters, this.#search.finds)
	);
	readonly #keepKnown = keepSame<Listed>();
	readonly #keepFound = keepSame<Listed>();
	/** Every event there is, in outline while the list is on its way. */
	readonly #known = $derived.by(() => this.#keepKnown(this.#onceReady(this.#catalogue.events)));
	/** Every event that matches, in outline while the list is on its way. */
	readonly #found = $derived.by(() => this.#keepFound(this.#onceReady(this.#matching)));
	readonly #parts = $derived.by(() => partByRange(this.#found, this.#view.range));
	readonly #counted = $derived.by(
		() => this.#large?.parts(this.#view.range) ?? lengthsOf(this.#parts)
	);
	readonly #insideIds = $derived(new Set(this.#parts.inside.map(({ id }) => id)));
	readonly #annals = $derived.by(() => arrangeAnnals(this.#listed(), homeOf));
	readonly #order = $derived.by(() => inAnnalsOrder(arrangeAnnals(this.#matching, homeOf)));
	readonly #counts = $derived.by(() =>
		countFacets(this.#catalogue.events, this.#view.filters, this.#search.finds)
	);
	readonly #frequencies = $derived.by(() => countFacets(this.#catalogue.events, NO_FILTERS));

	constructor(catalogue: Catalogue, view: ExploredView, search: WordSearch) {
		this.#catalogue = catalogue;
		this.#view = view;
		this.#search = search;
	}

	#onceReady(events: readonly Event[]): readonly Listed[] {
		const { status, outline } = this.#catalogue;
		return status === 'ready' ? this.#catalogue.listed(events) : outline;
	}

	/** What is listed: what lies wholly before the usual range is left out until the view goes there. */
	#listed(): readonly Listed[] {
		const all = this.#found;
		if (this.#view.wentBack) return all;
		const { inside, after } = partByRange(all, this.#usual);
		return inside.length + after.length > 0 ? [...inside, ...after] : all;
	}

	/** What looks at a large list; null for others. */
	get large() {
		return this.#large;
	}

	/** The range shown at first. */
	get usual() {
		return this.#usual;
	}

	/** Whole years around everything there is. */
	get extent() {
		return this.#extent;
	}

	/** The events that pass the filters, at any time; none of a large list. */
	get matching(): readonly Event[] {
		return this.#matching;
	}

	/** What the chart draws: the events that pass the filters. */
	get charted(): Events {
		return this.#large?.charted ?? this.#matching;
	}

	/** All events for the chart, whatever passes. */
	get everything(): Events {
		return this.#large?.all ?? this.#catalogue.events;
	}

	/** How many matching events lie before, in and after the range. */
	get parts() {
		return this.#counted;
	}

	/** The matching events, arranged. */
	get annals() {
		return this.#annals;
	}

	/** How many events match. */
	get total(): number {
		return this.#large?.indexes.length ?? this.#found.length;
	}

	/** Whether an event touches the range. */
	isInView(id: string): boolean {
		return this.#insideIds.has(id);
	}

	/** An event with everything about it; null also while that is on its way. */
	event(id: string | null): Event | null {
		return this.#large ? this.#large.event(id) : this.#catalogue.event(id);
	}

	/** Values and counts of a facet. */
	counts(facet: Facet) {
		return this.#large?.counts(facet) ?? this.#counts.get(facet) ?? [];
	}

	/** Values and counts of a facet among all events. */
	frequencies(facet: Facet) {
		return this.#large?.frequencies(facet) ?? this.#frequencies.get(facet) ?? [];
	}

	/** For filters that let nothing through: which to drop, and what that brings. */
	relaxations() {
		return (
			this.#large?.relaxations() ??
			relaxations(this.#catalogue.events, this.#view.filters, this.#search.finds)
		);
	}

	/** The matching events on one side of the range, or of a large list the nearest. */
	beyond(side: 'before' | 'after'): readonly Bounds[] {
		return this.#large?.beyond(side, this.#view.range) ?? this.#parts[side];
	}

	/** Place of an event among the matching ones, from 0; −1 when it is not among them. */
	position(id: string | null): number {
		if (this.#large) return this.#large.position(id);
		return this.#order.findIndex((event) => event.id === id);
	}

	/** Id of the matching event so many places after another in the annals, or null. */
	neighbour(id: string | null, step: number): string | null {
		if (this.#large) return this.#large.neighbour(id, step);
		const position = this.position(id);
		return position < 0 ? null : (this.#order[position + step]?.id ?? null);
	}
}
