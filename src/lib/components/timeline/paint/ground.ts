import type { PlacedGround } from '#lib/timeline/placed.ts';
import { METRICS } from '#lib/timeline/prepare.ts';
import type { Ink } from './ink.svelte.ts';

/** A ground that goes on is drawn on past the edge, which clips it. */
const BEYOND = 10;
/** A chevron needs so much of a ground, what lies beyond the edge included. */
const CHEVRON_ROOM = BEYOND + 10;
const PLATE_RADIUS = 4;
const BAR_RADIUS = 1.5;
/** Space between the plates of two years. */
const PLATE_GAP = 1.5;
const DASHES = [3.5, 2.5];
/** How much of an event's colour its ground takes. */
const TINT = { capsule: 0.17, bar: 0.13, approximate: 0.05, pointed: 0.3 };
const STROKE = { approximate: 1.1, hollow: 1.3, selected: 1.5, stem: 1.3, end: 1.5 };

/** A ground to paint, and how it stands with the reader. */
export interface Ground {
	placed: PlacedGround;
	/** Top of its first row. */
	y: number;
	isPointed: boolean;
	isSelected: boolean;
}

/** Paints a stem, bar, capsule or plate, which says how well a time is known. */
export function paintGround(context: CanvasRenderingContext2D, ground: Ground, ink: Ink): void {
	const { placed, y } = ground;
	const colour = colourOf(placed, ink);
	context.save();
	context.strokeStyle = colour;
	if (placed.ground.kind === 'day' && placed.role === 'point') {
		const middle = (placed.x0 + placed.x1) / 2;
		context.lineWidth = STROKE.stem;
		line(context, [middle, y - 0.5, middle, y + METRICS.row / 2]);
	} else {
		paintArea(context, ground, colour, ink);
		paintEnds(context, ground, colour);
	}
	context.restore();
}

/** Makes the canvas ready for the headings of plates: setting a font is slow, so it is done once for all. */
export function prepareHeads(context: CanvasRenderingContext2D, ink: Ink): void {
	context.fillStyle = ink.ink3;
	context.font = `${METRICS.label}px ${ink.serif}`;
}

/** Paints the heading of a plate, if it has one. */
export function paintHead(
	context: CanvasRenderingContext2D,
	{ placed, y }: Pick<Ground, 'placed' | 'y'>
): void {
	const { head, cutLeft, role } = placed;
	if (!head) return;
	const goesOn = cutLeft && role === 'plate' ? '‹ ' : '';
	context.fillText(goesOn + head.words, head.x, y + METRICS.baseline);
}

function colourOf({ family, role }: PlacedGround, ink: Ink): string {
	return family === null || role === 'plate' ? ink.ink3 : ink.families[family];
}

function isBar({ ground: { kind } }: PlacedGround): boolean {
	return kind === 'days' || kind === 'span' || kind === 'open' || kind === 'day';
}

function paintArea(
	context: CanvasRenderingContext2D,
	{ placed, y, isPointed, isSelected }: Ground,
	colour: string,
	ink: Ink
): void {
	const { role, rows, hollow } = placed;
	const isPlate = role === 'plate';
	const { approximate } = placed.ground;
	const gap = isPlate ? PLATE_GAP : 0;
	const x0 = placed.cutLeft ? placed.x0 - BEYOND : placed.x0 + gap;
	const x1 = placed.cutRight ? placed.x1 + BEYOND : placed.x1 - gap;
	const height = rows * METRICS.row - 2;
	const width = Math.max(x1 - x0, 1);
	const capsule = Math.min(width / 2, METRICS.band / 2);
	context.beginPath();
	context.roundRect(
		x0,
		y + 1,
		width,
		height,
		isPlate ? PLATE_RADIUS : isBar(placed) ? BAR_RADIUS : capsule
	);
	const { fill, alpha } = fillOf(placed, isPointed, colour, ink);
	context.fillStyle = fill;
	context.globalAlpha = alpha;
	context.fill();
	context.globalAlpha = 1;
	const isHollow = hollow && !isPlate;
	if (approximate || isHollow || (isSelected && !isPlate)) {
		if (approximate) context.setLineDash(DASHES);
		context.strokeStyle = isSelected && !isPlate ? ink.seal : colour;
		context.lineWidth = isSelected
			? STROKE.selected
			: isHollow
				? STROKE.hollow
				: STROKE.approximate;
		context.stroke();
		context.setLineDash([]);
		context.strokeStyle = colour;
	}
}

function fillOf(placed: PlacedGround, isPointed: boolean, colour: string, ink: Ink) {
	const { role, ground, hollow } = placed;
	const plain = (fill: string) => ({ fill, alpha: 1 });
	if (role === 'plate') return plain(ground.approximate ? ink.paper : ink.plate);
	if (isPointed) return { fill: colour, alpha: TINT.pointed };
	if (role === 'point' && ground.kind === 'year') return plain(ink.plate2);
	if (hollow) return plain(ink.paper);
	if (ground.approximate) return { fill: colour, alpha: TINT.approximate };
	return { fill: colour, alpha: isBar(placed) && ground.kind !== 'day' ? TINT.bar : TINT.capsule };
}

/** End strokes where a bar's time is known, chevrons where a ground goes on, an arrow where it is open. */
function paintEnds(context: CanvasRenderingContext2D, { placed, y }: Ground, colour: string): void {
	const top = y + 1;
	const height = placed.rows * METRICS.row - 2;
	const isOpen = placed.ground.to === Infinity;
	context.strokeStyle = colour;
	context.lineWidth = STROKE.end;
	if (isBar(placed)) {
		const [start, end] = [placed.x0 + 0.75, placed.x1 - 0.75];
		if (!placed.cutLeft) line(context, [start, top, start, top + height]);
		if (!placed.cutRight && !isOpen) line(context, [end, top, end, top + height]);
	}
	const beyond = (placed.cutLeft ? BEYOND : 0) + (placed.cutRight ? BEYOND : 0);
	if (placed.role === 'plate' || placed.x1 - placed.x0 + beyond <= CHEVRON_ROOM) return;
	context.lineCap = 'round';
	context.lineJoin = 'round';
	const middle = top + Math.min(height, METRICS.band) / 2;
	const { x0, x1 } = placed;
	if (placed.cutLeft) line(context, [x0 + 7, middle - 4, x0 + 3, middle, x0 + 7, middle + 4]);
	if (!placed.cutRight) return;
	const tip = isOpen ? x1 - 2.5 : x1 - 3;
	if (isOpen) line(context, [x1 - 9, middle, x1 - 3, middle]);
	line(context, [tip - 4, middle - 4, tip, middle, tip - 4, middle + 4]);
}

/** A line through points, given as x, y, x, y … */
export function line(context: CanvasRenderingContext2D, points: readonly number[]): void {
	context.beginPath();
	for (let at = 0; at + 1 < points.length; at += 2)
		context.lineTo(points[at] ?? 0, points[at + 1] ?? 0);
	context.stroke();
}
