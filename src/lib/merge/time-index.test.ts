import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areCompatible, boundsOf, type Bounds } from '../model/edtf.ts';
import { TimeIndex } from './time-index.ts';

function timeOf(edtf: string): Bounds {
	const bounds = boundsOf(edtf);
	if (!bounds) throw new RangeError(edtf);
	return bounds;
}

const times = fc
	.constantFrom(
		...['2023', '2022-12-31', '2023-01-01', '2023-10', '2023-10-31/2023-11-01', '2022-24', '197X'],
		...['2020/2023', '2020/2024', '2023-05/..', '../1999', '1999-12-31', '18XX']
	)
	.map(timeOf);

it('finds every time that shares a day', () => {
	fc.assert(
		fc.property(fc.array(times), times, (listed, time) => {
			const index = new TimeIndex<number>();
			listed.forEach((each, place) => index.add(each, place));
			const found = [...index.around(time)];
			const shared = listed.flatMap((each, place) => (areCompatible(each, time) ? [place] : []));
			expect(found).toEqual(expect.arrayContaining(shared));
			expect(new Set(found).size).toBe(found.length);
		})
	);
});

it('leaves out what lies in other months', () => {
	const index = new TimeIndex<string>();
	index.add(timeOf('2023-10'), 'October');
	index.add(timeOf('2023'), 'year');
	expect([...index.around(timeOf('2023-09-30'))]).toEqual(['year']);
});
