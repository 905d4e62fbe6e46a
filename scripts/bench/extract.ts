import { fileURLToPath } from 'node:url';
import { CommandError, readArguments, runCommand } from '../cli.ts';
import { runApart, tableRow } from './apart.ts';
import { measure, RUNS, type Measured } from './extract/runs.ts';

const USAGE = `
Usage: npm run bench -- [--run NAME --copies N]

Times the whole extraction, from raw texts to the merged event list, beside chrono.zh alone, which
only finds dates, on the same texts: the corpus once, ten and a hundred times over, each copy as a
source of its own. Every run has a process of its own. Time per MB shows whether time grows with the
length alone.

  --run NAME   runs one in this process and prints JSON: ${Object.keys(RUNS).join(', ')}
  --copies N   how many times over, with --run; 1 when left out
  --help       prints this
`;

const OPTIONS = { run: { type: 'string' }, copies: { type: 'string' } } as const;
const SIZES: readonly number[] = [1, 10, 100];

function runHere(name: string, copies: string): number {
	const run = RUNS[name];
	if (!run)
		throw new CommandError(`unknown run '${name}'; known are ${Object.keys(RUNS).join(', ')}`, 2);
	if (!/^[1-9]\d{0,4}$/.test(copies))
		throw new CommandError(`--copies is no number from 1 to 99999: '${copies}'`, 2);
	console.log(JSON.stringify(measure(run, Number(copies))));
	return 0;
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

function bench(args: string[]): number {
	const parsed = readArguments(args, OPTIONS, USAGE);
	if (!parsed) return 0;
	const { run, copies = '1' } = parsed.values;
	if (run !== undefined) return runHere(run, copies);
	const script = fileURLToPath(import.meta.url);
	console.log(
		tableRow([
			'',
			'MB',
			'MB/s',
			'per MB',
			'of chrono',
			'found',
			'found/s',
			'peak RSS MB',
			'heap MB'
		])
	);
	let isComplete = true;
	for (const size of SIZES) {
		const [ours, peer] = ['extraction', 'chrono.zh'].map((name) =>
			runApart<Measured>(name, script, ['--run', name, '--copies', String(size)])
		);
		if (ours) console.log(tableRow([`extraction × ${size}`, ...cellsOf(ours, peer ?? null)]));
		if (peer) console.log(tableRow([`chrono.zh × ${size}`, ...cellsOf(peer, null)]));
		isComplete &&= Boolean(ours && peer);
	}
	return isComplete ? 0 : 1;
}

await runCommand(bench);
