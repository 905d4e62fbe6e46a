import { arrangeAnnals, inAnnalsOrder, partByRange, type TimeRange } from '#lib/filter/annals.ts';
import {
	clearFacet,
	countFacet,
	FACETS,
	filterEvents,
	isUnfiltered,
	NO_FILTERS,
	toggleValue,
	type Facet,
	type Filters
} from '#lib/filter/facets.ts';
import type { Event } from '#lib/model/event-list.ts';
import { laneOf } from '#lib/timeline/lanes.ts';
import type { Catalogue } from './catalogue.svelte.ts';
import { fullRange, rangeBeyond, rangeShowing, usualRange } from './view-range.ts';
import { decodeView, encodeView } from './url-codec.ts';

/** Where the explorer writes its view: the address bar, or a stand-in. */
export interface AddressBar {
	/** Changes the current entry of the history. */
	replace(query: string): void;
	/** Adds an entry to the history. */
	push(query: string): void;
}

/** The list groups by the same regions as the chart's lanes. */
function homeOf(event: Event) {
	const lane = laneOf(event);
	return lane === 'none' ? null : lane;
}

/** What a reader is looking at: range, filters and chosen event, in step with the URL. */
export class Explorer {
	readonly #catalogue: Catalogue;
	readonly #address: AddressBar;

	/** Null until the reader or the URL sets a range. */
	#range = $state.raw<TimeRange | null>(null);
	#filters = $state.raw<Filters>(NO_FILTERS);
	#selectedId = $state.raw<string | null>(null);
	#hoveredId = $state.raw<string | null>(null);

	#markedIds = $state.raw<ReadonlySet<string>>(new Set());

	readonly #usual = $derived.by(() => usualRange(this.#catalogue.events));
	readonly #extent = $derived.by(() => fullRange(this.#catalogue.events));
	readonly #matching = $derived.by(() => filterEvents(this.#catalogue.events, this.#filters));
	readonly #parts = $derived.by(() => partByRange(this.#matching, this.range));
	readonly #annals = $derived.by(() => arrangeAnnals(this.#parts.inside, homeOf));
	readonly #order = $derived.by(() => inAnnalsOrder(arrangeAnnals(this.#matching, homeOf)));
	readonly #counts = $derived.by(
		() =>
			new Map(
				FACETS.map((facet) => [facet, countFacet(this.#catalogue.events, this.#filters, facet)])
			)
	);

	constructor(catalogue: Catalogue, address: AddressBar) {
		this.#catalogue = catalogue;
		this.#address = address;
	}

	/** The stretch of time in view, UTC ms, the end not included. */
	get range(): TimeRange {
		return this.#range ?? this.#usual;
	}

	/** Whether the range is the one shown at first. */
	get isUsualRange(): boolean {
		const { from, to } = this.range;
		return from === this.#usual.from && to === this.#usual.to;
	}

	/** The range shown at first. */
	get usual(): TimeRange {
		return this.#usual;
	}

	/** Whole years around everything there is. */
	get extent(): TimeRange {
		return this.#extent;
	}

	get filters(): Filters {
		return this.#filters;
	}

	/** Whether a filter is on. */
	get isFiltered(): boolean {
		return !isUnfiltered(this.#filters);
	}

	/** The events that pass the filters, at any time. */
	get matching(): readonly Event[] {
		return this.#matching;
	}

	/** The matching events before, in and after the range. */
	get parts() {
		return this.#parts;
	}

	/** The matching events in the range, arranged. */
	get annals() {
		return this.#annals;
	}

	get selectedId(): string | null {
		return this.#selectedId;
	}

	get selected(): Event | null {
		return this.#catalogue.event(this.#selectedId);
	}

	get hoveredId(): string | null {
		return this.#hoveredId;
	}

	/** Events asked for as a group, until something is chosen. */
	get markedIds(): ReadonlySet<string> {
		return this.#markedIds;
	}

	/** Values and counts of a facet. */
	counts(facet: Facet) {
		return this.#counts.get(facet) ?? [];
	}

	/** Place of the chosen event among the matching ones, from 0; −1 when it is not among them. */
	get position(): number {
		return this.#order.findIndex(({ id }) => id === this.#selectedId);
	}

	/** The matching event so many places after the chosen one in the annals, or null. */
	neighbour(step: number): Event | null {
		const position = this.position;
		return position < 0 ? null : (this.#order[position + step] ?? null);
	}

	/** Takes over the view that a query tells. An event it names is brought into view. */
	restore(params: URLSearchParams): void {
		const view = decodeView(params, this.#usual);
		const event = this.#catalogue.event(view.event);
		const hasRange = params.has('from') || params.has('to');
		this.#range = hasRange || !event ? view.range : rangeShowing(event, view.range);
		this.#filters = view.filters;
		this.#selectedId = event?.id ?? null;
	}

	/** Pans or zooms. Only the end of a gesture is written down. */
	moveTo(range: TimeRange, phase: 'move' | 'end'): void {
		this.#range = range;
		if (phase === 'end') this.#address.replace(this.#query());
	}

	/** Goes to another range by choice, with a way back. */
	jumpTo(range: TimeRange): void {
		this.#range = range;
		this.#address.push(this.#query());
	}

	/** Steps to the nearest event before or after what is in view, the length of time kept. */
	step(side: 'before' | 'after'): void {
		const range = rangeBeyond(this.#parts[side], this.range, side);
		if (range) this.jumpTo(range);
	}

	/** Chooses an event, and brings it into view, or none. */
	select(id: string | null): void {
		if (id === this.#selectedId) return;
		const event = this.#catalogue.event(id);
		this.#selectedId = event?.id ?? null;
		this.#markedIds = new Set();
		if (event) this.#range = rangeShowing(event, this.range);
		this.#address.push(this.#query());
	}

	/** Marks what the pointer is over; not worth an address. */
	hover(id: string | null): void {
		this.#hoveredId = id;
	}

	/** Marks events as asked for together. */
	mark(ids: readonly string[]): void {
		this.#markedIds = new Set(ids);
	}

	toggle(facet: Facet, value: string): void {
		this.#filterBy(toggleValue(this.#filters, facet, value));
	}

	/** Shows one value of a facet alone. */
	only(facet: Facet, value: string): void {
		this.#filterBy({ ...this.#filters, [facet]: [value] });
	}

	clear(facet: Facet): void {
		this.#filterBy(clearFacet(this.#filters, facet));
	}

	clearAll(): void {
		this.#filterBy(NO_FILTERS);
	}

	/** Back to the range shown at first. */
	showUsual(): void {
		this.jumpTo(this.#usual);
	}

	/** Query of a link to an event and nothing else. */
	linkTo(id: string): string {
		return encodeView({ range: this.#usual, filters: NO_FILTERS, event: id }, this.#usual);
	}

	#filterBy(filters: Filters): void {
		this.#filters = filters;
		this.#address.push(this.#query());
	}

	#query(): string {
		return encodeView(
			{ range: this.range, filters: this.#filters, event: this.#selectedId },
			this.#usual
		);
	}
}
