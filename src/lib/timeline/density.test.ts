import { describe, expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import { BIN_UNITS, binEdges, binsOf, densityBars, densityOf } from './density.ts';
import { exampleEvent, manyEvents, LETTERING } from './example-events.ts';
import { laneIndexOf } from './lane-index.ts';
import { DAY, timeScale, yearsView } from './scale.ts';

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

test('bins keep to the calendar wherever the view begins', () => {
	const stretch = { from: Date.UTC(2024, 1, 15), to: Date.UTC(2024, 2, 3) };
	expect([...binEdges('ten days', stretch)].map(iso)).toEqual([
		'2024-02-11',
		'2024-02-21',
		'2024-03-01',
		'2024-03-11'
	]);
	expect([...binEdges('quarter', stretch)].map(iso)).toEqual(['2024-01-01', '2024-04-01']);
	expect([...binEdges('century', stretch)].map(iso)).toEqual(['2000-01-01', '2100-01-01']);
});

describe.each(BIN_UNITS)('counted by %s', (unit) => {
	const events = manyEvents(2000);
	const [lane] = laneIndexOf(columnsOf(events), 'none', LETTERING).lanes;
	if (!lane) throw new Error('no lane');
	const density = densityOf(lane, binsOf(unit, yearsView(1900, 2099)));

	test('every event that begins is in one bin', () => {
		const sum = Object.values(density).reduce(
			(whole, { counts }) => whole + counts.reduce((a, b) => a + b, 0),
			0
		);
		expect(sum).toBe(events.filter(({ earliest }) => earliest !== null).length);
	});

	test('no bin is finer than what is known', () => {
		const shortest = ({ edges }: { edges: Float64Array }) =>
			Math.min(...edges.slice(1).map((edge, at) => edge - (edges[at] ?? 0)));
		expect(shortest(density.month)).toBeGreaterThanOrEqual(28 * DAY);
		expect(shortest(density.year)).toBeGreaterThanOrEqual(365 * DAY);
	});
});

test('a year is spread evenly beneath the days', () => {
	const events = [
		exampleEvent({ id: 'year', date: '2023' }),
		exampleEvent({ id: 'day', date: '2023-07-02' })
	];
	const [lane] = laneIndexOf(columnsOf(events), 'none', LETTERING).lanes;
	if (!lane) throw new Error('no lane');
	const view = yearsView(2023);
	const bars = densityBars(densityOf(lane, binsOf('month', view)), timeScale(view, 365));
	const years = bars.filter(({ shade }) => shade === 'year');
	expect(years).toHaveLength(12);
	expect(years.reduce((sum, { top }) => sum + top, 0)).toBeCloseTo(1);
	const day = bars.find(({ shade }) => shade === 'day');
	expect(day?.x0).toBeCloseTo(181);
	expect(day?.x1).toBeCloseTo(212);
	expect((day?.top ?? 0) - (day?.base ?? 0)).toBeCloseTo(1);
});
