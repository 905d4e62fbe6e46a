import { SEPARATOR_EM } from '#lib/timeline/label.ts';
import type { LaneLayout } from '#lib/timeline/layout.ts';
import { METRICS } from '#lib/timeline/prepare.ts';
import type { Ink } from './ink.svelte.ts';

/** What is painted of a moving view, which in the document would take many times as long. */
export interface MovingWords {
	lanes: readonly LaneLayout[];
	/** Events whose names are drawn above the canvas. */
	lifted: ReadonlySet<string>;
}

/** A run of type on its baseline. */
interface Run {
	text: string;
	x: number;
	y: number;
	hasRim: boolean;
}

/** Before a count of mentions, and how much above the baseline it stands, in pixels. */
const COUNT = { gap: 2, rise: 4 };
/** Around a name on the open plot, against the grid. */
const RIM = 3;
const SEPARATOR = SEPARATOR_EM * METRICS.label;
/** A `+n` in its row. */
const PILL = { top: 1.5, height: 14, font: 11 };

/** Paints names as `EventLabel` sets them, and counts as `CountedEvents` does. */
export function paintMovingWords(
	context: CanvasRenderingContext2D,
	words: MovingWords,
	ink: Ink
): void {
	const { bold, plain, count } = runsOf(words, new Widths(context, ink));
	context.strokeStyle = ink.paper;
	context.lineWidth = RIM;
	context.lineJoin = 'round';
	context.fillStyle = ink.ink;
	// Setting a font is slow, so each is set once for all.
	context.font = fontOf('bold', ink);
	paintRuns(context, bold);
	context.font = fontOf('plain', ink);
	paintRuns(context, plain);
	context.fillStyle = ink.ink2;
	context.font = fontOf('count', ink);
	paintRuns(context, count);
	paintPills(context, words, ink);
}

function runsOf({ lanes, lifted }: MovingWords, widths: Widths): Record<Type, Run[]> {
	const runs: Record<Type, Run[]> = { bold: [], plain: [], count: [] };
	for (const { pack, rowsY } of lanes)
		for (const { item, label, row, textX, isFree: hasRim } of pack.names) {
			if (lifted.has(item.event.id)) continue;
			const { counterpart, occurrence } = label;
			const y = rowsY + row * METRICS.row + METRICS.baseline;
			let x = textX;
			if (counterpart !== '') {
				runs.bold.push({ text: counterpart, x, y, hasRim });
				x += widths.of('bold', counterpart) + SEPARATOR;
			}
			runs.plain.push({ text: occurrence, x, y, hasRim });
			if (item.count < 2) continue;
			x += widths.of('plain', occurrence) + COUNT.gap;
			runs.count.push({ text: String(item.count), x, y: y - COUNT.rise, hasRim });
		}
	return runs;
}

function paintRuns(context: CanvasRenderingContext2D, runs: readonly Run[]): void {
	for (const { text, x, y, hasRim } of runs) {
		if (hasRim) context.strokeText(text, x, y);
		context.fillText(text, x, y);
	}
}

function paintPills(context: CanvasRenderingContext2D, { lanes }: MovingWords, ink: Ink): void {
	const pills = lanes.flatMap(({ pack, rowsY }) =>
		pack.pills.map(({ items, x, row, width }) => ({
			text: `+${items.length}`,
			x,
			y: rowsY + row * METRICS.row + PILL.top,
			width
		}))
	);
	context.fillStyle = ink.ink;
	context.beginPath();
	for (const { x, y, width } of pills) context.roundRect(x, y, width, PILL.height, PILL.height / 2);
	context.fill();
	context.fillStyle = ink.paper;
	context.font = `600 ${PILL.font}px ${ink.sans}`;
	context.textAlign = 'center';
	const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('+');
	const baseline = Math.round((PILL.height + above - below) / 2);
	for (const { text, x, y, width } of pills) context.fillText(text, x + width / 2, y + baseline);
	context.textAlign = 'left';
}

type Type = 'bold' | 'plain' | 'count';

function fontOf(type: Type, { sans }: Ink): string {
	const size = type === 'count' ? METRICS.superscript : METRICS.label;
	return `${type === 'bold' ? 700 : 400} ${size}px ${sans}`;
}

const known = new WeakMap<Ink, Map<string, number>>();

/** Widths of texts in the fonts of names; each is measured once. */
class Widths {
	readonly #context: CanvasRenderingContext2D;
	readonly #ink: Ink;
	readonly #widths: Map<string, number>;

	constructor(context: CanvasRenderingContext2D, ink: Ink) {
		this.#context = context;
		this.#ink = ink;
		this.#widths = known.get(ink) ?? new Map<string, number>();
		known.set(ink, this.#widths);
	}

	of(type: Type, text: string): number {
		const key = `${type} ${text}`;
		const before = this.#widths.get(key);
		if (before !== undefined) return before;
		this.#context.font = fontOf(type, this.#ink);
		const { width } = this.#context.measureText(text);
		this.#widths.set(key, width);
		return width;
	}
}
