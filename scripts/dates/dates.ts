import { decodeUtf8 } from '#lib/intake/decode.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { CommandError, printProblem, readArguments, shownPath, statOf } from '../cli.ts';
import { answerLine } from './answer-line.ts';
import { findDates } from './find-dates.ts';
import { isReferenceDay } from './reference-day.ts';

const USAGE = `
Usage: npm run -s dates -- FILE --reference DAY [--refused]
       npm run -s dates -- --stdin [--refused]

Prints every date expression of a text as a line of JSON: start, end, text, edtf, earliest, latest,
basis, rule, derivation. Offsets count UTF-16 code units of the text.

  --reference DAY   the day of the text, from which 去年 and 上个月 are counted, e.g. 2024-01-09
  --stdin           reads lines { "id", "input", "reference_date" } instead of a file and answers each
                    with a line { "id", "dates": […] }, or { "id", "error" } (exit code 1)
  --refused         adds what looked like a date and was refused, with rule and reason
  --help            prints this
`;

const OPTIONS = {
	reference: { type: 'string' },
	stdin: { type: 'boolean', default: false },
	refused: { type: 'boolean', default: false }
} as const;

const print = (value: object) => process.stdout.write(`${JSON.stringify(value)}\n`);

function readText(path: string): string {
	const stats = statOf(path);
	if (!stats) throw new CommandError(`${shownPath(path)}: no such file; name a text`);
	if (!stats.isFile()) throw new CommandError(`${shownPath(path)}: not a file; name a text`);
	const { text, problem } = decodeUtf8(readFileSync(path));
	if (text === null) throw new CommandError(`${shownPath(path)}: ${problem}`);
	return text;
}

function printFile(file: string, reference: string, withRefused: boolean): number {
	const { dates, refused } = findDates(readText(resolve(file)), reference);
	const lines = withRefused
		? [...dates, ...refused].sort((a, b) => a.start - b.start || a.end - b.end)
		: dates;
	lines.forEach(print);
	return 0;
}

async function answerLines(withRefused: boolean): Promise<number> {
	let exitCode = 0;
	let number = 0;
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
		number += 1;
		if (line.trim() === '') continue;
		const answer = answerLine(line, withRefused);
		if ('error' in answer) {
			printProblem(`line ${number}: ${answer.error}`);
			exitCode = 1;
		}
		// A slow reader must not make the answers pile up in memory.
		if (!print(answer)) await new Promise((resume) => process.stdout.once('drain', resume));
	}
	return exitCode;
}

/**
 * `npm run dates`: the date expressions of a text, or of the lines on stdin.
 *
 * @returns the exit code: 0, or 1 when a line could not be answered
 * @throws CommandError for bad input or wrong usage
 */
export async function dates(args: string[]): Promise<number> {
	const parsed = readArguments(args, OPTIONS, USAGE, 1);
	if (!parsed) return 0;
	const { reference, stdin, refused } = parsed.values;
	const [file] = parsed.positionals;
	if (stdin) {
		if (file !== undefined || reference !== undefined)
			throw new CommandError(
				'--stdin takes neither FILE nor --reference: each line tells its own',
				2
			);
		return answerLines(refused);
	}
	if (file === undefined) throw new CommandError('no FILE given; --help shows the usage', 2);
	if (reference === undefined)
		throw new CommandError('no --reference given: the day of the text, e.g. 2024-01-09', 2);
	if (!isReferenceDay(reference))
		throw new CommandError(`'${reference}' is no day; give --reference as 2024-01-09`, 2);
	return printFile(file, reference, refused);
}
