import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Line } from '#lib/intake/lines.ts';
import type { Answer } from './answer.ts';

/** What a worker is sent. */
export interface Task {
	line: Line;
	fileName: string;
}

const SCRIPT = fileURLToPath(new URL('worker.ts', import.meta.url));

/** A process and those who wait for its answers, in the order of their lines. */
interface Worker {
	child: ChildProcess;
	waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[];
}

function startWorker(): Worker {
	const child = fork(SCRIPT, {
		serialization: 'advanced',
		stdio: ['ignore', 'inherit', 'inherit', 'ipc']
	});
	const worker: Worker = { child, waiting: [] };
	child.on('message', (answer: Answer) => worker.waiting.shift()?.resolve(answer));
	child.on('exit', (code, signal) => {
		const error = new Error(`a worker ended (${signal ?? code}) before its texts were read`);
		for (const { reject } of worker.waiting.splice(0)) reject(error);
	});
	return worker;
}

/**
 * Processes that answer lines side by side. (Threads would do, but the loader of TypeScript does not
 * reach them.)
 */
export class WorkerPool {
	readonly #workers: readonly Worker[];
	readonly #fileName: string;

	constructor(count: number, fileName: string) {
		this.#workers = Array.from({ length: count }, startWorker);
		this.#fileName = fileName;
	}

	/** Has a line answered by the worker with the least to do; rejects when that one breaks down. */
	answer(line: Line): Promise<Answer> {
		const idlest = this.#workers.reduce((least, worker) =>
			worker.waiting.length < least.waiting.length ? worker : least
		);
		const task: Task = { line, fileName: this.#fileName };
		return new Promise((resolve, reject) => {
			idlest.waiting.push({ resolve, reject });
			idlest.child.send(task, (error) => {
				if (error) reject(error);
			});
		});
	}

	/** Ends the workers, whatever they are still reading. */
	close(): void {
		for (const { child } of this.#workers) child.kill();
	}
}
