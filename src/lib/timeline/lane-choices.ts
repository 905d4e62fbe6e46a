import { lossOf } from './flow.ts';
import { packLane } from './pack.ts';
import type { Cell, LanePack, LaneRoom } from './placed.ts';
import type { RowDemand } from './rows.ts';

/** A lane's events placed in so many rows, of which so many are for what is dated. */
export interface PackedLane {
	pack: LanePack;
	rows: number;
	datedRows: number;
}

/** How many more dated rows than before are tried when a lane gets one row more. */
const DATED_STEP = 3;
/** After so many tries in a row that lose more, further ones are not made. */
const MOST_WORSE = 2;
/** How much more a name is worth in a lane that has few than in one that has most of its names. */
const URGENCY = 1.6;

/** Packs cells into given rows, events in their rows from before as far as they fit. */
export function packInto(
	cells: readonly Cell[],
	width: number,
	{ rows, datedRows }: { rows: number; datedRows: number },
	previousRows?: LaneRoom['previousRows']
): PackedLane {
	const pack = packLane(cells, { width, rows, datedRows, forced: null, previousRows });
	return { pack, rows, datedRows };
}

/** The best packing of a lane at each number of rows, up to the first that loses nothing. */
export class LaneChoices implements RowDemand {
	readonly #cells: readonly Cell[];
	readonly #width: number;
	readonly #most: number;
	readonly #hasPlates: boolean;
	readonly #hasDated: boolean;
	/** What it would cost to name none of the lane's events. */
	readonly #whole: number;
	readonly #choices: PackedLane[] = [];

	/** @param most rows that the lane may have */
	constructor(cells: readonly Cell[], width: number, most: number) {
		this.#cells = cells;
		this.#width = width;
		this.#most = most;
		this.#hasPlates = cells.some(({ role }) => role === 'plate');
		this.#hasDated = cells.some(({ role }) => role !== 'plate');
		this.#whole = cells
			.flatMap(({ items }) => items)
			.reduce((sum, item) => sum + lossOf(item, 'counted'), 0);
	}

	/** The packing at so many rows; the last that gains anything for more than those. */
	at(rows: number): PackedLane | null {
		while (this.#choices.length < Math.min(rows, this.#most)) {
			if (this.#choices.at(-1)?.pack.loss === 0) break;
			this.#choices.push(this.#best(this.#choices.length + 1));
		}
		return this.#choices[rows - 1] ?? this.#choices.at(-1) ?? null;
	}

	/** The loss weighed by the share that is lost, so that no lane is left without names. */
	lossAt(rows: number): number | null {
		const choice = this.at(rows);
		if (choice === null || choice.rows < rows) return null;
		return this.#whole * (choice.pack.loss / Math.max(this.#whole, 1)) ** URGENCY;
	}

	/** Tries how many of the rows go to what is dated, near the best number with one row less. */
	#best(rows: number): PackedLane {
		const fewest = this.#hasDated ? (this.#hasPlates ? Math.min(1, rows) : rows) : 0;
		const last = this.#choices.at(-1)?.datedRows ?? 0;
		const most = this.#hasDated ? Math.min(rows, Math.max(fewest, last + DATED_STEP)) : 0;
		let best: PackedLane | null = null;
		let worse = 0;
		for (let datedRows = Math.max(fewest, last - 1); datedRows <= most; datedRows++) {
			const packed = packInto(this.#cells, this.#width, { rows, datedRows });
			if (best === null || packed.pack.loss < best.pack.loss - 1e-9) {
				best = packed;
				worse = 0;
			} else worse++;
			if (packed.pack.loss === 0 || worse === MOST_WORSE) break;
		}
		if (best === null) throw new RangeError(`no dated rows to try: ${fewest} of ${rows}`);
		return best;
	}
}
