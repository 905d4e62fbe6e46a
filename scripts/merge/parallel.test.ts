import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../cli.ts';
import { runScript } from '../run-script.ts';

const isMissing = spawnSync('parallel', ['--version']).status !== 0;

test('GNU parallel gives the bytes of one process', { timeout: 180_000 }, async ({ skip }) => {
	skip(isMissing, 'GNU parallel is not installed; apt-get install parallel');
	const work = mkdtempSync(join(tmpdir(), 'jinian-parallel-'));
	try {
		const { stdout: records } = await runScript('extract.ts', ['--records']);
		const command = `${process.execPath} --import tsx scripts/extract.ts --stream`;
		const mentions = execFileSync('parallel', ['--pipe', '--block', '30k', '-j2', command], {
			cwd: PROJECT,
			input: records,
			maxBuffer: 1 << 26,
			stdio: ['pipe', 'pipe', 'ignore']
		});
		const list = join(work, 'one.json');
		await runScript('extract.ts', [join(PROJECT, 'corpus'), '--out', list]);
		const { code, stdout } = await runScript('merge.ts', [], {}, mentions);
		expect(code).toBe(0);
		expect(stdout).toBe(readFileSync(list, 'utf8'));
	} finally {
		rmSync(work, { recursive: true });
	}
});
