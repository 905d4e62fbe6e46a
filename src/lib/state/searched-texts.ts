import type { Event } from '../model/event-list.ts';
import { foldEvent, type EventWords } from '../search/event-text.ts';
import type { TextParts } from '../search/find-in-parts.ts';
import type { SearchTools } from '../search/query.ts';
import { TextIndex } from '../search/search-index.ts';
import { loadPackedJson } from './load-packed.ts';

/** Folded texts in files. */
export interface TextFiles {
	kind: 'files';
	/** Address of their folder, with a slash at its end. */
	folder: string;
	/** Texts of a file. */
	size: number;
	/** SHA-256 of the files. */
	files: readonly string[];
}

type Fetcher = (url: string) => Promise<Response>;

/** Where the texts of a long list are: in files, or in the events at hand. */
export type TextsAt =
	(TextFiles & { fetcher: Fetcher }) | { kind: 'held'; events: readonly Event[] };

/** Code units of texts that are kept between searches, of 1 or 2 bytes: all may not fit into memory. */
const MOST_KEPT = 50_000_000;

/** The texts of files, fetched as they are searched; as many as fit are kept for the next search. */
export function textsInFiles(
	{ folder, size, files }: TextFiles,
	{ names }: SearchTools,
	fetcher: Fetcher
): TextParts {
	const kept = new Map<number, Promise<TextIndex>>();
	let units = 0;
	const fetched = async (number: number): Promise<TextIndex> => {
		try {
			const texts = await loadPackedJson<string[]>(folder, files[number] ?? '', fetcher);
			const own = texts.reduce((sum, { length }) => sum + length, 0);
			if (units + own <= MOST_KEPT) units += own;
			else kept.delete(number);
			return new TextIndex(texts, names);
		} catch (error) {
			kept.delete(number);
			throw error;
		}
	};
	const part = (number: number) => {
		const coming = kept.get(number) ?? fetched(number);
		kept.set(number, coming);
		return coming;
	};
	return { count: files.length, size, part };
}

/** Events whose words are handed over, folded and searched at a time: some ms of work each. */
const AT_ONCE = 1000;

/** Events at hand in parts. */
export function partsOf(events: readonly Event[]) {
	return {
		count: Math.ceil(events.length / AT_ONCE),
		part: (number: number) => events.slice(number * AT_ONCE, (number + 1) * AT_ONCE)
	};
}

/** What is searched of an event, to be handed to a worker without all else. */
export function wordsOf({ title, label, countries, mentions }: Event): EventWords {
	return {
		title,
		label,
		countries,
		mentions: mentions.map(({ quote: { exact } }) => ({ quote: { exact } }))
	};
}

/** The texts of events whose words come part by part, in their order. */
export class ArrivingTexts implements TextParts {
	readonly count: number;
	readonly size = AT_ONCE;
	readonly #tools: SearchTools;
	readonly #come: TextIndex[] = [];
	readonly #waiting = new Map<number, ((texts: TextIndex) => void)[]>();

	constructor(count: number, tools: SearchTools) {
		this.count = count;
		this.#tools = tools;
	}

	take(events: readonly EventWords[]): void {
		const folded = events.map((event) => foldEvent(event, this.#tools));
		const texts = new TextIndex(folded, this.#tools.names);
		const number = this.#come.push(texts) - 1;
		for (const tell of this.#waiting.get(number) ?? []) tell(texts);
		this.#waiting.delete(number);
	}

	readonly part = (number: number): Promise<TextIndex> => {
		const texts = this.#come[number];
		if (texts) return Promise.resolve(texts);
		return new Promise((resolve) => {
			this.#waiting.set(number, [...(this.#waiting.get(number) ?? []), resolve]);
		});
	};
}
