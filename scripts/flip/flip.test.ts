import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Random } from '../fuzz/random.ts';
import { verifyList } from '../verify/verify.ts';
import { flipOnce, makeSpecimen, type Specimen } from './flip.ts';

const FLIPS = 25;

let specimen: Specimen;
beforeAll(async () => {
	specimen = await makeSpecimen();
}, 60_000);
afterAll(() => rmSync(specimen.folder, { recursive: true }));

test('verify notices any changed bit', { timeout: 120_000 }, async () => {
	const random = new Random(7);
	const unnoticed = [];
	for (let count = 0; count < FLIPS; count += 1) {
		const flip = await flipOnce(specimen, random);
		if (flip?.problems.length === 0) unnoticed.push(flip);
	}
	expect(unnoticed).toEqual([]);
	expect((await verifyList(specimen.corpus, specimen.list)).problems).toEqual([]);
});
