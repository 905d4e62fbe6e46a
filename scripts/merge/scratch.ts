import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A folder for files that are needed for a while. */
export class Scratch {
	readonly #folder: string;
	#count = 0;

	/** @param parent an existing folder with room for the work */
	constructor(parent: string) {
		this.#folder = mkdtempSync(join(parent, 'jinian-merge-'));
	}

	/** A fresh file, open for writing and reading. */
	file(): ScratchFile {
		this.#count += 1;
		return new ScratchFile(join(this.#folder, String(this.#count)));
	}

	remove(): void {
		rmSync(this.#folder, { recursive: true, force: true });
	}
}

/**
 * Lends files for a while. They are gone afterwards, however the work or the process ends.
 *
 * @param parent an existing folder with room for the work
 */
export async function withScratch<T>(
	parent: string,
	use: (scratch: Scratch) => Promise<T>
): Promise<T> {
	const scratch = new Scratch(parent);
	const remove = () => {
		scratch.remove();
	};
	const stop = (signal: NodeJS.Signals) => {
		remove();
		process.kill(process.pid, signal);
	};
	const signals = ['SIGINT', 'SIGTERM'] as const;
	for (const signal of signals) process.once(signal, stop);
	process.once('exit', remove);
	try {
		return await use(scratch);
	} finally {
		for (const signal of signals) process.off(signal, stop);
		process.off('exit', remove);
		remove();
	}
}

const CHUNK = 1 << 16;
const LINE_END = 0x0a;

/** A file that is first written from its beginning to its end, then read. */
export class ScratchFile {
	readonly #path: string;
	readonly #file: number;
	#waiting: Uint8Array[] = [];
	#waitingBytes = 0;
	#length = 0;

	constructor(path: string) {
		this.#path = path;
		this.#file = openSync(path, 'wx+');
	}

	/** Adds bytes and tells where they begin. */
	append(bytes: Uint8Array): number {
		const at = this.#length;
		this.#waiting.push(bytes);
		this.#waitingBytes += bytes.length;
		this.#length += bytes.length;
		if (this.#waitingBytes >= CHUNK) this.#flush();
		return at;
	}

	read(at: number, length: number): Buffer {
		this.#flush();
		const bytes = Buffer.allocUnsafe(length);
		let done = 0;
		while (done < length) {
			const count = readSync(this.#file, bytes, done, length - done, at + done);
			if (count === 0) throw new Error(`${this.#path} ends at ${at + done}`);
			done += count;
		}
		return bytes;
	}

	/** The lines from a place on that begins one, without their ends, each with the place where it begins. */
	*lines(from = 0): Generator<{ text: string; at: number }> {
		let begun: Buffer[] = [];
		let at = from;
		for (let place = from; place < this.#length; place += CHUNK) {
			const chunk = this.read(place, Math.min(CHUNK, this.#length - place));
			let start = 0;
			for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, start)) {
				const line = Buffer.concat([...begun, chunk.subarray(start, end)]);
				begun = [];
				yield { text: line.toString(), at };
				at += line.length + 1;
				start = end + 1;
			}
			begun.push(chunk.subarray(start));
		}
	}

	remove(): void {
		closeSync(this.#file);
		rmSync(this.#path);
	}

	#flush(): void {
		if (this.#waiting.length === 0) return;
		const bytes = Buffer.concat(this.#waiting);
		for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
		this.#waiting = [];
		this.#waitingBytes = 0;
	}
}
