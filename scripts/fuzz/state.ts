import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { CommandError, shownPath } from '../cli.ts';
import { writeBeside } from '../extract/write-list.ts';
import type { Tally } from './campaign.ts';
import { joined } from './runs.ts';

const count = z.int().check(z.nonnegative());
const RunsDone = z.strictObject({ from: count, to: count });

/** What a campaign has come to, so that it can go on another time. */
const State = z.strictObject({
	seed: count,
	done: z.array(RunsDone),
	/** Seconds that it has taken, with so many processes as it had. */
	seconds: z.number(),
	characters: count,
	events: count,
	/** Nanoseconds per character. */
	slowest: z.number(),
	failures: z.array(z.strictObject({ run: count, problem: z.string() })),
	/** Shapes whose time grows faster than their length; null while they have not been tried. */
	slowShapes: z.nullable(z.array(z.string()))
});
export type State = z.infer<typeof State>;

export const newState = (seed: number): State => ({
	seed,
	done: [],
	seconds: 0,
	characters: 0,
	events: 0,
	slowest: 0,
	failures: [],
	slowShapes: null
});

export const runsIn = ({ done }: State): number =>
	done.reduce((sum, { from, to }) => sum + to - from, 0);

/** Adds what some runs came to. */
export function addTally(state: State, { from, ...tally }: Tally): void {
	state.done = joined([...state.done, { from, to: from + tally.runs }]);
	state.characters += tally.characters;
	state.events += tally.events;
	state.slowest = Math.max(state.slowest, tally.slowest);
	for (const { run, problem } of tally.failures) state.failures.push({ run, problem });
}

/**
 * Takes up a campaign from its file, or begins one.
 *
 * @throws CommandError when the file holds none, or one of another seed
 */
export function readState(path: string, seed: number): State {
	if (!existsSync(path)) return newState(seed);
	let value: unknown;
	try {
		value = JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		throw new CommandError(`${shownPath(path)}: not JSON; name another file with --state`);
	}
	const { data, error } = State.safeParse(value);
	if (!data)
		throw new CommandError(
			`${shownPath(path)}: no campaign (${z.prettifyError(error)}); name another file with --state`
		);
	if (data.seed !== seed)
		throw new CommandError(
			`${shownPath(path)}: a campaign of seed ${data.seed}; give --seed ${data.seed} or another file`,
			2
		);
	return data;
}

export const writeState = (path: string, state: State): void =>
	writeBeside(path, `${JSON.stringify(state)}\n`);
