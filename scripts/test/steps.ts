import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '../cli.ts';
import { countPlaywright, countVitest, type Counts } from './counts.ts';

/** A check of the whole. */
export interface Step {
	name: string;
	/** Name of a step without whose success this one means nothing. */
	needs?: string;
	run: () => Promise<Counts>;
}

/** Runs a program of `node_modules` in the project with its output shown; resolves to its exit code. */
export function runTool(
	[tool = '', ...args]: readonly string[],
	env: Readonly<Record<string, string>> = {}
): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(join(PROJECT, 'node_modules', '.bin', tool), args, {
			cwd: PROJECT,
			// The tests visit the site at its host's root.
			env: { ...process.env, BASE_PATH: '', ...env },
			stdio: 'inherit'
		});
		child.once('error', (error) => {
			console.error(error.message);
			resolve(1);
		});
		child.once('close', (code) => resolve(code ?? 1));
	});
}

/** A step that passes when all its commands do. */
function commands(name: string, ...lines: string[]): Step {
	const run = async () => {
		for (const line of lines)
			if ((await runTool(line.split(' '))) !== 0) return { passed: 0, failed: 1 };
		return { passed: 1, failed: 0 };
	};
	return { name, run };
}

function vitest(
	name: string,
	project: string,
	reports: string,
	timeZone: string,
	...filters: string[]
): Step {
	const run = async () => {
		const report = join(reports, `${name}.json`);
		const exitCode = await runTool(
			[
				...['vitest', 'run', '--project', project, ...filters],
				...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
			],
			{ TZ: timeZone }
		);
		return countVitest(report, exitCode);
	};
	return { name, run };
}

function playwright(name: string, needs: string, reports: string): Step {
	const run = async () => {
		const report = join(reports, `${name}.json`);
		const exitCode = await runTool(
			['playwright', 'test', '--config', 'src/e2e/playwright.config.ts', '--reporter=list,json'],
			{ PLAYWRIGHT_JSON_OUTPUT_NAME: report }
		);
		return countPlaywright(report, exitCode);
	};
	return { name, needs, run };
}

/**
 * All checks in their order.
 *
 * @param reports folder for the reports from which tests are counted
 */
export function allSteps(reports: string): Step[] {
	return [
		commands('format', 'prettier --check --log-level warn .'),
		commands('lint', 'eslint --max-warnings 0 .'),
		commands('types', 'svelte-kit sync', 'svelte-check --fail-on-warnings'),
		commands('imports', 'tsx scripts/check-imports.ts'),
		commands('unused', 'knip'),
		commands('schema', 'tsx scripts/schema.ts --check'),
		vitest('unit', 'node', reports, 'UTC'),
		vitest('unit-shanghai', 'node', reports, 'Asia/Shanghai', 'src'),
		vitest('browser', 'browser', reports, 'UTC'),
		commands(
			'build',
			'tsx scripts/extract.ts',
			'tsx scripts/verify.ts',
			'vite build --logLevel warn'
		),
		playwright('e2e', 'build', reports)
	];
}
