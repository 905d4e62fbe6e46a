import { fork } from 'node:child_process';
import type { Tally } from './campaign.ts';
import type { Runs } from './runs.ts';
import type { Order, Report } from './worker.ts';

/** What is to be run. */
export interface Plan {
	seed: number;
	/** What each worker takes its next from. */
	portions: readonly Runs[];
	/** Whether shapes are tried as well. */
	withShapes: boolean;
	workers: number;
	seeds: readonly string[];
}

/**
 * Has processes run the trials of a plan, side by side; one of them tries the shapes first.
 *
 * @param bundle path of the worker's script
 * @param ontally is told of each portion of runs
 * @param onslow is told of shapes whose time grows faster than their length, as sentences
 * @throws Error when a worker breaks down
 */
export async function runPlan(
	bundle: string,
	{ seed, portions, withShapes, workers, seeds }: Plan,
	ontally: (tally: Tally) => void,
	onslow: (slow: string[]) => void
): Promise<void> {
	const waiting = [...portions];
	const work = (index: number) =>
		new Promise<void>((resolve, reject) => {
			// The loader of TypeScript has nothing to do in a bundle, and would slow it down.
			const child = fork(bundle, { serialization: 'advanced', execArgv: [] });
			const send = (order: Order) => child.send(order);
			const sendNext = () => {
				const next = waiting.shift();
				if (next) send({ kind: 'runs', ...next });
				else child.disconnect();
			};
			child.on('message', (report: Report) => {
				if (report.kind === 'shapes') onslow(report.slow);
				else ontally(report.tally);
				sendNext();
			});
			child.once('error', reject).once('exit', (code, signal) => {
				if (code === 0) resolve();
				else reject(new Error(`a worker ended (${signal ?? code}) before its runs were done`));
			});
			send({ kind: 'campaign', seed, seeds });
			if (index === 0 && withShapes) send({ kind: 'shapes' });
			else sendNext();
		});
	await Promise.all(Array.from({ length: workers }, (_, index) => work(index)));
}
