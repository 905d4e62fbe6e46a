import { expect, test } from 'vitest';
import { CHINESE_TOOLS } from '#lib/search/chinese.ts';
import { parseQuery } from '#lib/search/query.ts';
import { SearchIndex } from '#lib/search/search-index.ts';
import { inTimeOrder } from '#lib/tiles/event-columns.ts';
import { syntheticEvents } from '#lib/timeline/synthetic-events.ts';
import { HeldEvents } from './held-events.ts';
import { LargeSearch } from './large-search.svelte.ts';
import { searchInWorker, type StartSearch } from './text-search.ts';

const EVENTS = inTimeOrder(syntheticEvents(6000));
const LIST = { version: 1 as const, generator: 'test', sources: [], events: EVENTS };

/** Ids that a search finds in the end. */
async function found(search: LargeSearch, words: string): Promise<Set<string>> {
	await expect.poll(() => search.find(words, CHINESE_TOOLS).done).toBe(1);
	const marks = search.find(words, CHINESE_TOOLS).found;
	return new Set(EVENTS.flatMap(({ id }, at) => (marks?.[at] === 1 ? [id] : [])));
}
const expected = (words: string) =>
	new SearchIndex(EVENTS, CHINESE_TOOLS).find(parseQuery(words, CHINESE_TOOLS));

test('a worker finds the same as a list at hand, whatever was asked before', async () => {
	const search = new LargeSearch(new HeldEvents(LIST), searchInWorker);
	search.find('峰', CHINESE_TOOLS);
	for (const words of ['互免簽證', 'faguo', '联合国 峰会', 'unheard-of'])
		expect(await found(search, words)).toEqual(expected(words));
	search.end();
	expect(search.find('会谈', CHINESE_TOOLS).found).toBeNull();
	expect(await found(search, '会谈')).toEqual(expected('会谈'));
	expect(search.failure).toBeNull();
});

test('a worker that fails is told of, and the page searches in its place', async () => {
	const failing: StartSearch = (texts, tools, hearers) => {
		const worker = searchInWorker(texts, tools, hearers);
		return { ...worker, find: () => hearers.broken(new Error('out of memory')) };
	};
	const search = new LargeSearch(new HeldEvents(LIST), failing);
	expect(await found(search, 'faguo')).toEqual(expected('faguo'));
	expect(search.failure?.message).toBe('out of memory');
	expect(await found(search, '峰会')).toEqual(expected('峰会'));
});
