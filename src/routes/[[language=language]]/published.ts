import { Accuracy } from '#lib/model/accuracy.ts';
import { parseEventList, type Event, type EventList, type Source } from '#lib/model/event-list.ts';
import { fileOf, looksLarge, parseLargeList } from '#lib/model/large-list.ts';
import { parseSourceText, textFileOf, type SourceText } from '#lib/model/source-text.ts';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * What `npm run extract` published, for the server's part of pages: it is built in, and so the same
 * for every page. Imported by `+page.server.ts` files alone; nothing of it reaches the browser.
 */
const lists = import.meta.glob<unknown>('/static/data/events.json', {
	eager: true,
	import: 'default'
});
const texts = import.meta.glob<unknown>('/static/data/texts/*.json', {
	import: 'default',
	eager: true
});
const figures = import.meta.glob<unknown>('/static/data/accuracy.json', {
	eager: true,
	import: 'default'
});

let parsed: EventList | null = null;

/**
 * The event list; one without events where none has been extracted.
 *
 * @throws Error when the list breaks its schema
 */
export function publishedList(): EventList {
	const [value] = Object.values(lists);
	if (value === undefined) return { version: 1, generator: '', sources: [], events: [] };
	if (parsed) return parsed;
	const { list, problem } = parseEventList(looksLarge(value) ? joined(value) : value);
	if (!list) throw wrong(problem);
	return (parsed = list);
}

/**
 * The events that have a page of their own, and are told of on the front page before any script runs: of
 * a large list only the first.
 */
export function pagedEvents(): readonly Event[] {
	const { events } = publishedList();
	return Object.values(lists).some(looksLarge) ? events.slice(0, MOST_PAGES) : events;
}

const MOST_PAGES = 400;

/** A large list in one piece, read from its tiles. */
function joined(value: unknown): unknown {
	const { list, problem } = parseLargeList(value);
	if (!list) throw wrong(problem);
	const events = list.tiles.files.flatMap((file) => {
		const packed = readFileSync(`static/data/events/${fileOf(file)}`);
		return JSON.parse(gunzipSync(packed).toString()) as unknown[];
	});
	const { version, generator, sources } = list;
	return { version, generator, sources, events };
}

const wrong = (problem: string) =>
	new Error(`static/data/events.json: ${problem}; run npm run extract`);

/** The text of a source; null where there is none. */
export function publishedText(source: Source): SourceText | null {
	const value = texts[`/static/data/texts/${textFileOf(source)}`];
	return value === undefined ? null : parseSourceText(value);
}

/** The accuracy measured last; null where it has not been. */
export function publishedAccuracy(): Accuracy | null {
	const [value] = Object.values(figures);
	return value === undefined ? null : Accuracy.parse(value);
}
