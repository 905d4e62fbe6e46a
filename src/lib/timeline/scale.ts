/** A stretch of time in UTC ms; `to` is exclusive. */
export interface View {
	from: number;
	to: number;
}

/** One day in ms: the finest date there is, and so the shortest view. */
export const DAY = 86_400_000;

/** A linear map between time in UTC ms and pixels from the left edge of the plot. */
export interface TimeScale {
	readonly view: View;
	/** Width of the plot in pixels. */
	readonly width: number;
	/** The pixel of a time; outside 0..width when the time is outside the view. */
	toPixel(time: number): number;
	/** The time at a pixel, a fraction of a ms included. */
	toTime(pixel: number): number;
}

/** @throws RangeError when the view is empty or the width is not positive */
export function timeScale(view: View, width: number): TimeScale {
	const span = view.to - view.from;
	if (!(span > 0)) throw new RangeError(`empty view: ${view.from}..${view.to}`);
	if (!(width > 0)) throw new RangeError(`invalid width: ${width}`);
	return {
		view,
		width,
		toPixel: (time) => ((time - view.from) / span) * width,
		toTime: (pixel) => view.from + (pixel / width) * span
	};
}

/**
 * The nearest view that lies within the extent and is at least a day long. The length is kept where
 * the extent allows it.
 */
export function clampView(view: View, extent: View): View {
	const longest = extent.to - extent.from;
	const span = Math.min(Math.max(view.to - view.from, DAY), longest);
	const middle = (view.from + view.to) / 2;
	const from = Math.min(Math.max(middle - span / 2, extent.from), extent.to - span);
	return { from: Math.round(from), to: Math.round(from + span) };
}

/**
 * The view magnified by a factor around a time that keeps its pixel; a factor above 1 zooms in.
 * Not clamped.
 */
export function zoomAround(view: View, time: number, factor: number): View {
	return { from: time - (time - view.from) / factor, to: time + (view.to - time) / factor };
}

/** The view moved by a number of pixels of a plot; positive moves to later times. Not clamped. */
export function panBy(view: View, pixels: number, width: number): View {
	const shift = (pixels / width) * (view.to - view.from);
	return { from: view.from + shift, to: view.to + shift };
}

/** Whether two views differ by less than a hundredth of a pixel at both ends. */
export function isSameView(a: View, b: View, width: number): boolean {
	const tolerance = (0.01 / Math.max(width, 1)) * (a.to - a.from);
	return Math.abs(a.from - b.from) <= tolerance && Math.abs(a.to - b.to) <= tolerance;
}

/** The view of whole calendar years, first and last included. */
export function yearsView(first: number, last: number = first): View {
	return { from: yearStart(first), to: yearStart(last + 1) };
}

/** The first ms of a year, years before 100 included (`Date.UTC` would read 25 as 1925). */
export function yearStart(year: number): number {
	const date = new Date(0);
	date.setUTCFullYear(year, 0, 1);
	return date.getTime();
}

/** The UTC calendar year of a time. */
export function yearOf(time: number): number {
	return new Date(time).getUTCFullYear();
}
