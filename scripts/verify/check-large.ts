import type { Event } from '#lib/model/event-list.ts';
import type { LargeList } from '#lib/model/large-list.ts';
import { packed } from '../extract/write-large.ts';

/**
 * Makes the files of a large list anew from its events, and compares.
 *
 * @returns a line for each kind of file that is not what the events make of it
 */
export function checkLarge(large: LargeList, events: readonly Event[]): string[] {
	return Object.entries(packed(events)).flatMap(([kind, made]) =>
		JSON.stringify(large[kind as keyof typeof large]) === JSON.stringify(made)
			? []
			: [`${kind}: not what the events make of it; run npm run extract to renew it`]
	);
}
