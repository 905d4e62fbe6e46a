import { fileURLToPath } from 'node:url';
import { CommandError, readArguments, runCommand } from '../cli.ts';
import { runApart, tableRow } from './apart.ts';
import { measure, type Measured } from './time/measure.ts';
import { PEERS, READERS } from './time/readers.ts';

const USAGE = `
Usage: npm run bench:time -- [--reader NAME]

Runs the date readers one after the other, each in a process of its own, over the corpus for some
seconds and prints their speed in MB/s, how many times ours is faster, and the memory in use after the
warm-up and after the last pass. Recognizers-Text is installed in scripts/bench/time/peers first.

  --reader NAME   runs one reader in this process and prints JSON: ${Object.keys(READERS).join(', ')}
  --help          prints this
`;

const OPTIONS = { reader: { type: 'string' } } as const;

async function bench(args: string[]): Promise<number> {
	const parsed = readArguments(args, OPTIONS, USAGE);
	if (!parsed) return 0;
	const { reader } = parsed.values;
	if (reader !== undefined) {
		const load = READERS[reader];
		if (!load)
			throw new CommandError(
				`unknown reader '${reader}'; known are ${Object.keys(READERS).join(', ')}`,
				2
			);
		console.log(JSON.stringify(await measure(load())));
		return 0;
	}
	PEERS.install();
	const script = fileURLToPath(import.meta.url);
	const results = Object.keys(READERS).map((name) => ({
		name,
		measured: runApart<Measured>({ name, command: ['--import', 'tsx', script, '--reader', name] })
	}));
	const ours = results[0]?.measured?.speed ?? NaN;
	console.log(tableRow(['', 'MB/s', 'ours is', 'found', 'heap MB']));
	for (const { name, measured } of results) {
		if (!measured) continue;
		const { speed, found, heap } = measured;
		const cells = [
			name,
			speed.toFixed(2),
			`${(ours / speed).toFixed(1)} ×`,
			String(found),
			`${heap.first.toFixed(0)} → ${heap.last.toFixed(0)}`
		];
		console.log(tableRow(cells));
	}
	return results.every(({ measured }) => measured !== null) ? 0 : 1;
}

await runCommand(bench);
