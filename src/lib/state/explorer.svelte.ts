import type { Facet } from '#lib/filter/facets.ts';
import {
	clearCondition,
	isUnfiltered,
	NO_FILTERS,
	toggleValue,
	type Condition,
	type DayRange,
	type Filters
} from '#lib/filter/filters.ts';
import type { TimeRange } from '#lib/filter/time-range.ts';
import type { Event } from '#lib/model/event-list.ts';
import type { LaneFacet } from '#lib/timeline/lanes.ts';
import type { Catalogue } from './catalogue.svelte.ts';
import { ExploredEvents } from './explored-events.svelte.ts';
import { ExploredView, type AddressBar } from './explored-view.svelte.ts';
import { decodeView, encodeView, USUAL_LANES } from './url-codec.ts';
import { rangeBeyond, rangeOfDays, rangeShowing, rangeTouching } from './view-range.ts';
import { WordSearch } from './word-search.svelte.ts';

/** What a reader is looking at: range, filters, lanes and chosen event, in step with the URL. */
export class Explorer {
	readonly #catalogue: Catalogue;
	readonly #view: ExploredView;
	readonly #events: ExploredEvents;
	/** Finds and marks the words that are asked for. */
	readonly search: WordSearch;

	#hoveredId = $state.raw<string | null>(null);
	#markedIds = $state.raw<ReadonlySet<string>>(new Set());

