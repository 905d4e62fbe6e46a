import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { syntheticEvents } from '#lib/timeline/synthetic-events.ts';
import { Catalogue } from './catalogue.svelte.ts';
import { WordSearch } from './word-search.svelte.ts';

/** How many events of a list are shown for words, time after time, until that many are. */
async function shownUntil(count: number, wanted: number): Promise<number[]> {
	const events = syntheticEvents(count);
	const catalogue = new Catalogue();
	catalogue.take({ version: 1, generator: 'test', sources: [], events });
	const search = new WordSearch(catalogue, () => '会谈');
	const shown: number[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			shown.push(events.filter(search.finds).length);
		});
	});
	flushSync();
	while (shown.at(-1) !== wanted) await new Promise((resume) => setTimeout(resume));
	stop();
	return shown;
}

const told = (count: number) =>
	syntheticEvents(count).filter(({ title, label, mentions }) =>
		JSON.stringify([title, label, mentions.map(({ quote }) => quote.exact)]).includes('会谈')
	).length;

test('finds words in a short list at once', async () => {
	expect(await shownUntil(500, told(500))).toEqual([told(500)]);
});

test('shows all of a long list until it has been read, then what it finds', async () => {
	expect(told(2500)).toBeLessThan(2500);
	expect(await shownUntil(2500, told(2500))).toEqual([2500, told(2500)]);
});
