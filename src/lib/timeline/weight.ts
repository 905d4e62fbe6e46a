import type { Event } from '../model/event-list.ts';
import type { EventType } from '../model/vocabulary.ts';

const PER_MENTION = 3;
const PER_SOURCE = 4;
const PLANNED = 1.5;

/** What a reader would miss most, when evidence is equal. */
const TYPE_WEIGHT: Readonly<Record<EventType, number>> = {
	summit: 5,
	visit: 4,
	agreement: 4,
	visa: 4,
	conflict: 4,
	relations: 3.5,
	membership: 3.5,
	meeting: 3,
	document: 3,
	conference: 2.5,
	anniversary: 2,
	project: 2,
	speech: 2,
	other: 1
};

/** The rank of an event for a place on the chart: by mentions, sources and type. */
export function weightOf(event: Pick<Event, 'type' | 'status' | 'mentions'>): number {
	const sources = new Set(event.mentions.map((mention) => mention.source)).size;
	return (
		PER_MENTION * event.mentions.length +
		PER_SOURCE * sources +
		TYPE_WEIGHT[event.type] +
		(event.status === 'planned' ? PLANNED : 0)
	);
}
