import type { OwnAnswer, OwnRequest } from '#lib/own/own-text.ts';

export const newOwnWorker = () =>
	new Worker(new URL('../own/own.worker.ts', import.meta.url), { type: 'module' });

/** A worker gave no sign for too long. */
export class SlowError extends Error {}

/** How long an answer is waited for, and who hears how far it is. */
interface Waiting {
	onprogress?: (done: number) => void;
	/** Greatest time between two signs, in ms. */
	patience?: number;
	/** Gives up waiting. */
	signal?: AbortSignal;
}

/**
 * Asks a worker that has nothing else to do.
 *
 * @throws SlowError when it gives no sign for too long; the signal's reason when that gives up; Error
 * when the worker fails
 */
export function askOwnWorker<K extends OwnAnswer['kind']>(
	worker: Worker,
	request: OwnRequest,
	kind: K,
	{ onprogress, patience, signal: giveUp }: Waiting = {}
): Promise<Extract<OwnAnswer, { kind: K }>> {
	return new Promise((resolve, reject) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const over = new AbortController();
		const end = () => {
			clearTimeout(timer);
			over.abort();
		};
		const wait = () => {
			clearTimeout(timer);
			if (patience === undefined) return;
			timer = setTimeout(() => {
				end();
				reject(new SlowError(`no sign for ${patience} ms`));
			}, patience);
		};
		const { signal } = over;
		worker.addEventListener(
			'message',
			({ data }: MessageEvent<OwnAnswer>) => {
				wait();
				if (data.kind === 'progress') onprogress?.(data.done);
				else if (data.kind === kind) {
					end();
					resolve(data as Extract<OwnAnswer, { kind: K }>);
				}
			},
			{ signal }
		);
		worker.addEventListener(
			'error',
			(event) => {
				end();
				reject(new Error(event.message));
			},
			{ signal }
		);
		giveUp?.addEventListener(
			'abort',
			() => {
				end();
				reject(giveUp.reason as Error);
			},
			{ signal }
		);
		wait();
		worker.postMessage(request);
	});
}
