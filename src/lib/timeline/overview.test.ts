import { expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import { exampleEvent } from './example-events.ts';
import { focusYears, monthEdges, overviewEdges, overviewScale, spreadOver } from './overview.ts';
import { yearsView } from './scale.ts';

const columns = (...dates: string[]) =>
	columnsOf(dates.map((date, at) => exampleEvent({ id: `${at}`, date })));

test('spreadOver spreads each event evenly over its bounds', () => {
	const edges = monthEdges(yearsView(2023));
	const bins = spreadOver(columns('2023', '2023-04', '2023-04-05'), edges);
	expect(bins).toHaveLength(12);
	expect(bins[0]).toMatchObject({ day: 0, month: 0 });
	expect(bins[0]?.year).toBeCloseTo(31 / 365);
	expect(bins[3]).toMatchObject({ day: 1, month: 1 });
	expect(bins.reduce((sum, { year }) => sum + year, 0)).toBeCloseTo(1);
});

test('spreadOver spreads an open event over what the edges cover', () => {
	const bins = spreadOver(columns('2023-07-02/..'), monthEdges(yearsView(2023)));
	expect(bins.reduce((sum, { year }) => sum + year, 0)).toBeCloseTo(1);
	expect(bins[0]?.year).toBe(0);
});

test('focusYears are the fewest years that hold most events', () => {
	const dates = ['1973', ...Array<string>(12).fill('2023'), ...Array<string>(5).fill('2024-01')];
	expect(focusYears(columns(...dates))).toEqual({ first: 2023, last: 2024 });
	expect(focusYears(columns())).toBeNull();
});

test('overviewScale presses what lies before the focus, and its inverse undoes it', () => {
	const scale = overviewScale(yearsView(1925, 2025), yearsView(2023, 2025), 1000);
	expect(scale.breakX).toBe(160);
	expect(scale.toPixel(Date.UTC(1925, 0, 1))).toBe(0);
	expect(scale.toPixel(Date.UTC(2023, 0, 1))).toBe(174);
	expect(scale.toPixel(Date.UTC(2026, 0, 1))).toBe(1000);
	for (const time of [Date.UTC(1950, 5, 1), Date.UTC(2023, 0, 1), Date.UTC(2024, 7, 9)])
		expect(scale.toTime(scale.toPixel(time))).toBeCloseTo(time, -3);
});

test('overviewScale is linear when the focus is most of the extent', () => {
	const scale = overviewScale(yearsView(2022, 2025), yearsView(2023, 2025), 1461);
	expect(scale.breakX).toBe(0);
	expect(scale.toPixel(Date.UTC(2023, 0, 1))).toBe(365);
});

test('overviewEdges end where the focus begins', () => {
	const extent = yearsView(1925, 2025);
	const scale = overviewScale(extent, yearsView(2023, 2025), 1000);
	const edges = overviewEdges(scale, extent);
	expect(edges.pressed.at(-1)).toBe(Date.UTC(2023, 0, 1));
	expect(edges.focus[0]).toBe(Date.UTC(2023, 0, 1));
	expect(edges.focus).toHaveLength(37);
});
