import type { EventWords } from '../search/event-text.ts';
import type { LoadProblem } from './load-event-list.ts';
import type { TextFiles } from './searched-texts.ts';
import type { SearchTold } from './searcher.ts';

/**
 * What a worker that searches is asked. First it is told where the texts are: in files, or in events that
 * follow in so many parts, in their order. Then any number of searches, each of which ends the one
 * before; one without words only ends it.
 */
export type SearchRequest =
	| TextFiles
	| { kind: 'events'; parts: number }
	| { kind: 'part'; events: readonly EventWords[] }
	| { kind: 'find'; search: number; words: string };

/** What it answers. Whatever else goes wrong is an error of the worker. */
export type SearchAnswer =
	| Extract<SearchTold, { kind: 'found' }>
	/** A file could not be had. */
	| { kind: 'problem'; search: number; problem: LoadProblem };
