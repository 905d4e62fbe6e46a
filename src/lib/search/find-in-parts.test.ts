import { expect, test } from 'vitest';
import { CHINESE_TOOLS } from './chinese.ts';
import { findInParts, type TextParts } from './find-in-parts.ts';
import { parseQuery } from './query.ts';
import { TextIndex } from './search-index.ts';

const TEXTS = ['中法会谈', '中美会谈', '金砖峰会', '中法建交', '法国总统访华'];
const SIZE = 2;
const query = parseQuery('faguo', CHINESE_TOOLS);

/** The texts in parts, with the numbers of those that were asked for. */
function partsOf(texts: readonly string[], broken = -1) {
	const asked: number[] = [];
	const part = (number: number) => {
		asked.push(number);
		if (number === broken) return Promise.reject(new Error(`no part ${number}`));
		const own = texts.slice(number * SIZE, (number + 1) * SIZE);
		return Promise.resolve(new TextIndex(own, CHINESE_TOOLS.names));
	};
	const parts: TextParts = { count: Math.ceil(texts.length / SIZE), size: SIZE, part };
	return { parts, asked };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
	const list: T[] = [];
	for await (const item of items) list.push(item);
	return list;
}

test('finds in parts what an index of all texts finds, and tells how far it has come', async () => {
	const { parts } = partsOf(TEXTS);
	const findings = await all(findInParts(parts, query));
	expect(findings.flatMap(({ places }) => places)).toEqual(
		new TextIndex(TEXTS, CHINESE_TOOLS.names).find(query)
	);
	expect(findings.map(({ done }) => done)).toEqual([1 / 3, 2 / 3, 1]);
});

test('asks for one part ahead, and for no more once nobody listens', async () => {
	const { parts, asked } = partsOf(TEXTS);
	for await (const { done } of findInParts(parts, query)) if (done > 0) break;
	expect(asked).toEqual([0, 1]);
});

test('tells of a part that cannot be had when its turn has come', async () => {
	const { parts } = partsOf(TEXTS, 1);
	const search = findInParts(parts, query);
	expect((await search.next()).value).toMatchObject({ places: [] });
	await expect(search.next()).rejects.toThrow('no part 1');
});
