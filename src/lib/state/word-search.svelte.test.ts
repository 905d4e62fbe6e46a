import { expect, test } from 'vitest';
import { syntheticEvents } from '#lib/timeline/synthetic-events.ts';
import { Catalogue } from './catalogue.svelte.ts';
import { WordSearch } from './word-search.svelte.ts';

test('finds the events whose words hold what is asked for, and all while nothing is', async () => {
	const events = syntheticEvents(2500);
	const catalogue = new Catalogue();
	await catalogue.take({ version: 1, generator: 'test', sources: [], events });
	let words = '';
	const found = () => events.filter(new WordSearch(catalogue, () => words).finds);
	expect(found()).toEqual(events);
	words = '会谈';
	const told = events.filter(({ title, label, mentions }) =>
		JSON.stringify([title, label, mentions.map(({ quote }) => quote.exact)]).includes(words)
	);
	expect(told.length).toBeGreaterThan(0);
	expect(found()).toEqual(told);
});
