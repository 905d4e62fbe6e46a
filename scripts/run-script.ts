import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from './cli.ts';

/** How a script ended and what it printed. */
export interface Run {
	code: number | null;
	stdout: string;
	stderr: string;
	/** Lines of `stderr` without empty ones. */
	problems: string[];
}

/**
 * Runs a script of `scripts/` in a process of its own, as tests do.
 *
 * @param name e.g. `extract.ts`
 * @param input what it finds on its standard input
 */
export function runScript(
	name: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {},
	input: string | Uint8Array = ''
): Promise<Run> {
	return new Promise((resolve, reject) => {
		const script = join(PROJECT, 'scripts', name);
		const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
			cwd: PROJECT,
			env: { ...process.env, ...env },
			stdio: ['pipe', 'pipe', 'pipe']
		});
		// Whether it reads its input to the end is its own affair.
		child.stdin.on('error', () => undefined).end(input);
		let stdout = '';
		let stderr = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
		child.once('error', reject);
		child.once('close', (code) => {
			const problems = stderr.split('\n').filter((line) => line !== '');
			resolve({ code, stdout, stderr, problems });
		});
	});
}
