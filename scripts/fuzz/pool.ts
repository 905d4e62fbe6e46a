import { fork } from 'node:child_process';
import type { Tally } from './campaign.ts';
import type { Order, Report } from './worker.ts';

/** Runs that a worker is given at once. */
const PORTION = 500;

/** What is to be run. */
export interface Plan {
	seed: number;
	from: number;
	to: number;
	workers: number;
	seeds: readonly string[];
}

/**
 * Has processes run the trials of a plan, side by side; one of them tries the shapes first.
 *
 * @param bundle path of the worker's script
 * @param ontally is told of each portion of runs
 * @returns the shapes whose time grows faster than their length, as sentences
 * @throws Error when a worker breaks down
 */
export async function runPlan(
	bundle: string,
	{ seed, from, to, workers, seeds }: Plan,
	ontally: (tally: Tally) => void
): Promise<string[]> {
	const slow: string[] = [];
	let next = from;
	const work = (index: number) =>
		new Promise<void>((resolve, reject) => {
			// The loader of TypeScript has nothing to do in a bundle, and would slow it down.
			const child = fork(bundle, { serialization: 'advanced', execArgv: [] });
			const send = (order: Order) => child.send(order);
			const sendNext = () => {
				if (next >= to) {
					child.disconnect();
					return;
				}
				const start = next;
				next = Math.min(to, start + PORTION);
				send({ kind: 'runs', from: start, to: next });
			};
			child.on('message', (report: Report) => {
				if (report.kind === 'shapes') slow.push(...report.slow);
				else ontally(report.tally);
				sendNext();
			});
			child.once('error', reject).once('exit', (code, signal) => {
				if (code === 0) resolve();
				else reject(new Error(`a worker ended (${signal ?? code}) before its runs, up to ${next}`));
			});
			send({ kind: 'campaign', seed, seeds });
			if (index === 0) send({ kind: 'shapes' });
			else sendNext();
		});
	await Promise.all(Array.from({ length: workers }, (_, index) => work(index)));
	return slow;
}
