import type { EventType, Status } from '#lib/model/vocabulary.ts';
import { HOLLOW_SCALE, SHAPE_BOX, SHAPES } from '../../glyph/shapes.ts';

const PATHS = new Map<EventType, Path2D>();

function pathOf(type: EventType): Path2D {
	const path = PATHS.get(type) ?? new Path2D(SHAPES[type]);
	PATHS.set(type, path);
	return path;
}

/** Width of the outline of a hollow figure, in the units of the shapes. */
const OUTLINE = 1.6;

/** A figure to paint: the top left of its box in pixels, and the side of the box. */
export interface Figure {
	type: EventType;
	status: Status;
	x: number;
	y: number;
	size: number;
	colour: string;
	/** What shows through a hollow figure. */
	hollow: string;
}

/** Paints a type's figure: filled for what has occurred, half filled for what goes on, hollow for what is planned. */
export function paintFigure(context: CanvasRenderingContext2D, figure: Figure): void {
	const { type, status, x, y, size, colour, hollow } = figure;
	const path = pathOf(type);
	context.save();
	context.translate(x, y);
	context.scale(size / SHAPE_BOX, size / SHAPE_BOX);
	context.fillStyle = colour;
	if (status === 'occurred') context.fill(path, 'evenodd');
	else {
		context.save();
		const inset = (SHAPE_BOX * (1 - HOLLOW_SCALE)) / 2;
		context.translate(inset, inset);
		context.scale(HOLLOW_SCALE, HOLLOW_SCALE);
		context.fillStyle = hollow;
		context.fill(path);
		context.strokeStyle = colour;
		context.lineJoin = 'round';
		context.lineWidth = OUTLINE;
		context.stroke(path);
		context.restore();
		if (status === 'ongoing') {
			context.beginPath();
			context.rect(0, 0, SHAPE_BOX / 2, SHAPE_BOX);
			context.clip();
			context.fill(path, 'evenodd');
		}
	}
	context.restore();
}
