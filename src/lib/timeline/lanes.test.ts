import { expect, test } from 'vitest';
import type { Region } from '../model/vocabulary.ts';
import { exampleEvent } from './example-events.ts';
import { inLaneOrder, laneBy, laneOf } from './lanes.ts';

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

test('an event stands once under each facet', () => {
	const event = exampleEvent({
		id: 'talks',
		date: '2023',
		type: 'visit',
		regions: ['africa', 'europe']
	});
	const themes = ['climate', 'culture'] as const;
	expect(laneBy(event, 'region')).toBe('africa');
	expect(laneBy({ ...event, themes: [...themes] }, 'theme')).toBe('climate');
	expect(laneBy(event, 'theme')).toBe('none');
	expect(laneBy(event, 'type')).toBe('visit');
	expect(laneBy(event, 'source')).toBe('a');
	expect(laneBy(event, 'none')).toBe('all');
});

test('lanes stand in the order of their facet, what has no value last', () => {
	expect(inLaneOrder(['none', 'china', 'europe', 'global'], 'region')).toEqual([
		'global',
		'europe',
		'china',
		'none'
	]);
	expect(inLaneOrder(['none', '112', '004', '000'], 'source')).toEqual([
		'000',
		'004',
		'112',
		'none'
	]);
});
