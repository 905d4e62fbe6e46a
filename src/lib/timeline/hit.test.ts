import { expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import { exampleEvent, manyEvents, LETTERING } from './example-events.ts';
import { HitIndex } from './hit.ts';
import { laneIndexOf } from './lane-index.ts';
import { layoutTimeline } from './layout.ts';
import { METRICS } from './prepare.ts';
import { yearsView } from './scale.ts';

const REQUEST = { view: yearsView(2023, 2025), width: 930, height: 700, selectedId: null };
const layoutOf = (events: ReturnType<typeof manyEvents>) =>
	layoutTimeline(laneIndexOf(columnsOf(events), 'region', LETTERING), REQUEST);

test('the middle of every name and figure leads to its event', () => {
	const layout = layoutOf(manyEvents(180));
	const hits = new HitIndex(layout);
	const missed = layout.lanes.flatMap(({ pack, rowsY }) =>
		[...pack.names, ...pack.marks.map((mark) => ({ ...mark, width: METRICS.glyph }))].flatMap(
			({ item, row, x, width }) => {
				const hit = hits.at(x + width / 2, rowsY + (row + 0.5) * METRICS.row);
				return hit.kind === 'event' && hit.id === item.event.id ? [] : [item.event.id];
			}
		)
	);
	expect(missed).toEqual([]);
});

test('a bar leads to its only event, also beside the name', () => {
	const layout = layoutOf([exampleEvent({ id: 'span', date: '2023/2025' })]);
	const y = (layout.lanes[0]?.rowsY ?? 0) + METRICS.row / 2;
	expect(new HitIndex(layout).at(800, y)).toEqual({ kind: 'event', id: 'span' });
});

test('a density leads to its lane, and nothing to nothing', () => {
	const layout = layoutOf(manyEvents(3000));
	const hits = new HitIndex(layout);
	const [lane] = layout.lanes;
	expect(hits.at(400, (lane?.strip?.y ?? 0) + 5)).toMatchObject({ kind: 'strip', lane });
	expect(hits.at(400, layout.height + 50)).toEqual({ kind: 'nothing' });
});
