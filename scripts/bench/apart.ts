import { execFileSync } from 'node:child_process';
import { isSystemError, printProblem } from '../cli.ts';

/** A process of node's own. */
export interface Apart {
	/** What is measured, for the message when it fails. */
	name: string;
	/** Options of node and the script with its arguments. */
	command: readonly string[];
	/** What it reads from its standard input; nothing when left out. */
	input?: string;
}

/**
 * Runs a benchmark script in a process of its own, so that none warms up or burdens another.
 *
 * @returns what it printed as JSON; null when it failed, the reason has been printed
 */
export function runApart<T>({ name, command, input = '' }: Apart): T | null {
	try {
		const output = execFileSync(process.execPath, ['--expose-gc', ...command], {
			encoding: 'utf8',
			input,
			stdio: ['pipe', 'pipe', 'pipe']
		});
		return JSON.parse(output) as T;
	} catch (error) {
		const reason =
			isSystemError(error) || !(error instanceof Error) ? String(error) : error.message;
		printProblem(`${name}: ${reason.split('error: ').at(-1) ?? reason}`);
		return null;
	}
}

/** A row of a table: the first cell names it. */
export function tableRow([name = '', ...cells]: readonly string[]): string {
	return name.padStart(18) + cells.map((cell) => cell.padStart(12)).join('');
}
