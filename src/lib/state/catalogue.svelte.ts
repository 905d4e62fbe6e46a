import type { Event, EventList, Source } from '#lib/model/event-list.ts';
import { loadEventList, type LoadProblem } from './load-event-list.ts';

/** The event list as the page holds it: on its way, here, or not to be had. */
export class Catalogue {
	#list = $state.raw<EventList | null>(null);
	#problem = $state.raw<LoadProblem | null>(null);
	/** Counts the attempts, so that a late answer to an earlier one is dropped. */
	#attempt = 0;

	readonly #sources = $derived(new Map(this.#list?.sources.map((source) => [source.id, source])));
	readonly #byId = $derived(new Map(this.#list?.events.map((event) => [event.id, event])));

	get status(): 'loading' | 'ready' | 'broken' {
		if (this.#problem) return 'broken';
		return this.#list ? 'ready' : 'loading';
	}

	get problem(): LoadProblem | null {
		return this.#problem;
	}

	/** All events; none while loading. */
	get events(): readonly Event[] {
		return this.#list?.events ?? [];
	}

	get sources(): readonly Source[] {
		return this.#list?.sources ?? [];
	}

	/** The event of that id, or null. */
	event(id: string | null): Event | null {
		return id === null ? null : (this.#byId.get(id) ?? null);
	}

	/** The source that a mention refers to, or null when the list lacks it. */
	source(id: string): Source | null {
		return this.#sources.get(id) ?? null;
	}

	/** Fetches the list, anew when called again; the outcome shows in `status`. */
	async load(url: string, fetcher: typeof fetch = fetch): Promise<void> {
		const attempt = ++this.#attempt;
		this.#problem = null;
		const { list, problem } = await loadEventList(url, (address) => fetcher(address));
		if (attempt !== this.#attempt) return;
		this.#list = list;
		this.#problem = problem;
	}
}
