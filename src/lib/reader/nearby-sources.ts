import type { Source } from '../model/event-list.ts';
import type { MarginNote } from './notes.ts';

/** So many sources on either side: a page that named all of thousands would be mostly that. */
const BESIDE = 50;

/**
 * The sources that the page of one names, in their order: itself, those beside it, and those that its
 * notes point to.
 */
export function nearbySources(
	sources: readonly Source[],
	id: string,
	notes: readonly MarginNote[]
): Source[] {
	const at = sources.findIndex((source) => source.id === id);
	const told = new Set(notes.flatMap(({ elsewhere }) => elsewhere));
	return sources.filter((source, index) => Math.abs(index - at) <= BESIDE || told.has(source.id));
}
