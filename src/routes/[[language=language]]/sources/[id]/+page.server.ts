import { error } from '@sveltejs/kit';
import { nearbySources, notesOf } from '#lib/reader/index.ts';
import { languageOf } from '#lib/wording/index.ts';
import { IN_EVERY_LANGUAGE } from '../../language-entries.ts';
import { namesIn, namesOfSource } from '../../names.ts';
import { publishedList, publishedText } from '../../published.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	IN_EVERY_LANGUAGE.flatMap((own) => publishedList().sources.map(({ id }) => ({ ...own, id })));

export const load: PageServerLoad = ({ params }) => {
	const list = publishedList();
	const source = list.sources.find(({ id }) => id === params.id);
	const published = source ? publishedText(source) : null;
	if (!source || !published) error(404, params.id);
	const { converted: _, ...text } = published;
	const notes = notesOf(list, source.id);
	const sources = nearbySources(list.sources, source.id, notes);
	return {
		source,
		sources,
		text,
		notes,
		names: namesIn(languageOf(params.language), sources.flatMap(namesOfSource))
	};
};
