import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError, countOf, printProblem, PROJECT, readArguments, shownPath } from '../cli.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { withBundle } from '../with-bundle.ts';
import { kindOfProblem, type Failure, type Tally } from './campaign.ts';
import { runPlan, type Plan } from './pool.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));
const DEFAULT_RUNS = 20_000;

const USAGE = `
Usage: npm run fuzz -- [--runs N] [--seed S] [--from N] [--workers N] [--out FOLDER]

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
`;

const OPTIONS = {
	runs: { type: 'string' },
	seed: { type: 'string' },
	from: { type: 'string' },
	workers: { type: 'string' },
	out: { type: 'string' }
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

class Total implements Tally {
	runs = 0;
	characters = 0;
	events = 0;
	slowest = 0;
	failures: Failure[] = [];
	readonly #start = performance.now();
	#told = performance.now();

	add(tally: Tally): void {
		this.runs += tally.runs;
		this.characters += tally.characters;
		this.events += tally.events;
		this.slowest = Math.max(this.slowest, tally.slowest);
		this.failures.push(...tally.failures);
	}

	tellProgress(runs: number): void {
		if (performance.now() - this.#told < INTERVAL) return;
		this.#told = performance.now();
		const pace = this.runs / ((this.#told - this.#start) / 1000);
		console.error(
			`${this.runs}/${runs} runs, ${pace.toFixed(0)} a second, ${this.failures.length} failures`
		);
	}

	print(seconds: number): void {
		console.table({
			runs: this.runs,
			characters: this.characters,
			'events found': this.events,
			'slowest, ns a character': Math.round(this.slowest),
			seconds: Math.round(seconds),
			failures: this.failures.length
		});
	}
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
	const plan: Plan = { seed, from, to: from + runs, workers, seeds: await seedTexts() };
	const out = values.out === undefined ? null : resolve(values.out);
	const total = new Total();
	const start = performance.now();
	const slow = await withBundle(WORKER, (bundle) =>
		runPlan(bundle, plan, (tally) => {
			total.add(tally);
			for (const failure of tally.failures) {
				tell(plan, failure);
				if (out !== null) save(out, seed, failure);
			}
			total.tellProgress(runs);
		})
	);
	slow.forEach(printProblem);
	total.print((performance.now() - start) / 1000);
	const kinds = new Map<string, number>();
	for (const { problem } of total.failures)
		kinds.set(kindOfProblem(problem), (kinds.get(kindOfProblem(problem)) ?? 0) + 1);
	for (const [kind, count] of kinds) console.log(`${count} × ${kind}`);
	if (out !== null && total.failures.length > 0) console.log(`→ ${shownPath(out)}`);
	return total.failures.length + slow.length > 0 ? 1 : 0;
}
