/** How a language puts words together. */
export interface Marks {
	/** `a、b`, `a, b` */
	list: (items: readonly string[]) => string;
	/** Parts of a sentence; empty ones are left out: `a，b`, `a, b`. */
	clauses: (parts: readonly string[]) => string;
	/** A name and what it stands for: `a：b`, `a: b`. */
	pair: (name: string, value: string) => string;
	/** In brackets, to be set right behind a word: `（a）`, ` (a)`. */
	aside: (words: string) => string;
	/** `“a”` */
	quote: (words: string) => string;
}
