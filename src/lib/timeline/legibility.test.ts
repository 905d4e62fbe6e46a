import { describe, expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import { LETTERING } from './example-events.ts';
import { laneIndexOf } from './lane-index.ts';
import { layoutTimeline } from './layout.ts';
import { METRICS } from './prepare.ts';
import { yearsView } from './scale.ts';
import { titledEvents } from './titled-events.ts';

/** A chart of 1280 × 640 without lane names, axis, overview and ledger. */
const PLOT = { width: 1280 - 138, height: 640 - 129 };
/** So many must be readable: with the whole title, or with at least so many characters of it. */
const READABLE = 60;
const LEAST_CHARACTERS = 12;

describe.each([1, 2, 3, 4, 5].map((seed) => seed * 7919))('with seed %d', (seed) => {
	const { lanes } = layoutTimeline(
		laneIndexOf(columnsOf(titledEvents(seed)), 'region', LETTERING),
		{
			...PLOT,
			view: yearsView(2023, 2025),
			selectedId: null
		}
	);
	const names = lanes.flatMap(({ pack, rowsY }) =>
		pack.names.map(({ item, label, row, x, width }) => {
			const shown = label.occurrence.split('…')[0] ?? '';
			const isWhole = label.occurrence === item.label.occurrence;
			const isReadable = isWhole || shown.length >= LEAST_CHARACTERS;
			return { isReadable, x, width, y: rowsY + row * METRICS.row };
		})
	);

	test('most titles can be read', () => {
		expect(names.filter(({ isReadable }) => isReadable).length).toBeGreaterThanOrEqual(READABLE);
	});

	test('no title meets another', () => {
		const meetings = names.filter((a, at) =>
			names
				.slice(at + 1)
				.some(
					(b) =>
						Math.abs(a.y - b.y) < METRICS.row - 0.01 && a.x < b.x + b.width && b.x < a.x + a.width
				)
		);
		expect(meetings).toEqual([]);
	});
});
