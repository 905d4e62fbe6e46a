import { type Scratch } from './scratch.ts';
import { Sorter, type SortLimits } from './sorter.ts';

/** How much of the work is in memory at a time. */
export interface Limits extends SortLimits {
	/** Sampled wordings of texts that others are compared with. */
	wordings: number;
	/** Kinds of mentions that others are compared with. */
	kinds: number;
}

/** Together some 150 MB at most. */
export const LIMITS: Limits = {
	characters: 8 << 20,
	files: 64,
	wordings: 1 << 20,
	kinds: 1 << 13
};

/** Where a merging works: its files and the limits of its memory. */
export interface Desk {
	scratch: Scratch;
	limits: Limits;
}

export function sorterOn<T>({ scratch, limits }: Desk): Sorter<T> {
	return new Sorter<T>(scratch, limits);
}