	constructor(catalogue: Catalogue, address: AddressBar) {
		this.#catalogue = catalogue;
		this.#view = new ExploredView(address, () => this.usual);
		this.search = new WordSearch(catalogue, () => this.#view.filters.words);
		this.#events = new ExploredEvents(catalogue, this.#view, this.search);
	}

	/** The stretch of time in view, UTC ms, the end not included. */
	get range(): TimeRange {
		return this.#view.range;
	}

	/** The range shown at first. */
	get usual(): TimeRange {
		return this.#events.usual;
	}

	/** Whole years around everything there is. */
	get extent(): TimeRange {
		return this.#events.extent;
	}

	get filters(): Filters {
		return this.#view.filters;
	}

	/** Whether a filter is on. */
	get isFiltered(): boolean {
		return !isUnfiltered(this.filters);
	}

	/** What the chart's lanes stand for. */
	get lanes(): LaneFacet {
		return this.#view.lanes;
	}

	get selectedId(): string | null {
		return this.#view.event;
	}

	/** With everything about it; null also while that is on its way. */
	get selected(): Event | null {
		return this.#events.event(this.selectedId);
	}

	get hoveredId(): string | null {
		return this.#hoveredId;
	}

	/** Events asked for as a group, until something is chosen. */
	get markedIds(): ReadonlySet<string> {
		return this.#markedIds;
	}

	/** What sources and countries are named by. */
	get names() {
		const countryName = (code: string) => this.#catalogue.countryName(code);
		return { sources: this.#catalogue.sources, countryName };
	}

	/** The events that pass the filters, at any time; none of a large list. */
	get matching() {
		return this.#events.matching;
	}

	/** What the chart draws: the events that pass the filters. */
	get charted() {
		return this.#events.charted;
	}

	/** All events for the chart, whatever passes. */
	get everything() {
		return this.#events.everything;
	}

	/** How many matching events lie before, in and after the range. */
	get parts() {
		return this.#events.parts;
	}

	/** What looks at a large list; null for others. */
	get large() {
		return this.#events.large;
	}

	/** The matching events, arranged. */
	get annals() {
		return this.#events.annals;
	}

	/** How many events match. */
	get total(): number {
		return this.#events.total;
	}

	/** Whether an event touches the range. */
	isInView(id: string): boolean {
		return this.#events.isInView(id);
	}

	/** Values and counts of a facet. */
	counts(facet: Facet) {
		return this.#events.counts(facet);
	}

	/** Values and counts of a facet among all events. */
	frequencies(facet: Facet) {
		return this.#events.frequencies(facet);
	}

	/** For filters that let nothing through: which to drop, and what that brings. */
	relaxations() {
		return this.#events.relaxations();
	}

	/** The words of an event's quotes that were searched for, with their source; null where none show. */
	excerptOf(id: string) {
		const event = this.#events.event(id);
		const excerpt = event && this.search.excerptOf(event);
		return excerpt && { ...excerpt, source: this.#catalogue.source(excerpt.source) };
	}

	/** Place of the chosen event among the matching ones, from 0; −1 when it is not among them. */
	get position(): number {
		return this.#events.position(this.selectedId);
	}

	/** Id of the matching event so many places after the chosen one in the annals, or null. */
	neighbour(step: number): string | null {
		return this.#events.neighbour(this.selectedId, step);
	}

	/** Takes over the view that a query tells. An event it names is brought into view. */
	restore(params: URLSearchParams): void {
		const view = decodeView(params, this.usual);
		const event = this.#catalogue.event(view.event);
		const hasRange = params.has('from') || params.has('to');
		const range = hasRange || !event ? view.range : rangeShowing(event, view.range);
		this.#view.restore({ ...view, range, event: event?.id ?? null });
		if (this.large && view.event !== null) this.#chooseLarge(view.event, hasRange);
		if (view.filters.words !== '') void this.search.prepare();
	}

	/** Pans or zooms. Only the end of a gesture is written down. */
	moveTo(range: TimeRange, phase: 'move' | 'end'): void {
		this.#view.show(range);
		if (phase === 'end') this.#view.write('replace');
	}

	/**
	 * Brings a stretch of time into view that is read in the list, moving no further than needed.
	 *
	 * @returns whether that moved the view
	 */
	follow(span: TimeRange): boolean {
		const range = rangeTouching(span, this.range);
		if (range === this.range) return false;
		this.moveTo(range, 'move');
		return true;
	}

	/** Steps to the nearest event before or after what is in view, the length of time kept. */
	step(side: 'before' | 'after'): void {
		const range = rangeBeyond(this.#events.beyond(side), this.range, side);
		if (!range) return;
		this.#view.show(range);
		this.#view.write('push');
	}

	/** Chooses an event, and brings it into view, or none. */
	select(id: string | null): void {
		if (this.#choose(id)) this.#view.write('push');
	}

	/** Goes to a neighbour of the chosen event; walking through many is one entry of the history. */
	selectNeighbour(step: number): void {
		const id = this.neighbour(step);
		if (id !== null && this.#choose(id)) this.#view.write('replace');
	}

	#choose(id: string | null): boolean {
		if (id === this.selectedId) return false;
		this.#markedIds = new Set();
		if (this.large && id !== null) {
			this.#chooseLarge(id, false);
			return true;
		}
		const event = this.#catalogue.event(id);
		// While the list is on its way, the address keeps the id.
		this.#view.event = this.#catalogue.status === 'ready' ? (event?.id ?? null) : id;
		if (event) this.#view.show(rangeShowing(event, this.range));
		return true;
	}

	/** Chooses an event of a large list at once, and tells what it is when that has come. */
	#chooseLarge(id: string, keepsRange: boolean): void {
		this.#view.event = id;
		const tell = (event: Event | 'unknown' | null) => {
			// What could not be fetched stays chosen, and is shown once it can.
			if (this.selectedId !== id || event === null) return;
			if (event === 'unknown') return void (this.#view.event = null);
			this.#view.event = event.id;
			if (!keepsRange) this.#view.show(rangeShowing(event, this.range));
			this.#view.write('replace');
		};
		void this.large?.fetch(id).then(tell);
	}

	/** Marks what the pointer is over; not worth an address. */
	hover(id: string | null): void {
		this.#hoveredId = id;
	}

	/** Marks events as asked for together. */
	mark(ids: readonly string[]): void {
		this.#markedIds = new Set(ids);
	}

	/** Chooses what the chart's lanes stand for. */
	partBy(lanes: LaneFacet): void {
		this.#view.lanes = lanes;
		this.#view.write('push');
	}

	toggle(facet: Facet, value: string): void {
		this.#filterBy(toggleValue(this.filters, facet, value));
	}

	/** Shows one value of a facet alone. */
	only(facet: Facet, value: string): void {
		this.#filterBy({ ...this.filters, [facet]: [value] });
	}

	/** Asks for a value besides what is chosen, instead of the words that named it. */
	takeInsteadOfWords(facet: Facet, value: string): void {
		this.#filterBy({ ...toggleValue(this.filters, facet, value), words: '' });
	}

	/** Asks for events that touch some days, and turns the view to them. */
	within(dates: DayRange): void {
		this.#view.show(rangeOfDays(dates, this.extent) ?? this.range);
		this.#filterBy({ ...this.filters, dates });
	}

	/** Asks for words. What is typed in one go is one entry of the history. */
	find(words: string): void {
		const isBegun = this.filters.words !== '';
		this.#filterBy({ ...this.filters, words }, isBegun && words !== '' ? 'replace' : 'push');
	}

	clear(...conditions: Condition[]): void {
		this.#filterBy(conditions.reduce(clearCondition, this.filters));
	}

	clearAll(): void {
		this.#filterBy(NO_FILTERS);
	}

	#filterBy(filters: Filters, how: 'push' | 'replace' = 'push'): void {
		this.#view.filters = filters;
		this.#view.write(how);
	}

	/** Query of a link to an event and nothing else. */
	linkTo(id: string): string {
		const { usual } = this;
		return encodeView({ range: usual, filters: NO_FILTERS, lanes: USUAL_LANES, event: id }, usual);
	}
}
