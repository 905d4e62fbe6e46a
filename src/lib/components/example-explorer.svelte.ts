import { exampleEvent } from '#lib/filter/example-event.ts';
import type { Event, Source } from '#lib/model/event-list.ts';
import { Catalogue } from '#lib/state/catalogue.svelte.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';

const source = (id: string, fields: Partial<Source> = {}): Source => ({
	id,
	file: `texts/${id}.txt`,
	title: '在研讨会上的演讲',
	speaker: '王毅',
	kind: 'speech',
	date: '2024-01-09',
	script: 'Hans',
	sha256: '0'.repeat(64),
	length: 100,
	...fields
});

/** For tests: an explorer of the given events, two sources, and what it wrote into the address. */
export async function exampleExplorer(events: readonly Event[]) {
	const sources = [source('a'), source('b', { kind: 'press-conference', script: 'Hant' })];
	const list = { version: 1, generator: 'test', sources, events };
	const catalogue = new Catalogue({ outline: [], countries: { FRA: '法国' }, fingerprint: null });
	await catalogue.load('/events.json', () => Promise.resolve(Response.json(list)));
	if (catalogue.problem) throw new Error(JSON.stringify(catalogue.problem));
	const history: { how: 'push' | 'replace'; query: string }[] = [];
	const explorer = new Explorer(catalogue, {
		replace: (query) => void history.push({ how: 'replace', query }),
		push: (query) => void history.push({ how: 'push', query })
	});
	return { explorer, catalogue, history };
}

/** For tests: so many events known to the year 2023, in one region. */
export function eventsOfTheYear(count: number): Event[] {
	return Array.from({ length: count }, (_, index) =>
		exampleEvent({ id: `year-${index}`, date: '2023', regions: ['africa'] })
	);
}
