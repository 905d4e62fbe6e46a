import type { Event } from '../model/event-list.ts';
import { foldEvent } from '../search/event-text.ts';
import type { SearchTools } from '../search/query.ts';
import { laneBy } from '../timeline/lanes.ts';
import { weightSteps } from '../timeline/weight.ts';
import { encodeEvents, inTimeOrder, readEvents } from './event-columns.ts';
import { bucketOf } from './id-bucket.ts';

/** Events of a tile, of a file of texts, and about so many of a file of ids. */
const TILE = 500;
const TEXTS = 5000;
const IDS = 5000;
/** The weightiest events of each year and lane whose words are known from the start. */
const HEADS = 4;

/** The words of an event, by its index. */
export type WordsOf = Pick<Event, 'id' | 'title' | 'label' | 'date'> & { at: number };

/** The files of a large list before they are packed; see the model's `LargeList`. */
export interface LargeFiles {
	count: number;
	columns: Uint8Array;
	heads: string;
	tiles: { size: number; files: Iterable<string> };
	texts: { size: number; files: Iterable<string> };
	ids: string[];
}

/**
 * Parts a long list of events into files. Those with the words are made one by one as they are asked for,
 * since all of them may not fit into memory.
 */
export function largeFilesOf(
	given: readonly Event[],
	tools: Pick<SearchTools, 'fold' | 'countryNames'>
): LargeFiles {
	const events = inTimeOrder(given);
	return {
		count: events.length,
		columns: encodeEvents(readEvents(events)),
		heads: JSON.stringify(headsOf(events)),
		tiles: { size: TILE, files: inParts(events, TILE, (part) => JSON.stringify(part)) },
		texts: {
			size: TEXTS,
			files: inParts(events, TEXTS, (part) =>
				JSON.stringify(part.map((event) => foldEvent(event, tools)))
			)
		},
		ids: idFiles(events)
	};
}

function* inParts(
	events: readonly Event[],
	size: number,
	write: (part: readonly Event[]) => string
): Generator<string> {
	for (let start = 0; start < events.length; start += size)
		yield write(events.slice(start, start + size));
}

function headsOf(events: readonly Event[]): WordsOf[] {
	const groups = new Map<string, number[]>();
	events.forEach((event, at) => {
		const key = `${(event.earliest ?? event.latest)?.slice(0, 4)} ${laneBy(event, 'region')}`;
		const group = groups.get(key);
		if (group) group.push(at);
		else groups.set(key, [at]);
	});
	const weights = events.map(weightSteps);
	const top = [...groups.values()].flatMap((group) =>
		group.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b).slice(0, HEADS)
	);
	return top
		.sort((a, b) => a - b)
		.flatMap((at) => {
			const event = events[at];
			return event ? [{ at, ...wordsOf(event) }] : [];
		});
}

const wordsOf = ({ id, title, label, date }: Event) => ({ id, title, label, date });

function idFiles(events: readonly Event[]): string[] {
	const buckets = Array.from(
		{ length: Math.ceil(events.length / IDS) },
		(): [string, number][] => []
	);
	events.forEach(({ id }, at) => buckets[bucketOf(id, buckets.length)]?.push([id, at]));
	return buckets.map((bucket) => JSON.stringify(Object.fromEntries(bucket)));
}
