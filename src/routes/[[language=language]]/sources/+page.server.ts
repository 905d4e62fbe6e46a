import { languageOf } from '#lib/wording/index.ts';
import { IN_EVERY_LANGUAGE } from '../language-entries.ts';
import { namesIn, namesOfSource } from '../names.ts';
import { publishedList } from '../published.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => IN_EVERY_LANGUAGE;

export const load: PageServerLoad = ({ params }) => {
	const { sources, events } = publishedList();
	return {
		names: namesIn(languageOf(params.language), sources.flatMap(namesOfSource)),
		sources: sources.map((source) => {
			const mentions = events
				.flatMap((event) => event.mentions)
				.filter((mention) => mention.source === source.id);
			return { source, mentions: mentions.length };
		})
	};
};
