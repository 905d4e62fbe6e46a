import { expect, test } from 'vitest';
import { exampleEvent, LETTERING } from './example-events.ts';
import { flowPlate } from './flow.ts';
import { METRICS, prepareEvent, type PreparedEvent } from './prepare.ts';

/** Members of a plate with labels of four Han glyphs: 15 for the figure and 48 for the text. */
function members(count: number): PreparedEvent[] {
	return Array.from({ length: count }, (_, index) =>
		prepareEvent(
			exampleEvent({ id: `m${index}`, date: '2023', label: '中亚峰会' }),
			'europe',
			LETTERING
		)
	);
}
const NAME = 63;

test('names flow in rows, after the heading', () => {
	const flow = flowPlate(members(3), { width: 34 + 2 * NAME + 11, rows: 2, head: 34 });
	expect(flow.names.map(({ row, x }) => [row, x])).toEqual([
		[0, 34],
		[0, 34 + NAME + METRICS.nameGap],
		[1, 0]
	]);
	expect(flow.loss).toBe(0);
});

test('what has no room for a name becomes a figure at the end', () => {
	const flow = flowPlate(members(3), { width: NAME + 11 + 2 * 13, rows: 1, head: 0 });
	expect(flow.names).toHaveLength(1);
	expect(flow.marks.map(({ x }) => x)).toEqual([76, 89]);
	expect(flow.counted).toEqual([]);
});

test('what has no room for a figure is counted', () => {
	const flow = flowPlate(members(30), { width: 100, rows: 1, head: 0 });
	expect(flow.names.length + flow.marks.length + flow.counted.length).toBe(30);
	expect(flow.counted.length).toBeGreaterThan(0);
	expect(flow.pill).toMatchObject({ row: 0, x: 100 - (flow.pill?.width ?? 0) });
});

test('an event that must be named is, and the others keep their order', () => {
	const items = members(8);
	const last = items.at(-1)?.event.id ?? '';
	const room = { width: 140, rows: 1, head: 0 };
	expect(flowPlate(items, room).names.map(({ item }) => item.event.id)).not.toContain(last);
	expect(flowPlate(items, { ...room, forced: last }).names[0]?.item.event.id).toBe(last);
});
