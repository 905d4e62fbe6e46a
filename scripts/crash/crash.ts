import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError, countOf, printProblem, readArguments } from '../cli.ts';
import { Random } from '../fuzz/random.ts';
import { writeCorpus } from './corpora.ts';
import {
	ended,
	killedAt,
	onLock,
	PHASES,
	phaseOf,
	startExtraction,
	type Moment,
	type Phase
} from './kill.ts';
import { filesIn, listIn, missingTexts, standing, type Output } from './output.ts';

const DEFAULT_KILLS = 50;

const USAGE = `
Usage: npm run crash -- [--kills N] [--seed S] [--workers N]

Kills extractions at random moments, half of them while they write, and looks at what stands there
afterwards: the former list or the new one, whole, with all its texts. Every tenth extraction is left to
finish, and must leave nothing else behind. Two at once are tried as well: one of the two must win.

  --kills N    how many; by default ${DEFAULT_KILLS}
  --seed S     a whole number; by default 1
  --workers N  lists that are written side by side; by default 1
`;

const OPTIONS = {
	kills: { type: 'string' },
	seed: { type: 'string' },
	workers: { type: 'string' }
} as const;

/** One extraction in so many is left to finish, and as many race with another. */
const WHOLE_ONCE_IN = 10;
const INTERVAL = 10_000;

/** What the campaign works with. */
export interface Setting {
	folder: string;
	/** What an extraction of each corpus writes. */
	wholes: Readonly<Record<'a' | 'b', Output>>;
	/** ms that a run takes, and its writing. */
	run: number;
	writing: number;
}

/** What came of some kills. */
export class Results {
	readonly phases = new Map<Phase, number>(PHASES.map((phase) => [phase, 0]));
	readonly problems: string[] = [];
	kills = 0;
	races = 0;
	whole = 0;
}

const other = (name: string) => (name === 'a' ? 'b' : 'a');
const corpusOf = ({ folder }: Setting, name: string) => join(folder, `corpus-${name}`);

/** @throws CommandError when an extraction fails that nobody disturbs */
async function extractWhole(setting: Setting, name: string, list: string): Promise<void> {
	const child = startExtraction(corpusOf(setting, name), list);
	child.stderr?.pipe(process.stderr);
	const code = await ended(child);
	if (code !== 0) throw new CommandError(`an extraction ended with ${code ?? 'a signal'}`);
}

/** ms that an extraction takes, and those of them in which it writes. */
async function timed(extraction: () => Promise<void>, list: string) {
	const start = performance.now();
	const lock: number[] = [];
	const unwatch = onLock(list, () => lock.push(performance.now()));
	await extraction();
	unwatch();
	const [begun = start, ...later] = lock;
	return { run: performance.now() - start, writing: (later.at(-1) ?? performance.now()) - begun };
}

/** Makes the corpora, and measures an extraction of each. */
export async function prepare(): Promise<Setting> {
	const folder = mkdtempSync(join(tmpdir(), 'jinian-crash-'));
	const setting = { folder, wholes: { a: new Map(), b: new Map() }, run: 0, writing: 0 };
	for (const name of ['a', 'b'] as const) {
		writeCorpus(corpusOf(setting, name), name);
		const out = join(folder, `whole-${name}`);
		mkdirSync(out);
		const { run, writing } = await timed(
			() => extractWhole(setting, name, listIn(out)),
			listIn(out)
		);
		setting.run = Math.max(setting.run, run);
		setting.writing = Math.max(setting.writing, writing);
		setting.wholes[name] = filesIn(out);
	}
	return setting;
}

/** A moment of the whole run, or of its writing, up to after its end. */
function momentOf(random: Random, { run, writing }: Setting): Moment {
	return random.onceIn(3)
		? { after: 'start', delay: random.below(run * 1.1) }
		: { after: 'writing', delay: random.below(writing) };
}

