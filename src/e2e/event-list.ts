import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseEventList, type Event } from '../lib/model/event-list.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The list that the built site serves: what the tests expect is read from it. */
export const LIST = (() => {
	const { list, problem } = parseEventList(
		JSON.parse(readFileSync(`${PROJECT}build/data/events.json`, 'utf8'))
	);
	if (problem !== null) throw new Error(`build/data/events.json: ${problem}`);
	return list;
})();

/** The decoded text of a source. */
export function rawTextOf(sourceId: string): string {
	const source = LIST.sources.find(({ id }) => id === sourceId);
	if (!source) throw new Error(`no source ${sourceId}`);
	return new TextDecoder().decode(readFileSync(`${PROJECT}corpus/${source.file}`));
}

/** Events that touch the years 2023–2025, which the page shows at first. */
export const IN_VIEW = LIST.events.filter(
	({ earliest, latest }) => (earliest ?? '') <= '2025-12-31' && (latest ?? '9') >= '2023-01-01'
);

/** Events that the page lists at first: all but those that lie wholly before these years. */
export const LISTED = LIST.events.filter(({ latest }) => (latest ?? '9') >= '2023-01-01');

/** The value that most events have, of those the property gives. */
export function mostFrequent(events: readonly Event[], valuesOf: (event: Event) => string[]) {
	const counts = new Map<string, number>();
	for (const value of events.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
	const [first] = [...counts].sort((a, b) => b[1] - a[1]);
	if (!first) throw new Error('no event has a value');
	return first[0];
}

/** The event with the most witnesses in view: the one with most to show. */
export const RICHEST = (() => {
	const [first] = [...IN_VIEW].sort((a, b) => b.mentions.length - a.mentions.length);
	if (!first) throw new Error('no event touches 2023–2025');
	return first;
})();
