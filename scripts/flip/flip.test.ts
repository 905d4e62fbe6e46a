import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Random } from '../fuzz/random.ts';
import { verifyList } from '../verify/verify.ts';
import { BYTE_CLASSES, placesByClass } from './byte-class.ts';
import { flipsOf, tryFlip, type Flip } from './flip.ts';
import { makeSpecimen } from './specimen.ts';

/** Of all flips that would be tried. */
const TRIED = 20;

test.each(['whole', 'tiles'] as const)(
	'verify notices any changed bit, of a list as %s and of all around it',
	{ timeout: 240_000 },
	async (form) => {
		const specimen = await makeSpecimen(form);
		try {
			const random = new Random(7);
			const flips = random.shuffled(flipsOf(specimen, 1, random)).slice(0, TRIED);
			const unnoticed: Flip[] = [];
			for (const flip of flips)
				if ((await tryFlip(specimen, flip)) === 'unnoticed') unnoticed.push(flip);
			expect(unnoticed).toEqual([]);
			expect((await verifyList(specimen.corpus, specimen.list)).problems).toEqual([]);
		} finally {
			rmSync(specimen.folder, { recursive: true });
		}
	}
);

test('every byte is of one class', () => {
	const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
	const places = [...placesByClass(all).values()].flat();
	expect(places.toSorted((a, b) => a - b)).toEqual([...all]);
	const gzip = Uint8Array.of(0x1f, 0x8b, ...all);
	expect(new Set(placesByClass(gzip).keys())).toEqual(new Set(BYTE_CLASSES));
});
