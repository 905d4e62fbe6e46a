import {
	select,
	zoom,
	zoomIdentity,
	zoomTransform,
	type D3ZoomEvent,
	type ZoomTransform
} from 'd3';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { clampView, DAY, panBy, type View } from '#lib/timeline/scale.ts';

/** What the gestures read and whom they tell. All but `onview` are read when they change. */
export interface ZoomableOptions {
	view: () => View;
	extent: () => View;
	/** Width of the element, which is the plot, in pixels. */
	width: () => number;
	onview: (view: View, phase: 'move' | 'end') => void;
}

/** Pixels by which two transforms may differ and still be the same: times are rounded to the ms. */
const TOLERANCE = 0.01;
/** A wheel has come to rest after this many ms without an event. */
const WHEEL_REST = 150;
/** Movement in pixels below which a press is a click. */
const CLICK_DISTANCE = 4;

/** The transform under which the extent, fitted to the width, shows the view. */
export function transformOf(view: View, extent: View, width: number): ZoomTransform {
	const scale = (extent.to - extent.from) / (view.to - view.from);
	const shift = ((view.from - extent.from) / (extent.to - extent.from)) * width;
	return zoomIdentity.scale(scale).translate(-shift, 0);
}

/** The view that a transform shows, within the extent. */
export function viewOf({ k, x }: ZoomTransform, extent: View, width: number): View {
	const perPixel = (extent.to - extent.from) / width;
	const from = extent.from + (-x / k) * perPixel;
	return clampView({ from, to: from + (width / k) * perPixel }, extent);
}

function isSameTransform(a: ZoomTransform, b: ZoomTransform): boolean {
	return Math.abs(a.x - b.x) <= TOLERANCE && Math.abs(a.k / b.k - 1) <= 1e-7;
}

/**
 * Wheel and pinch zoom at the pointer, drag to pan, double click to zoom in. The only place that knows
 * d3-zoom. The `view` is the truth: d3's own transform follows it and is never read elsewhere.
 */
export function zoomable(options: ZoomableOptions): Attachment<HTMLElement> {
	return (element) => {
		const target = select<HTMLElement, unknown>(element);
		let isFollowing = false;
		const behaviour = zoom<HTMLElement, unknown>()
			.clickDistance(CLICK_DISTANCE)
			.filter(
				(event: MouseEvent) => !event.button && !(event instanceof WheelEvent && isSideways(event))
			)
			.on('zoom end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
				if (isFollowing) return;
				const next = viewOf(event.transform, options.extent(), options.width());
				options.onview(next, event.type === 'end' ? 'end' : 'move');
			});
		untrack(() => target.call(behaviour));
		const stopWheel = sidewaysWheel(element, options);

		$effect(() => {
			const { from, to } = options.extent();
			const width = options.width();
			behaviour
				.extent([
					[0, 0],
					[width, 1]
				])
				.translateExtent([
					[0, 0],
					[width, 1]
				])
				.scaleExtent([1, Math.max(1, (to - from) / DAY)]);
		});
		$effect(() => {
			const wanted = transformOf(options.view(), options.extent(), options.width());
			if (isSameTransform(zoomTransform(element), wanted)) return;
			isFollowing = true;
			behaviour.transform(target, wanted);
			isFollowing = false;
		});
		return () => {
			stopWheel();
			target.on('.zoom', null);
		};
	};
}

function isSideways(event: WheelEvent): boolean {
	return event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
}

/** Pans by a sideways wheel, as touchpads send it. */
function sidewaysWheel(element: HTMLElement, options: ZoomableOptions): () => void {
	let rest: ReturnType<typeof setTimeout> | undefined;
	const pan = (event: WheelEvent) => {
		if (!isSideways(event)) return;
		event.preventDefault();
		const pixels = event.deltaX || event.deltaY;
		const moved = () => clampView(panBy(options.view(), pixels, options.width()), options.extent());
		const view = moved();
		options.onview(view, 'move');
		clearTimeout(rest);
		rest = setTimeout(() => options.onview(view, 'end'), WHEEL_REST);
	};
	element.addEventListener('wheel', pan, { passive: false });
	return () => {
		clearTimeout(rest);
		element.removeEventListener('wheel', pan);
	};
}
