import { READ_ENDINGS } from '#lib/intake/formats.ts';
import { LARGE_FROM } from '#lib/model/large-from.ts';
import { compileEventList, readSource, type SourceInput } from '#lib/pipeline/compile.ts';
import { toTraditional } from '#lib/text/traditional.ts';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CommandError, countOf, printProblem, PROJECT, readArguments, shownPath } from '../cli.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { occasionLines, summaryLine } from '../corpus/summary.ts';
import { explainList } from './explain.ts';
import { generatorName } from './generator.ts';
import { initSources } from './init.ts';
import { Progress } from './progress.ts';
import { publish } from './publish.ts';
import { keepHeapSmall } from './stream/keep-heap-small.ts';
import { printRecords } from './stream/print-records.ts';
import { streamMentions } from './stream/stream.ts';
import { requireWritable } from './write-list.ts';

/** Named as the file of a stream’s texts where nothing else is said. */
const STREAM_NAME = 'stdin.ndjson';

const USAGE = `
Usage: npm run extract -- [folder] [--out FILE [--texts]] [--explain]
       npm run extract -- [folder] --init
       npm run -s extract -- [folder] --records
       npm run -s extract -- --stream [--file NAME] [--workers N]

Reads the texts (${READ_ENDINGS}) of a folder, by default
corpus, and writes the events that they tell of, by default to static/data/events.json, and then,
beside it in texts/, what the site's readers show.

  --out FILE   write the list to FILE
  --texts      write into texts/ beside that list what the site's readers show, too
  --explain    print what gave each event its values, and everything that was refused
  --init       write what is inferred of the texts into the folder's sources.json, to be corrected by
               hand; what stands there already stays
  --records    print the texts as lines for --stream instead of reading them
  --stream     answer lines { "id", "text", "date", … } on stdin, one by one and in order, each with a
               line { "id", "mentions": […], … } for npm run merge, or { "id", "error" } (exit code 1)
  --file NAME  the file that the lines stand in, by default ${STREAM_NAME}; a line may name its own
  --workers N  read the texts of a stream in N processes, by default 1
  --help       print this

With a subfolder texts/ only that one is read. sources.json in the folder describes the texts; a text
without an entry needs a complete date of its own. What was read, inferred and left out is told, a line
a file. A text that cannot be read is named and the others are still read (exit code 1): their list is
written where there is none yet, and a former list stays. For the site a list of ${LARGE_FROM} events or
more is written as tiles: many small files in a folder beside the list, which then only names them.
`;

const OPTIONS = {
	out: { type: 'string' },
	texts: { type: 'boolean', default: false },
	explain: { type: 'boolean', default: false },
	init: { type: 'boolean', default: false },
	records: { type: 'boolean', default: false },
	stream: { type: 'boolean', default: false },
	file: { type: 'string' },
	workers: { type: 'string' }
} as const;

/** Folder read and file written when nothing else is said. */
export const DEFAULT_CORPUS = join(PROJECT, 'corpus');
export const DEFAULT_LIST = join(PROJECT, 'static', 'data', 'events.json');

function readAll(inputs: readonly SourceInput[]) {
	const progress = new Progress(
		process.stderr,
		inputs.map(({ raw }) => raw.length)
	);
	try {
		return inputs.map((input) => {
			const reading = readSource(input);
			progress.advance();
			return reading;
		});
	} finally {
		progress.end();
	}
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What the command can do, with the options that go with it. */
const MODES = {
	list: ['out', 'texts', 'explain'],
	init: ['init'],
	records: ['records'],
	stream: ['stream', 'file', 'workers']
} as const satisfies Record<string, readonly (keyof typeof OPTIONS)[]>;

/**
 * What the command is to do.
 *
 * @throws CommandError for options that do not go together
 */
function modeOf(values: Partial<Record<string, string | boolean>>): keyof typeof MODES {
	const mode = (['stream', 'records', 'init'] as const).find((name) => values[name]) ?? 'list';
	const allowed: readonly string[] = MODES[mode];
	const strange = Object.keys(values).find((name) => values[name] && !allowed.includes(name));
	if (strange === undefined) return mode;
	const place = mode === 'list' ? 'the reading of a folder' : `--${mode}`;
	throw new CommandError(`--${strange} does not go with ${place}; --help shows the usage`, 2);
}

/**
 * `npm run extract`: reads a folder of texts and writes the event list.
 *
 * @returns the exit code: 0, or 1 when a text could not be read
 * @throws CommandError for bad input or wrong usage
 */
export async function extract(args: readonly string[]): Promise<number> {
	const parsed = readArguments(args, OPTIONS, USAGE, 1);
	if (!parsed) return 0;
	const { values, positionals } = parsed;
	const mode = modeOf(values);
	if (mode === 'stream' && positionals.length > 0)
		throw new CommandError('--stream reads no folder, but lines on stdin', 2);
	if (mode === 'stream') {
		const workers = countOf(values.workers ?? '1', '--workers');
		const fileName = values.file ?? STREAM_NAME;
		keepHeapSmall();
		return streamMentions(process.stdin, process.stdout, {
			...{ fileName, workers },
			onproblem: printProblem
		});
	}
	const start = performance.now();
	const folder = resolve(positionals[0] ?? DEFAULT_CORPUS);
	if (mode === 'init') return initSources(folder);
	if (mode === 'records') return printRecords(folder);
	const target = resolve(values.out ?? DEFAULT_LIST);
	const corpus = await readCorpus(folder);
	corpus.problems.forEach(printProblem);
	if (corpus.inputs.length === 0) return 1;
	requireWritable(target);

	const readings = readAll(corpus.inputs);
	const list = compileEventList(readings, { generator: generatorName(), toTraditional });
	const notices = readings.flatMap((reading) => reading.notices);
	if (values.explain) process.stdout.write(explainList(list, readings));
	const kept = corpus.problems.length > 0 && existsSync(target);
	const isForSite = values.texts || target === DEFAULT_LIST;
	if (!kept) publish(target, list, isForSite ? corpus.inputs : null);

	[...corpus.reports.map(summaryLine), ...occasionLines(list.sources)].forEach((line) => {
		console.log(line);
	});
	console.log(
		[
			counted(readings.length, 'text'),
			counted(list.events.length, 'event'),
			counted(
				list.events.reduce((sum, { mentions }) => sum + mentions.length, 0),
				'mention'
			),
			counted(notices.length, 'notice'),
			`${((performance.now() - start) / 1000).toFixed(1)} s`
		].join(', ') + (kept ? '' : ` → ${shownPath(target)}`)
	);
	if (kept)
		printProblem(
			`${shownPath(target)}: kept as it was, because not every text could be read; mend the texts named above`
		);
	return corpus.problems.length > 0 ? 1 : 0;
}
