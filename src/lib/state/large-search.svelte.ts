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

/**
 * Searches the texts of a large list, file by file: the next file is fetched while one is searched, and
 * none is kept, since all of them may not fit into memory.
 */
export class LargeSearch {
	readonly #large: LargeEvents;
	#query: Query | null = null;
	#state: SearchState;
	/** Counts what has been searched. */
	#steps = $state(0);

	constructor(large: LargeEvents) {
		this.#large = large;
		this.#state = this.#nothing();
	}

	/** What is found so far; a new query begins a new search, and ends the one before. */
	find(query: Query, tools: SearchTools): SearchState {
		void this.#steps;
		if (query !== this.#query) {
			this.#query = query;
			this.#state = this.#nothing();
			void this.#search(query, tools);
		}
		return this.#state;
	}

	#nothing(): SearchState {
		return { found: new Uint8Array(this.#large.size), done: 0 };
	}

	async #search(query: Query, tools: SearchTools): Promise<void> {
		const { size, files } = this.#large.list.texts;
		const found = new Uint8Array(this.#large.size);
		let coming = this.#fetch(0);
		for (let file = 0; file < files.length; file++) {
			const texts = await coming;
			if (query !== this.#query) return;
			if (texts === null) return;
			coming = this.#fetch(file + 1);
			for (const place of new TextIndex(texts, tools.names).find(query))
				found[file * size + place] = 1;
			this.#state = { found, done: (file + 1) / files.length };
			this.#steps++;
		}
	}

	/** Null where there is no such file, or it cannot be had: the search then stays incomplete. */
	async #fetch(file: number): Promise<string[] | null> {
		if (file >= this.#large.list.texts.files.length) return null;
		return this.#large.texts(file);
	}
}
