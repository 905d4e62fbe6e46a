import type { AnnalsRun } from '#lib/filter/annals.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Links } from '../links.ts';

/**
 * How the list lies on the page: in a `rail` that scrolls by itself beside the chart, in the `page`
 * beneath it, or alone on a `phone`.
 */
export type AnnalsPlace = 'rail' | 'page' | 'phone';

/** What the rows share. */
export interface AnnalsList {
	readonly explorer: Explorer;
	readonly links: Links;
	/** The one row that Tab reaches. */
	readonly tabStop: string | undefined;
	/** Whether rows are only made near what is seen. */
	readonly isLong: boolean;
	/** Place of a row from 1, and their number; for long lists, whose rows do not all exist. */
	readonly placeOf: (row: string) => number;
	readonly size: number;
	/** Of a run, the events that are shown. */
	shownOf: (run: AnnalsRun) => number;
}
