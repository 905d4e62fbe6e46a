import type { Layout } from '#lib/timeline/layout.ts';
import type { PlacedMark, PlacedName } from '#lib/timeline/placed.ts';
import { METRICS } from '#lib/timeline/prepare.ts';

/** An event that is drawn above the canvas; without a label a bare figure. Pixels of the plot. */
export interface LiftedFigure extends Pick<
	PlacedName,
	'item' | 'x' | 'width' | 'glyphX' | 'textX' | 'isFree'
> {
	label: PlacedName['label'] | null;
	y: number;
}

/** Some of the events that have a name or a figure. */
export function liftedFigures(layout: Layout, ids: ReadonlySet<string>): LiftedFigure[] {
	const isLifted = ({ item }: PlacedName | PlacedMark) => ids.has(item.event.id);
	return layout.lanes.flatMap(({ pack, rowsY }) => {
		const topOf = (row: number) => rowsY + row * METRICS.row;
		const bare = { label: null, width: METRICS.glyph, isFree: false };
		return [
			...pack.names.filter(isLifted).map((name) => ({ ...name, y: topOf(name.row) })),
			...pack.marks
				.filter(isLifted)
				.map(({ item, row, x }) => ({ ...bare, item, x, glyphX: x, textX: x, y: topOf(row) }))
		];
	});
}
