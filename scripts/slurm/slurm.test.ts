import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../cli.ts';
import { runScript } from '../run-script.ts';
import { missingForSlurm, TestCluster } from './test-cluster.ts';

const PATIENCE = 120_000;
const NODES = ['n1', 'n2'];
const missing = missingForSlurm();

/** The node that a shard’s log names. */
const nodeIn = (log: string) => /^shard \d of 2 on (\S+)$/m.exec(log)?.[1];

test('two nodes give the bytes of one process', { timeout: 3 * PATIENCE }, async ({ skip }) => {
	skip(missing !== null, missing ?? '');
	const work = mkdtempSync(join(tmpdir(), 'jinian-shards-'));
	const inWork = (name: string) => join(work, name);
	const read = (name: string) => readFileSync(inWork(name), 'utf8');
	const cluster = await TestCluster.start(NODES, PATIENCE);
	try {
		const { stdout: records } = await runScript('extract.ts', ['--records']);
		writeFileSync(inWork('texts.ndjson'), records);
		await runScript('extract.ts', [join(PROJECT, 'corpus'), '--out', inWork('one.json')]);
		await cluster.run(join(PROJECT, 'scripts/slurm/submit.sh'), [
			...[inWork('texts.ndjson'), inWork('two.json'), inWork('shards'), '2']
		]);
		await cluster.finish(PATIENCE);
		const logs = [0, 1].map((shard) => read(`shards/extract-${shard}.log`));
		expect(logs.map(nodeIn).sort()).toEqual(NODES);
		expect(read('shards/merge.log')).toMatch(/^5 texts /);
		expect(readdirSync(inWork('shards')).filter((name) => name.endsWith('.part'))).toEqual([]);
		expect(read('two.json')).toBe(read('one.json'));
	} finally {
		await cluster.stop();
		rmSync(work, { recursive: true });
	}
});
