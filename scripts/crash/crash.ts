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
	phaseOf,
	printed,
	startExtraction,
	type Extraction,
	type Form,
	type Moment
} from './kill.ts';
import { filesIn, listIn, missingParts, standing, type Output } from './output.ts';

const DEFAULT_KILLS = 50;

const USAGE = `
Usage: npm run crash -- [--kills N] [--seed S] [--workers N]

Kills extractions at random moments and looks at what stands there afterwards: the former list or the
new one, whole, with all its texts and tiles. A third of the moments is any of the run, a third any of its
writing, and a third a step of that: before a file is begun, half way through, before and after it takes
its place. Half of the lists are tiles. Every tenth extraction is left to finish, and must leave nothing
else behind. Two at once are tried as well: one of the two must win.

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
const CORPORA = ['a', 'b'] as const;
type CorpusName = (typeof CORPORA)[number];

/** What extractions in a form do when nobody disturbs them. */
interface Course {
	/** What is written of each corpus. */
	wholes: Record<CorpusName, Output>;
	/** ms that a run takes, and its writing. */
	run: number;
	writing: number;
	/** What each step of the writing is. */
	steps: string[];
}

/** What the campaign works with. */
export interface Setting {
	folder: string;
	courses: Readonly<Record<Form, Course>>;
}

/** What came of some kills. */
export class Results {
	readonly phases = new Map<string, number>();
	readonly problems: string[] = [];
	kills = 0;
	races = 0;
	whole = 0;
}

const other = (name: CorpusName): CorpusName => (name === 'a' ? 'b' : 'a');
const corpusIn = (folder: string, name: CorpusName) => join(folder, `corpus-${name}`);
const wholeIn = (folder: string, form: Form, name: CorpusName) =>
	join(folder, `whole-${form}-${name}`);

/** @throws CommandError when an extraction fails that nobody disturbs */
async function extractWhole(extraction: Extraction): Promise<void> {
	const child = startExtraction(extraction);
	child.stdout?.resume();
	child.stderr?.pipe(process.stderr);
	const code = await ended(child);
	if (code !== 0) throw new CommandError(`an extraction ended with ${code ?? 'a signal'}`);
}

/** ms that an extraction takes, and those of them in which it writes. */
async function timed(extraction: Extraction) {
	const start = performance.now();
	const lock: number[] = [];
	const unwatch = onLock(extraction.list, () => lock.push(performance.now()));
	await extractWhole(extraction);
	unwatch();
	const [begun = start, ...later] = lock;
	return { run: performance.now() - start, writing: (later.at(-1) ?? performance.now()) - begun };
}

/** Extracts each corpus in a form, and counts the steps of putting one in the place of the other. */
async function prepareForm(folder: string, form: Form): Promise<Course> {
	const course: Course = { wholes: { a: new Map(), b: new Map() }, run: 0, writing: 0, steps: [] };
	for (const name of CORPORA) {
		const out = wholeIn(folder, form, name);
		mkdirSync(out);
		const { run, writing } = await timed({
			corpus: corpusIn(folder, name),
			list: listIn(out),
			form
		});
		course.run = Math.max(course.run, run);
		course.writing = Math.max(course.writing, writing);
		course.wholes[name] = filesIn(out);
	}
	const out = join(folder, `steps-${form}`);
	cpSync(wholeIn(folder, form, 'a'), out, { recursive: true });
	const over = { corpus: corpusIn(folder, 'b'), list: listIn(out), form };
	course.steps = (await printed(startExtraction(over, 0))).text.split('\n');
	return course;
}

/** Makes the corpora, and measures extractions of each. */
export async function prepare(): Promise<Setting> {
	const folder = mkdtempSync(join(tmpdir(), 'jinian-crash-'));
	for (const name of CORPORA) writeCorpus(corpusIn(folder, name), name);
	const whole = await prepareForm(folder, 'whole');
	return { folder, courses: { whole, tiles: await prepareForm(folder, 'tiles') } };
}

/** A moment of the whole run, of its writing, up to after its end, or a step of that. */
function momentOf(random: Random, { run, writing, steps }: Course): Moment {
	const after = random.pick(['start', 'writing', 'step'] as const);
	if (after === 'step') {
		// Most steps are those of texts.
		const kind = random.pick([...new Set(steps)]);
		const places = steps.flatMap((step, index) => (step === kind ? [index + 1] : []));
		return { after, step: random.pick(places) };
	}
	return { after, delay: random.below(after === 'start' ? run * 1.1 : writing) };
}

/** One list that is written again and again, from one corpus and the other. */
class Lane {
	readonly #setting: Setting;
	readonly #form: Form;
	readonly #random: Random;
	readonly #results: Results;
	readonly #out: string;
	#current: CorpusName = 'a';

	constructor(setting: Setting, form: Form, random: Random, results: Results, out: string) {
		this.#setting = setting;
		this.#form = form;
		this.#random = random;
		this.#results = results;
		this.#out = out;
		cpSync(wholeIn(setting.folder, form, 'a'), out, { recursive: true });
	}

	get #course(): Course {
		return this.#setting.courses[this.#form];
	}

	#extractionOf(name: CorpusName): Extraction {
		const corpus = corpusIn(this.#setting.folder, name);
		return { corpus, list: listIn(this.#out), form: this.#form };
	}

	/** Looks what stands there now. */
	#look(place: string): void {
		const { name, problem } = standing(this.#out, this.#course.wholes);
		const problems = problem === null ? missingParts(this.#out) : [problem];
		this.#results.problems.push(...problems.map((text) => `${place}: ${text}`));
		this.#current = CORPORA.find((corpus) => corpus === name) ?? this.#current;
	}

	async kill(): Promise<void> {
		const next = other(this.#current);
		const moment = momentOf(this.#random, this.#course);
		const ending = await killedAt(this.#extractionOf(next), moment);
		this.#look(`${this.#form}, killed at ${JSON.stringify(moment)}`);
		const phase = phaseOf(listIn(this.#out), ending, this.#current === next);
		const { phases } = this.#results;
		phases.set(phase, (phases.get(phase) ?? 0) + 1);
		this.#results.kills += 1;
	}

	/** Leaves one to finish, beside another or alone: nothing else may stand there afterwards. */
	async finish(): Promise<void> {
		const names = this.#random.onceIn(2) ? CORPORA : [other(this.#current)];
		await Promise.all(names.map((name) => extractWhole(this.#extractionOf(name))));
		const place = names.length > 1 ? 'two at once' : 'left to finish';
		this.#look(place);
		const whole = this.#course.wholes[this.#current];
		const surplus = [...filesIn(this.#out).keys()].filter((file) => !whole.has(file));
		this.#results.problems.push(...surplus.map((file) => `${place}: ${file} is left over`));
		this.#results[names.length > 1 ? 'races' : 'whole'] += 1;
	}
}

/** Kills so many extractions, side by side in some lanes of each form. */
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
		const lanes = (['whole', 'tiles'] as const).map(
			(form) =>
				new Lane(setting, form, random, results, join(setting.folder, `out-${form}-${index}`))
		);
		while (started < kills) {
			const lane = random.pick(lanes);
			started += 1;
			await lane.kill();
			if (random.onceIn(WHOLE_ONCE_IN)) await lane.finish();
			if (performance.now() - told < INTERVAL) continue;
			told = performance.now();
			console.error(`${results.kills}/${kills} kills, ${results.problems.length} problems`);
		}
		for (const lane of lanes) await lane.finish();
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
		const counted = [...phases].sort(([one], [two]) => (one < two ? -1 : 1));
		console.table({
			...Object.fromEntries(counted.map(([phase, count]) => [`killed ${phase}`, count])),
			'left to finish': whole,
			'two at once': races,
			problems: problems.length
		});
		return problems.length > 0 ? 1 : 0;
	} finally {
		rmSync(setting.folder, { recursive: true, force: true });
	}
}
