import type { Listed } from '#lib/filter/annals.ts';
import { boundsOf } from '#lib/model/edtf.ts';
import type { Event, EventList, Source } from '#lib/model/event-list.ts';
import { LARGE_FROM } from '#lib/model/large-from.ts';
import { anotherTurn } from './another-turn.ts';
import { loadEventList, type LoadProblem, type LoadResult } from './load-event-list.ts';
import type { LongOpened, Origin } from './open-long.ts';

/** What a page is delivered with, so that it can be read before the list is here. */
export interface Delivered {
	/** Events without their evidence. */
	outline: readonly Omit<Listed, 'earliest' | 'latest'>[];
	/** Names of the countries that take part, by code. */
	countries: Readonly<Record<string, string>>;
	/** Fingerprint of the event list that the page was built with, and that was checked then. */
	fingerprint: number | null;
}

const NOTHING: Delivered = { outline: [], countries: {}, fingerprint: null };

/** The event list as the page holds it: on its way, here, or not to be had. */
export class Catalogue {
	readonly #outline: readonly Listed[];
	readonly #countries: Delivered['countries'];
	readonly #fingerprint: number | null;
	#list = $state.raw<EventList | null>(null);
	#large = $state.raw<LongOpened | null>(null);
	#problem = $state.raw<LoadProblem | null>(null);
	/** Counts the attempts, so that a late answer to an earlier one is dropped. */
	#attempt = 0;

	readonly #sources = $derived(new Map(this.sources.map((source) => [source.id, source])));
	readonly #byId = $derived(new Map(this.#list?.events.map((event) => [event.id, event])));
	readonly #outlined: ReadonlyMap<string, Listed>;

	constructor({ outline, countries, fingerprint }: Delivered = NOTHING) {
		this.#countries = countries;
		this.#fingerprint = fingerprint;
		this.#outline = outline.flatMap((entry) => {
			const bounds = boundsOf(entry.date);
			return bounds ? { ...entry, ...bounds } : [];
		});
		this.#outlined = new Map(this.#outline.map((entry) => [entry.id, entry]));
	}

	get status(): 'loading' | 'ready' | 'broken' {
		if (this.#problem) return 'broken';
		return this.#list || this.#large ? 'ready' : 'loading';
	}

	get problem(): LoadProblem | null {
		return this.#problem;
	}

	/** The whole list; null while loading. */
	get list(): EventList | null {
		return this.#list;
	}

	/** The events of a long list, and what looks at them; null for others. */
	get large(): LongOpened | null {
		return this.#large;
	}

	/** How many events there are; 0 while loading. */
	get size(): number {
		return this.#large?.events.size ?? this.events.length;
	}

	/** All events; none while loading, nor of a large list. */
	get events(): readonly Event[] {
		return this.#list?.events ?? [];
	}

	/** What can be listed while loading. */
	get outline(): readonly Listed[] {
		return this.#outline;
	}

	/** Events as they are listed: where the outline says the same, its entry stays, and so what was made of it. */
	listed(events: readonly Event[]): readonly Listed[] {
		return events.map((event) => {
			const entry = this.#outlined.get(event.id);
			return entry && saysTheSame(entry, event) ? entry : event;
		});
	}

	get sources(): readonly Source[] {
		return this.#large?.events.head.sources ?? this.#list?.sources ?? [];
	}

	/** The event of that id, or null. */
	event(id: string | null): Event | null {
		return id === null ? null : (this.#byId.get(id) ?? null);
	}

	/** The source that a mention refers to, or null when the list lacks it. */
	source(id: string): Source | null {
		return this.#sources.get(id) ?? null;
	}

	/** Name of an ISO 3166-1 alpha-3 code; the code itself where the page was not delivered with it. */
	countryName(code: string): string {
		return this.#countries[code] ?? code;
	}

	/** Takes a list that is at hand. */
	take(list: EventList): Promise<void> {
		return this.#open({ list, large: null, problem: null }, ++this.#attempt);
	}

	/** Fetches the list, anew when called again; the outcome shows in `status`. */
	async load(url: string, fetcher: typeof fetch = fetch): Promise<void> {
		const attempt = ++this.#attempt;
		this.#problem = null;
		const fetchFrom = (address: string) => fetcher(address);
		const result = await loadEventList(url, fetchFrom, this.#fingerprint);
		// Reading the list and drawing it must not be one long task.
		await anotherTurn();
		await this.#open(result, attempt, { url, fetcher: fetchFrom });
	}

	async #open({ list, large, problem }: LoadResult, attempt: number, from?: Origin) {
		const long = large ?? ((list?.events.length ?? 0) < LARGE_FROM ? null : list);
		// Only long lists need what opens them.
		const opened = long
			? await (await import('./open-long.ts')).openLong(long, from)
			: { list, large: null, problem };
		if (attempt !== this.#attempt) return;
		this.#list = opened.list;
		this.#large = opened.large;
		this.#problem = opened.problem;
	}
}

/** Whether an entry of the outline shows an event as it is. */
function saysTheSame(entry: Listed, event: Event): boolean {
	const languages = Object.keys(entry.title) as (keyof Event['title'])[];
	return (
		entry.type === event.type &&
		entry.status === event.status &&
		entry.date === event.date &&
		entry.regions.join() === event.regions.join() &&
		languages.every((language) => entry.title[language] === event.title[language]) &&
		entry.mentions.length === event.mentions.length &&
		entry.mentions.every(({ source }, at) => source === event.mentions[at]?.source)
	);
}
