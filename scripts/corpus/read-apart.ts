import type { Encoding } from '#lib/intake/encodings.ts';
import type { IntakeResult } from '#lib/intake/index.ts';
import type { RefusalKind } from '#lib/intake/refusal.ts';
import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { FileAnswer, FileOrder } from './reading-thread.ts';

/** What the reading of one file may take. */
export interface Effort {
	/** Seconds of computing without a sign that it goes on, such as a page that was read. */
	patience: number;
	/** Seconds of computing in all. */
	inAll: number;
	/** Megabytes of heap, for a thread that is started. */
	heap: number;
}

const MOST: Effort = {
	patience: 60,
	inAll: 600,
	// As much as the process itself may have.
	heap: Math.floor(getHeapStatistics().heap_size_limit / 1024 / 1024)
};
const LOOK_EVERY_MS = 200;

/** Seconds that this process has computed, on all its threads: no other has work meanwhile. */
function secondsComputed(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
}

/** The loader of TypeScript does not reach a thread by itself. */
const START = `import('tsx/esm/api').then(({ register }) => {
	register();
	return import(${JSON.stringify(new URL('reading-thread.ts', import.meta.url).href)});
});`;

const refused = (kind: RefusalKind, text: string): IntakeResult => ({
	intake: null,
	problem: { kind, text }
});

const tooSlow = (seconds: number) =>
	refused('slow', `given up after ${seconds} s of computing; split it or save it anew`);
const TOO_LARGE = refused(
	'unpacks-too-large',
	'given up before it fills the memory; split it or save it anew'
);

/** What a thread that broke down tells of the file that it was reading. */
function refusalFrom(error: Error): IntakeResult {
	return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
		? TOO_LARGE
		: refused('damaged', `cannot be read (${error.message.slice(0, 120)}); save it anew`);
}

/** A thread that reads one file after the other. */
class Reader {
	readonly #thread: Worker;
	isOver = false;

	constructor(heap: number) {
		this.#thread = new Worker(START, {
			eval: true,
			execArgv: [],
			resourceLimits: { maxOldGenerationSizeMb: heap }
		});
		this.#thread.once('exit', () => this.#end());
		this.#thread.unref();
	}

	#end(): void {
		this.isOver = true;
		void this.#thread.terminate();
	}

	/** @throws the error of a thread that does not begin */
	read(order: FileOrder, { patience, inAll }: Effort): Promise<IntakeResult> {
		const thread = this.#thread;
		const begun = secondsComputed();
		let lastSign: number | null = null;
		return new Promise<IntakeResult>((resolve, reject) => {
			const leave = () => {
				clearInterval(watch);
				thread.off('message', hear).off('error', fail).off('exit', miss).unref();
			};
			const give = (result: IntakeResult) => {
				leave();
				resolve(result);
			};
			const hear = (answer: FileAnswer) => {
				if (answer.kind === 'read') give(answer.result);
				else lastSign = secondsComputed();
			};
			const fail = (error: Error) => {
				this.#end();
				if (lastSign !== null) return give(refusalFrom(error));
				leave();
				reject(error);
			};
			const miss = () => fail(new Error('its reading ended without a result'));
			const look = () => {
				const now = secondsComputed();
				const isIdle = now - (lastSign ?? begun) > patience;
				if (!isIdle && now - begun <= inAll) return;
				this.#end();
				give(tooSlow(isIdle ? patience : inAll));
			};
			const watch = setInterval(look, LOOK_EVERY_MS);
			thread.ref();
			thread.on('message', hear).once('error', fail).once('exit', miss).postMessage(order);
		});
	}
}

let reader: Reader | null = null;

/**
 * Reads a file as `readFile` does, in a thread that is ended when a file takes too much: a few bytes of
 * PDF can say to draw a word a million million times.
 */
export function readApart(
	bytes: Uint8Array,
	name: string,
	encoding?: Encoding,
	most: Effort = MOST
): Promise<IntakeResult> {
	if (!reader || reader.isOver) reader = new Reader(most.heap);
	return reader.read({ bytes, name, encoding }, most);
}
