import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { fileOf, type LargeList } from '../model/large-list.ts';
import { CHINESE_TOOLS } from '../search/chinese.ts';
import { parseQuery } from '../search/query.ts';
import { SearchIndex } from '../search/search-index.ts';
import { inTimeOrder } from '../tiles/event-columns.ts';
import { largeFilesOf } from '../tiles/large-files.ts';
import { provisionalId } from '../tiles/outline.ts';
import { syntheticEvents, syntheticSources } from '../timeline/synthetic-events.ts';
import { openLarge, type LargeEvents } from './large-events.svelte.ts';
import { LargeSearch } from './large-search.svelte.ts';
import { NOWHERE } from './many-events.ts';
import { searchInPage } from './text-search.ts';
import { TileQueue } from './tile-queue.ts';

const EVENTS = inTimeOrder(syntheticEvents(5200));
const FILES = new Map<string, Buffer>();
const keep = (content: string | Uint8Array) => {
	const sha256 = createHash('sha256').update(content).digest('hex');
	FILES.set(`/data/events/${fileOf(sha256)}`, gzipSync(content));
	return sha256;
};
const made = largeFilesOf(EVENTS, CHINESE_TOOLS);
const LIST: LargeList = {
	version: 1,
	generator: 'test',
	sources: syntheticSources(),
	count: made.count,
	columns: keep(made.columns),
	heads: keep(made.heads),
	tiles: { ...made.tiles, files: Array.from(made.tiles.files, keep) },
	texts: { ...made.texts, files: Array.from(made.texts.files, keep) },
	ids: made.ids.map(keep)
};

/** What the host answers in place of a file. */
let instead = new Map<string, Response>();
const folder = '/data/events/';
const fetcher = (url: string) => {
	const body = FILES.get(url);
	const answer = instead.get(url) ?? new Response(body ? new Uint8Array(body) : null);
	return Promise.resolve(body ? answer.clone() : new Response(null, { status: 404 }));
};
const pathOf = (sha256 = '') => `${folder}${fileOf(sha256)}`;

async function open(): Promise<LargeEvents> {
	const { large, problem } = await openLarge(LIST, { folder, fetcher });
	if (!large) throw new Error(JSON.stringify(problem));
	return large;
}

beforeEach(() => {
	instead = new Map();
});

describe('a large list', () => {
	test('has of every event what was published, and until then what the columns tell', async () => {
		const large = await open();
		const [size, last] = [large.list.tiles.size, large.size - 1];
		expect(large.wholeAt(last)).toBeNull();
		for (const index of [0, size - 1, size, last])
			expect(await large.fetchAt(index)).toEqual(EVENTS[index]);
		expect(large.eventAt(last)).toEqual(EVENTS[last]);
	});

	test('finds ids, also of what has not been fetched', async () => {
		const large = await open();
		for (const index of [0, 777, 5199]) {
			expect(await large.find(EVENTS[index]?.id ?? '')).toBe(index);
			expect(await large.find(provisionalId(index))).toBe(index);
		}
		expect(await large.find('nothing')).toBe(NOWHERE);
		expect(await large.find('toString')).toBe(NOWHERE);
		expect(await large.find(provisionalId(5200))).toBe(NOWHERE);
	});

	test('says what is missing or has changed, and tries again', async () => {
		const large = await open();
		const path = pathOf(LIST.tiles.files[2]);
		for (const [answer, kind] of [
			[new Response(null, { status: 404 }), 'missing'],
			[new Response(null, { status: 500 }), 'unreachable'],
			[new Response('[]'), 'malformed']
		] as const) {
			instead.set(path, answer);
			expect(await large.fetchAt(1000)).toBeNull();
			expect(large.problem).toMatchObject({ kind });
			large.retry();
			expect(large.problem).toBeNull();
		}
		instead.clear();
		expect(await large.fetchAt(1000)).toEqual(EVENTS[1000]);
	});

	test('that is not what it should be is refused', async () => {
		const from = { folder, fetcher };
		expect((await openLarge({ ...LIST, count: -1 }, from)).problem).toMatchObject({
			kind: 'invalid',
			path: 'count'
		});
		instead.set(pathOf(LIST.columns), new Response('x'));
		expect((await openLarge(LIST, from)).problem).toMatchObject({ kind: 'malformed' });
	});
});

test.each(['会谈', '互免簽證', 'faguo', '联合国 峰会', '资料'])(
	'a search for %s finds the same as in a list at hand',
	async (words) => {
		const search = new LargeSearch(await open(), searchInPage);
		const query = parseQuery(words, CHINESE_TOOLS);
		await expect.poll(() => search.find(words, CHINESE_TOOLS).done).toBe(1);
		const { found } = search.find(words, CHINESE_TOOLS);
		const ids = EVENTS.flatMap(({ id }, at) => (found?.[at] === 1 ? [id] : []));
		expect(new Set(ids)).toEqual(new SearchIndex(EVENTS, CHINESE_TOOLS).find(query));
	}
);

test('files wanted last are fetched first, and each once at a time', async () => {
	const asked: number[] = [];
	const release: (() => void)[] = [];
	const queue = new TileQueue((file) => {
		asked.push(file);
		return new Promise<void>((resolve) => release.push(resolve));
	});
	for (let file = 0; file < 100; file++) queue.want(file);
	await Promise.resolve();
	expect(asked).toEqual([99, 98, 97, 96, 95, 94]);
	queue.want(99);
	void queue.now(99);
	queue.want(10);
	release[0]?.();
	await expect.poll(() => asked.at(-1)).toBe(10);
	expect(asked).toHaveLength(7);
});
