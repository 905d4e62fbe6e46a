import { describe, expect, test } from 'vitest';
import { answerLine } from './answer-line.ts';

const line = (fields: object) =>
	JSON.stringify({ id: 'a', input: '雙方於上個月會談。', reference_date: '2024-01-09', ...fields });

describe('answerLine', () => {
	test('answers in offsets of the raw text, whatever script and spaces it has', () => {
		expect(answerLine(line({ input: '會議 12 月 27 日至 28 日舉行' }), false)).toEqual({
			id: 'a',
			dates: [
				{
					start: 3,
					end: 18,
					text: '12 月 27 日至 28 日',
					edtf: '2023-12-27/2023-12-28',
					earliest: '2023-12-27',
					latest: '2023-12-28',
					basis: 'explicit',
					rule: 'calendar',
					derivation: expect.arrayContaining(['12月27日至28日']) as string[]
				}
			]
		});
	});

	test('leaves open ends null', () => {
		expect(answerLine(line({ input: '去年以来' }), false)).toMatchObject({
			dates: [{ earliest: '2023-01-01', latest: null }]
		});
	});

	test('adds what was refused when asked', () => {
		expect(answerLine(line({ input: '住在5号楼' }), true)).toMatchObject({
			dates: [],
			refused: [{ text: '5号楼', rule: 'date/numbered-thing' }]
		});
	});

	test('answers a bad line with its id and what is wrong', () => {
		expect(answerLine('{', false)).toMatchObject({
			id: null,
			error: expect.stringContaining('JSON') as string
		});
		expect(answerLine(line({ reference_date: '2024-02-30' }), false)).toMatchObject({
			id: 'a',
			error: expect.stringContaining('reference_date') as string
		});
	});
});
