import type { Event } from '../model/event-list.ts';
import { foldEvent } from './event-text.ts';
import type { Query, SearchTools, Term } from './query.ts';

/** A list of events, ready to be searched. */
export class SearchIndex {
	readonly #events: readonly Event[];
	readonly #tools: SearchTools;
	readonly #texts: readonly string[];
	/** Places of the events that name a bearer, made when letters are first looked up. */
	#naming: ReadonlyMap<number, readonly number[]> | null = null;

	constructor(events: readonly Event[], tools: SearchTools) {
		this.#events = events;
		this.#tools = tools;
		this.#texts = events.map((event) => foldEvent(event, tools));
	}

	/** Ids of the events in which every term occurs; null when nothing is asked for. */
	find(query: Query): ReadonlySet<string> | null {
		if (query.length === 0) return null;
		const tests = query.map((term) => this.#test(term));
		const found = new Set<string>();
		this.#texts.forEach((text, place) => {
			const id = this.#events[place]?.id;
			if (id !== undefined && tests.every((occurs) => occurs(text, place))) found.add(id);
		});
		return found;
	}

	#test({ wordings, bearers }: Term): (text: string, place: number) => boolean {
		const places = new Set(bearers.flatMap((bearer) => this.#placesNaming(bearer)));
		return (text, place) => places.has(place) || wordings.some((wording) => text.includes(wording));
	}

	#placesNaming(bearer: number): readonly number[] {
		this.#naming ??= this.#readNames();
		return this.#naming.get(bearer) ?? [];
	}

	#readNames(): ReadonlyMap<number, readonly number[]> {
		const naming = new Map<number, number[]>();
		this.#texts.forEach((text, place) => {
			this.#tools.names.eachNamedIn(text, (bearer) => {
				const places = naming.get(bearer);
				if (!places) naming.set(bearer, [place]);
				else if (places.at(-1) !== place) places.push(place);
			});
		});
		return naming;
	}
}
