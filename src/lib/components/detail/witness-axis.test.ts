import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dates as CHINESE } from '#lib/wording/zh-hans/dates.ts';
import { layoutWitnessAxis } from './witness-axis.ts';

const layout = (dates: string[], chosen: string) => {
	const axis = layoutWitnessAxis(dates, chosen, CHINESE.tick);
	if (!axis) throw new Error('no axis');
	return axis;
};

describe('layoutWitnessAxis', () => {
	test('draws each date as wide as it is uncertain', () => {
		const { bars } = layout(['2023', '2023-12', '2023-12-27/2023-12-28'], '2023-12-27/2023-12-28');
		const widths = bars.map(({ start, end }) => end - start);
		const [year = 0, month = 0, days = 0] = widths;
		expect(year / month).toBeCloseTo(365 / 31);
		expect(month / days).toBeCloseTo(31 / 2);
	});

	test('runs an open date to the frame', () => {
		const { bars } = layout(['2024-03-14/..', '../2024-06-01~'], '2024-03-14/..');
		expect(bars).toMatchObject([
			{ end: 1, openEnd: true, approximate: false },
			{ start: 0, openStart: true, approximate: true }
		]);
	});

	test.each([
		[
			['2023', '2023-10'],
			['2023年', '4月', '7月', '10月', '2024年']
		],
		[
			['2023-12-27/2023-12-28', '2023-12-30'],
			['12月26日', '27日', '28日', '29日', '30日', '31日']
		],
		[
			['1973~', '2023'],
			['1980年', '2000年', '2020年']
		]
	])('ticks %j by %j', (dates, labels) => {
		expect(layout(dates, dates[0] ?? '').ticks.map(({ label }) => label)).toEqual(labels);
	});

	test('keeps bars and ticks inside the frame, and ticks few', () => {
		const day = fc
			.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10));
		fc.assert(
			fc.property(fc.array(day, { minLength: 1, maxLength: 6 }), day, (dates, chosen) => {
				const { bars, ticks } = layout(dates, chosen);
				expect(bars.every(({ start, end }) => 0 <= start && start < end && end <= 1)).toBe(true);
				expect(ticks.every(({ at }) => 0 <= at && at < 1)).toBe(true);
				expect(ticks.length).toBeLessThanOrEqual(7);
			})
		);
	});
});
