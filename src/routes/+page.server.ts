import { countryName, isCountryCode } from '#lib/lexicon/country-names.ts';
import type { Delivered } from '#lib/state/catalogue.svelte.ts';
import { fingerprintOf } from '#lib/state/fingerprint.ts';
import type { PageServerLoad } from './$types';
import { publishedList } from './published.ts';

/** More events than these would make the page heavy; the list that it fetches has them all. */
const MOST = 400;

/** What the page is delivered with, so that it can be read before any script runs, or without one. */
export const load: PageServerLoad = async ({ fetch }) => {
	const { events, sources } = publishedList();
	const outline = events
		.slice(0, MOST)
		.map(({ id, type, status, date, title, regions, mentions }): Delivered['outline'][number] => ({
			id,
			type,
			status,
			date,
			title: { 'zh-Hans': title['zh-Hans'] },
			regions,
			mentions: mentions.map(({ source }) => ({ source }))
		}));
	const codes = [...new Set(events.flatMap((event) => event.countries))].filter(isCountryCode);
	const countries = Object.fromEntries(codes.map((code) => [code, countryName(code, 'zh-Hans')]));
	const published = await fetch('/data/events.json');
	const fingerprint = published.ok ? fingerprintOf(await published.text()) : null;
	return {
		outline,
		countries,
		fingerprint,
		extent: { events: events.length, sources: sources.length }
	};
};
