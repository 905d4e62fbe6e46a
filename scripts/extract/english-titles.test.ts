import type { Event } from '#lib/model/event-list.ts';
import { SHORT_NOUNS } from '#lib/extract/rules/short-nouns.ts';
import { FINER_NOUNS } from '#lib/extract/rules/english-words.ts';
import { TYPE_NOUNS } from '#lib/extract/rules/type-nouns.ts';
import { compileEventList, readSource } from '#lib/pipeline/compile.ts';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../corpus/read-corpus.ts';
import { REGRESSION } from '../corpus/regression-sets.ts';
import { DEFAULT_CORPUS } from './extract.ts';

/** Words that tell what kind of event it is, and no more. */
const KINDS = new Set(
	[
		...Object.values(TYPE_NOUNS).map(({ en }) => en),
		...Object.values(SHORT_NOUNS).flatMap((rows) => rows.map(([, , en]) => en)),
		...Object.values(FINER_NOUNS).flatMap((rows) => rows.map(([, en]) => en))
	].map((noun) => noun.toLowerCase())
);
const isKind = (title: string) => KINDS.has(title.toLowerCase());

/** Whether the event itself says with whom or where. */
const namesSomething = ({ countries, regions, places = [] }: Event) =>
	countries.some((code) => code !== 'CHN') ||
	regions.some((region) => region !== 'global' && region !== 'china') ||
	places.length > 0;

async function eventsOf(folder: string): Promise<Event[]> {
	const { inputs } = await readCorpus(folder);
	const options = { generator: 'test 1', toTraditional: (simplified: string) => simplified };
	return compileEventList(inputs.map(readSource), options).events;
}

describe.each([
	['the corpus', await eventsOf(DEFAULT_CORPUS)],
	['the regression set', await eventsOf(REGRESSION)]
])('English titles of %s', (_, events) => {
	const titles = events.map(({ title }) => title.en);

	test('say more than a kind of event', () => {
		expect(titles.filter(isKind)).toEqual([]);
	});

	test('say more than kind and year where a party, a region or a place is known', () => {
		const thin = events
			.filter(namesSomething)
			.filter(({ title }) => isKind(title.en.replace(/, \d{4}$/, '')));
		expect(thin.map(({ title }) => title)).toEqual([]);
	});

	test('have no Chinese characters and no gaps', () => {
		const torn = /\p{Script=Han}|undefined|^\W|[,:–\s]$|\s[,:]|\s{2}|:.*:|’’|['"]/u;
		expect(titles.filter((title) => torn.test(title))).toEqual([]);
	});
});
