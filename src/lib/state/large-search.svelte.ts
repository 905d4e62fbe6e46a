import type { SearchTools } from '#lib/search/query.ts';
import type { Found } from '#lib/tiles/matching.ts';
import type { ManyEvents } from './many-events.ts';
import type { SearchTold } from './searcher.ts';
import { searchInPage, searchInWorker, type StartSearch, type TextSearch } from './text-search.ts';

/** How far a search has come. */
export interface SearchState {
	/** By index, 1 for each event found; null while nothing has been looked for, so that all stand. */
	found: Found;
	/** Share of the texts that have been searched, from 0 to 1. */
	done: number;
}

/**
 * So long, in ms, what was found before stands until the first of what is found now: for most searches
 * that is enough, and nothing flickers while one types.
 */
const GRACE = 200;

/** The search of a long list: in a worker, or, should that fail, in the page. */
export class LargeSearch {
	readonly #events: ManyEvents;
	readonly #start: StartSearch;
	#search: TextSearch | null = null;
	#tools: SearchTools | null = null;
	#words = '';
	/** Number of the search under way. */
	#number = 0;
	#state: SearchState = { found: null, done: 0 };
	/** Whether a file could not be had. */
	#isBroken = false;
	#grace: ReturnType<typeof setTimeout> | undefined;
	/** Counts what has been told. */
	#told = $state(0);
	#failure = $state.raw<Error | null>(null);

	constructor(events: ManyEvents, start: StartSearch = searchInWorker) {
		this.#events = events;
		this.#start = start;
	}

	/** Why the page has to search by itself, and is slower at other things; null while it has not. */
	get failure(): Error | null {
		return this.#failure;
	}

	/** Makes ready to search. */
	prepare(tools: SearchTools): void {
		this.#tools = tools;
		this.#search ??= this.#begin(this.#start, tools);
	}

	/** Ends a search; nothing is asked for any more. */
	end(): void {
		if (this.#words === '') return;
		clearTimeout(this.#grace);
		this.#words = '';
		this.#state = { found: null, done: 0 };
		this.#search?.find(++this.#number, '');
	}

	/** What is found so far; other words begin a new search, and end the one before. */
	find(words: string, tools: SearchTools): SearchState {
		void this.#told;
		const isMended = this.#events.problem === null && this.#isBroken;
		if (words !== this.#words || isMended) {
			this.#isBroken = false;
			this.prepare(tools);
			this.#words = words;
			this.#search?.find(++this.#number, words);
			this.#state = { found: this.#state.found, done: 0 };
			this.#waitFor(this.#number);
		}
		return this.#state;
	}

	/** Shows that nothing is found yet unless something is soon. */
	#waitFor(search: number): void {
		clearTimeout(this.#grace);
		this.#grace = setTimeout(() => {
			if (search !== this.#number || this.#state.done > 0) return;
			this.#state = { found: this.#noneFound(), done: 0 };
			this.#told++;
		}, GRACE);
	}

	#noneFound(): Uint8Array {
		return new Uint8Array(this.#events.size);
	}

	#begin(start: StartSearch, tools: SearchTools): TextSearch {
		return start(this.#events.texts, tools, {
			told: (told) => this.#hear(told),
			broken: (error) => this.#searchInPage(error)
		});
	}

	#hear(told: SearchTold): void {
		if (told.search !== this.#number) return;
		if (told.kind === 'failed') {
			this.#isBroken = true;
			return this.#events.note(told.error);
		}
		const { done, places } = told;
		// The first that is told begins anew.
		const before = this.#state.done === 0 ? null : this.#state.found;
		const found = before?.slice() ?? this.#noneFound();
		for (const place of places) found[place] = 1;
		this.#state = { found, done };
		this.#told++;
	}

	#searchInPage(error: Error): void {
		this.#failure = error;
		if (!this.#tools) return;
		this.#search = this.#begin(searchInPage, this.#tools);
		if (this.#words !== '') this.#search.find(++this.#number, this.#words);
	}
}
