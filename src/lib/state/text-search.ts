import type { Event } from '../model/event-list.ts';
import type { SearchTools } from '../search/query.ts';
import { anotherTurn } from './another-turn.ts';
import { PackedProblem } from './load-packed.ts';
import type { SearchAnswer, SearchRequest } from './search-protocol.ts';
import { ArrivingTexts, partsOf, textsInFiles, wordsOf, type TextsAt } from './searched-texts.ts';
import { Searcher, type SearchTold } from './searcher.ts';

/** Searches the texts of a long list, wherever that is done. */
export interface TextSearch {
	/** Begins a search, see `Searcher`. */
	find: (search: number, words: string) => void;
	/** Ends whatever is under way. */
	close: () => void;
}

/** Who hears what is found, and what goes wrong. */
export interface Hearers {
	told: (told: SearchTold) => void;
	/** The search can do no more, for a reason that has nothing to do with the texts. */
	broken: (error: Error) => void;
}

export type StartSearch = (texts: TextsAt, tools: SearchTools, hearers: Hearers) => TextSearch;

const newSearchWorker = () =>
	new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });

/** Searches in a worker, so that the page never waits. */
export const searchInWorker: StartSearch = (texts, _, { told, broken }) => {
	const worker = newSearchWorker();
	let isOpen = true;
	const close = () => {
		isOpen = false;
		worker.terminate();
	};
	const ask = (request: SearchRequest) => worker.postMessage(request);
	const fail = (message: string) => {
		if (!isOpen) return;
		close();
		broken(new Error(message || 'the search could not be started'));
	};
	worker.addEventListener('error', ({ message }) => fail(message));
	worker.addEventListener('messageerror', () => fail('unreadable answer'));
	worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
		if (data.kind === 'found') return told(data);
		const { search, problem } = data;
		told({ kind: 'failed', search, error: new PackedProblem(problem) });
	});
	if (texts.kind === 'files') {
		const { kind, folder, size, files } = texts;
		// In a worker, addresses would count from its script.
		ask({ kind, folder: new URL(folder, location.href).href, size, files });
	} else void handOver(texts, ask, () => isOpen);
	return { find: (search, words) => ask({ kind: 'find', search, words }), close };
};

/** Hands over the words of events part by part, since copying all of them would hold up the page. */
async function handOver(
	{ events }: Extract<TextsAt, { kind: 'held' }>,
	ask: (request: SearchRequest) => void,
	isWanted: () => boolean
): Promise<void> {
	const { count, part } = partsOf(events);
	ask({ kind: 'events', parts: count });
	for (let number = 0; number < count; number++) {
		await anotherTurn();
		if (!isWanted()) return;
		ask({ kind: 'part', events: part(number).map(wordsOf) });
	}
}

/** Searches in the page itself, for where workers fail. It holds the page up for some ms at a time. */
export const searchInPage: StartSearch = (texts, tools, { told }) => {
	const parts =
		texts.kind === 'files'
			? textsInFiles(texts, tools, texts.fetcher)
			: foldedHere(texts.events, tools);
	const searcher = new Searcher(parts, tools, told);
	const find = (search: number, words: string) => void searcher.find(search, words);
	return { find, close: () => find(Infinity, '') };
};

/** Texts of events at hand, folded part by part before they are first searched. */
function foldedHere(events: readonly Event[], tools: SearchTools) {
	const { count, part } = partsOf(events);
	const texts = new ArrivingTexts(count, tools);
	let come = 0;
	return {
		count,
		size: texts.size,
		part: (number: number) => {
			while (come <= number) texts.take(part(come++));
			return texts.part(number);
		}
	};
}
