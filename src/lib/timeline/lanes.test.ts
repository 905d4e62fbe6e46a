import { expect, test } from 'vitest';
import { REGIONS, type Region } from '../model/vocabulary.ts';
import { allocateRows, LANE_ORDER, laneOf } from './lanes.ts';

test.each<[Region[], string]>([
	[['africa', 'global'], 'africa'],
	[['global', 'europe'], 'europe'],
	[['global'], 'global'],
	[['eurasia', 'north-america'], 'eurasia'],
	[['east-asia', 'southeast-asia', 'south-asia'], 'global'],
	[[], 'none']
])('an event of %j stands in the lane %s', (regions, lane) => {
	expect(laneOf({ regions })).toBe(lane);
});

test('lanes stand in the order of the regions', () => {
	expect(LANE_ORDER).toEqual([...REGIONS, 'none']);
});

test('allocateRows gives rows to where they save most', () => {
	expect(allocateRows([{ losses: [10, 2, 0] }, { losses: [9, 8, 7] }], 4)).toEqual([3, 1]);
});

test('allocateRows looks past a row that saves nothing by itself', () => {
	expect(allocateRows([{ losses: [30, 30, 0] }, { losses: [9, 0] }], 4)).toEqual([3, 1]);
});

test('allocateRows leaves rows that nobody needs, and never gives none', () => {
	expect(allocateRows([{ losses: [0] }, { losses: [5, 0] }], 9)).toEqual([1, 2]);
	expect(allocateRows([{ losses: [5, 0] }, { losses: [5, 0] }], 1)).toEqual([1, 1]);
});
