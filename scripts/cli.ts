import { statSync, type Stats } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import * as z from 'zod/mini';

// The small Zod has no words for its problems unless it is given some.
z.config(z.locales.en());

/** The project's folder, without a slash at the end. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Exit codes: 1 for bad input, 2 for a command that was called wrongly. */
export type FailureCode = 1 | 2;

/** A failure that the caller can mend. Each problem is one line that names the place and the remedy. */
export class CommandError extends Error {
	readonly problems: readonly string[];
	readonly exitCode: FailureCode;

	constructor(problems: string | readonly string[], exitCode: FailureCode = 1) {
		const lines = typeof problems === 'string' ? [problems] : problems;
		super(lines.join('\n'));
		this.name = 'CommandError';
		this.problems = lines;
		this.exitCode = exitCode;
	}
}

/** Prints a problem on stderr as one line, whatever line breaks it holds. */
export function printProblem(problem: string): void {
	process.stderr.write(`error: ${problem.replace(/\s*\n\s*/g, ' ')}\n`);
}

/** A path as the reader of a message would type it. */
export function shownPath(path: string): string {
	const near = relative(process.cwd(), path);
	return near !== '' && !near.startsWith('..') ? near : path;
}

/** Whether an error is one of the operating system's, with its code, e.g. `ENOENT`. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
	return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** What stands at a path, or null when nothing does. */
export function statOf(path: string): Stats | null {
	try {
		return statSync(path);
	} catch (error) {
		if (isSystemError(error)) return null;
		throw error;
	}
}

/**
 * Reads arguments strictly.
 *
 * @param usage shown for `--help`
 * @returns null when help was asked for and printed
 * @throws CommandError with exit code 2 for an unknown flag, a missing value or too many arguments
 */
export function readArguments<const O extends NonNullable<ParseArgsConfig['options']>>(
	args: readonly string[],
	options: O,
	usage: string,
	maximumPositionals = 0
) {
	if (args.includes('--help') || args.includes('-h')) {
		process.stdout.write(`${usage.trim()}\n`);
		return null;
	}
	let parsed;
	try {
		parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
	} catch (error) {
		const [sentence = 'wrong arguments'] = String((error as Error).message).split(/\.(?:\s|$)/);
		throw new CommandError(`${sentence}; --help shows the usage`, 2);
	}
	const surplus = parsed.positionals[maximumPositionals];
	if (surplus !== undefined)
		throw new CommandError(`unexpected argument '${surplus}'; --help shows the usage`, 2);
	return parsed;
}

/**
 * Reads a count that is given as an option.
 *
 * @throws CommandError with exit code 2 when it is no whole number from 1 on
 */
export function countOf(value: string, option: string): number {
	if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
	throw new CommandError(`${option} '${value}' is no whole number from 1 on`, 2);
}

/**
 * Runs a command and sets the exit code. What the caller can mend is printed without a stack
 * trace; anything else is a fault of the program and keeps its trace.
 */
export async function runCommand(
	command: (args: string[]) => number | Promise<number>
): Promise<void> {
	// A reader that stops early, as `head` does, is no failure.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(0);
		throw error;
	});
	try {
		process.exitCode = await command(process.argv.slice(2));
	} catch (error) {
		if (!(error instanceof CommandError)) throw error;
		error.problems.forEach(printProblem);
		process.exitCode = error.exitCode;
	}
}
