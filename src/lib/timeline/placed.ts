import type { Ground } from './certainty.ts';
import type { Family } from './family.ts';
import type { LabelText } from './label.ts';
import type { PreparedEvent } from './prepare.ts';

/** The events of a lane that share one ground, with its stretch on the plot. */
export interface Cell {
	ground: Ground;
	/** Part of the ground in view, in pixels from the left of the plot. */
	x0: number;
	x1: number;
	/** Whether the ground goes on beyond the view. */
	cutLeft: boolean;
	cutRight: boolean;
	/** In order of weight. */
	items: readonly PreparedEvent[];
	/**
	 * `plate`: names flow inside, beneath what is dated · `field`: names flow inside a bar or capsule
	 * among what is dated · `point`: too narrow for names, which stand beside it.
	 */
	role: 'plate' | 'field' | 'point';
	/** Where names may stand: for a plate that is cut to a sliver, wider than the ground. */
	textX0: number;
	textX1: number;
}

/** A drawn ground. Rows count from the top of the lane, pixels from the left of the plot. */
export interface PlacedGround {
	key: string;
	ground: Ground;
	role: Cell['role'];
	x0: number;
	x1: number;
	row: number;
	rows: number;
	cutLeft: boolean;
	cutRight: boolean;
	/** Colour family; null for grounds of events of several families. */
	family: Family | null;
	/** Whether all its events are planned. */
	hollow: boolean;
	ids: string[];
	/** Heading of a plate, e.g. 是年. */
	head: { x: number; words: string } | null;
}

/** An event with its label: the box from `x` to `x + width` holds figure and text. */
export interface PlacedName {
	item: PreparedEvent;
	label: LabelText;
	row: number;
	x: number;
	width: number;
	/** Left edge of the figure. */
	glyphX: number;
	/** Left edge of the text. */
	textX: number;
	/** Whether the figure stands on the very day. */
	onAxis: boolean;
	/** Whether it stands on the open plot rather than in a plate or bar. */
	isFree: boolean;
}

/** An event as a bare figure. */
export interface PlacedMark {
	item: PreparedEvent;
	row: number;
	/** Left edge of the figure. */
	x: number;
	onAxis: boolean;
}

/** A `+n` for events without room. */
export interface PlacedPill {
	items: PreparedEvent[];
	row: number;
	x: number;
	width: number;
}

/** A packed lane. Every event of its cells is in exactly one name, mark or pill. */
export interface LanePack {
	grounds: PlacedGround[];
	names: PlacedName[];
	marks: PlacedMark[];
	pills: PlacedPill[];
	/** Rows in use, from the top. */
	rows: number;
	loss: number;
}

/** The room of a lane and what the packing must respect. */
export interface LaneRoom {
	/** Width of the plot in pixels. */
	width: number;
	rows: number;
	/** Rows from the top in which dated events may stand; the rest is kept for plates. */
	datedRows: number;
	/** An event that must be named. */
	forced: string | null;
	/** Rows in which events stood before, kept where they fit. */
	previousRows?: ReadonlyMap<string, number>;
}
