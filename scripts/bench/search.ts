import { fileURLToPath } from 'node:url';
import { CommandError, readArguments, runCommand } from '../cli.ts';
import { runApart, tableRow } from './apart.ts';
import { ENGINES, PEERS } from './search/engines.ts';
import { libraryBytes } from './search/library-bytes.ts';
import { measure, type Measured } from './search/measure.ts';

const SIZES = [1000, 10_000, 100_000];
const COLUMNS = [
	'index ms',
	'first',
	'query ms',
	'p95',
	'slowest',
	'heap MB',
	'index gz',
	'of list'
];

const USAGE = `
Usage: npm run bench:search -- [--sizes N,N]

Times the search beside MiniSearch with pairs of characters, whose finds are checked word by word so that
they are exact, and beside a scan of the texts: over the published events, repeated under new ids until
there are so many, and the queries of corpus/cases/search/queries.txt. Each runs in a process of its own.
Times are ms of processor time. MiniSearch is installed in scripts/bench/search/peers first.

  --sizes N,…     by default ${SIZES.join(',')}
  --engine NAME   runs one engine in this process with the first size and prints JSON: ${Object.keys(ENGINES).join(', ')}
  --help          prints this
`;

const OPTIONS = { sizes: { type: 'string' }, engine: { type: 'string' } } as const;

function sizesOf(text: string | undefined): number[] {
	if (text === undefined) return SIZES;
	return text.split(',').map((part) => {
		const size = Number(part);
		if (!Number.isSafeInteger(size) || size < 1)
			throw new CommandError(`--sizes takes whole numbers from 1 on, not '${part}'`, 2);
		return size;
	});
}

function rowOf(name: string, measured: Measured): string {
	const { made, first, median, p95, slowest, heap, index, list } = measured;
	return tableRow([
		name,
		...[made, first, median, p95, slowest, heap].map((value) => value.toFixed(1)),
		index === 0 ? '–' : `${(index / 1000).toFixed(0)} kB`,
		index === 0 ? '–' : `${((100 * index) / list).toFixed(0)} %`
	]);
}

/** Prints a row for each engine. Returns false where one failed or found otherwise than the first. */
function compare(size: number): boolean {
	const script = fileURLToPath(import.meta.url);
	console.log(tableRow([`${size} events`, ...COLUMNS]));
	let agreed: string | null = null;
	let isWhole = true;
	for (const name of Object.keys(ENGINES)) {
		const command = ['--import', 'tsx', script, '--engine', name, '--sizes', String(size)];
		const measured = runApart<Measured>({ name, command });
		const found = JSON.stringify(measured?.found);
		agreed ??= found;
		isWhole &&= measured !== null && found === agreed;
		if (measured)
			console.log(`${rowOf(name, measured)}${found === agreed ? '' : '  finds others'}`);
	}
	return isWhole;
}

async function bench(args: string[]): Promise<number> {
	const parsed = readArguments(args, OPTIONS, USAGE);
	if (!parsed) return 0;
	const sizes = sizesOf(parsed.values.sizes);
	const { engine } = parsed.values;
	if (engine !== undefined) {
		const made = ENGINES[engine];
		if (!made)
			throw new CommandError(
				`unknown engine '${engine}'; known are ${Object.keys(ENGINES).join(', ')}`,
				2
			);
		console.log(JSON.stringify(measure(made, sizes[0] ?? 1)));
		return 0;
	}
	PEERS.install();
	const outcomes = sizes.map(compare);
	for (const name of Object.keys(ENGINES)) {
		const bytes = await libraryBytes(name);
		if (bytes !== null) console.log(`${name}: ${bytes} bytes of code, gzipped`);
	}
	return outcomes.every(Boolean) ? 0 : 1;
}

await runCommand(bench);
