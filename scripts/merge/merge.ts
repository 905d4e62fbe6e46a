import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { CommandError, printProblem, readArguments, shownPath, statOf } from '../cli.ts';
import { cutLines } from '#lib/intake/lines.ts';
import { chunksOf } from '../corpus/file-chunks.ts';
import { generatorName } from '../extract/generator.ts';
import { keepHeapSmall } from '../extract/stream/keep-heap-small.ts';
import { listPieces, requireWritable, writeBeside } from '../extract/write-list.ts';
import { LIMITS } from './desk.ts';
import { mergeStreams, type MentionStream, type Merged } from './merge-streams.ts';
import { withScratch, type Scratch } from './scratch.ts';
import { MOST_MENTION_BYTES } from './take-in.ts';

const USAGE = `
Usage: npm run -s merge -- [FILE …] [--out FILE] [--temp FOLDER]

Merges the lines that npm run extract -- --stream has written, in files (also .gz) or on stdin, into one
event list: the same bytes as npm run extract gives for the same texts, whatever the order of the lines
and however many files they stand in.

  --out FILE     write the list to FILE instead of stdout
  --temp FOLDER  keep what does not fit into memory there for the time being, by default in the
                 system's folder; as much room as three times the lines is needed
  --help         print this

Lines that cannot be read are named and the others merged (exit code 1); a list that stood in FILE then
stays.
`;

const OPTIONS = { out: { type: 'string' }, temp: { type: 'string' } } as const;

function streamsOf(files: readonly string[]): MentionStream[] {
	const missing = files.find((file) => !statOf(file));
	if (missing !== undefined)
		throw new CommandError(
			`${shownPath(resolve(missing))}: no such file; name streams of mentions`
		);
	if (files.length === 0)
		return [{ place: 'stdin', lines: cutLines(process.stdin, MOST_MENTION_BYTES) }];
	return files.map((file) => ({
		place: shownPath(resolve(file)),
		lines: cutLines(chunksOf(file), MOST_MENTION_BYTES)
	}));
}

async function print(pieces: Iterable<string>): Promise<void> {
	for (const piece of pieces)
		if (!process.stdout.write(piece))
			await new Promise((resume) => process.stdout.once('drain', resume));
}

function summaryOf({ counts }: Merged, events: number): string {
	const { texts, copies, repeats, mentions, largest } = counts;
	return `${texts} texts (left out: ${copies} copies, ${repeats} repeated lines), ${events} events, ${mentions} mentions, at most ${largest} of them compared together`;
}

/** Counts values as they pass. */
class Counter {
	count = 0;

	*over<T>(values: Iterable<T>): Generator<T> {
		for (const value of values) {
			this.count += 1;
			yield value;
		}
	}
}

async function mergeOn(
	scratch: Scratch,
	streams: readonly MentionStream[],
	target: string | null
): Promise<number> {
	let problems = 0;
	const generator = generatorName();
	const merged = await mergeStreams({ scratch, limits: LIMITS }, streams, generator, (problem) => {
		problems += 1;
		printProblem(problem);
	});
	if (merged.counts.texts === 0)
		throw new CommandError('no text in the streams; make them with npm run extract -- --stream');
	if (target !== null && problems > 0 && existsSync(target))
		throw new CommandError(
			`${shownPath(target)}: kept as it was, because not every line could be read; mend the lines named above`
		);
	const events = new Counter();
	const pieces = listPieces({
		generator,
		sources: merged.sources,
		events: events.over(merged.events)
	});
	if (target === null) await print(pieces);
	else writeBeside(target, pieces);
	// The list may be what goes to stdout.
	console.error(
		summaryOf(merged, events.count) + (target === null ? '' : ` → ${shownPath(target)}`)
	);
	return problems > 0 ? 1 : 0;
}

/**
 * `npm run merge`: merges streams of mentions into an event list.
 *
 * @returns the exit code: 0, or 1 when a line could not be read
 * @throws CommandError for bad input or wrong usage
 */
export async function merge(args: readonly string[]): Promise<number> {
	const parsed = readArguments(args, OPTIONS, USAGE, Infinity);
	if (!parsed) return 0;
	const { out, temp } = parsed.values;
	const target = out === undefined ? null : resolve(out);
	if (target !== null) requireWritable(target);
	const folder = resolve(temp ?? tmpdir());
	if (!statOf(folder)?.isDirectory())
		throw new CommandError(`${shownPath(folder)}: no such folder; name one with --temp`);
	const streams = streamsOf(parsed.positionals);
	keepHeapSmall();
	return withScratch(folder, (scratch) => mergeOn(scratch, streams, target));
}
