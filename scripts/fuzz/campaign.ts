import { checkTrial } from './check-trial.ts';
import { lengthOf, Pace } from './pace.ts';
import { shrunk } from './shrink.ts';
import { makeTrial, type Trial } from './trial.ts';

/** A trial that went wrong. */
export interface Failure {
	/** Number of the run: with the seed it makes the trial anew. */
	run: number;
	problem: string;
	trial: Trial;
	/** The same problem in as little text as could be found; null when it was found before. */
	shrunk: Trial | null;
}

/** What some runs came to. */
export interface Tally {
	/** Number of the first run. */
	from: number;
	runs: number;
	characters: number;
	events: number;
	/** Nanoseconds per character. */
	slowest: number;
	failures: Failure[];
}

/** Everything that reads texts is tried on one trial in so many, the extractor on all. */
const SIBLINGS_ONCE_IN = 8;

/** The same problem has the same kind, wherever it stands in its text. */
export const kindOfProblem = (problem: string): string =>
	problem
		.replace(/".*"/s, '"…"')
		.replace(/event \S+:/, 'event:')
		.replace(/\d+/g, '#')
		.slice(0, 160);

/** Makes the texts of a trial shorter, one after the other, as long as its problem stays the same. */
export function shrunkTrial(trial: Trial, problem: string): Trial {
	const kind = kindOfProblem(problem);
	const fails = (raws: readonly string[]) =>
		checkTrial({ ...trial, raws }).problems.some((other) => kindOfProblem(other) === kind);
	if (!fails(trial.raws)) return trial;
	const alone = trial.raws.find((raw) => fails([raw]));
	let raws = alone === undefined ? trial.raws : [alone];
	for (const index of raws.keys())
		raws = raws.with(
			index,
			shrunk(raws[index] ?? '', (text) => fails(raws.with(index, text)))
		);
	return { ...trial, raws };
}

/** Runs trials of a seed; one after the other with what it has learnt of their pace. */
export class Campaign {
	readonly #seed: number;
	readonly #seeds: readonly string[];
	readonly #pace = new Pace();
	readonly #shrunk = new Set<string>();

	/** @param seeds texts of which trials are made by damaging them */
	constructor(seed: number, seeds: readonly string[]) {
		this.#seed = seed;
		this.#seeds = seeds;
	}

	#failure(run: number, trial: Trial, problem: string): Failure {
		const kind = kindOfProblem(problem);
		const isNew = !this.#shrunk.has(kind);
		this.#shrunk.add(kind);
		return { run, problem, trial, shrunk: isNew ? shrunkTrial(trial, problem) : null };
	}

	/** Runs those from one number up to another, which is left out. */
	run(from: number, to: number): Tally {
		const tally: Tally = {
			from,
			runs: to - from,
			characters: 0,
			events: 0,
			slowest: 0,
			failures: []
		};
		for (let run = from; run < to; run += 1) {
			const trial = makeTrial(this.#seed, run, this.#seeds);
			const { events, milliseconds, problems } = checkTrial(trial, run % SIBLINGS_ONCE_IN === 0);
			tally.characters += lengthOf(trial);
			tally.events += events;
			const slow = this.#pace.judge(trial, milliseconds);
			const [problem] = slow === null ? problems : [...problems, slow];
			if (problem !== undefined) tally.failures.push(this.#failure(run, trial, problem));
		}
		tally.slowest = this.#pace.slowest;
		return tally;
	}
}
