import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError, PROJECT, readArguments, runCommand } from '../cli.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { withBundle } from '../with-bundle.ts';
import { runApart, tableRow } from './apart.ts';
import { RUNS, type Measured } from './extract/runs.ts';

const CONTENDER = fileURLToPath(new URL('extract/contender.ts', import.meta.url));
const SIZES: readonly number[] = [1, 10, 100];

const USAGE = `
Usage: npm run bench -- [--sizes N,N]

Times the whole extraction, from raw texts to the merged event list, beside chrono.zh alone, which
only finds dates, on the same texts: the corpus once, ten and a hundred times over, each copy as a
source of its own. Both are bundled, and every run has a process of its own. Time is that of the CPU;
time per MB shows whether it grows with the length alone.

  --sizes N,N   how many times over; by default ${SIZES.join(',')}
  --help        prints this
`;

const OPTIONS = { sizes: { type: 'string' } } as const;

const COLUMNS: readonly string[] = [
	...['', 'MB', 'MB/s', 'per MB', 'of chrono', 'found', 'found/s', 'peak RSS MB', 'heap MB']
];

function sizesOf(text: string | undefined): readonly number[] {
	const sizes = text?.split(',') ?? SIZES.map(String);
	if (sizes.every((size) => /^[1-9]\d{0,4}$/.test(size))) return sizes.map(Number);
	throw new CommandError(`--sizes wants numbers from 1 to 99999, not '${text}'`, 2);
}

function cellsOf(
	{ megabytes, seconds, found, peak, heap }: Measured,
	peer: Measured | null
): string[] {
	const speed = megabytes / seconds;
	return [
		megabytes.toFixed(2),
		speed.toFixed(2),
		`${((1000 * seconds) / megabytes).toFixed(0)} ms`,
		peer ? `${((speed * peer.seconds) / peer.megabytes).toFixed(2)} ×` : '',
		String(found),
		(found / seconds).toFixed(0),
		peak.toFixed(0),
		heap.toFixed(0)
	];
}

/** @returns whether all went well */
function compareAt(size: number, bundle: string, input: string): boolean {
	const [ours, peer] = Object.keys(RUNS).map((name) =>
		runApart<Measured>({ name, command: [bundle, name, String(size)], input })
	);
	if (ours) console.log(tableRow([`extraction × ${size}`, ...cellsOf(ours, peer ?? null)]));
	if (peer) console.log(tableRow([`chrono.zh × ${size}`, ...cellsOf(peer, null)]));
	return Boolean(ours && peer);
}

async function bench(args: string[]): Promise<number> {
	const parsed = readArguments(args, OPTIONS, USAGE);
	if (!parsed) return 0;
	const sizes = sizesOf(parsed.values.sizes);
	const input = JSON.stringify((await readCorpus(join(PROJECT, 'corpus'))).inputs);
	return withBundle(CONTENDER, (bundle) => {
		console.log(tableRow(COLUMNS));
		// One after the other, whatever has failed before.
		return sizes.map((size) => compareAt(size, bundle, input)).every(Boolean) ? 0 : 1;
	});
}

await runCommand(bench);
