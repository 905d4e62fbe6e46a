import type { Query, SearchTools } from '#lib/search/query.ts';
import { TextIndex } from '#lib/search/search-index.ts';
import type { LargeEvents } from './large-events.svelte.ts';

/** How far a search has come. */
export interface SearchState {
	/** By index, 1 for each event found. */
	found: Uint8Array;
	/** Share of the texts that have been searched, from 0 to 1. */
	done: number;
}

/** Results are told when the first file is searched, then every so many ms, and at the end. */
const TOLD_EVERY = 1000;

/**
 * Searches the texts of a large list, file by file: the next file is fetched while one is searched, and
 * none is kept, since all of them may not fit into memory.
 */
export class LargeSearch {
	readonly #large: LargeEvents;
	#query: Query | null = null;
	#state: SearchState;
	/** Whether a file could not be had. */
	#isBroken = false;
	/** Counts what has been told. */
	#told = $state(0);

	constructor(large: LargeEvents) {
		this.#large = large;
		this.#state = this.#nothing();
	}

	/** What is found so far; a new query begins a new search, and ends the one before. */
	find(query: Query, tools: SearchTools): SearchState {
		void this.#told;
		const isMended = this.#large.problem === null && this.#isBroken;
		if (query !== this.#query || isMended) {
			this.#query = query;
			this.#isBroken = false;
			this.#state = this.#nothing();
			void this.#search(query, tools, this.#state);
		}
		return this.#state;
	}

	#nothing(): SearchState {
		return { found: new Uint8Array(this.#large.size), done: 0 };
	}

	async #search(query: Query, tools: SearchTools, begun: SearchState): Promise<void> {
		const { size, files } = this.#large.list.texts;
		const found = begun.found.slice();
		let last = -Infinity;
		let coming = this.#large.texts(0);
		for (let file = 0; file < files.length; file++) {
			const texts = await coming;
			if (query !== this.#query) return;
			if (texts === null) return void (this.#isBroken = true);
			if (file + 1 < files.length) coming = this.#large.texts(file + 1);
			for (const place of new TextIndex(texts, tools.names).find(query))
				found[file * size + place] = 1;
			const now = performance.now();
			if (now - last < TOLD_EVERY && file + 1 < files.length) continue;
			last = now;
			this.#state = { found: found.slice(), done: (file + 1) / files.length };
			this.#told++;
		}
	}
}
