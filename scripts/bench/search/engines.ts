import type { Event } from '#lib/model/event-list.ts';
import { CHINESE_TOOLS } from '#lib/search/chinese.ts';
import { foldEvent } from '#lib/search/event-text.ts';
import { occursIn, parseQuery, type Query } from '#lib/search/query.ts';
import { SearchIndex } from '#lib/search/search-index.ts';
import { peersOf } from '../peers.ts';

/** A list made ready. */
export interface Ready {
	/** How many events have all words of a query. */
	count: (query: Query) => number;
	/** The index as it would be sent; null where it is made of the list alone. */
	stored: () => string | null;
}

/** Makes a list ready to be searched. */
export type Engine = (events: readonly Event[]) => Ready;

export const PEERS = peersOf(new URL('peers/package.json', import.meta.url));

/** What a peer's search is asked: names of others stand beside the words, as ours has them. */
export const queryOf = (words: string): Query => parseQuery(words, CHINESE_TOOLS);

/** Parts two texts of an event, as `foldEvent` does. */
const BOUNDARY = '\n';

/** Every two code units that follow each other. */
function bigramsOf(text: string): string[] {
	return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}

/** The pairs of each text, and its last unit, so that a single one is found as a beginning. */
const tokensOf = (text: string) =>
	text.split(BOUNDARY).flatMap((part) => [...bigramsOf(part), part.slice(-1)]);

/** What the benchmark uses of MiniSearch. */
interface MiniSearch {
	addAll: (documents: readonly { id: number; text: string }[]) => void;
	search: (query: unknown, options?: object) => readonly { id: number }[];
}
type MiniSearchClass = new (options: object) => MiniSearch;

/** Pairs joined by AND for each wording, wordings by OR, terms by AND. */
function treeOf(query: Query): object {
	const wording = (words: string) => ({
		combineWith: 'AND',
		...(words.length === 1
			? { queries: [words], prefix: true }
			: { queries: bigramsOf(words), prefix: false })
	});
	return {
		combineWith: 'AND',
		queries: query.map(({ wordings, names }) => ({
			combineWith: 'OR',
			queries: [...wordings, ...names].map(wording)
		}))
	};
}

/** Candidates by pairs of characters, then those in which the words stand: exact, as ours is. */
function miniSearch(events: readonly Event[]): Ready {
	const Index = PEERS.load('minisearch') as MiniSearchClass;
	const texts = events.map((event) => foldEvent(event, CHINESE_TOOLS));
	const index = new Index({
		fields: ['text'],
		tokenize: tokensOf,
		processTerm: (term: string) => term,
		searchOptions: { tokenize: (term: string) => [term] }
	});
	index.addAll(texts.map((text, id) => ({ id, text })));
	return {
		count: (query) =>
			index.search(treeOf(query)).filter(({ id }) => occursIn(texts[id] ?? '', query)).length,
		stored: () => JSON.stringify(index)
	};
}

function ours(events: readonly Event[]): Ready {
	const index = new SearchIndex(events, CHINESE_TOOLS);
	return { count: (query) => index.find(query)?.size ?? 0, stored: () => null };
}

/** No index: every text is looked through. */
function scan(events: readonly Event[]): Ready {
	const texts = events.map((event) => foldEvent(event, CHINESE_TOOLS));
	return {
		count: (query) => texts.filter((text) => occursIn(text, query)).length,
		stored: () => null
	};
}

export const ENGINES: Readonly<Record<string, Engine>> = { ours, MiniSearch: miniSearch, scan };
