import { expect, test } from 'vitest';
import { CHINESE_TOOLS } from '../search/chinese.ts';
import { parseQuery } from '../search/query.ts';
import { SearchIndex } from '../search/search-index.ts';
import { syntheticEvents } from '../timeline/synthetic-events.ts';
import { ArrivingTexts, partsOf, wordsOf } from './searched-texts.ts';
import { Searcher, type SearchTold } from './searcher.ts';

const EVENTS = syntheticEvents(3500);
const { count, part } = partsOf(EVENTS);

/** A searcher to whom some parts have come, and what it tells. */
function listening(come: number) {
	const texts = new ArrivingTexts(count, CHINESE_TOOLS);
	const take = (number: number) => texts.take(part(number).map(wordsOf));
	for (let number = 0; number < come; number++) take(number);
	const told: SearchTold[] = [];
	const searcher = new Searcher(texts, CHINESE_TOOLS, (each) => told.push(each));
	const found = () =>
		told
			.flatMap((each) => (each.kind === 'found' ? [...each.places] : []))
			.map((at) => EVENTS[at]?.id);
	return { searcher, take, told, found };
}

const expected = (words: string) =>
	new SearchIndex(EVENTS, CHINESE_TOOLS).find(parseQuery(words, CHINESE_TOOLS));

test('finds the same as in a list at hand, each event once', async () => {
	const { searcher, told, found } = listening(count);
	await searcher.find(1, 'faguo 会谈');
	expect(new Set(found())).toEqual(expected('faguo 会谈'));
	expect(found().length).toBe(new Set(found()).size);
	expect(told.at(-1)).toMatchObject({ search: 1, done: 1 });
});

test('waits for parts that have not come', async () => {
	const { searcher, take, told, found } = listening(1);
	const searching = searcher.find(1, '峰会');
	await expect.poll(() => told.length).toBe(1);
	for (let number = 1; number < count; number++) take(number);
	await searching;
	expect(new Set(found())).toEqual(expected('峰会'));
});

test('a new search ends the one before, and no words end it too', async () => {
	const { searcher, told } = listening(count);
	await Promise.all([searcher.find(1, '会谈'), searcher.find(2, '峰会')]);
	expect(new Set(told.map(({ search }) => search))).toEqual(new Set([2]));
	await Promise.all([searcher.find(3, '会谈'), searcher.find(4, ' ')]);
	expect(told.every(({ search }) => search === 2)).toBe(true);
});
