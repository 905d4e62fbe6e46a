import { describe, expect, test } from 'vitest';
import { exampleEvent } from '../filter/example-event.ts';
import { partByRange } from '../filter/time-range.ts';
import {
	fullRange,
	rangeBeyond,
	rangeOfDays,
	rangeShowing,
	rangeTouching,
	SUBJECT_YEARS,
	usualRange
} from './view-range.ts';

const dated = (date: string) => exampleEvent({ id: date, date });
const days = ({ from, to }: { from: number; to: number }) =>
	[from, to].map((time) => new Date(time).toISOString().slice(0, 10));

describe('usualRange', () => {
	test('is 2023 to 2025 when anything happened then, or nothing is known', () => {
		expect(usualRange([dated('1954'), dated('2024-01-09')])).toEqual(SUBJECT_YEARS);
		expect(usualRange([])).toEqual(SUBJECT_YEARS);
	});

	test('is the whole years of a corpus of other times', () => {
		expect(days(usualRange([dated('1954-04-29'), dated('1955-04')]))).toEqual([
			'1954-01-01',
			'1956-01-01'
		]);
	});
});

describe('fullRange', () => {
	test('holds all events and the subject years', () => {
		expect(days(fullRange([dated('197X')]))).toEqual(['1970-01-01', '2026-01-01']);
	});
});

describe('rangeShowing', () => {
	test('leaves a range that touches the event as it is', () => {
		expect(rangeShowing(dated('2023'), SUBJECT_YEARS)).toBe(SUBJECT_YEARS);
	});

	test.each(['1955-04-18', '2031', '1945~', '2030-01-01/..'])('moves to %s', (date) => {
		const range = rangeShowing(dated(date), SUBJECT_YEARS);
		expect(partByRange([dated(date)], range).inside).toHaveLength(1);
		expect(range.to - range.from).toBe(SUBJECT_YEARS.to - SUBJECT_YEARS.from);
	});
});

describe('rangeTouching', () => {
	const span = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });
	const quarter = span('2023-04-01', '2023-07-01');

	test('leaves a range that touches the span as it is', () => {
		expect(rangeTouching(span('2023-01-01', '2024-01-01'), quarter)).toBe(quarter);
	});

	test('shows what comes from either side whole, and moves no further', () => {
		expect(days(rangeTouching(span('2023-08-01', '2023-09-01'), quarter))).toEqual([
			'2023-06-02',
			'2023-09-01'
		]);
		expect(days(rangeTouching(span('2023-02-01', '2023-03-01'), quarter))).toEqual([
			'2023-02-01',
			'2023-05-03'
		]);
	});

	test('touches a span that is longer than the range at its near end', () => {
		expect(days(rangeTouching(span('2024-01-01', '2025-01-01'), quarter))[0]).toBe('2024-01-01');
		expect(days(rangeTouching(span('2022-01-01', '2023-01-01'), quarter))[1]).toBe('2023-01-01');
	});
});

describe('rangeOfDays', () => {
	test('counts the last day in and takes open ends from the extent', () => {
		const { from, to } = SUBJECT_YEARS;
		const [first, last] = ['2024-01-01', '2024-01-31'];
		expect(rangeOfDays({ first, last }, SUBJECT_YEARS)).toEqual({
			from: Date.parse('2024-01-01'),
			to: Date.parse('2024-02-01')
		});
		expect(rangeOfDays({ first: null, last }, SUBJECT_YEARS)?.from).toBe(from);
		expect(rangeOfDays({ first, last: null }, SUBJECT_YEARS)?.to).toBe(to);
	});

	test('is null for no days, and for days after the extent', () => {
		expect(rangeOfDays({ first: null, last: null }, SUBJECT_YEARS)).toBeNull();
		expect(rangeOfDays({ first: '2030-01-01', last: null }, SUBJECT_YEARS)).toBeNull();
	});
});

describe('rangeBeyond', () => {
	test('steps by whole months where the range is made of them', () => {
		const earlier = [dated('1925~'), dated('2021-11-20')];
		expect(days(rangeBeyond(earlier, SUBJECT_YEARS, 'before') ?? SUBJECT_YEARS)).toEqual([
			'2018-12-01',
			'2021-12-01'
		]);
		expect(days(rangeBeyond([dated('2031-05')], SUBJECT_YEARS, 'after') ?? SUBJECT_YEARS)).toEqual([
			'2031-05-01',
			'2034-05-01'
		]);
	});

	test('keeps any other length to the millisecond', () => {
		const range = { from: Date.parse('2023-01-05') + 1, to: Date.parse('2023-03-01') };
		const next = rangeBeyond([dated('2024-07-09')], range, 'after');
		expect(next?.from).toBe(Date.parse('2024-07-09'));
		expect((next?.to ?? 0) - (next?.from ?? 0)).toBe(range.to - range.from);
	});

	test('has nowhere to go without events', () => {
		expect(rangeBeyond([], SUBJECT_YEARS, 'before')).toBeNull();
	});
});
