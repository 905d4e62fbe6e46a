/** A source of pseudo-random choices: the same seed gives the same ones on every machine. */
export class Random {
	#state: number;

	/**
	 * @param seed any whole number
	 * @param stream choices of another stream of the same seed are others
	 */
	constructor(seed: number, stream = 0) {
		this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35);
		// Neighbouring seeds begin alike.
		for (let skipped = 0; skipped < 4; skipped += 1) this.#next();
	}

	/** Tommy Ettinger's mulberry32: a whole number below 2³². */
	#next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return (mixed ^ (mixed >>> 14)) >>> 0;
	}

	/** A whole number from 0 to one below the limit; 0 for a limit of 0. */
	below(limit: number): number {
		return Math.floor((this.#next() / 0x1_0000_0000) * limit);
	}

	/** A whole number between two, both included. */
	between(first: number, last: number): number {
		return first + this.below(last - first + 1);
	}

	/** True once in so many times. */
	onceIn(times: number): boolean {
		return this.below(times) === 0;
	}

	/**
	 * One of several values.
	 *
	 * @throws RangeError when there are none
	 */
	pick<T>(values: readonly T[]): T {
		if (values.length === 0) throw new RangeError('nothing to pick from');
		return values[this.below(values.length)] as T;
	}

	/** So many results of a maker. */
	many<T>(count: number, make: () => T): T[] {
		return Array.from({ length: count }, make);
	}

	/** The values in another order. */
	shuffled<T>(values: readonly T[]): T[] {
		const mixed = [...values];
		for (let last = mixed.length - 1; last > 0; last -= 1) {
			const other = this.below(last + 1);
			[mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
		}
		return mixed;
	}
}
