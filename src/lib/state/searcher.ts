import { findInParts, type TextParts } from '../search/find-in-parts.ts';
import { parseQuery, type SearchTools } from '../search/query.ts';
import { anotherTurn } from './another-turn.ts';

/** What a search tells: what it has found since it told last, and how far it has come; or why it ended. */
export type SearchTold =
	| { kind: 'found'; search: number; places: Uint32Array<ArrayBuffer>; done: number }
	| { kind: 'failed'; search: number; error: unknown };

/** Results are told when the first part is searched, then every so many ms, and at the end. */
const TOLD_EVERY = 1000;

/** Searches texts for one query at a time: a new one ends the one before. */
export class Searcher {
	readonly #parts: TextParts;
	readonly #tools: SearchTools;
	readonly #tell: (told: SearchTold) => void;
	/** Number of the last search. */
	#current = 0;

	constructor(parts: TextParts, tools: SearchTools, tell: (told: SearchTold) => void) {
		this.#parts = parts;
		this.#tools = tools;
		this.#tell = tell;
	}

	/**
	 * Begins a search.
	 *
	 * @param search its number, by which it is told; greater than those before
	 * @param words as they are typed; none end the search before, and begin none
	 */
	async find(search: number, words: string): Promise<void> {
		this.#current = search;
		const query = parseQuery(words, this.#tools);
		if (query.length === 0) return;
		let places: number[] = [];
		let last = -Infinity;
		try {
			for await (const finding of findInParts(this.#parts, query)) {
				// What has come meanwhile, a new search above all, is heard before the next part.
				await anotherTurn();
				if (search !== this.#current) return;
				places = places.concat(finding.places);
				const now = performance.now();
				if (now - last < TOLD_EVERY && finding.done < 1) continue;
				last = now;
				this.#tell({ kind: 'found', search, places: Uint32Array.from(places), done: finding.done });
				places = [];
			}
		} catch (error) {
			if (search === this.#current) this.#tell({ kind: 'failed', search, error });
		}
	}
}
