import { join } from 'node:path';
import { CommandError, countOf, PROJECT, readArguments, runCommand } from '../cli.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { runApart } from './apart.ts';
import type { Measured } from './extract/runs.ts';
import { withBundle } from '../with-bundle.ts';
import { runStream, type StreamRun } from './stream/run-stream.ts';

const USAGE = `
Usage: npm run bench:stream -- [--gb N] [--workers N]

Streams N gigabytes of texts, the corpus again and again under new ids, through npm run extract --
--stream and tells its speed, beside one pass of chrono.zh over the same texts, and its memory as it
goes: flat when the end needs no more than the beginning. Linux alone tells the memory.

  --gb N       thousands of millions of UTF-8 bytes, by default 0.02
  --workers N  processes that read texts, by default 1
  --help       prints this
`;

const CONTENDER = join(PROJECT, 'scripts/bench/extract/contender.ts');

const OPTIONS = {
	gb: { type: 'string', default: '0.02' },
	workers: { type: 'string', default: '1' }
} as const;

function tell({ megabytes, texts, answered, seconds, marks, last }: StreamRun): void {
	console.log(
		`${megabytes.toFixed(1)} MB in ${texts} texts, ${answered.toFixed(1)} MB of answers, ${seconds.toFixed(1)} s`
	);
	for (const [share, { rss, peak }] of marks)
		console.log(
			`${String(share * 100).padStart(4)} % answered: RSS ${rss.toFixed(0)} MB, peak so far ${peak.toFixed(0)} MB`
		);
	console.log(
		`CPU ${last.cpu.toFixed(1)} s: ${(megabytes / last.cpu).toFixed(2)} MB/s of CPU time, ${(megabytes / seconds).toFixed(2)} MB/s by the clock`
	);
}

async function bench(args: string[]): Promise<number> {
	const parsed = readArguments(args, OPTIONS, USAGE);
	if (!parsed) return 0;
	const { gb, workers } = parsed.values;
	if (!(Number(gb) > 0)) throw new CommandError(`--gb '${gb}' is no number above 0`, 2);
	const { inputs } = await readCorpus(join(PROJECT, 'corpus'));
	const run = await runStream(inputs, Number(gb) * 1e3, countOf(workers, '--workers'));
	tell(run);
	const name = 'chrono.zh';
	const peer = await withBundle(CONTENDER, (bundle) =>
		runApart<Measured>({ name, command: [bundle, name, '1'], input: JSON.stringify(inputs) })
	);
	if (!peer) return 1;
	const speed = peer.megabytes / peer.seconds;
	const share = run.megabytes / run.last.cpu / speed;
	console.log(
		`${name}: ${speed.toFixed(2)} MB/s of CPU time; the stream is ${share.toFixed(2)} × as fast`
	);
	return 0;
}

await runCommand(bench);
