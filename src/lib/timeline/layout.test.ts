import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event } from '../model/event-list.ts';
import { binAt } from './density.ts';
import { exampleEvent, manyEvents, LETTERING } from './example-events.ts';
import { layoutTimeline, nameSelected, type Layout } from './layout.ts';
import { columnsOf, SHADES } from './columns.ts';
import { densityWindow, type DensityWindow } from './density-window.ts';
import { laneIndexOf } from './lane-index.ts';
import type { LanePack } from './placed.ts';
import { METRICS } from './prepare.ts';
import { clampView, DAY, timeScale, yearsView, zoomAround, type View } from './scale.ts';

const indexOf = (events: Event[]) => laneIndexOf(columnsOf(events), 'region', LETTERING);
const WIDTH = 930;
const HEIGHT = 700;
const EVENTS = manyEvents(180);
const events = indexOf(EVENTS);
const prepared = EVENTS.map((_, at) => events.prepared(at));
const EXTENT = yearsView(1970, 2027);

function layOut(view: View, width = WIDTH): Layout {
	return layoutTimeline(events, { view, width, height: HEIGHT, selectedId: null });
}

/** From the whole extent to a single day around the end of 2023, in thirty steps. */
const zooms = Array.from({ length: 30 }, (_, step) =>
	clampView(zoomAround(EXTENT, Date.UTC(2023, 11, 27), 1.43 ** step), EXTENT)
);

interface Box {
	id: string;
	row: number;
	from: number;
	to: number;
}

/** The boxes of names, figures and counts of a lane. */
function boxesOf({ pack }: Layout['lanes'][number]): Box[] {
	return [
		...pack.names.map(({ item, row, x, width }) => ({
			id: item.event.id,
			row,
			from: x,
			to: x + width
		})),
		...pack.marks.map(({ item, row, x }) => ({
			id: item.event.id,
			row,
			from: x,
			to: x + METRICS.glyph
		})),
		...pack.pills.map(({ items, row, x, width }) => ({
			id: `+${items.length}`,
			row,
			from: x,
			to: x + width
		}))
	];
}

describe.each(zooms.map((view, step) => ({ step, view })))('at zoom step $step', ({ view }) => {
	const layout = layOut(view);

	test('no name, figure or count meets another', () => {
		const meetings = layout.lanes.flatMap((lane) =>
			boxesOf(lane).flatMap((a, index, boxes) =>
				boxes
					.slice(index + 1)
					.filter((b) => a.row === b.row && a.from < b.to && b.from < a.to)
					.map((b) => `${lane.key}: ${a.id} and ${b.id}`)
			)
		);
		expect(meetings).toEqual([]);
	});

	test('no name stands on the ground of another event', () => {
		const meetings = layout.lanes.flatMap((lane) =>
			boxesOf(lane).flatMap((box) =>
				lane.pack.grounds
					.filter(
						(ground) =>
							ground.role !== 'plate' &&
							!ground.ids.includes(box.id) &&
							!box.id.startsWith('+') &&
							box.row >= ground.row &&
							box.row < ground.row + ground.rows &&
							box.from < ground.x1 &&
							box.to > ground.x0
					)
					.filter(({ ground }) => {
						const own = prepared.find(({ event }) => event.id === box.id)?.ground.key;
						return own !== ground.key;
					})
					.map(({ key }) => `${lane.key}: ${box.id} on ${key}`)
			)
		);
		expect(meetings).toEqual([]);
	});

	test('everything stands within the plot and the rows of its lane', () => {
		for (const lane of layout.lanes)
			for (const { id, row, from, to } of boxesOf(lane)) {
				expect(from, id).toBeGreaterThanOrEqual(-0.01);
				expect(to, id).toBeLessThanOrEqual(WIDTH + 0.01);
				expect(row, id).toBeLessThan(lane.rows);
			}
	});

	test('every event in view is reached exactly once', () => {
		const reached = layout.lanes.flatMap(({ pack }) => [
			...pack.names.map(({ item }) => item.event.id),
			...pack.marks.map(({ item }) => item.event.id),
			...pack.pills.flatMap(({ items }) => items.map(({ event }) => event.id))
		]);
		const inView = prepared
			.filter(({ ground }) => ground.from < view.to && ground.to > view.from)
			.map(({ event }) => event.id);
		expect(reached.sort()).toEqual(inView.sort());
	});
});

test('the ledger adds up at any view and width', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: EXTENT.from, max: EXTENT.to - DAY }),
			fc.integer({ min: 1, max: 20_000 }),
			fc.integer({ min: 60, max: 1600 }),
			(from, days, width) => {
				const view = clampView({ from, to: from + days * DAY }, EXTENT);
				const { total, named, marked, counted, earlier, later, inView } = layOut(
					view,
					width
				).ledger;
				expect(named + marked + counted).toBe(inView);
				expect(inView + earlier + later).toBe(total);
				expect(total).toBe(EVENTS.length);
			}
		),
		{ numRuns: 20, seed: 1 }
	);
});

test('the layout is the same for the same events in any order', () => {
	const shuffled = indexOf([...manyEvents(180)].reverse());
	const request = { view: yearsView(2023, 2025), width: WIDTH, height: HEIGHT, selectedId: null };
	expect(layoutTimeline(shuffled, request)).toEqual(layoutTimeline(events, request));
});

