import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, SHADES } from './columns.ts';
import { exampleEvent, manyEvents, LETTERING } from './example-events.ts';
import { laneIndexOf, type LaneIndex } from './lane-index.ts';
import { byRank } from './rank.ts';
import { yearsView, type View } from './scale.ts';

test('bounds are those of the dates, from the first years to the last', () => {
	const dates = ['0001', '0099-02-28', '1600-02-29', '1969-12-31', '2023-03', '9999-12-31'];
	const { from, to } = columnsOf(dates.map((date) => exampleEvent({ id: date, date })));
	const days = [...from].map((time, at) =>
		[time, (to[at] ?? 0) - 1].map((each) => new Date(each).toISOString().slice(0, 10)).join(' ')
	);
	expect(days).toEqual([
		'0001-01-01 0001-12-31',
		'0099-02-28 0099-02-28',
		'1600-02-29 1600-02-29',
		'1969-12-31 1969-12-31',
		'2023-03-01 2023-03-31',
		'9999-12-31 9999-12-31'
	]);
});

test('events given in any order stand in that in which they begin, and are found again', () => {
	const dates = ['2023-03', '../1990', '2021', '1999-05-01/..', '2021-01-01'];
	const columns = columnsOf(dates.map((date) => exampleEvent({ id: date, date })));
	const inOrder = dates.map((_, at) => columns.eventAt(at).id);
	expect(inOrder).toEqual(['../1990', '1999-05-01/..', '2021', '2021-01-01', '2023-03']);
	expect(inOrder.map(columns.indexOf)).toEqual([0, 1, 2, 3, 4]);
	const { keys, laneOf } = columns.lanesBy('region');
	expect(inOrder.map((_, at) => keys[laneOf[at] ?? -1])).toEqual(
		inOrder.map((_, at) => columns.eventAt(at).regions[0] ?? 'none')
	);
	expect(columns.indexOf('nothing')).toBe(-1);
	expect(() => columns.eventAt(5)).toThrow('no event 5 of 5');
});

test.each([
	['2023-03-01', 'day'],
	['2023-03-01/2023-03-04', 'day'],
	['2023-03', 'month'],
	['2023-33', 'year'],
	['2023', 'year'],
	['2021/2023', 'year'],
	['2023-03-01/..', 'year']
])('%s is known to the %s', (date, shade) => {
	const { shade: shades } = columnsOf([exampleEvent({ id: 'a', date })]);
	expect(SHADES[shades[0] ?? -1]).toBe(shade);
});

test('the extent covers whole years; nothing has none', () => {
	const events = ['1973~', '2024-03-14/..'].map((date) => exampleEvent({ id: date, date }));
	expect(columnsOf(events).extent).toEqual(yearsView(1973, 2024));
	expect(columnsOf([]).extent).toBeNull();
});

describe('the events of a lane', () => {
	const events = manyEvents(3000);
	const index = laneIndexOf(columnsOf(events), 'none', LETTERING);
	const lane = ({ lanes }: LaneIndex) => {
		if (!lanes[0]) throw new Error('no lane');
		return lanes[0].events;
	};
	const views = fc
		.tuple(
			fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2027, 0, 1) }),
			fc.integer({ min: 1, max: 2000 })
		)
		.map(([from, days]): View => ({ from, to: from + days * 86_400_000 }));
	const touching = (view: View) =>
		events.flatMap((_, at) => {
			const { from, to } = index.prepared(at).ground;
			return from < view.to && to > view.from ? [at] : [];
		});

	test('that touch a view are counted and found', () => {
		fc.assert(
			fc.property(views, (view) => {
				const expected = touching(view);
				expect(lane(index).countWithin(view)).toBe(expected.length);
				expect(
					lane(index)
						.within(view)
						.sort((a, b) => a - b)
				).toEqual(expected);
			}),
			{ numRuns: 100, seed: 3 }
		);
	});

	test('of the highest ranks are found, however many are in view', () => {
		fc.assert(
			fc.property(views, fc.integer({ min: 1, max: 60 }), (view, most) => {
				const ranked = touching(view).sort(byRank(index.columns));
				const found = lane(index).topWithin(view, most);
				expect(found.sort((a, b) => a - b)).toEqual(ranked.slice(0, most).sort((a, b) => a - b));
			}),
			{ numRuns: 100, seed: 4 }
		);
	});
});
