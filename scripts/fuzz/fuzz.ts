import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError, countOf, printProblem, PROJECT, readArguments, shownPath } from '../cli.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { withBundle } from '../with-bundle.ts';
import { kindOfProblem, type Failure } from './campaign.ts';
import { runPlan, type Plan } from './pool.ts';
import { portionsLeft } from './runs.ts';
import { addTally, newState, readState, runsIn, writeState, type State } from './state.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));
const DEFAULT_RUNS = 20_000;
/** Runs that a worker is given at once, and after which the state is kept. */
const PORTION = 500;

const USAGE = `
Usage: npm run fuzz -- [--runs N] [--seed S] [--from N] [--workers N] [--out FOLDER] [--state FILE]

Has the extractor read texts that nobody would write: characters of all scripts, words of the rules in
any order, hostile numbers, nested quotes, texts of the corpus cut, spliced and shuffled. Of each must
hold: nothing is thrown; quotes, triggers, dates and notices are verbatim; dates are EDTF; ids are
unique; the list keeps to its schema; reading again, in another order, as a stream or for the site gives
the same; time grows with the length alone. A run has the same text for the same seed.

  --runs N      how many; by default ${DEFAULT_RUNS}
  --seed S      a whole number; by default 1
  --from N      number of the first run, to repeat one or to go on
  --workers N   processes; by default 1
  --out FOLDER  write failures into it, each with its text made as short as it can be
  --state FILE  keep what the runs have come to in FILE, and go on from there: a campaign can be ended at
                any time; called again, it does what is left, and tells the figures of all
`;

const OPTIONS = {
	runs: { type: 'string' },
	seed: { type: 'string' },
	from: { type: 'string' },
	workers: { type: 'string' },
	out: { type: 'string' },
	state: { type: 'string' }
} as const;

/** So often it is told how far the runs are, in ms. */
const INTERVAL = 10_000;

function numberOf(value: string, option: string): number {
	if (/^\d{1,9}$/.test(value)) return Number(value);
	throw new CommandError(`${option} '${value}' is no whole number`, 2);
}

/** Texts that trials are made of. */
async function seedTexts(): Promise<string[]> {
	const folders = ['corpus', 'corpus/regression', 'corpus/samples'];
	const corpora = await Promise.all(folders.map((folder) => readCorpus(join(PROJECT, folder))));
	return corpora.flatMap(({ inputs }) => inputs.map(({ raw }) => raw));
}

function save(folder: string, seed: number, { run, problem, trial, shrunk }: Failure): void {
	mkdirSync(folder, { recursive: true });
	const content = JSON.stringify({ seed, run, problem, shrunk, trial }, null, '\t');
	writeFileSync(join(folder, `${seed}-${run}.json`), `${content}\n`);
}

function tell(plan: Plan, { run, problem, shrunk }: Failure): void {
	if (!shrunk) return;
	printProblem(`seed ${plan.seed}, run ${run} (${shrunk.kind}, ${shrunk.reference}): ${problem}`);
	for (const raw of shrunk.raws) console.error(`  ${JSON.stringify(raw)}`);
}

const pace = (runs: number, seconds: number) => `${(runs / seconds).toFixed(0)} a second`;

function printState(state: State): void {
	console.table({
		runs: runsIn(state),
		characters: state.characters,
		'events found': state.events,
		'slowest, ns a character': Math.round(state.slowest),
		seconds: Math.round(state.seconds),
		failures: state.failures.length
	});
	const kinds = new Map<string, number>();
	for (const { problem } of state.failures)
		kinds.set(kindOfProblem(problem), (kinds.get(kindOfProblem(problem)) ?? 0) + 1);
	for (const [kind, count] of kinds) console.log(`${count} × ${kind}`);
}

/** Where a campaign keeps what it has come to. */
interface Places {
	/** Of failures. */
	out: string | null;
	/** Of the state. */
	state: string | null;
}

/** Runs what is left of a campaign, keeping its state portion by portion. */
async function runCampaign(state: State, plan: Plan, { out, state: place }: Places): Promise<void> {
	const [before, begun] = [state.seconds, performance.now()];
	const [runsBefore, runs] = [runsIn(state), plan.portions.reduce((n, r) => n + r.to - r.from, 0)];
	let told = begun;
	const keep = () => {
		const now = performance.now();
		state.seconds = before + (now - begun) / 1000;
		if (place !== null) writeState(place, state);
		if (now - told < INTERVAL) return;
		told = now;
		const done = runsIn(state) - runsBefore;
		console.error(
			`${done}/${runs} runs, ${pace(done, (now - begun) / 1000)}, ${state.failures.length} failures`
		);
	};
	await withBundle(WORKER, (bundle) =>
		runPlan(
			bundle,
			plan,
			(tally) => {
				addTally(state, tally);
				for (const failure of tally.failures) {
					tell(plan, failure);
					if (out !== null) save(out, plan.seed, failure);
				}
				keep();
			},
			(slow) => {
				state.slowShapes = slow;
				keep();
			}
		)
	);
}

/**
 * `npm run fuzz`: looks for texts that the extractor reads wrongly.
 *
 * @returns the exit code: 1 when one was found
 * @throws CommandError for wrong usage
 */
export async function fuzz(args: readonly string[]): Promise<number> {
	const parsed = readArguments(args, OPTIONS, USAGE);
	if (!parsed) return 0;
	const { values } = parsed;
	const runs = countOf(values.runs ?? String(DEFAULT_RUNS), '--runs');
	const from = numberOf(values.from ?? '0', '--from');
	const seed = numberOf(values.seed ?? '1', '--seed');
	const workers = countOf(values.workers ?? '1', '--workers');
	const [out = null, place = null] = [values.out, values.state].map((path) =>
		path === undefined ? null : resolve(path)
	);
	const state = place === null ? newState(seed) : readState(place, seed);
	const portions = portionsLeft({ from, to: from + runs }, state.done, PORTION);
	const withShapes = state.slowShapes === null;
	const plan: Plan = { seed, portions, withShapes, workers, seeds: await seedTexts() };
	if (portions.length > 0 || withShapes) await runCampaign(state, plan, { out, state: place });
	const slow = state.slowShapes ?? [];
	slow.forEach(printProblem);
	printState(state);
	if (out !== null && state.failures.length > 0) console.log(`→ ${shownPath(out)}`);
	return state.failures.length + slow.length > 0 ? 1 : 0;
}
