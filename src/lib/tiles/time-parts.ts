import type { Columns } from '../timeline/columns.ts';
import { firstFrom } from '../timeline/interval-column.ts';
import { DAY } from '../timeline/scale.ts';

/** How many events lie before and after a time, told without going through them. */
export class TimeParts {
	/** Ascending. */
	readonly #starts: Float64Array;
	readonly #origin: number;
	/** By day since the origin, how many have ended when it begins. */
	readonly #ended: Uint32Array;

	constructor({ from, to, extent }: Pick<Columns, 'from' | 'to' | 'extent'>) {
		this.#starts = from;
		this.#origin = extent?.from ?? 0;
		const days = extent ? (extent.to - extent.from) / DAY : 0;
		const ended = new Uint32Array(days + 1);
		for (const end of to) {
			const day = (end - this.#origin) / DAY;
			if (day <= days) ended[day] = (ended[day] ?? 0) + 1;
		}
		for (let day = 1; day <= days; day++) ended[day] = (ended[day] ?? 0) + (ended[day - 1] ?? 0);
		this.#ended = ended;
	}

	/** How many have ended by a time in UTC ms. */
	before(time: number): number {
		return this.#ended[this.#dayOf(time)] ?? 0;
	}

	/** How many begin at a time or later. */
	after(time: number): number {
		return this.#starts.length - firstFrom(this.#starts, time);
	}

	/** The last end by a time; null when nothing has ended. */
	lastEnd(time: number): number | null {
		const count = this.before(time);
		if (count === 0) return null;
		let day = this.#dayOf(time);
		while (this.#ended[day - 1] === count) day--;
		return this.#origin + day * DAY;
	}

	/** The first beginning at a time or later; null when nothing begins any more. */
	firstStart(time: number): number | null {
		return this.#starts[firstFrom(this.#starts, time)] ?? null;
	}

	/** The day that has begun by a time, at most the last; below 0 before the first. */
	#dayOf(time: number): number {
		return Math.min(Math.floor((time - this.#origin) / DAY), this.#ended.length - 1);
	}
}
