import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../cli.ts';
import { Campaign } from './campaign.ts';
import { edtfProblem } from './edtf-oracle.ts';
import { shrunk } from './shrink.ts';
import { makeTrial } from './trial.ts';

const RUNS = 250;
const SEEDS = ['riyadh-dispatch.txt', '2022/chronology.md'].map((name) =>
	readFileSync(join(PROJECT, 'corpus', 'samples', name), 'utf8')
);

describe('the fuzz campaign', () => {
	test('finds nothing in some hundred texts', { timeout: 120_000 }, () => {
		const { events, failures } = new Campaign(20_240_109, SEEDS).run(0, RUNS);
		// What a busy machine takes long for says nothing here.
		expect(failures.filter(({ problem }) => !problem.startsWith('takes '))).toEqual([]);
		expect(events).toBeGreaterThan(RUNS / 10);
	});

	test('makes the same texts from the same seed, and others from another', () => {
		const made = (seed: number) =>
			Array.from({ length: 50 }, (_, run) => makeTrial(seed, run, SEEDS));
		expect(made(5)).toEqual(made(5));
		expect(made(6)).not.toEqual(made(5));
	});
});

test.each([
	['2024-02-30', 'is no EDTF'],
	['2024-03/2024-01', 'ends before it begins'],
	['2024-03-14/..', ''],
	['197X~', '']
])('the oracle says of %s: %s', (edtf, problem) => {
	expect(edtfProblem(edtf)).toBe(problem === '' ? '' : `${edtf} ${problem}`);
});

test('a text is made as short as it can be', () => {
	const fails = (text: string) => text.includes('年') && text.includes('访');
	expect(shrunk('去年6月，挪威首相\n访华，双方签署协定。', fails)).toBe('年访');
});
