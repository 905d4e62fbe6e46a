import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError, countOf, printProblem, PROJECT, readArguments, statOf } from '../cli.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { listOf } from '../extract/list-of.ts';
import { publish } from '../extract/publish.ts';
import { Random } from '../fuzz/random.ts';
import { verifyList } from '../verify/verify.ts';

const DEFAULT_FLIPS = 200;

const USAGE = `
Usage: npm run flip -- [--flips N] [--seed S]

Changes one bit after the other in a corpus, in the list that was made of it and in the texts beside that,
each time in one file at one place, and asks npm run verify whether it notices.

  --flips N   how many; by default ${DEFAULT_FLIPS}
  --seed S    a whole number; by default 1
`;

const OPTIONS = { flips: { type: 'string' }, seed: { type: 'string' } } as const;

const SAMPLES = join(PROJECT, 'corpus', 'samples');

/** A corpus with its list. */
export interface Specimen {
	folder: string;
	corpus: string;
	list: string;
	/** Paths of all files in the folder. */
	files: readonly string[];
}

/** Copies the samples into a folder and makes the list of them. */
export async function makeSpecimen(): Promise<Specimen> {
	const folder = mkdtempSync(join(tmpdir(), 'jinian-flip-'));
	const [corpus, list] = [join(folder, 'corpus'), join(folder, 'events.json')];
	cpSync(SAMPLES, corpus, { recursive: true });
	const { inputs } = await readCorpus(corpus);
	publish(list, listOf(inputs), inputs);
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const files = names.filter((name) => statOf(join(folder, name))?.isFile());
	return { folder, corpus, list, files };
}

/** A changed bit, and whether it was noticed. */
export interface Flip {
	file: string;
	at: number;
	bit: number;
	problems: readonly string[];
}

async function problemsOf({ corpus, list }: Specimen): Promise<readonly string[]> {
	try {
		return (await verifyList(corpus, list)).problems;
	} catch (error) {
		if (error instanceof CommandError) return error.problems;
		throw error;
	}
}

/** White space of `sources.json` may be any. */
function isMeaningless(file: string, before: Buffer, after: Buffer): boolean {
	if (!file.endsWith('sources.json')) return false;
	try {
		return (
			JSON.stringify(JSON.parse(before.toString())) === JSON.stringify(JSON.parse(after.toString()))
		);
	} catch {
		return false;
	}
}

/** Changes a bit, asks, and changes it back; null where the change means nothing. */
export async function flipOnce(specimen: Specimen, random: Random): Promise<Flip | null> {
	const file = random.pick(specimen.files);
	const path = join(specimen.folder, file);
	const before = readFileSync(path);
	const [at, bit] = [random.below(before.length), random.below(8)];
	const after = Buffer.from(before);
	after.writeUInt8(after.readUInt8(at) ^ (1 << bit), at);
	if (isMeaningless(file, before, after)) return null;
	writeFileSync(path, after);
	try {
		return { file, at, bit, problems: await problemsOf(specimen) };
	} finally {
		writeFileSync(path, before);
	}
}

/**
 * `npm run flip`: changes bits and asks whether that is noticed.
 *
 * @returns the exit code: 1 when a change was not
 * @throws CommandError for wrong usage
 */
export async function flip(args: readonly string[]): Promise<number> {
	const parsed = readArguments(args, OPTIONS, USAGE);
	if (!parsed) return 0;
	const flips = countOf(parsed.values.flips ?? String(DEFAULT_FLIPS), '--flips');
	const random = new Random(countOf(parsed.values.seed ?? '1', '--seed'));
	const specimen = await makeSpecimen();
	const noticed = new Map<string, { noticed: number; unnoticed: number; meaningless: number }>();
	try {
		for (let count = 0; count < flips; count += 1) {
			const made = await flipOnce(specimen, random);
			const row = made?.file ?? 'corpus/sources.json';
			const tally = noticed.get(row) ?? { noticed: 0, unnoticed: 0, meaningless: 0 };
			noticed.set(row, tally);
			tally[made === null ? 'meaningless' : made.problems.length > 0 ? 'noticed' : 'unnoticed'] +=
				1;
			if (made?.problems.length === 0)
				printProblem(`${made.file}: bit ${made.bit} of byte ${made.at} was not noticed`);
		}
	} finally {
		rmSync(specimen.folder, { recursive: true });
	}
	console.table(Object.fromEntries(noticed));
	return [...noticed.values()].some(({ unnoticed }) => unnoticed > 0) ? 1 : 0;
}
