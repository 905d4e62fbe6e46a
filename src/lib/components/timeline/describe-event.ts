import type { Event } from '#lib/model/event-list.ts';
import type { Words } from '#lib/wording/index.ts';

/** An event in a sentence, for those who hear the chart: title, date, type, status, number of mentions. */
export function describeEvent(event: Event, { language, phrases, dates }: Words): string {
	return phrases.marks.clauses([
		event.title[language],
		dates.describe(event.date),
		phrases.types[event.type],
		event.status === 'occurred' ? '' : phrases.statuses[event.status],
		phrases.mentions(event.mentions.length)
	]);
}
