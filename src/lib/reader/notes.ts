import type { Event, EventList, Mention } from '../model/event-list.ts';

/** A mention as a text's margin shows it. */
export interface MarginNote {
	/** 1, 2, … in the order of the text. */
	number: number;
	/** Fragment of its address; made from its place in the text, which never changes. */
	anchor: string;
	event: Pick<Event, 'id' | 'type' | 'status' | 'title' | 'date'>;
	mention: Mention;
	/** Ids of the other sources that tell of the event. */
	elsewhere: readonly string[];
}

/** Fragment of the address at which a text shows what begins there, in UTF-16 code units. */
export const anchorAt = (start: number) => `at-${start}`;

/** The mentions that a list takes from one source, in text order. */
export function notesOf(list: EventList, source: string): MarginNote[] {
	const taken = new Map<string, number>();
	return list.events
		.flatMap((event) =>
			event.mentions
				.filter((mention) => mention.source === source)
				.map((mention) => ({ event, mention }))
		)
		.sort(
			(a, b) =>
				a.mention.trigger.start - b.mention.trigger.start ||
				a.mention.trigger.end - b.mention.trigger.end ||
				(a.event.id < b.event.id ? -1 : 1)
		)
		.map(({ event, mention }, index) => {
			const anchor = anchorAt(mention.trigger.start);
			const count = (taken.get(anchor) ?? 0) + 1;
			taken.set(anchor, count);
			const { id, type, status, title, date } = event;
			const sources = new Set(event.mentions.map((other) => other.source));
			sources.delete(source);
			return {
				number: index + 1,
				anchor: count === 1 ? anchor : `${anchor}-${count}`,
				event: { id, type, status, title, date },
				mention,
				elsewhere: [...sources].sort()
			};
		});
}
