import { expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import { exampleEvent, LETTERING } from './example-events.ts';
import { laneIndexOf } from './lane-index.ts';
import { layoutTimeline } from './layout.ts';
import { stopsOf, stopToward } from './navigate.ts';
import { yearsView } from './scale.ts';

const stops = stopsOf(
	layoutTimeline(
		laneIndexOf(
			columnsOf([
				exampleEvent({ id: 'march', date: '2023-03-01' }),
				exampleEvent({ id: 'june', date: '2023-06-01' }),
				exampleEvent({ id: 'october', date: '2023-10-01' }),
				exampleEvent({ id: 'africa', date: '2023-06-10', regions: ['africa'] })
			]),
			'region',
			LETTERING
		),
		{ view: yearsView(2023), width: 900, height: 300, selectedId: null }
	)
);

test('stops stand in reading order', () => {
	expect(stops.map(({ id }) => id)).toEqual(['march', 'june', 'october', 'africa']);
});

test.each([
	['march', 'right', 'june'],
	['june', 'left', 'march'],
	['june', 'down', 'africa'],
	['africa', 'up', 'june'],
	['march', 'last', 'october'],
	['october', 'first', 'march']
] as const)('from %s, %s leads to %s', (from, direction, to) => {
	expect(stopToward(stops, from, direction)?.id).toBe(to);
});

test('beyond the ends there is nowhere to go', () => {
	expect(stopToward(stops, 'march', 'left')).toBeNull();
	expect(stopToward(stops, 'march', 'up')).toBeNull();
	expect(stopToward([], null, 'first')).toBeNull();
});

test('without a place, any arrow begins with the first', () => {
	expect(stopToward(stops, null, 'right')?.id).toBe('march');
});
