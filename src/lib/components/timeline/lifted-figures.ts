import type { LabelText } from '#lib/timeline/label.ts';
import type { Layout } from '#lib/timeline/layout.ts';
import { METRICS, type PreparedEvent } from '#lib/timeline/prepare.ts';

/** An event that is drawn above the canvas. Pixels of the plot. */
export interface LiftedFigure {
	item: PreparedEvent;
	/** Null for a bare figure. */
	label: LabelText | null;
	x: number;
	y: number;
	width: number;
	/** Left edges of figure and text within the box. */
	glyphX: number;
	textX: number;
	isFree: boolean;
}

/** Some of the events that have a name or a figure. */
export function liftedFigures(layout: Layout, ids: ReadonlySet<string>): LiftedFigure[] {
	if (ids.size === 0) return [];
	const isLifted = ({ item }: { item: PreparedEvent }) => ids.has(item.event.id);
	return layout.lanes.flatMap(({ pack, rowsY }) => [
		...pack.names.filter(isLifted).map(({ item, label, row, x, width, glyphX, textX, isFree }) => ({
			item,
			label,
			x,
			y: rowsY + row * METRICS.row,
			width,
			glyphX: glyphX - x,
			textX: textX - x,
			isFree
		})),
		...pack.marks.filter(isLifted).map(({ item, row, x }) => ({
			item,
			label: null,
			x,
			y: rowsY + row * METRICS.row,
			width: METRICS.glyph,
			glyphX: 0,
			textX: 0,
			isFree: false
		}))
	]);
}
