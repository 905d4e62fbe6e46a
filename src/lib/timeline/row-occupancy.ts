/** What takes a stretch of a row: text keeps more distance than marks, and grounds may touch. */
export type Occupant = 'text' | 'mark' | 'ground';

/** Half of the distance kept on each side, in pixels; two neighbours keep the sum of both. */
const MARGIN: Readonly<Record<Occupant, number>> = { text: 5.5, mark: 2.5, ground: 0 };
const MOST_MARGIN = 2 * MARGIN.text;

interface Stretch {
	from: number;
	to: number;
	kind: Occupant;
}

/** Which stretches of the rows of a lane are taken. Pixels from the left of the plot. */
export class RowOccupancy {
	/** Of each row, in order; stretches of a row do not overlap. */
	readonly #rows: Stretch[][];
	/** The right end of the last row is kept free from here on. */
	readonly #reservedFrom: number;

	constructor(rows: number, reservedFrom = Infinity) {
		this.#rows = Array.from({ length: rows }, () => []);
		this.#reservedFrom = reservedFrom;
	}

	/** Whether a stretch keeps its distance from all that is taken in a row. */
	isFree(row: number, from: number, to: number, kind: Occupant): boolean {
		const stretches = this.#rows[row];
		if (stretches === undefined) return false;
		if (row === this.#rows.length - 1 && to > this.#reservedFrom) return false;
		for (let index = this.#indexAfter(stretches, to + MOST_MARGIN) - 1; index >= 0; index--) {
			const taken = stretches[index];
			if (taken === undefined || taken.to <= from - MOST_MARGIN) return true;
			const margin = MARGIN[kind] + MARGIN[taken.kind];
			if (to + margin > taken.from && from - margin < taken.to) return false;
		}
		return true;
	}

	/** Takes a stretch of a row, which must be free. */
	add(row: number, from: number, to: number, kind: Occupant): void {
		const stretches = this.#rows[row];
		stretches?.splice(this.#indexAfter(stretches, from), 0, { from, to, kind });
	}

	/** Number of rows from the top down to the last that is taken anywhere in a stretch. */
	depth(from: number, to: number): number {
		return (
			this.#rows.findLastIndex((row) => row.some((taken) => to > taken.from && from < taken.to)) + 1
		);
	}

	/** Index of the first stretch that begins at `x` or later. */
	#indexAfter(stretches: readonly Stretch[], x: number): number {
		let low = 0;
		let high = stretches.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((stretches[middle]?.from ?? Infinity) < x) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
