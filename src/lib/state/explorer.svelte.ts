import { arrangeAnnals, inAnnalsOrder, type Listed } from '#lib/filter/annals.ts';
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
import { countFacets, filterEvents, relaxations } from '#lib/filter/matching.ts';
import { partByRange, type TimeRange } from '#lib/filter/time-range.ts';
import type { Event } from '#lib/model/event-list.ts';
import type { Events } from '#lib/timeline/columns.ts';
import { laneOf, type LaneFacet } from '#lib/timeline/lanes.ts';
import type { Catalogue } from './catalogue.svelte.ts';
import { keepSame } from './keep-same.ts';
import { decodeView, encodeView, USUAL_LANES } from './url-codec.ts';
import {
	fullRange,
	rangeBeyond,
	rangeOfDays,
	rangeShowing,
	rangeTouching,
	SUBJECT_YEARS,
	usualRange
} from './view-range.ts';
import { WordSearch } from './word-search.svelte.ts';

/** Where the explorer writes its view: the address bar, or a stand-in. */
export interface AddressBar {
	/** Changes the current entry of the history. */
	replace(query: string): void;
	/** Adds an entry to the history. */
	push(query: string): void;
}

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

/** What a reader is looking at: range, filters, lanes and chosen event, in step with the URL. */
export class Explorer {
	readonly #catalogue: Catalogue;
	readonly #address: AddressBar;
	/** Finds and marks the words that are asked for. */
	readonly search: WordSearch;

	/** Null until the reader or the URL sets a range. */
	#range = $state.raw<TimeRange | null>(null);
	#filters = $state.raw<Filters>(NO_FILTERS);
	#lanes = $state.raw<LaneFacet>(USUAL_LANES);
	#selectedId = $state.raw<string | null>(null);
	#hoveredId = $state.raw<string | null>(null);
	#markedIds = $state.raw<ReadonlySet<string>>(new Set());
	/** Whether the view has been before the usual range: what lies there is listed from then on. */
	#wentBack = $state(false);

