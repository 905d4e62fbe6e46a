import { concatenate } from './concatenate.ts';
import type { Encoding } from './encodings.ts';

const LINE_END = 0x0a;

/** A line of a file. */
export interface Line {
	/** From 1. */
	number: number;
	/** Without its end; null when it is longer than allowed. */
	bytes: Uint8Array | null;
}

const BLANKS = new Set([0, 9, 10, 11, 12, 13, 32]);

/** Whether a line holds nothing but white space, in whichever encoding. */
export function isBlank(bytes: Uint8Array): boolean {
	return bytes.every((byte) => BLANKS.has(byte));
}

/** Puts lines together from chunks, and forgets those that grow too long. */
class LineCutter {
	readonly #most: number;
	/** Bytes of a code unit, and which of them is the lower. */
	readonly #unit: number;
	readonly #low: number;
	#chunks: Uint8Array[] = [];
	#length = 0;
	#number = 1;
	/** The first byte of a code unit that a chunk’s end has cut. */
	#half = new Uint8Array();

	constructor(most: number, encoding: Encoding) {
		this.#most = most;
		this.#unit = encoding.startsWith('utf-16') ? 2 : 1;
		this.#low = encoding === 'utf-16be' ? 1 : 0;
	}

	*add(added: Uint8Array): Generator<Line> {
		const chunk = this.#half.length > 0 ? concatenate([this.#half, added]) : added;
		const whole = chunk.length - (chunk.length % this.#unit);
		this.#half = chunk.slice(whole);
		let from = 0;
		for (let at = this.#endIn(chunk, 0, whole); at >= 0; at = this.#endIn(chunk, from, whole)) {
			this.#keep(chunk.subarray(from, at));
			yield this.#take();
			from = at + this.#unit;
		}
		this.#keep(chunk.subarray(from, whole));
	}

	/** The last line, when no line end closed it. */
	*end(): Generator<Line> {
		this.#keep(this.#half);
		if (this.#length > 0) yield this.#take();
	}

	/** Where a line ends; in UTF-16 the byte of a line end is one of other characters as well. */
	#endIn(chunk: Uint8Array, from: number, whole: number): number {
		for (let at = chunk.indexOf(LINE_END, from); at >= 0; at = chunk.indexOf(LINE_END, at + 1)) {
			if (this.#unit === 1) return at;
			const start = at - this.#low;
			if (start % 2 === 0 && start < whole && chunk[start + 1 - this.#low] === 0) return start;
		}
		return -1;
	}

	#keep(bytes: Uint8Array): void {
		this.#length += bytes.length;
		if (this.#length > this.#most) this.#chunks = [];
		else if (bytes.length > 0) this.#chunks.push(bytes);
	}

	#take(): Line {
		const isWhole = this.#length <= this.#most;
		const line = { number: this.#number, bytes: isWhole ? concatenate(this.#chunks) : null };
		this.#number += 1;
		this.#chunks = [];
		this.#length = 0;
		return line;
	}
}

/**
 * Cuts a file into lines. Memory is bounded by the longest line allowed, whatever the file holds.
 *
 * @param chunks of the file, unpacked
 * @param most bytes of a line
 */
export async function* cutLines(
	chunks: AsyncIterable<Uint8Array>,
	most: number,
	encoding: Encoding = 'utf-8'
): AsyncGenerator<Line> {
	const cutter = new LineCutter(most, encoding);
	for await (const chunk of chunks) yield* cutter.add(chunk);
	yield* cutter.end();
}
