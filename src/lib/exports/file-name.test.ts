import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, type FilterWords } from './file-name.ts';

const ALL: FilterWords = { values: [], dates: { first: null, last: null }, words: '' };
const days = (first: string | null, last: string | null) => ({ ...ALL, dates: { first, last } });

describe('fileName(filter, extension)', () => {
	it.each<[FilterWords, string]>([
		[ALL, 'jinian.csv'],
		[
			{ ...days('2023-01-01', '2023-12-31'), values: ['central-asia'] },
			'jinian-central-asia-2023.csv'
		],
		[days('2022-01-01', '2024-12-31'), 'jinian-2022-2024.csv'],
		[days('2023-05-01', '2023-12-31'), 'jinian-2023-05-01-to-2023-12-31.csv'],
		[days('2023-01-01', null), 'jinian-since-2023.csv'],
		[days(null, '2023-06-30'), 'jinian-until-2023-06-30.csv'],
		[days('2023-05-01', '2023-05-01'), 'jinian-2023-05-01.csv'],
		[{ ...ALL, words: ' 一带 / 一路? ' }, 'jinian-一带-一路.csv'],
		[{ ...ALL, words: '../../x' }, 'jinian-x.csv']
	])('%j → %s', (filter, name) => {
		expect(fileName(filter, 'csv')).toBe(name);
	});

	it('is safe on every system', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: 'grapheme' })),
				fc.string({ unit: 'grapheme', maxLength: 200 }),
				(values, words) => {
					const name = fileName({ ...ALL, values, words }, 'csv');
					expect(name).toMatch(/^jinian(-[\p{L}\p{N}]+)*\.csv$/u);
					expect(Buffer.byteLength(name)).toBeLessThan(130);
				}
			)
		);
	});
});
