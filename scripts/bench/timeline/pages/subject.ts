import type { Event } from '#lib/model/event-list.ts';
import type { View } from '#lib/timeline/scale.ts';

/** A timeline under test: shows events in an element and settles when they are in the document. */
export type Subject<T = readonly Event[]> = (
	target: HTMLElement,
	events: T,
	view: View
) => void | Promise<void>;

/** What a page offers to the one who measures. */
export interface Bench {
	/** Makes the events; they are not timed. */
	load: (count: number) => void;
	/**
	 * Shows them.
	 *
	 * @returns ms from the call to the end of the frame in which they are painted, and to that after which
	 * nothing is added any more
	 */
	show: () => Promise<{ first: number; whole: number }>;
	/** Begins to note how long frames and handlers take. */
	start: () => void;
	/** @returns lengths of frames and of input handlers since the start, in ms */
	stop: () => { frames: number[]; handlers: number[] };
}

declare global {
	interface Window {
		bench: Bench;
	}
}
