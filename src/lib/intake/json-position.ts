/**
 * JSON's tokens (RFC 8259) with the white space before them. U+007F to U+009F, which JSON allows in
 * strings, are taken for errors: this runs only on text that has one.
 */
const TOKEN =
	/[ \t\n\r]*(?:(?<punctuation>[{}[\]:,])|(?<string>"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

/** What is nested deeper is not followed. */
const DEEPEST = 500;

/** Steps through JSON's grammar and remembers how far it came. */
class JsonWalker {
	readonly #text: string;
	#at = 0;
	#depth = 0;

	constructor(text: string) {
		this.#text = text;
	}

	/** Offset of the first character that cannot stand where it stands. */
	stop(): number {
		if (this.#value()) this.#take(() => false);
		return this.#at + (/^[ \t\n\r]*/.exec(this.#text.slice(this.#at))?.[0].length ?? 0);
	}

	/** Consumes the next token if it suits, and returns it. */
	#take(suits: (token: string, isString: boolean) => boolean): string | null {
		TOKEN.lastIndex = this.#at;
		const match = TOKEN.exec(this.#text);
		if (!match) return null;
		const token = match[0].trimStart();
		if (!suits(token, match.groups?.string !== undefined)) return null;
		this.#at = TOKEN.lastIndex;
		return token;
	}

	#value(): boolean {
		const token = this.#take((text) => !/^[}\]:,]$/.test(text));
		if (token === '{') return this.#items('}', () => this.#member());
		if (token === '[') return this.#items(']', () => this.#value());
		return token !== null;
	}

	#member(): boolean {
		return (
			this.#take((_, isString) => isString) !== null &&
			this.#take((text) => text === ':') !== null &&
			this.#value()
		);
	}

	#items(close: string, item: () => boolean): boolean {
		if (this.#take((text) => text === close) !== null) return true;
		if (++this.#depth > DEEPEST) return false;
		while (item()) {
			const next = this.#take((text) => text === close || text === ',');
			if (next === ',') continue;
			this.#depth--;
			return next === close;
		}
		return false;
	}
}

/** Where malformed JSON breaks, as line and column from 1: Node's own message often lacks the place. */
export function jsonErrorPosition(text: string): { line: number; column: number } {
	const before = text.slice(0, new JsonWalker(text).stop()).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
