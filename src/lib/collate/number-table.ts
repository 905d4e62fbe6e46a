/** At least so many slots for each number, so that most are found at the first look. */
const ROOM = 2;
const FEWEST_SLOTS = 16;

/** Numbers from 0 to 2³¹ − 2 with a number each: a hash table without an object for every entry. */
export class NumberTable {
	/** In each slot a key plus one; 0 where it is free. */
	#keys: Int32Array;
	#values: Int32Array;
	#size = 0;

	/** @param expected about how many entries there will be; more of them are no harm */
	constructor(expected: number) {
		const slots = Math.max(FEWEST_SLOTS, 2 ** Math.ceil(Math.log2(expected * ROOM)));
		this.#keys = new Int32Array(slots);
		this.#values = new Int32Array(slots);
	}

	/** The value of a key; -1 when it has none. */
	get(key: number): number {
		const slot = this.#slotOf(key);
		return this.#keys[slot] === 0 ? -1 : (this.#values[slot] ?? -1);
	}

	set(key: number, value: number): void {
		let slot = this.#slotOf(key);
		if (this.#keys[slot] === 0) {
			if ((this.#size + 1) * ROOM > this.#keys.length) {
				this.#grow();
				slot = this.#slotOf(key);
			}
			this.#size += 1;
			this.#keys[slot] = key + 1;
		}
		this.#values[slot] = value;
	}

	/** The slot of a key, or the free one that it would take. */
	#slotOf(key: number): number {
		const keys = this.#keys;
		const last = keys.length - 1;
		let slot = (key ^ (key >>> 15)) & last;
		while (keys[slot] !== 0 && keys[slot] !== key + 1) slot = (slot + 1) & last;
		return slot;
	}

	#grow(): void {
		const [keys, values] = [this.#keys, this.#values];
		this.#keys = new Int32Array(keys.length * 2);
		this.#values = new Int32Array(keys.length * 2);
		for (let old = 0; old < keys.length; old += 1) {
			const key = keys[old] ?? 0;
			if (key === 0) continue;
			const slot = this.#slotOf(key - 1);
			this.#keys[slot] = key;
			this.#values[slot] = values[old] ?? 0;
		}
	}
}
