import type { Event, Mention } from '#lib/model/event-list.ts';
import { compileEventList, readSource } from '#lib/pipeline/compile.ts';
import { expect, test } from 'vitest';
import { readCorpus } from '../corpus/read-corpus.ts';
import { DEFAULT_CORPUS } from './extract.ts';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** In the order in which ids are given: by day, then by source. */
const { inputs } = await readCorpus(DEFAULT_CORPUS);
const readings = inputs
	.map(readSource)
	.sort((a, b) => compare(a.source.date, b.source.date) || compare(a.source.id, b.source.id));

/** The events that a subset of the texts gives, one bit a text. */
const eventsOf = Array.from({ length: 2 ** readings.length }, (_, subset) => {
	const texts = readings.filter((_, index) => subset & (1 << index));
	return compileEventList(texts, {
		generator: 'test 1',
		toTraditional: (simplified) => simplified
	}).events;
});

const rankOf = new Map(readings.map(({ source }, index) => [source.id, index]));
/** Where a mention stands in all texts, in the order in which ids are given. */
const placeOf = ({ source, trigger }: Mention) => (rankOf.get(source) ?? 0) * 1e7 + trigger.start;

/** Whether an event was joined to one that is told before it, and took that one's id. */
function wasJoined(event: Event, events: readonly Event[]): boolean {
	const first = Math.min(...event.mentions.map(placeOf));
	const now = events.find(({ mentions }) => mentions.some((mention) => placeOf(mention) === first));
	return now?.mentions.some((mention) => placeOf(mention) < first) ?? false;
}

test('an event keeps its id whatever later texts are added, unless they join it to an earlier one', () => {
	const renamed = eventsOf.flatMap((events, subset) => {
		const ids = new Set(events.map(({ id }) => id));
		const earlier = [];
		for (let later = 1 << (31 - Math.clz32(subset)); later > 1; later >>= 1)
			earlier.push(...(eventsOf[subset & (later - 1)] ?? []));
		return earlier.filter((event) => !ids.has(event.id) && !wasJoined(event, events));
	});
	expect(eventsOf.at(-1)?.length).toBeGreaterThan(0);
	expect(renamed.map(({ id }) => id)).toEqual([]);
});
