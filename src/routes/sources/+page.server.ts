import { publishedList } from '../published.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { sources, events } = publishedList();
	return {
		sources: sources.map((source) => {
			const mentions = events
				.flatMap((event) => event.mentions)
				.filter((mention) => mention.source === source.id);
			return { source, mentions: mentions.length };
		})
	};
};
