import { compileEventList, readSource } from '#lib/pipeline/compile.ts';
import { OPTIONS } from './check-trial.ts';
import { cpuTimeOf } from './cpu-time.ts';
import { inputsOf, type Trial } from './trial.ts';

/** So many times the usual time of a character is too slow; short times are never. */
const FACTOR = 25;
const SHORTEST = 5;
/** So many times of a class are remembered, and so many must be for a judgement. */
const REMEMBERED = 199;
const NEEDED = 31;
/** How often a slow trial is read again before it counts. */
const REPEATS = 5;

export const lengthOf = ({ raws }: Trial): number =>
	raws.reduce((sum, { length }) => sum + length, 0);

/** CPU time of a trial’s reading at its fastest, in ms, read again as long as it takes longer than it may. */
function fastest(trial: Trial, limit: number): number {
	const inputs = inputsOf(trial);
	let best = Infinity;
	for (let index = 0; index < REPEATS && best > limit; index += 1)
		best = Math.min(
			best,
			cpuTimeOf(() => compileEventList(inputs.map(readSource), OPTIONS))
		);
	return best;
}

function medianOf(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** Watches that the time of a character stays about the same within texts of a kind and size. */
export class Pace {
	readonly #classes = new Map<string, number[]>();
	/** Nanoseconds per character of the slowest trial that is long enough to tell. */
	slowest = 0;

	/** @returns a sentence when the trial is too slow twice, else null */
	judge(trial: Trial, milliseconds: number): string | null {
		const length = lengthOf(trial);
		if (length === 0) return null;
		const pace = (1e6 * milliseconds) / length;
		const key = `${trial.kind} ${Math.ceil(Math.log2(length))}`;
		const usual = this.#classes.get(key) ?? [];
		this.#classes.set(key, usual);
		const limit =
			milliseconds > SHORTEST && usual.length >= NEEDED ? FACTOR * medianOf(usual) : Infinity;
		if (usual.length === REMEMBERED) usual.shift();
		usual.push(pace);
		const best = pace > limit ? fastest(trial, (limit * length) / 1e6) : milliseconds;
		const steady = (1e6 * best) / length;
		// The first runs are read by code that is not compiled yet.
		if (milliseconds > SHORTEST && usual.length >= NEEDED)
			this.slowest = Math.max(this.slowest, steady);
		return best > SHORTEST && steady > limit
			? `takes ${Math.round(steady)} ns a character, where ${Math.round(limit / FACTOR)} are usual`
			: null;
	}
}
