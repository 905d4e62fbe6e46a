import type { Layout } from '#lib/timeline/layout.ts';
import { METRICS, type PreparedEvent } from '#lib/timeline/prepare.ts';
import type { TimeScale } from '#lib/timeline/scale.ts';
import type { LiftedFigure } from './lifted-figures.ts';

/** Space that a callout keeps from the edges of the plot, in pixels. */
const MARGIN = 3;

/**
 * The name of a chosen event that has no room for one: over its figure, its count or its lane's density.
 *
 * @returns null when the event has a name, or is not in view
 */
export function calloutOf(
	layout: Layout,
	chosen: PreparedEvent,
	scale: TimeScale
): LiftedFigure | null {
	const { id } = chosen.event;
	const at = (left: number, y: number): LiftedFigure => {
		const { label, width } = chosen;
		const x = Math.max(MARGIN, Math.min(left, scale.width - width - MARGIN));
		const textX = x + METRICS.glyph + METRICS.glyphGap;
		return { item: chosen, label, x, y, width, glyphX: x, textX, isFree: false };
	};
	for (const { pack, rowsY, strip, key } of layout.lanes) {
		if (pack.names.some(({ item }) => item.event.id === id)) return null;
		const mark = pack.marks.find(({ item }) => item.event.id === id);
		if (mark) return at(mark.x, rowsY + mark.row * METRICS.row);
		const pill = pack.pills.find(({ items }) => items.some(({ event }) => event.id === id));
		if (pill) return at(pill.x, rowsY + (pill.row - 1) * METRICS.row);
		if (!strip || chosen.lane !== key) continue;
		const { from, to } = chosen.ground;
		if (to <= scale.view.from || from >= scale.view.to) return null;
		return at(scale.toPixel(Math.max(from, scale.view.from)), strip.y);
	}
	return null;
}
