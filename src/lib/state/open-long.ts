import type { EventList } from '../model/event-list.ts';
import { HeldEvents } from './held-events.ts';
import { openLarge } from './large-events.svelte.ts';
import { LargeView } from './large-view.svelte.ts';
import type { LoadProblem } from './load-event-list.ts';
import type { ManyEvents } from './many-events.ts';

/** A long list that has been opened, and what looks at it. */
export interface LongOpened {
	events: ManyEvents;
	View: typeof LargeView;
}

/** Where a list was fetched. */
export interface Origin {
	url: string;
	fetcher: (url: string) => Promise<Response>;
}

/** The list opened, or why it cannot be. */
interface Opening {
	/** It is never taken as it comes. */
	list: null;
	large: LongOpened | null;
	problem: LoadProblem | null;
}

/**
 * Opens a long list: one that is at hand, or what stands in its place where it was fetched.
 *
 * @throws Error when what stands in place of a list comes from nowhere
 */
export async function openLong(value: EventList | object, from?: Origin): Promise<Opening> {
	if ('events' in value) return opened(new HeldEvents(value));
	if (!from) throw new Error('the files of a list come from nowhere');
	const folder = `${from.url.replace(/\.json$/, '')}/`;
	const { large, problem } = await openLarge(value, { folder, fetcher: from.fetcher });
	return large ? opened(large) : { list: null, large, problem };
}

const opened = (events: ManyEvents): Opening => ({
	list: null,
	large: { events, View: LargeView },
	problem: null
});
