import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

const LINE_END = 0x0a;

/** A line of a file. */
export interface Line {
	/** From 1. */
	number: number;
	/** Without its end; null when it is longer than allowed. */
	bytes: Buffer | null;
}

/** Puts lines together from chunks, and forgets those that grow too long. */
class LineCutter {
	readonly #most: number;
	#chunks: Buffer[] = [];
	#length = 0;
	#number = 1;

	constructor(most: number) {
		this.#most = most;
	}

	*add(chunk: Buffer): Generator<Line> {
		let from = 0;
		for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, from)) {
			this.#keep(chunk.subarray(from, at));
			yield this.#take();
			from = at + 1;
		}
		this.#keep(chunk.subarray(from));
	}

	/** The last line, when no line end closed it. */
	*end(): Generator<Line> {
		if (this.#length > 0) yield this.#take();
	}

	#keep(bytes: Buffer): void {
		this.#length += bytes.length;
		if (this.#length > this.#most) this.#chunks = [];
		else if (bytes.length > 0) this.#chunks.push(bytes);
	}

	#take(): Line {
		const isWhole = this.#length <= this.#most;
		const line = { number: this.#number, bytes: isWhole ? Buffer.concat(this.#chunks) : null };
		this.#number += 1;
		this.#chunks = [];
		this.#length = 0;
		return line;
	}
}

/** Whether a line holds nothing but white space. */
export function isBlank(bytes: Uint8Array): boolean {
	return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

/**
 * Cuts a stream into lines. Memory is bounded by the longest line allowed, whatever the stream holds.
 *
 * @param most bytes of a line
 */
export async function* cutLines(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<Line> {
	const cutter = new LineCutter(most);
	for await (const chunk of chunks) yield* cutter.add(chunk);
	yield* cutter.end();
}

/**
 * Reads a file line by line, unpacking it when its name ends in `.gz`.
 *
 * @param most bytes of a line
 * @throws the system error, or that of a broken gzip file
 */
export async function* readLines(path: string, most: number): AsyncGenerator<Line> {
	const file = createReadStream(path);
	const gunzip = /\.gz$/i.test(path) ? createGunzip() : null;
	// A pipe does not pass errors on.
	if (gunzip) file.on('error', (error) => gunzip.destroy(error)).pipe(gunzip);
	try {
		yield* cutLines((gunzip ?? file) as AsyncIterable<Buffer>, most);
	} finally {
		file.destroy();
		gunzip?.destroy();
	}
}
