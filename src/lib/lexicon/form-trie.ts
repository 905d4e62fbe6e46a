/**
 * Many strings looked for at once. The first two UTF-16 code units are looked up in tables, so a
 * position at which no form begins costs next to nothing.
 */

interface Node<T> {
	children: Map<number, Node<T>> | null;
	value: T | null;
}

/** A form found at a position. */
export interface FormMatch<T> {
	/** Length in UTF-16 code units. */
	length: number;
	value: T;
}

const BEGINS_FORM = 1;
const IS_FORM = 2;

const hashOf = (first: number, second: number) => (Math.imul(first, 0x9e35) ^ second) & 0xffff;

/** A set of strings with a value each. */
export class FormTrie<T> {
	readonly #roots = new Map<number, Node<T>>();
	/** For each code unit: whether longer forms begin with it, or it is a form itself. */
	readonly #firsts = new Uint8Array(0x10000);
	/** For the hash of each two code units: whether a form may begin with them. */
	readonly #pairs = new Uint8Array(0x10000);

	/** Adds a form; the value that came first stays. Throws RangeError on an empty form. */
	add(form: string, value: T): void {
		if (form === '') throw new RangeError('empty form');
		const first = form.charCodeAt(0);
		let node = this.#roots.get(first) ?? { children: null, value: null };
		this.#roots.set(first, node);
		if (form.length === 1) this.#firsts[first] = IS_FORM;
		else {
			this.#firsts[first] ||= BEGINS_FORM;
			this.#pairs[hashOf(first, form.charCodeAt(1))] = 1;
		}
		for (let index = 1; index < form.length; index++) {
			const unit = form.charCodeAt(index);
			node.children ??= new Map();
			let child = node.children.get(unit);
			if (!child) {
				child = { children: null, value: null };
				node.children.set(unit, child);
			}
			node = child;
		}
		node.value ??= value;
	}

	/** Whether a form may begin at the position: never false where one does. */
	canBeginAt(text: string, position: number): boolean {
		const first = text.charCodeAt(position);
		const begins = this.#firsts[first];
		if (begins !== BEGINS_FORM) return begins === IS_FORM;
		return this.#pairs[hashOf(first, text.charCodeAt(position + 1))] === 1;
	}

	/** The longest form at the position that `accepts` lets pass; null when there is none. */
	longestAt(
		text: string,
		position: number,
		accepts: (match: FormMatch<T>) => boolean
	): FormMatch<T> | null {
		if (!this.canBeginAt(text, position)) return null;
		let node = this.#roots.get(text.charCodeAt(position));
		if (!node) return null;
		// Most walks end without a form: nothing is made for them.
		let found: FormMatch<T>[] | null = null;
		let end = position + 1;
		for (;;) {
			if (node.value !== null) (found ??= []).push({ length: end - position, value: node.value });
			const next: Node<T> | undefined = node.children?.get(text.charCodeAt(end));
			if (!next) break;
			node = next;
			end += 1;
		}
		return found?.findLast(accepts) ?? null;
	}

	/** Visits the value of every form at every position of a text; forms may overlap. */
	eachIn(text: string, visit: (value: T) => void): void {
		const [firsts, pairs] = [this.#firsts, this.#pairs];
		let next = text.charCodeAt(0);
		for (let position = 0; position < text.length; position++) {
			const first = next;
			next = text.charCodeAt(position + 1);
			const begins = firsts[first] ?? 0;
			if (begins === 0) continue;
			if (begins === BEGINS_FORM && pairs[hashOf(first, next)] !== 1) continue;
			let node = this.#roots.get(first);
			for (let end = position + 1; node; end++) {
				if (node.value !== null) visit(node.value);
				node = node.children?.get(text.charCodeAt(end));
			}
		}
	}
}
