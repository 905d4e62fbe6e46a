import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addWorkdays, mondayOf, shiftMonth, weekdayOf } from './days.ts';

describe('day arithmetic', () => {
	it('addDays crosses months and leap days', () => {
		expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
		expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
	});

	it('addMonths keeps to months that are too short', () => {
		expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
		expect(addMonths('2024-03-15', -15)).toBe('2022-12-15');
	});

	it('shiftMonth carries years', () => {
		expect(shiftMonth(2024, 1, -1)).toEqual([2023, 12]);
		expect(shiftMonth(2024, 12, 1)).toEqual([2025, 1]);
	});

	it('weeks begin on Monday', () => {
		expect(weekdayOf('2024-03-07')).toBe(4);
		expect(mondayOf('2024-03-10')).toBe('2024-03-04');
	});

	it('addWorkdays leaves out Saturdays and Sundays', () => {
		expect(addWorkdays('2021-06-14', 15)).toBe('2021-07-05');
		expect(addWorkdays('2024-03-07', 2)).toBe('2024-03-11');
	});
});
