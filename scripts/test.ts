import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError, printProblem, readArguments, runCommand } from './cli.ts';
import type { Counts } from './test/counts.ts';
import { requireBrowser } from './test/requirements.ts';
import { allSteps, type Step } from './test/steps.ts';

const USAGE = `
Usage: npm test -- [step …]

Runs all checks, or the named ones, and ends with the line "N passed, N failed".
`;

function chosenSteps(names: readonly string[], steps: readonly Step[]): Step[] {
	const unknown = names.find((name) => !steps.some((step) => step.name === name));
	if (unknown !== undefined)
		throw new CommandError(
			`no step '${unknown}'; there are ${steps.map(({ name }) => name).join(', ')}`,
			2
		);
	return steps.filter(({ name }) => names.length === 0 || names.includes(name));
}

async function runSteps(steps: readonly Step[]): Promise<Counts> {
	const total: Counts = { passed: 0, failed: 0 };
	const summary: string[] = [];
	const broken = new Set<string>();
	for (const { name, needs, run } of steps) {
		console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
		if (needs !== undefined && broken.has(needs)) {
			summary.push(`  –  ${name}: not run, as ${needs} failed`);
			console.log(`not run, as ${needs} failed`);
			continue;
		}
		const start = performance.now();
		const { passed, failed } = await run();
		if (failed > 0) broken.add(name);
		total.passed += passed;
		total.failed += failed;
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		summary.push(
			`  ${failed > 0 ? '✗' : '✓'}  ${name}: ${passed} passed, ${failed} failed (${seconds} s)`
		);
	}
	console.log(`\n${summary.join('\n')}\n`);
	return total;
}

async function test(args: string[]): Promise<number> {
	const parsed = readArguments(args, {}, USAGE, Infinity);
	if (!parsed) return 0;
	const reports = mkdtempSync(join(tmpdir(), 'jinian-test-'));
	try {
		const steps = chosenSteps(parsed.positionals, allSteps(reports));
		requireBrowser();
		const { passed, failed } = await runSteps(steps);
		console.log(`${passed} passed, ${failed} failed`);
		return failed === 0 ? 0 : 1;
	} catch (error) {
		if (!(error instanceof CommandError) || error.exitCode === 2) throw error;
		error.problems.forEach(printProblem);
		console.log('0 passed, 1 failed');
		return 1;
	} finally {
		rmSync(reports, { recursive: true, force: true });
	}
}

await runCommand(test);
