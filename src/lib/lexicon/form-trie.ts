/**
 * Many strings looked for at once. The root is an array over UTF-16 code units, so a position at
 * which no form begins costs one look-up.
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

/** A set of strings with a value each. */
export class FormTrie<T> {
	readonly #roots: (Node<T> | undefined)[] = new Array<Node<T> | undefined>(0x10000);

	/** Adds a form; the value that came first stays. Throws RangeError on an empty form. */
	add(form: string, value: T): void {
		if (form === '') throw new RangeError('empty form');
		const first = form.charCodeAt(0);
		let node = (this.#roots[first] ??= { children: null, value: null });
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

	/** Whether any form begins with the code unit at the position. */
	canBeginAt(text: string, position: number): boolean {
		return this.#roots[text.charCodeAt(position)] !== undefined;
	}

	/** The longest form at the position that `accepts` lets pass; null when there is none. */
	longestAt(
		text: string,
		position: number,
		accepts: (match: FormMatch<T>) => boolean
	): FormMatch<T> | null {
		let node = this.#roots[text.charCodeAt(position)];
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
		for (let position = 0; position < text.length; position++) {
			let node = this.#roots[text.charCodeAt(position)];
			for (let end = position + 1; node; end++) {
				if (node.value !== null) visit(node.value);
				node = node.children?.get(text.charCodeAt(end));
			}
		}
	}
}
