import type { Event, Wording } from '../model/event-list.ts';
import { groundOf, plateUnitOf, type Ground, type PlateUnit } from './certainty.ts';
import { labelEm, splitLabel, textEm, type LabelText } from './label.ts';
import type { LaneKey } from './lanes.ts';
import { weightOf } from './weight.ts';

/** Sizes shared by the layout and its drawing, in pixels. */
export const METRICS = {
	/** Height of a row. */
	row: 17,
	/** Height of a bar, capsule or one-row plate. */
	band: 15,
	glyph: 11,
	/** Between figure and text. */
	glyphGap: 4,
	/** Between two labels, or a label and another mark. */
	nameGap: 11,
	/** From one bare mark on a shelf to the next. */
	markPitch: 13,
	label: 12,
	/** Of a label, from the top of its row. */
	baseline: 12.8,
	superscript: 9,
	/** Inner margin of a plate or bar. */
	inset: 6
} as const;

/** The words of a language that take room in the chart. */
export interface Lettering {
	language: keyof Wording;
	/** Headings of plates, e.g. 是年. */
	plateHeads: Readonly<Record<PlateUnit, string>>;
	/** Before what is approximate, e.g. 约. */
	approximate: string;
}

/** An event with everything about it that does not depend on the view. */
export interface PreparedEvent {
	event: Event;
	ground: Ground;
	lane: LaneKey;
	weight: number;
	label: LabelText;
	/** Heading of a plate or bar in which it stands. */
	head: string;
	/** Number of mentions. */
	count: number;
	/** Width of figure, label and superscript, in pixels. */
	width: number;
}

/** Width of a label's text with its superscript, in pixels. */
export function labelWidth(label: LabelText, count: number): number {
	const superscript = count >= 2 ? 2 + textEm(String(count)) * METRICS.superscript : 0;
	return Math.ceil(labelEm(label) * METRICS.label + superscript);
}

/** Width of a name: figure, gap and text. */
export function nameWidth(label: LabelText, count: number): number {
	return METRICS.glyph + METRICS.glyphGap + labelWidth(label, count);
}

/** Width of a `+n` button, in pixels. */
export function pillWidth(count: number): number {
	return 12 + 7 * (1 + String(count).length);
}

/** An event prepared for the layout of a lane. */
export function prepareEvent(
	event: Event,
	lane: LaneKey,
	{ language, plateHeads, approximate }: Lettering
): PreparedEvent {
	const label = splitLabel(event.label[language]);
	const ground = groundOf(event);
	const count = event.mentions.length;
	return {
		event,
		ground,
		lane,
		weight: weightOf(event),
		label,
		head: (ground.approximate ? approximate : '') + plateHeads[plateUnitOf(ground)],
		count,
		width: nameWidth(label, count)
	};
}

/** For sorting: the weightier first; equal weights in order of time and id. */
export function byWeight(a: PreparedEvent, b: PreparedEvent): number {
	return (
		b.weight - a.weight ||
		compare(a.ground.from, b.ground.from) ||
		(a.event.id < b.event.id ? -1 : 1)
	);
}

function compare(a: number, b: number): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
