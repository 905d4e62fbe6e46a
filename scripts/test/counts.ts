import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** How many tests passed and failed. */
export interface Counts {
	passed: number;
	failed: number;
}

const VitestReport = z.object({
	numPassedTests: z.number(),
	numFailedTests: z.number(),
	testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) }))
});

const PlaywrightReport = z.object({
	stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() })
});

/** A run that fails without a failed test, as by a crash, counts as one failure. */
function withExit({ passed, failed }: Counts, exitCode: number): Counts {
	return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}

function readReport(path: string): unknown {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** Counts of a vitest JSON report; a file that could not be loaded is one failure. */
export function countVitest(path: string, exitCode: number): Counts {
	const report = VitestReport.safeParse(readReport(path)).data;
	if (!report) return { passed: 0, failed: 1 };
	const unloadable = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	).length;
	const failed = report.numFailedTests + unloadable;
	return withExit({ passed: report.numPassedTests, failed }, exitCode);
}

/** Counts of a Playwright JSON report; a flaky test is a failure. */
export function countPlaywright(path: string, exitCode: number): Counts {
	const stats = PlaywrightReport.safeParse(readReport(path)).data?.stats;
	if (!stats) return { passed: 0, failed: 1 };
	const failed = stats.unexpected + stats.flaky;
	return withExit({ passed: stats.expected, failed }, exitCode);
}
