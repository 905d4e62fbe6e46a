import type { DensityBar, DensityCount } from '#lib/timeline/density.ts';
import type { Ink } from './ink.svelte.ts';

/** Space above the bars for the counts, and at least so much of a bar, in pixels. */
const COUNT_ROOM = 11;
const LEAST_BAR = 1.5;
const COUNT_FONT = 10;

/** The density of a lane to paint, in pixels of the plot. */
export interface Strip {
	y: number;
	height: number;
	bars: readonly DensityBar[];
	/** Events of a bar as high as the strip. */
	most: number;
	/** The stretch under the pointer. */
	pointed: { x0: number; x1: number } | null;
}

const SHADE_ALPHA = { day: 0.95, month: 0.52, year: 0.22 } as const;

/** Paints how many events of a lane begin when, in the shades of the overview. */
export function paintStrip(context: CanvasRenderingContext2D, strip: Strip, ink: Ink): void {
	const { y, height, bars, most, pointed } = strip;
	const foot = y + height - 0.5;
	const scale = (height - COUNT_ROOM) / most;
	context.save();
	if (pointed) {
		context.fillStyle = ink.plate2;
		context.fillRect(pointed.x0, y, pointed.x1 - pointed.x0, height);
	}
	context.fillStyle = ink.ink;
	for (const { shade, x0, x1, base, top } of bars) {
		const low = base * scale;
		const high = Math.max(top * scale, low + LEAST_BAR);
		const gap = x1 - x0 > 4 ? 1 : 0;
		context.globalAlpha = SHADE_ALPHA[shade];
		context.fillRect(x0, foot - high, Math.max(x1 - x0 - gap, 1), high - low);
	}
	context.restore();
}

/** Makes the canvas ready for the counts of densities. */
export function prepareCounts(context: CanvasRenderingContext2D, ink: Ink): void {
	context.fillStyle = ink.ink2;
	context.font = `${COUNT_FONT}px ${ink.sans}`;
}

/** Paints the counts over the bars of a density. */
export function paintCounts(
	context: CanvasRenderingContext2D,
	y: number,
	counts: readonly DensityCount[]
): void {
	for (const { x, count } of counts) context.fillText(String(count), x + 3, y + COUNT_FONT - 1);
}
