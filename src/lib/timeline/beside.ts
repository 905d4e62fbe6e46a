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

/** Bare figures beside or within a narrow ground, and the stretch that they take. */
export interface MarkShelf {
	count: number;
	/** Left edge of the first figure, and of the second; the others follow in its direction. */
	first: number;
	second: number;
	from: number;
	to: number;
}

/**
 * The first figure stands on the day or within the ground, if it can; the others follow to one side. A
 * longer shelf of the same side covers the shorter ones.
 */
export function markShelf(cell: Cell, count: number, side: 'left' | 'right'): MarkShelf {
	const isInside = cell.ground.kind === 'day' || holdsFigure(cell);
	const beside = side === 'right' ? cell.x1 + BESIDE : cell.x0 - BESIDE - METRICS.glyph;
	const step = stepTo(side);
	const first = isInside ? (cell.x0 + cell.x1) / 2 - GLYPH_HALF : beside;
	const second = isInside ? beside : beside + step;
	const last = count === 1 ? first : second + (count - 2) * step;
	return {
		count,
		first,
		second,
		from: Math.min(cell.x0, first, last),
		to: Math.max(cell.x1, first + METRICS.glyph, last + METRICS.glyph)
	};
}

function stepTo(side: 'left' | 'right'): number {
	return side === 'right' ? METRICS.markPitch : -METRICS.markPitch;
}

/** Left edges of the figures of a shelf. */
export function shelfPlaces({ count, first, second }: MarkShelf): number[] {
	const step = stepTo(second > first ? 'right' : 'left');
	return Array.from({ length: count }, (_, index) =>
		index === 0 ? first : second + (index - 1) * step
	);
}
