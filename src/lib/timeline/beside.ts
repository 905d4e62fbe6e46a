import type { Cell, PlacedName } from './placed.ts';
import { METRICS } from './prepare.ts';

/** Space between a ground and the figure beside it, in pixels. */
const BESIDE = 4;
/** Half of a figure, in pixels. */
export const GLYPH_HALF = METRICS.glyph / 2;

/** Where a name stands beside its ground. */
export type Beside = Pick<PlacedName, 'x' | 'width' | 'glyphX' | 'textX'>;

/** A name whose figure stands on the day, the text right or left of it. */
export function besideDay(middle: number, textWidth: number, side: 'left' | 'right'): Beside {
	const width = METRICS.glyph + METRICS.glyphGap + textWidth;
	const glyphX = middle - GLYPH_HALF;
	if (side === 'right')
		return { x: glyphX, width, glyphX, textX: glyphX + METRICS.glyph + METRICS.glyphGap };
	const x = glyphX - METRICS.glyphGap - textWidth;
	return { x, width, glyphX, textX: x };
}

/** A name right or left of a bar or capsule, the figure before the text. */
export function besideGround(cell: Cell, width: number, side: 'left' | 'right'): Beside {
	const x = side === 'right' ? cell.x1 + BESIDE : cell.x0 - BESIDE - width;
	return { x, width, glyphX: x, textX: x + METRICS.glyph + METRICS.glyphGap };
}

/** A ground this wide holds its first bare figure. */
function holdsFigure(cell: Cell): boolean {
	return cell.x1 - cell.x0 >= METRICS.glyph + 6;
}

/** Bare figures beside or within a narrow ground: their left edges, and the stretch that they take. */
export interface MarkShelf {
	xs: number[];
	from: number;
	to: number;
}

/** The first figure stands on the day or within the ground, if it can; the others follow to one side. */
export function markShelf(cell: Cell, count: number, side: 'left' | 'right'): MarkShelf {
	const middle = (cell.x0 + cell.x1) / 2 - GLYPH_HALF;
	const isInside = cell.ground.kind === 'day' || holdsFigure(cell);
	const step = side === 'right' ? METRICS.markPitch : -METRICS.markPitch;
	const beside = side === 'right' ? cell.x1 + BESIDE : cell.x0 - BESIDE - METRICS.glyph;
	const outside = (index: number) => beside + index * step;
	const xs = Array.from({ length: count }, (_, index) => {
		if (!isInside) return outside(index);
		return index === 0 ? middle : outside(index - 1);
	});
	return {
		xs,
		from: Math.min(cell.x0, ...xs),
		to: Math.max(cell.x1, ...xs.map((x) => x + METRICS.glyph))
	};
}
