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
	const mentions = event.mentions.length;
	const sources = countSources(event);
	return (
		PER_MENTION * mentions +
		PER_SOURCE * sources +
		TYPE_WEIGHT[event.type] +
		(event.status === 'planned' ? PLANNED : 0)
	);
}

/** More steps of weight than these count as so many. */
export const MOST_WEIGHT_STEPS = 1023;

/** The weight in whole steps of a half, for columns of numbers; at most `MOST_WEIGHT_STEPS`. */
export function weightSteps(event: Pick<Event, 'type' | 'status' | 'mentions'>): number {
	return Math.min(Math.round(weightOf(event) * 2), MOST_WEIGHT_STEPS);
}

/** Without a set: there are few mentions of an event, and many events. */
function countSources({ mentions }: Pick<Event, 'mentions'>): number {
	let count = 0;
	for (let at = 0; at < mentions.length; at++) {
		let before = 0;
		while (mentions[before]?.source !== mentions[at]?.source) before++;
		if (before === at) count++;
	}
	return count;
}
