import type { Readable, Writable } from 'node:stream';
import { cutLines, isBlank, type Line } from '#lib/intake/lines.ts';
import { MOST_LINE_BYTES } from '#lib/intake/records.ts';
import { answerLine, type Answer } from './answer.ts';
import { WorkerPool } from './worker-pool.ts';

/** Settings of a stream. */
export interface StreamOptions {
	/** Named as the file of texts that name none, followed by `#` and their id. */
	fileName: string;
	/** Processes that read texts; with one, it is this one. */
	workers: number;
	/** Is told of lines that cannot be read, the first ones. */
	onproblem: (problem: string) => void;
}

/** So many lines wait for each worker at most. */
const LINES_PER_WORKER = 2;
/** So many problems are told one by one; each stands in its line’s answer as well. */
const MOST_PROBLEMS = 5;

async function* filledLines(input: Readable): AsyncGenerator<Line> {
	for await (const line of cutLines(input as AsyncIterable<Buffer>, MOST_LINE_BYTES))
		if (line.bytes === null || !isBlank(line.bytes)) yield line;
}

/** Answers in the order of the lines, whichever worker is done first. */
async function* answeredBy(pool: WorkerPool, lines: AsyncIterable<Line>, most: number) {
	const open: Promise<Answer>[] = [];
	try {
		for await (const line of lines) {
			const answer = pool.answer(line);
			// It is waited for in its turn only.
			void answer.catch(() => undefined);
			open.push(answer);
			const [first] = open;
			if (first && open.length >= most) {
				yield await first;
				void open.shift();
			}
		}
		for (const answer of open) yield await answer;
	} finally {
		pool.close();
	}
}

async function* answersTo(
	lines: AsyncIterable<Line>,
	{ workers, fileName }: StreamOptions
): AsyncGenerator<Answer> {
	if (workers > 1)
		yield* answeredBy(new WorkerPool(workers, fileName), lines, workers * LINES_PER_WORKER);
	else for await (const line of lines) yield answerLine(line, fileName);
}

/**
 * Answers every line of a stream that is not empty with a line, in order. One text at a time is in
 * memory, or a few for each worker; a slow reader of the answers slows the reading down.
 *
 * @returns the exit code: 0, or 1 when a line could not be read
 */
export async function streamMentions(
	input: Readable,
	output: Writable,
	options: StreamOptions
): Promise<number> {
	const { onproblem } = options;
	let refused = 0;
	for await (const { json, problem } of answersTo(filledLines(input), options)) {
		if (problem !== null) {
			refused += 1;
			if (refused <= MOST_PROBLEMS) onproblem(problem);
		}
		if (!output.write(`${json}\n`)) await new Promise((resume) => output.once('drain', resume));
	}
	const rest = refused - MOST_PROBLEMS;
	if (rest > 0) onproblem(`${rest} more lines cannot be read; their answers say why`);
	return refused > 0 ? 1 : 0;
}
