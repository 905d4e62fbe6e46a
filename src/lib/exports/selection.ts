import { workOf, type Addresses, type Work } from '../cite/index.ts';
import type { Event, EventList, Mention, Source } from '../model/event-list.ts';
import type { Words } from '../wording/index.ts';

/** A set of events that is taken away, with what the files say of it. */
export interface Selection {
	/** The events with the sources that they rest on, and no others; valid by the schema of the list. */
	list: EventList;
	/** The words of the language in which the files tell of the events. */
	words: Words;
	/** What was asked for, in words; heads a file that has a heading. */
	title: string;
	/** Address of the view that was taken away. */
	address: string;
	addresses: Addresses;
	/** ISO day on which the sources' addresses were visited; null when they were not. */
	accessed: string | null;
	/** Decoded texts by the id of their source, as far as they are at hand. */
	texts: ReadonlyMap<string, string>;
}

/** The part of a list that some of its events make up: the sources that they do not cite are left out. */
export function partOf(list: EventList, events: readonly Event[]): EventList {
	const cited = new Set(events.flatMap(({ mentions }) => mentions.map(({ source }) => source)));
	const sources = list.sources.filter(({ id }) => cited.has(id));
	return { ...list, sources, events: [...events] };
}

/** A list's sources by their ids; throws a RangeError for an id that the list has not. */
export function sourcesIn(list: EventList): (id: string) => Source {
	const sources = new Map(list.sources.map((source) => [source.id, source]));
	return (id) => {
		const source = sources.get(id);
		if (!source) throw new RangeError(`unknown source: ${id}`);
		return source;
	};
}

/** A mention with its event and its source. */
export interface Witness {
	event: Event;
	mention: Mention;
	source: Source;
}

/** Every mention of a list, in the order of its events. */
export function witnessesOf(list: EventList): Witness[] {
	const sourceOf = sourcesIn(list);
	return list.events.flatMap((event) =>
		event.mentions.map((mention) => ({ event, mention, source: sourceOf(mention.source) }))
	);
}

/** Every source of a list as a work, with the words that the list quotes from it, in text order. */
export function quotedWorks(list: EventList): { work: Work; quotes: string[] }[] {
	const mentions = list.events.flatMap((event) => event.mentions);
	mentions.sort((a, b) => a.quote.start - b.quote.start);
	const quotes = new Map(list.sources.map(({ id }) => [id, new Set<string>()]));
	for (const { source, quote } of mentions) quotes.get(source)?.add(quote.exact);
	return list.sources.map((source) => ({
		work: workOf(source),
		quotes: [...(quotes.get(source.id) ?? [])]
	}));
}