	/** Stands in for all that is worked out from the events one by one where the list is large. */
	readonly #large = $derived.by(() => {
		const { large } = this.#catalogue;
		return large && new large.View(large.events, () => this.#filters, this.search);
	});
	readonly #landmarks = $derived.by(() => this.#large?.landmarks(SUBJECT_YEARS));
	readonly #usual = $derived.by(() => usualRange(this.#landmarks ?? this.#known));
	readonly #shown = $derived.by(() => this.#range ?? this.#usual);
	readonly #extent = $derived.by(() => fullRange(this.#landmarks ?? this.#catalogue.events));
	readonly #matching = $derived.by(() =>
		filterEvents(this.#catalogue.events, this.#filters, this.search.finds)
	);
	readonly #keepKnown = keepSame<Listed>();
	readonly #keepFound = keepSame<Listed>();
	/** Every event there is, in outline while the list is on its way. */
	readonly #known = $derived.by(() => this.#keepKnown(this.#onceReady(this.#catalogue.events)));
	/** Every event that matches, in outline while the list is on its way. */
	readonly #found = $derived.by(() => this.#keepFound(this.#onceReady(this.#matching)));
	readonly #parts = $derived.by(() => partByRange(this.#found, this.range));
	readonly #counted = $derived.by(() => this.#large?.parts(this.range) ?? lengthsOf(this.#parts));
	readonly #insideIds = $derived(new Set(this.#parts.inside.map(({ id }) => id)));
	readonly #annals = $derived.by(() => arrangeAnnals(this.#listed(), homeOf));
	readonly #order = $derived.by(() => inAnnalsOrder(arrangeAnnals(this.#matching, homeOf)));
	readonly #counts = $derived.by(() =>
		countFacets(this.#catalogue.events, this.#filters, this.search.finds)
	);

	readonly #frequencies = $derived.by(() => countFacets(this.#catalogue.events, NO_FILTERS));

	constructor(catalogue: Catalogue, address: AddressBar) {
		this.#catalogue = catalogue;
		this.#address = address;
		this.search = new WordSearch(catalogue, () => this.#filters.words);
	}

	#onceReady(events: readonly Event[]): readonly Listed[] {
		const { status, outline } = this.#catalogue;
		return status === 'ready' ? this.#catalogue.listed(events) : outline;
	}

	/** What is listed: what lies wholly before the usual range is left out until the view goes there. */
	#listed(): readonly Listed[] {
		const all = this.#found;
		if (this.#wentBack) return all;
		const { inside, after } = partByRange(all, this.#usual);
		return inside.length + after.length > 0 ? [...inside, ...after] : all;
	}

	/** The stretch of time in view, UTC ms, the end not included. */
	get range(): TimeRange {
		return this.#shown;
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

	/** What sources and countries are named by. */
	get names() {
		const countryName = (code: string) => this.#catalogue.countryName(code);
		return { sources: this.#catalogue.sources, countryName };
	}

	/** What the chart's lanes stand for. */
	get lanes(): LaneFacet {
		return this.#lanes;
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

	/** What looks at a large list; null for others. */
	get large() {
		return this.#large;
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

	get selectedId(): string | null {
		return this.#selectedId;
	}

	/** With everything about it; null also while that is on its way. */
	get selected(): Event | null {
		return this.#event(this.#selectedId);
	}

	#event(id: string | null): Event | null {
		return this.#large ? this.#large.event(id) : this.#catalogue.event(id);
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
			relaxations(this.#catalogue.events, this.#filters, this.search.finds)
		);
	}

	/** The words of an event's quotes that were searched for, with their source; null where none show. */
	excerptOf(id: string) {
		const event = this.#event(id);
		const excerpt = event && this.search.excerptOf(event);
		return excerpt && { ...excerpt, source: this.#catalogue.source(excerpt.source) };
	}

	/** Place of the chosen event among the matching ones, from 0; −1 when it is not among them. */
	get position(): number {
		if (this.#large) return this.#large.position(this.#selectedId);
		return this.#order.findIndex(({ id }) => id === this.#selectedId);
	}

	/** Id of the matching event so many places after the chosen one in the annals, or null. */
	neighbour(step: number): string | null {
		if (this.#large) return this.#large.neighbour(this.#selectedId, step);
		const position = this.position;
		return position < 0 ? null : (this.#order[position + step]?.id ?? null);
	}

	/** Takes over the view that a query tells. An event it names is brought into view. */
	restore(params: URLSearchParams): void {
		const view = decodeView(params, this.#usual);
		const event = this.#catalogue.event(view.event);
		const hasRange = params.has('from') || params.has('to');
		this.#wentBack = false;
		this.#show(hasRange || !event ? view.range : rangeShowing(event, view.range));
		this.#filters = view.filters;
		this.#lanes = view.lanes;
		this.#selectedId = event?.id ?? null;
		if (this.#large && view.event !== null) this.#chooseLarge(view.event, hasRange);
		if (view.filters.words !== '') void this.search.prepare();
	}

	#show(range: TimeRange): void {
		this.#range = range;
		if (range.from < this.#usual.from) this.#wentBack = true;
	}

	/** Pans or zooms. Only the end of a gesture is written down. */
	moveTo(range: TimeRange, phase: 'move' | 'end'): void {
		this.#show(range);
		if (phase === 'end') this.#address.replace(this.#query());
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
		const beyond = this.#large?.beyond(side, this.range) ?? this.#parts[side];
		const range = rangeBeyond(beyond, this.range, side);
		if (!range) return;
		this.#show(range);
		this.#address.push(this.#query());
	}

	/** Chooses an event, and brings it into view, or none. */
	select(id: string | null): void {
		if (this.#choose(id)) this.#address.push(this.#query());
	}

	/** Goes to a neighbour of the chosen event; walking through many is one entry of the history. */
	selectNeighbour(step: number): void {
		const id = this.neighbour(step);
		if (id !== null && this.#choose(id)) this.#address.replace(this.#query());
	}

	#choose(id: string | null): boolean {
		if (id === this.#selectedId) return false;
		this.#markedIds = new Set();
		if (this.#large && id !== null) {
			this.#chooseLarge(id, false);
			return true;
		}
		const event = this.#catalogue.event(id);
		// While the list is on its way, the address keeps the id.
		this.#selectedId = this.#catalogue.status === 'ready' ? (event?.id ?? null) : id;
		if (event) this.#show(rangeShowing(event, this.range));
		return true;
	}

	/** Chooses an event of a large list at once, and tells what it is when that has come. */
	#chooseLarge(id: string, keepsRange: boolean): void {
		this.#selectedId = id;
		const tell = (event: Event | 'unknown' | null) => {
			// What could not be fetched stays chosen, and is shown once it can.
			if (this.#selectedId !== id || event === null) return;
			if (event === 'unknown') return void (this.#selectedId = null);
			this.#selectedId = event.id;
			if (!keepsRange) this.#show(rangeShowing(event, this.range));
			this.#address.replace(this.#query());
		};
		void this.#large?.fetch(id).then(tell);
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
		this.#lanes = lanes;
		this.#address.push(this.#query());
	}

	toggle(facet: Facet, value: string): void {
		this.#filterBy(toggleValue(this.#filters, facet, value));
	}

	/** Shows one value of a facet alone. */
	only(facet: Facet, value: string): void {
		this.#filterBy({ ...this.#filters, [facet]: [value] });
	}

	/** Asks for a value besides what is chosen, instead of the words that named it. */
	takeInsteadOfWords(facet: Facet, value: string): void {
		this.#filterBy({ ...toggleValue(this.#filters, facet, value), words: '' });
	}

	/** Asks for events that touch some days, and turns the view to them. */
	within(dates: DayRange): void {
		this.#show(rangeOfDays(dates, this.#extent) ?? this.range);
		this.#filterBy({ ...this.#filters, dates });
	}

	/** Asks for words. What is typed in one go is one entry of the history. */
	find(words: string): void {
		const isBegun = this.#filters.words !== '';
		this.#filterBy({ ...this.#filters, words }, isBegun && words !== '' ? 'replace' : 'push');
	}

	clear(...conditions: Condition[]): void {
		this.#filterBy(conditions.reduce(clearCondition, this.#filters));
	}

	clearAll(): void {
		this.#filterBy(NO_FILTERS);
	}

	/** Query of a link to an event and nothing else. */
	linkTo(id: string): string {
		return encodeView(
			{ range: this.#usual, filters: NO_FILTERS, lanes: USUAL_LANES, event: id },
			this.#usual
		);
	}

	#filterBy(filters: Filters, how: 'push' | 'replace' = 'push'): void {
		this.#filters = filters;
		this.#address[how](this.#query());
	}

	#query(): string {
		return encodeView(
			{
				range: this.range,
				filters: this.#filters,
				lanes: this.#lanes,
				event: this.#selectedId
			},
			this.#usual
		);
	}
}
