import { asset } from '$app/paths';
import type { Delivered } from '#lib/state/catalogue.svelte.ts';
import { fingerprintOf } from '#lib/state/fingerprint.ts';
import { languageOf } from '#lib/wording/index.ts';
import type { EntryGenerator, PageServerLoad } from './$types';
import { IN_EVERY_LANGUAGE } from './language-entries.ts';
import { countriesIn, namesIn, namesOfSource } from './names.ts';
import { pagedEvents, publishedList } from './published.ts';

export const entries: EntryGenerator = () => IN_EVERY_LANGUAGE;

/** More events than these would make the page heavy; the list that it fetches has them all. */
const MOST = 400;

/** What the page is delivered with, so that it can be read before any script runs, or without one. */
export const load: PageServerLoad = async ({ fetch, params }) => {
	const language = languageOf(params.language);
	const { events, sources } = publishedList();
	const outline = pagedEvents()
		.slice(0, MOST)
		.map(({ id, type, status, date, title, regions, mentions }): Delivered['outline'][number] => ({
			id,
			type,
			status,
			date,
			title: { [language]: title[language] },
			regions,
			mentions: mentions.map(({ source }) => ({ source }))
		}));
	const published = await fetch(asset('/data/events.json'));
	const fingerprint = published.ok ? fingerprintOf(await published.text()) : null;
	return {
		outline,
		countries: countriesIn(language, events),
		names: namesIn(language, sources.flatMap(namesOfSource)),
		fingerprint,
		extent: { events: events.length, sources: sources.length }
	};
};
