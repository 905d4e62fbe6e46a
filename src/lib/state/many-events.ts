import type { Event, EventList } from '../model/event-list.ts';
import type { EventLookup } from '../tiles/chart-columns.ts';
import type { EventColumns } from '../tiles/event-columns.ts';
import type { LoadProblem } from './load-event-list.ts';
import type { TextsAt } from './searched-texts.ts';

/** Stands for the index of an id that a list does not have. */
export const NOWHERE = -2;

/** A long list of events, known by their index in order of time: in files of its own, or at hand. */
export interface ManyEvents extends EventLookup {
	readonly columns: EventColumns;
	/** Number of events. */
	readonly size: number;
	/** The list without its events. */
	readonly head: Omit<EventList, 'events'>;
	/** Where the search finds their texts. */
	readonly texts: TextsAt;
	/** Why words are missing that should have come; null while all goes well. */
	readonly problem: LoadProblem | null;
	/** Takes note of what could not be had, so that it shows in `problem`. */
	note: (error: unknown) => void;
	/** Tries anew what could not be had. */
	retry: () => void;
	/** An event with everything; null while it is on its way. */
	wholeAt: (index: number) => Event | null;
	/** Fetches an event. Null when it cannot be had; `problem` tells why. */
	fetchAt: (index: number) => Promise<Event | null>;
	/** Looks up the index of an id; `NOWHERE` when the list has none, -1 when that cannot be told. */
	find: (id: string) => Promise<number>;
}
