/**
 * Many strings looked for at once. The first two UTF-16 code units are looked up in tables, so a
 * position at which no form begins costs next to nothing.
 */

const BEGINS_FORM = 1;
const IS_FORM = 2;

/** The hash of two code units, of 19 bits: a bit for each of its values takes 64 KB. */
const hashOf = (first: number, second: number) =>
	Math.imul((first << 16) | second, 0x9e3779b1) >>> 13;
const PAIR_WORDS = 2 ** (19 - 5);

/** Shifting counts the last five bits only: those of the hash that tell the bit of a word. */
function mayBeginWith(pairs: Int32Array, first: number, second: number): boolean {
	const hash = hashOf(first, second);
	return (((pairs[hash >>> 5] ?? 0) >>> hash) & 1) === 1;
}

/** At least so many slots for each node, so that most are found at the first look. */
const ROOM = 4;
const FEWEST_SLOTS = 0x400;

/**
 * A set of strings with a value each. Nodes are numbered from 1, 0 is none; which node follows which
 * is looked up in one table of numbers for all.
 */
export class FormTrie<T> {
	/** For each code unit the node of forms that begin with it. */
	readonly #roots = new Int32Array(0x10000);
	/** For each code unit: whether longer forms begin with it, or it is a form itself. */
	readonly #firsts = new Uint8Array(0x10000);
	/** A bit for the hash of each two code units: whether a form may begin with them. */
	readonly #pairs = new Int32Array(PAIR_WORDS);
	/** Of each node: the one before it, its code unit, and the value of the form that ends there. */
	#parents = new Int32Array(FEWEST_SLOTS / ROOM);
	#units = new Uint16Array(FEWEST_SLOTS / ROOM);
	readonly #values: (T | null)[] = [null];
	/** A hash table of nodes by parent and code unit; 0 where a slot is free. */
	#slots = new Int32Array(FEWEST_SLOTS);

	/** Adds a form; the value that came first stays. Throws RangeError on an empty form. */
	add(form: string, value: T): void {
		if (form === '') throw new RangeError('empty form');
		const first = form.charCodeAt(0);
		if (form.length === 1) this.#firsts[first] = IS_FORM;
		else {
			this.#firsts[first] ||= BEGINS_FORM;
			const hash = hashOf(first, form.charCodeAt(1));
			this.#pairs[hash >>> 5] = (this.#pairs[hash >>> 5] ?? 0) | (1 << hash);
		}
		let node = (this.#roots[first] ||= this.#newNode(0, first));
		for (let index = 1; index < form.length; index++) {
			const unit = form.charCodeAt(index);
			node = this.#childOf(node, unit) || this.#addChild(node, unit);
		}
		this.#values[node] ??= value;
	}

	/** Whether a form may begin at the position: never false where one does. */
	canBeginAt(text: string, position: number): boolean {
		const first = text.charCodeAt(position);
		const begins = this.#firsts[first];
		if (begins !== BEGINS_FORM) return begins === IS_FORM;
		if (position + 1 >= text.length) return false;
		return mayBeginWith(this.#pairs, first, text.charCodeAt(position + 1));
	}

	/** The value of the longest form at the position that `accepts` lets pass; null when there is none. */
	longestAt(
		text: string,
		position: number,
		accepts: (value: T, text: string, position: number) => boolean
	): T | null {
		if (!this.canBeginAt(text, position)) return null;
		let node = 0;
		let end = position;
		for (let next = this.#rootAt(text, end); next !== 0; next = this.#childAt(node, text, end)) {
			node = next;
			end += 1;
		}
		for (; node !== 0; node = this.#parents[node] ?? 0) {
			const value = this.#values[node] ?? null;
			if (value !== null && accepts(value, text, position)) return value;
		}
		return null;
	}

	/** Visits the value and place of every form at every position of a text; forms may overlap. */
	eachIn(text: string, visit: (value: T, start: number, end: number) => void): void {
		const [firsts, pairs] = [this.#firsts, this.#pairs];
		for (let position = 0; position < text.length; position++) {
			const first = text.charCodeAt(position);
			const begins = firsts[first] ?? 0;
			if (begins === 0) continue;
			if (begins === BEGINS_FORM) {
				const next = position + 1;
				if (next === text.length || !mayBeginWith(pairs, first, text.charCodeAt(next))) continue;
			}
			let node = this.#rootAt(text, position);
			for (let end = position + 1; node !== 0; end++) {
				const value = this.#values[node] ?? null;
				if (value !== null) visit(value, position, end);
				node = this.#childAt(node, text, end);
			}
		}
	}

	#rootAt(text: string, at: number): number {
		return this.#roots[text.charCodeAt(at)] ?? 0;
	}

	#childAt(node: number, text: string, at: number): number {
		return at < text.length ? this.#childOf(node, text.charCodeAt(at)) : 0;
	}

	/** The node that follows another by a code unit; 0 when none does. */
	#childOf(node: number, unit: number): number {
		return this.#slots[this.#slotOf(node, unit)] ?? 0;
	}

	/** The slot of a node, or the free one that it would take. */
	#slotOf(parent: number, unit: number): number {
		const slots = this.#slots;
		const last = slots.length - 1;
		const hash = Math.imul(Math.imul(parent, 0x9e3779b1) ^ unit, 0x85ebca6b);
		let slot = (hash ^ (hash >>> 15)) & last;
		for (;;) {
			const node = slots[slot] ?? 0;
			if (node === 0) return slot;
			if (this.#parents[node] === parent && this.#units[node] === unit) return slot;
			slot = (slot + 1) & last;
		}
	}

	#newNode(parent: number, unit: number): number {
		const node = this.#values.push(null) - 1;
		if (node === this.#parents.length) this.#grow();
		this.#parents[node] = parent;
		this.#units[node] = unit;
		return node;
	}

	#addChild(parent: number, unit: number): number {
		const node = this.#newNode(parent, unit);
		this.#slots[this.#slotOf(parent, unit)] = node;
		return node;
	}

	/** Gives all nodes twice the room. */
	#grow(): void {
		const [parents, units] = [this.#parents, this.#units];
		this.#parents = new Int32Array(parents.length * 2);
		this.#parents.set(parents);
		this.#units = new Uint16Array(units.length * 2);
		this.#units.set(units);
		this.#slots = new Int32Array(this.#slots.length * 2);
		for (const [node, parent] of parents.entries())
			if (parent !== 0) this.#slots[this.#slotOf(parent, this.#units[node] ?? 0)] = node;
	}
}
