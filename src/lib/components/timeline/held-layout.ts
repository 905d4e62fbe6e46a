import type { LaneIndex } from '#lib/timeline/lane-index.ts';
import type { Layout } from '#lib/timeline/layout.ts';
import type { View } from '#lib/timeline/scale.ts';

/** What a layout depends on besides the view. */
export interface Room {
	index: LaneIndex | null;
	width: number;
	height: number;
}

/** A layout at rest whose rows are kept, with the view and the room that it was made for. */
export interface HeldLayout {
	layout: Layout;
	view: View;
	room: Room;
}

/** A pan by less than this share of the view changes too little to arrange the labels anew. */
const SMALL_PAN = 0.12;

/** The layout held, unless the events or the room have changed since. */
export function keptLayout(held: HeldLayout | null, room: Room): Layout | null {
	const isSame =
		held !== null &&
		held.room.index === room.index &&
		held.room.width === room.width &&
		held.room.height === room.height;
	return isSame ? held.layout : null;
}

/** Whether a view is another only moved a little, its length kept. */
export function isSmallPan(before: View, after: View): boolean {
	const length = before.to - before.from;
	const stretch = Math.abs(after.to - after.from - length) / length;
	return stretch < 1e-3 && Math.abs(after.from - before.from) < SMALL_PAN * length;
}
