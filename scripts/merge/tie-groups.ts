const FIRST_ROOM = 1 << 10;

/** Numbers tied together into groups (union-find). Memory: 4 bytes for each number. */
export class TieGroups {
	/** For each number one nearer to its group’s first, which is its own. */
	#nearer = new Int32Array(FIRST_ROOM);
	#count = 0;

	/** Makes numbers from 0 on known, each in a group of its own. */
	growTo(count: number): void {
		if (count > this.#nearer.length) {
			const larger = new Int32Array(Math.max(count, this.#nearer.length * 2));
			larger.set(this.#nearer);
			this.#nearer = larger;
		}
		for (; this.#count < count; this.#count += 1) this.#nearer[this.#count] = this.#count;
	}

	/** The first number of a number’s group. */
	firstOf(number: number): number {
		const nearer = this.#nearer;
		let at = number;
		while (nearer[at] !== at) {
			const next = nearer[at] ?? at;
			// Halving the way as it is gone keeps all ways short.
			nearer[at] = nearer[next] ?? next;
			at = nearer[at] ?? at;
		}
		return at;
	}

	tie(a: number, b: number): void {
		const [x, y] = [this.firstOf(a), this.firstOf(b)];
		this.#nearer[Math.max(x, y)] = Math.min(x, y);
	}
}
