import type { Event } from '#lib/model/event-list.ts';
import { describeEdtf, statusName, typeName } from '#lib/wording/index.ts';
import { WORDS } from './words.ts';

/** An event in a sentence, for those who hear the chart: title, date, type, status, number of mentions. */
export function describeEvent(event: Event): string {
	return [
		event.title['zh-Hans'],
		describeEdtf(event.date),
		typeName(event.type),
		...(event.status === 'occurred' ? [] : [statusName(event.status)]),
		WORDS.mentions(event.mentions.length)
	].join('，');
}
