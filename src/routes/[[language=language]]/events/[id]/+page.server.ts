import { error } from '@sveltejs/kit';
import { collationOf } from '#lib/components/detail/collations.ts';
import { relatedTo } from '#lib/reader/index.ts';
import { languageOf } from '#lib/wording/index.ts';
import { IN_EVERY_LANGUAGE } from '../../language-entries.ts';
import { countriesIn, namesIn, namesOfSource } from '../../names.ts';
import { pagedEvents, publishedList } from '../../published.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	IN_EVERY_LANGUAGE.flatMap((own) => pagedEvents().map(({ id }) => ({ ...own, id })));

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.language);
	const { sources } = publishedList();
	const events = pagedEvents();
	const event = events.find(({ id }) => id === params.id);
	if (!event) error(404, params.id);
	const told = new Set(event.mentions.map(({ source }) => source));
	const own = sources.filter(({ id }) => told.has(id));
	const occasionOf = (id: string) => own.find((source) => source.id === id)?.occasion;
	return {
		event,
		sources: own,
		collations: event.mentions.map((mention) => collationOf(mention, event.mentions, occasionOf)),
		countries: countriesIn(language, [event]),
		names: namesIn(language, [...own.flatMap(namesOfSource), ...(event.places ?? [])]),
		related: relatedTo(event, events)
	};
};
