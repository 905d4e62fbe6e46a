import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countPlaywright, countVitest } from './counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'jinian-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(value: unknown): string {
	const path = join(folder, 'report.json');
	writeFileSync(path, JSON.stringify(value));
	return path;
}

const vitest = (passed: number, failed: number, testResults: object[] = []) =>
	report({ numPassedTests: passed, numFailedTests: failed, testResults });
const playwright = (expected: number, unexpected: number, flaky: number) =>
	report({ stats: { expected, unexpected, flaky } });

test('tests are counted one by one', () => {
	expect(countVitest(vitest(7, 2), 1)).toEqual({ passed: 7, failed: 2 });
	expect(countPlaywright(playwright(5, 0, 0), 0)).toEqual({ passed: 5, failed: 0 });
});

test('a file that could not be loaded, a flaky test and a crash are failures', () => {
	const unloadable = { status: 'failed', assertionResults: [] };
	expect(countVitest(vitest(7, 0, [unloadable]), 1)).toEqual({ passed: 7, failed: 1 });
	expect(countPlaywright(playwright(5, 0, 1), 0)).toEqual({ passed: 5, failed: 1 });
	expect(countVitest(vitest(7, 0), 1)).toEqual({ passed: 7, failed: 1 });
	expect(countVitest(join(folder, 'none.json'), 1)).toEqual({ passed: 0, failed: 1 });
	expect(countPlaywright(report({ errors: [] }), 0)).toEqual({ passed: 0, failed: 1 });
});
