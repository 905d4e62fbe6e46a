import fc from 'fast-check';
import parseEdtf from 'edtf';
import { describe, expect, it } from 'vitest';
import {
	areCompatible,
	boundsOf,
	daysCovered,
	isApproximate,
	isEdtf,
	precisionOf,
	withoutQualifiers
} from './edtf.ts';

describe('boundsOf(edtf)', () => {
	it.each([
		['2023', '2023-01-01', '2023-12-31'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2024-03-14', '2024-03-14', '2024-03-14'],
		['2023-12-27/2023-12-28', '2023-12-27', '2023-12-28'],
		['2024-03-14/..', '2024-03-14', null],
		['../2025-12-31', null, '2025-12-31'],
		['2022/2023', '2022-01-01', '2023-12-31'],
		['2024-40', '2024-01-01', '2024-06-30'],
		['2024-41', '2024-07-01', '2024-12-31'],
		['2023-21', '2023-03-01', '2023-05-31'],
		['2023-24', '2023-12-01', '2024-02-29'],
		['2025-36', '2025-10-01', '2025-12-31'],
		['1973~', '1973-01-01', '1973-12-31'],
		['197X', '1970-01-01', '1979-12-31'],
		['19XX', '1900-01-01', '1999-12-31'],
		['2022~/..', '2022-01-01', null]
	])('reads %s as %s to %s', (edtf, earliest, latest) => {
		expect(boundsOf(edtf)).toEqual({ earliest, latest });
	});

	it.each([
		'',
		'23',
		'2023-13',
		'2023-02-30',
		'2024-40-01',
		'../..',
		'2024/2023',
		'1/2/3',
		'197X-01'
	])('is null for %j', (text) => {
		expect(boundsOf(text)).toBeNull();
		expect(isEdtf(text)).toBe(false);
	});

	it('agrees with edtf.js on days, months, years and intervals of them', () => {
		const day = fc
			.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10));
		const date = fc
			.tuple(day, fc.constantFrom(4, 7, 10))
			.map(([iso, length]) => iso.slice(0, length));
		fc.assert(
			fc.property(date, (text) => {
				const oracle = parseEdtf(text);
				expect(boundsOf(text)).toEqual({
					earliest: new Date(oracle.min).toISOString().slice(0, 10),
					latest: new Date(oracle.max).toISOString().slice(0, 10)
				});
			})
		);
	});
});

describe('precisionOf(edtf)', () => {
	it.each([
		['2024-03-14', 'day'],
		['2023-12-27/2023-12-28', 'days'],
		['2023-12~', 'month'],
		['2024-40', 'part'],
		['2023', 'year'],
		['2022/2023', 'span'],
		['2024-03-14/..', 'span'],
		['197X', 'span']
	])('calls %s a %s', (edtf, precision) => {
		expect(precisionOf(edtf)).toBe(precision);
	});

	it('throws with the bad value', () => {
		expect(() => precisionOf('soon')).toThrow('invalid EDTF date: soon');
	});
});

describe('small questions', () => {
	it('tells approximate dates and strips qualifiers', () => {
		expect(isApproximate('2024-01-02~')).toBe(true);
		expect(isApproximate('2024-01-02')).toBe(false);
		expect(withoutQualifiers('2022~/2023?')).toBe('2022/2023');
	});

	it('counts days with both ends, without end for open times', () => {
		expect(daysCovered({ earliest: '2024-02-28', latest: '2024-03-01' })).toBe(3);
		expect(daysCovered({ earliest: '2024-02-28', latest: null })).toBe(Infinity);
	});

	it('finds times compatible that share a day', () => {
		const year = { earliest: '2023-01-01', latest: '2023-12-31' };
		const since = { earliest: '2023-12-31', latest: null };
		const later = { earliest: '2024-01-01', latest: '2024-01-01' };
		expect(areCompatible(year, since)).toBe(true);
		expect(areCompatible(since, later)).toBe(true);
		expect(areCompatible(year, later)).toBe(false);
	});
});
