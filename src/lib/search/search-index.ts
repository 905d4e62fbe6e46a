import type { Event } from '../model/event-list.ts';
import { foldEvent } from './event-text.ts';
import type { KnownNames } from './names.ts';
import type { Query, SearchTools, Term } from './query.ts';

/** Folded texts, ready to be searched. */
export class TextIndex {
	readonly #texts: readonly string[];
	readonly #names: KnownNames;
	/** Places of the texts that name a bearer, made when letters are first looked up. */
	#naming: ReadonlyMap<number, readonly number[]> | null = null;

	constructor(texts: readonly string[], names: KnownNames) {
		this.#texts = texts;
		this.#names = names;
	}

	/** Places of the texts in which every term occurs. */
	find(query: Query): number[] {
		const tests = query.map((term) => this.#test(term));
		return this.#texts.flatMap((text, place) =>
			tests.every((occurs) => occurs(text, place)) ? [place] : []
		);
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
			this.#names.eachNamedIn(text, (bearer) => {
				const places = naming.get(bearer);
				if (!places) naming.set(bearer, [place]);
				else if (places.at(-1) !== place) places.push(place);
			});
		});
		return naming;
	}
}

/** A list of events, ready to be searched. */
export class SearchIndex {
	readonly #events: readonly Event[];
	readonly #texts: TextIndex;

	constructor(events: readonly Event[], tools: SearchTools) {
		this.#events = events;
		this.#texts = new TextIndex(
			events.map((event) => foldEvent(event, tools)),
			tools.names
		);
	}

	/** Ids of the events in which every term occurs; null when nothing is asked for. */
	find(query: Query): ReadonlySet<string> | null {
		if (query.length === 0) return null;
		return new Set(this.#texts.find(query).flatMap((place) => this.#events[place]?.id ?? []));
	}
}
