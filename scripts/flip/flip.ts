import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CommandError, countOf, printProblem, readArguments } from '../cli.ts';
import { Random } from '../fuzz/random.ts';
import { verifyList } from '../verify/verify.ts';
import { placesByClass, type ByteClass } from './byte-class.ts';
import { makeSpecimen, type Specimen } from './specimen.ts';

const DEFAULT_FLIPS = 3;
const INTERVAL = 10_000;

const USAGE = `
Usage: npm run flip -- [--flips N] [--seed S]

Changes one bit after the other in a corpus of all formats, in what was published of it (list or tiles,
texts, figures of accuracy), and asks npm run verify each time whether it notices: in every file, at
places of every class of bytes.

  --flips N   how many in each class of each file; by default ${DEFAULT_FLIPS}
  --seed S    a whole number; by default 1
`;

const OPTIONS = { flips: { type: 'string' }, seed: { type: 'string' } } as const;

/** A bit to be changed. */
export interface Flip {
	file: string;
	kind: ByteClass;
	at: number;
	bit: number;
}

export type Outcome = 'noticed' | 'unnoticed' | 'meaningless';

/** So many flips in each class of bytes of each file. */
export function flipsOf({ folder, files }: Specimen, count: number, random: Random): Flip[] {
	return files.flatMap((file) =>
		[...placesByClass(readFileSync(join(folder, file)))].flatMap(([kind, places]) =>
			random.many(count, () => ({ file, kind, at: random.pick(places), bit: random.below(8) }))
		)
	);
}

async function isNoticed({ corpus, list }: Specimen): Promise<boolean> {
	try {
		return (await verifyList(corpus, list)).problems.length > 0;
	} catch (error) {
		if (error instanceof CommandError) return true;
		throw error;
	}
}

/** What is taken out of a file of the corpus that may be written in several ways. */
const MEANINGS: Readonly<Record<string, (bytes: Buffer) => string>> = {
	// White space may be any.
	'.json': (bytes) => JSON.stringify(JSON.parse(bytes.toString())),
	// The head tells when and where it was packed; each line has its SHA-256 in the list.
	'.gz': (bytes) => gunzipSync(bytes).toString('latin1')
};

function isMeaningless(file: string, before: Buffer, after: Buffer): boolean {
	const meaning = file.startsWith('corpus/') ? MEANINGS[extname(file)] : undefined;
	try {
		return meaning !== undefined && meaning(before) === meaning(after);
	} catch {
		return false;
	}
}

/** Changes a bit, asks, and changes it back. */
export async function tryFlip(specimen: Specimen, { file, at, bit }: Flip): Promise<Outcome> {
	const path = join(specimen.folder, file);
	const before = readFileSync(path);
	const after = Buffer.from(before);
	after.writeUInt8(after.readUInt8(at) ^ (1 << bit), at);
	if (isMeaningless(file, before, after)) return 'meaningless';
	writeFileSync(path, after);
	try {
		return (await isNoticed(specimen)) ? 'noticed' : 'unnoticed';
	} finally {
		writeFileSync(path, before);
	}
}

type Tally = Record<Outcome, number>;
const tallyIn = (tallies: Map<string, Tally>, row: string): Tally => {
	const tally = tallies.get(row) ?? { noticed: 0, unnoticed: 0, meaningless: 0 };
	tallies.set(row, tally);
	return tally;
};

/** What a file is, for the table. */
const kindOf = (file: string) =>
	file.startsWith('corpus/')
		? `corpus, ${extname(file) === '.json' ? 'sources.json' : extname(file)}`
		: file.startsWith('texts/')
			? 'texts for the site'
			: file.startsWith('events/')
				? 'tiles'
				: file;

/** Tries all flips of a specimen, and removes it. */
async function flipAll(
	specimen: Specimen,
	flips: readonly Flip[],
	tallies: Map<string, Tally>
): Promise<void> {
	let told = performance.now();
	try {
		for (const [index, flip] of flips.entries()) {
			const outcome = await tryFlip(specimen, flip);
			for (const row of [kindOf(flip.file), `— ${flip.kind}`]) tallyIn(tallies, row)[outcome] += 1;
			if (outcome === 'unnoticed')
				printProblem(`${flip.file}: bit ${flip.bit} of byte ${flip.at} was not noticed`);
			if (performance.now() - told < INTERVAL) continue;
			told = performance.now();
			console.error(`${index + 1}/${flips.length} flips`);
		}
	} finally {
		rmSync(specimen.folder, { recursive: true });
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
	const count = countOf(parsed.values.flips ?? String(DEFAULT_FLIPS), '--flips');
	const random = new Random(countOf(parsed.values.seed ?? '1', '--seed'));
	const tallies = new Map<string, Tally>();
	for (const form of ['whole', 'tiles'] as const) {
		const specimen = await makeSpecimen(form);
		await flipAll(specimen, flipsOf(specimen, count, random), tallies);
	}
	const byName = ([a]: [string, Tally], [b]: [string, Tally]) => (a < b ? -1 : 1);
	console.table(Object.fromEntries([...tallies].sort(byName)));
	return [...tallies.values()].some(({ unnoticed }) => unnoticed > 0) ? 1 : 0;
}