test('the chosen event always has a name', () => {
	const view = yearsView(2022, 2025);
	const layout = layOut(view);
	const inView = prepared.filter(({ ground }) => ground.from < view.to && ground.to > view.from);
	const nameless = inView.filter(({ event }) =>
		nameSelected(layout, event.id, WIDTH).lanes.every(({ pack }) =>
			pack.names.every(({ item }) => item.event.id !== event.id)
		)
	);
	expect(nameless).toEqual([]);
	expect(layout.ledger.named).toBeLessThan(inView.length);
});

test('an exact day has its figure on the day, a year-only event none on the axis', () => {
	const prepared = indexOf([
		exampleEvent({ id: 'day', date: '2023-07-02' }),
		exampleEvent({ id: 'year', date: '2023' })
	]);
	const view = yearsView(2023);
	const [lane] = layoutTimeline(prepared, {
		view,
		width: 730,
		height: 200,
		selectedId: null
	}).lanes;
	const day = lane?.pack.names.find(({ item }) => item.event.id === 'day');
	const noon = timeScale(view, 730).toPixel(Date.UTC(2023, 6, 2, 12));
	expect((day?.glyphX ?? 0) + METRICS.glyph / 2).toBeCloseTo(noon);
	expect(day?.onAxis).toBe(true);
	expect(lane?.pack.names.find(({ item }) => item.event.id === 'year')?.onAxis).toBe(false);
	expect(lane?.pack.grounds.find(({ role }) => role === 'plate')).toMatchObject({ x0: 0, x1: 730 });
});

test('zoomed into one day, the plate of the year stays', () => {
	const prepared = indexOf([exampleEvent({ id: 'year', date: '2023' })]);
	const from = Date.UTC(2023, 6, 2);
	const layout = layoutTimeline(prepared, {
		view: { from, to: from + DAY },
		width: 900,
		height: 200,
		selectedId: null
	});
	expect(layout.ledger).toMatchObject({ named: 1, earlier: 0, later: 0 });
	expect(layout.lanes[0]?.pack.grounds[0]).toMatchObject({ cutLeft: true, cutRight: true });
});

test('a lane without events in view is folded and counts what lies outside', () => {
	const prepared = indexOf([
		exampleEvent({ id: 'a', date: '2020', regions: ['africa'] }),
		exampleEvent({ id: 'b', date: '2023' })
	]);
	const layout = layoutTimeline(prepared, {
		view: yearsView(2023),
		width: 900,
		height: 200,
		selectedId: null
	});
	expect(layout.folded).toEqual([{ key: 'africa', earlier: 1, later: 0 }]);
});

test('while a gesture lasts, lanes keep their rows and nothing is lost', () => {
	const before = layOut(yearsView(2023, 2025));
	const view = { from: Date.UTC(2023, 0, 9), to: Date.UTC(2026, 0, 9) };
	const after = layoutTimeline(events, {
		view,
		width: WIDTH,
		height: HEIGHT,
		selectedId: null,
		previous: before
	});
	expect(after.lanes.map(({ key, rows }) => [key, rows])).toEqual(
		before.lanes.map(({ key, rows }) => [key, rows])
	);
	expect(after.ledger.total).toBe(EVENTS.length);
});

describe('with far more events than can stand by themselves', () => {
	const many = manyEvents(5000, 11);
	const index = indexOf(many);
	const layouts = zooms.map((view) => ({
		view,
		layout: layoutTimeline(index, { view, width: WIDTH, height: HEIGHT, selectedId: null })
	}));

	test('no name meets another at any zoom', () => {
		const meetings = layouts.flatMap(({ layout }, step) =>
			layout.lanes.flatMap((lane) => {
				const boxes = boxesOf(lane);
				return boxes.flatMap((a, at) =>
					boxes
						.slice(at + 1)
						.filter((b) => a.row === b.row && a.from < b.to && b.from < a.to)
						.map((b) => `${step} ${lane.key}: ${a.id} and ${b.id}`)
				);
			})
		);
		expect(meetings).toEqual([]);
	});

	test('every event in view is named, marked, in a count, or in a bin of its lane', () => {
		for (const { view, layout } of layouts) {
			const density = densityWindow(index, timeScale(view, WIDTH), null);
			for (const lane of layout.lanes) {
				const reached = lane.strip ? binned(density, lane.key, view) : singles(lane.pack);
				expect(reached, lane.key).toBe(lane.inView);
			}
		}
	});

	function singles({ names, marks, pills }: LanePack): number {
		return pills.reduce((sum, { items }) => sum + items.length, names.length + marks.length);
	}

	/** Events in view that begin within a bin that touches it, and those that began before the first. */
	function binned({ lanes }: DensityWindow, key: string, view: View): number {
		const lane = index.lanes.find((lane) => lane.key === key);
		const density = lanes.get(key);
		if (!lane || !density) throw new Error(`no lane ${key}`);
		const before = lane.events
			.within(view)
			.filter((at) => (index.columns.from[at] ?? 0) < view.from);
		return SHADES.reduce((sum, shade) => {
			const { edges, counts } = density[shade];
			const first = binAt(density[shade], view.from);
			const last = binAt(density[shade], view.to - 1);
			const whole = counts.slice(first, last + 1).reduce((all, count) => all + count, 0);
			const outside = lane.starts[shade].filter(
				(start) =>
					start >= (edges[first] ?? 0) &&
					start < (edges[last + 1] ?? 0) &&
					(start < view.from || start >= view.to)
			);
			return sum + whole - outside.length;
		}, before.length);
	}

	test('the ledger adds up', () => {
		for (const { layout } of layouts) {
			const { total, inView, earlier, later, named, marked, counted } = layout.ledger;
			expect(named + marked + counted).toBe(inView);
			expect(inView + earlier + later).toBe(total);
		}
	});
});
