import { NO_FILTERS, type Filters } from '#lib/filter/filters.ts';
import type { TimeRange } from '#lib/filter/time-range.ts';
import type { LaneFacet } from '#lib/timeline/lanes.ts';
import { encodeView, USUAL_LANES, type SharedView } from './url-codec.ts';

/** Where the explorer writes its view: the address bar, or a stand-in. */
export interface AddressBar {
	/** Changes the current entry of the history. */
	replace(query: string): void;
	/** Adds an entry to the history. */
	push(query: string): void;
}

/** What of a reader's view the address tells. */
export class ExploredView {
	readonly #address: AddressBar;
	readonly #usual: () => TimeRange;
	/** Null until the reader or the URL sets a range. */
	#range = $state.raw<TimeRange | null>(null);
	/** Whether it has been before the usual range. */
	#wentBack = $state(false);
	filters = $state.raw<Filters>(NO_FILTERS);
	lanes = $state.raw<LaneFacet>(USUAL_LANES);
	/** Id of the chosen event. */
	event = $state.raw<string | null>(null);

	/** @param usual the range shown at first */
	constructor(address: AddressBar, usual: () => TimeRange) {
		this.#address = address;
		this.#usual = usual;
	}

	get range(): TimeRange {
		return this.#range ?? this.#usual();
	}

	get wentBack(): boolean {
		return this.#wentBack;
	}

	/** Shows a range, which is not written down yet. */
	show(range: TimeRange): void {
		this.#range = range;
		if (range.from < this.#usual().from) this.#wentBack = true;
	}

	/** Takes over what an address tells, as if nothing had been looked at before. */
	restore({ range, filters, lanes, event }: SharedView): void {
		this.#wentBack = false;
		this.show(range);
		this.filters = filters;
		this.lanes = lanes;
		this.event = event;
	}

	/** Writes itself down. */
	write(how: keyof AddressBar): void {
		const { range, filters, lanes, event } = this;
		this.#address[how](encodeView({ range, filters, lanes, event }, this.#usual()));
	}
}