/** One list that is written again and again, from one corpus and the other. */
class Lane {
	readonly #setting: Setting;
	readonly #random: Random;
	readonly #results: Results;
	readonly #out: string;
	#current = 'a';

	constructor(setting: Setting, random: Random, results: Results, out: string) {
		this.#setting = setting;
		this.#random = random;
		this.#results = results;
		this.#out = out;
		cpSync(join(setting.folder, 'whole-a'), out, { recursive: true });
	}

	/** Looks what stands there now. */
	#look(place: string): void {
		const { name, problem } = standing(this.#out, this.#setting.wholes);
		const problems = problem === null ? missingTexts(this.#out) : [problem];
		this.#results.problems.push(...problems.map((text) => `${place}: ${text}`));
		this.#current = name ?? this.#current;
	}

	async kill(): Promise<void> {
		const next = other(this.#current);
		const list = listIn(this.#out);
		const moment = momentOf(this.#random, this.#setting);
		const { code, pid } = await killedAt(corpusOf(this.#setting, next), list, moment);
		this.#look(`killed ${moment.delay} ms after its ${moment.after}`);
		const phase = phaseOf(list, pid, code, this.#current === next);
		const { phases } = this.#results;
		phases.set(phase, (phases.get(phase) ?? 0) + 1);
		this.#results.kills += 1;
	}

	/** Leaves one to finish, beside another or alone: nothing else may stand there afterwards. */
	async finish(): Promise<void> {
		const list = listIn(this.#out);
		const names = this.#random.onceIn(2) ? ['a', 'b'] : [other(this.#current)];
		await Promise.all(names.map((name) => extractWhole(this.#setting, name, list)));
		this.#look(names.length > 1 ? 'two at once' : 'left to finish');
		const whole = this.#setting.wholes[this.#current === 'a' ? 'a' : 'b'];
		const surplus = [...filesIn(this.#out).keys()].filter((file) => !whole.has(file));
		this.#results.problems.push(...surplus.map((file) => `left to finish: ${file} is left over`));
		this.#results[names.length > 1 ? 'races' : 'whole'] += 1;
	}
}

/** Kills so many extractions, side by side in some lanes. */
export async function killAll(
	setting: Setting,
	kills: number,
	seed: number,
	workers: number
): Promise<Results> {
	const results = new Results();
	let started = 0;
	let told = performance.now();
	const work = async (index: number) => {
		const random = new Random(seed, index);
		const lane = new Lane(setting, random, results, join(setting.folder, `out-${index}`));
		while (started < kills) {
			started += 1;
			await lane.kill();
			if (random.onceIn(WHOLE_ONCE_IN)) await lane.finish();
			if (performance.now() - told < INTERVAL) continue;
			told = performance.now();
			console.error(`${results.kills}/${kills} kills, ${results.problems.length} problems`);
		}
		await lane.finish();
	};
	await Promise.all(Array.from({ length: workers }, (_, index) => work(index)));
	return results;
}

/**
 * `npm run crash`: kills extractions and looks at what they leave.
 *
 * @returns the exit code: 1 when a list was lost or half written
 * @throws CommandError for wrong usage
 */
export async function crash(args: readonly string[]): Promise<number> {
	const parsed = readArguments(args, OPTIONS, USAGE);
	if (!parsed) return 0;
	const { values } = parsed;
	const kills = countOf(values.kills ?? String(DEFAULT_KILLS), '--kills');
	const seed = countOf(values.seed ?? '1', '--seed');
	const workers = countOf(values.workers ?? '1', '--workers');
	const setting = await prepare();
	try {
		const { phases, problems, races, whole } = await killAll(setting, kills, seed, workers);
		problems.forEach(printProblem);
		console.table({
			...Object.fromEntries([...phases].map(([phase, count]) => [`killed, ${phase}`, count])),
			'left to finish': whole,
			'two at once': races,
			problems: problems.length
		});
		return problems.length > 0 ? 1 : 0;
	} finally {
		rmSync(setting.folder, { recursive: true, force: true });
	}
}
