import { expect, test } from 'vitest';
import { exampleEvent } from '../filter/example-event.ts';
import { FACETS, valuesOf } from '../filter/facets.ts';
import { DAY } from '../timeline/scale.ts';
import { syntheticEvents } from '../timeline/synthetic-events.ts';
import { weightSteps } from '../timeline/weight.ts';
import {
	decodeEvents,
	encodeEvents,
	endOf,
	inTimeOrder,
	readEvents,
	startOf
} from './event-columns.ts';

const EVENTS = inTimeOrder([
	...syntheticEvents(3000),
	exampleEvent({ id: 'until', date: '../1990', regions: ['africa', 'europe'], countries: ['FRA'] }),
	exampleEvent({ id: 'nowhere', date: '0001-03', regions: [], themes: [] })
]);

test('a file gives back of every event what it was made of', () => {
	const { count, from, to, weight, mentions, facets } = decodeEvents(
		Uint8Array.from(encodeEvents(readEvents(EVENTS)))
	);
	expect(count).toBe(EVENTS.length);
	EVENTS.forEach((event, at) => {
		expect(startOf(from[at] ?? 0)).toBe(event.earliest ? Date.parse(event.earliest) : -Infinity);
		expect(endOf(to[at] ?? 0)).toBe(event.latest ? Date.parse(event.latest) + DAY : Infinity);
		expect(weight[at]).toBe(weightSteps(event));
		expect(mentions[at]).toBe(event.mentions.length);
		for (const facet of FACETS)
			expect(facets[facet].lists[facets[facet].codes[at] ?? -1]).toEqual(valuesOf(event, facet));
	});
});

test('a file that is cut off is refused', () => {
	const bytes = Uint8Array.from(encodeEvents(readEvents(EVENTS)));
	expect(() => decodeEvents(bytes.slice(0, 400))).toThrow();
	expect(() => decodeEvents(bytes.slice(0, bytes.length - 4000))).toThrow(RangeError);
});
