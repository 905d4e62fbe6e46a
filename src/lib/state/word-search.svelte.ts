import type { Event } from '#lib/model/event-list.ts';
import { excerptOf, type Excerpt } from '#lib/search/event-text.ts';
import { foldText, type Run } from '#lib/search/fold.ts';
import {
	hitsIn,
	occursIn,
	parseQuery,
	PLAIN_TOOLS,
	type Query,
	type SearchTools
} from '#lib/search/query.ts';
import { SearchIndex } from '#lib/search/search-index.ts';
import type { Catalogue } from './catalogue.svelte.ts';

/** Finds words in the events: plainly at first, in either script once the tables are here. */
export class WordSearch {
	readonly #catalogue: Catalogue;
	readonly #words: () => string;
	#tools = $state.raw<SearchTools>(PLAIN_TOOLS);
	#loading: Promise<void> | null = null;

	/** Made when something is searched for; kept while the list and the tables stay the same. */
	readonly #index = $derived.by(() => new SearchIndex(this.#catalogue.events, this.#tools));
	readonly #query = $derived.by(() => parseQuery(this.#words(), this.#tools));
	readonly #found = $derived.by(() =>
		this.#query.length === 0 ? null : this.#index.find(this.#query)
	);

	/** @param words what is asked for, as it is typed */
	constructor(catalogue: Catalogue, words: () => string) {
		this.#catalogue = catalogue;
		this.#words = words;
	}

	/** Fetches the tables of characters and names; without them the search stays plain. */
	prepare(): Promise<void> {
		this.#loading ??= import('#lib/search/chinese.ts').then(
			({ CHINESE_TOOLS }) => {
				this.#tools = CHINESE_TOOLS;
			},
			() => {
				this.#loading = null;
			}
		);
		return this.#loading;
	}

	/** What is asked for, as far as it is understood. */
	get query(): Query {
		return this.#query;
	}

	/** Whether any words are asked for. */
	get isOn(): boolean {
		return this.#query.length > 0;
	}

	get tools(): SearchTools {
		return this.#tools;
	}

	/** Whether the tables are here. */
	get isPrepared(): boolean {
		return this.#tools !== PLAIN_TOOLS;
	}

	/** Whether all words occur in an event. */
	readonly finds = (event: Event): boolean => this.#found === null || this.#found.has(event.id);

	/** Whether a name bears the words, or is another name of what they name; false without any. */
	isNamed(name: string): boolean {
		return this.isOn && occursIn(foldText(name, this.#tools.fold), this.#query);
	}

	/** Where the words stand in a text. */
	hitsIn(text: string): Run[] {
		return hitsIn(text, this.#query, this.#tools.fold);
	}

	/** The quote of an event that shows the words, or null. */
	excerptOf(event: Event): Excerpt | null {
		return this.isOn ? excerptOf(event, this.#query, this.#tools.fold) : null;
	}
}
