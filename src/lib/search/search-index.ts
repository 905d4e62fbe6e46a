import type { Event } from '../model/event-list.ts';
import { foldEvent } from './event-text.ts';
import type { Query, SearchTools, Term } from './query.ts';

/** A list of events, ready to be searched once it has been read. */
export class SearchIndex {
	readonly #events: readonly Event[];
	readonly #tools: SearchTools;
	/** Folded, of the events read so far. */
	readonly #texts: string[] = [];
	/** Places of the events that name a bearer. */
	readonly #naming = new Map<number, number[]>();

	constructor(events: readonly Event[], tools: SearchTools) {
		this.#events = events;
		this.#tools = tools;
	}

	/**
	 * Reads on, so that a long list need not be read at once.
	 *
	 * @param most how many events to read at most
	 * @returns whether all have been read
	 */
	read(most = Infinity): boolean {
		const end = Math.min(this.#events.length, this.#texts.length + most);
		for (const event of this.#events.slice(this.#texts.length, end)) {
			const text = foldEvent(event, this.#tools);
			const place = this.#texts.push(text) - 1;
			this.#tools.names.eachNamedIn(text, (bearer) => {
				const places = this.#naming.get(bearer);
				if (!places) this.#naming.set(bearer, [place]);
				else if (places.at(-1) !== place) places.push(place);
			});
		}
		return end === this.#events.length;
	}

	/** Ids of the events in which every term occurs; null when nothing is asked for. Reads what is unread. */
	find(query: Query): ReadonlySet<string> | null {
		if (query.length === 0) return null;
		this.read();
		const tests = query.map((term) => this.#test(term));
		const found = new Set<string>();
		this.#texts.forEach((text, place) => {
			const id = this.#events[place]?.id;
			if (id !== undefined && tests.every((occurs) => occurs(text, place))) found.add(id);
		});
		return found;
	}

	#test({ wordings, bearers }: Term): (text: string, place: number) => boolean {
		const places = new Set(bearers.flatMap((bearer) => this.#naming.get(bearer) ?? []));
		return (text, place) => places.has(place) || wordings.some((wording) => text.includes(wording));
	}
}
