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
import { glideAfter, Track } from '#lib/timeline/glide.ts';
import { clampView, DAY, panBy, zoomAround, type View } from '#lib/timeline/scale.ts';

/** What the gestures read and whom they tell. All but `onview` are read when they change. */
export interface ZoomableOptions {
	view: () => View;
	extent: () => View;
	/** Width of the element, which is the plot, in pixels. */
	width: () => number;
	onview: (view: View, phase: 'move' | 'end') => void;
	/** Asks for another view in one step. */
	onjump: (view: View) => void;
}

/** A double click zooms by this factor. */
const DOUBLE_CLICK = 2;
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

const prefersStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Wheel and pinch zoom at the pointer, drag to pan, double click to zoom in; a touch that lets go in
 * motion glides on. The only place that knows d3-zoom. The `view` is the truth: d3's own transform follows
 * it and is never read elsewhere. However often the pointer moves, a view is told once a frame.
 */
export function zoomable(options: ZoomableOptions): Attachment<HTMLElement> {
	return (element) => {
		const target = select<HTMLElement, unknown>(element);
		let isFollowing = false;
		const frames = new FramedViews(options.onview);
		const glide = new Glide(options);
		const track = new Track();
		const behaviour = zoom<HTMLElement, unknown>()
			.clickDistance(CLICK_DISTANCE)
			.filter(
				(event: MouseEvent) => !event.button && !(event instanceof WheelEvent && isSideways(event))
			)
			.on('start zoom end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
				if (isFollowing) return;
				const next = viewOf(event.transform, options.extent(), options.width());
				if (event.type === 'start') {
					glide.stop();
					track.clear();
					return;
				}
				const source: unknown = event.sourceEvent;
				if (event.type === 'zoom') {
					if (source instanceof TouchEvent && source.touches.length === 1)
						track.add(source.touches[0]?.clientX ?? 0, source.timeStamp);
					frames.tell(next, 'move');
					return;
				}
				const speed = source instanceof TouchEvent ? track.speed(source.timeStamp) : 0;
				if (speed !== 0 && !prefersStillness()) glide.start(next, speed);
				else frames.tell(next, 'end');
			});
		untrack(() => target.call(behaviour));
		// Also called when a finger taps twice.
		target.on('dblclick.zoom', (event: MouseEvent | TouchEvent) => {
			event.preventDefault();
			const place = event instanceof MouseEvent ? event : event.changedTouches[0];
			if (!place) return;
			const share = (place.clientX - element.getBoundingClientRect().left) / options.width();
			const { from, to } = options.view();
			const factor = event.shiftKey ? 1 / DOUBLE_CLICK : DOUBLE_CLICK;
			options.onjump(zoomAround({ from, to }, from + share * (to - from), factor));
		});
		const stopWheel = sidewaysWheel(element, options, frames);

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
			if (frames.isWaiting || isSameTransform(zoomTransform(element), wanted)) return;
			isFollowing = true;
			behaviour.transform(target, wanted);
			isFollowing = false;
		});
		return () => {
			stopWheel();
			glide.stop();
			frames.stop();
			target.on('.zoom', null);
		};
	};
}

/** Tells the last of the views that come within a frame, at its end. */
class FramedViews {
	readonly #onview: ZoomableOptions['onview'];
	#waiting: { view: View; phase: 'move' | 'end' } | null = null;
	#frame = 0;

	constructor(onview: ZoomableOptions['onview']) {
		this.#onview = onview;
	}

	/** Whether a view has come that has not been told. */
	get isWaiting(): boolean {
		return this.#waiting !== null;
	}

	/** The view that waits to be told; null when none does. */
	get next(): View | null {
		return this.#waiting?.view ?? null;
	}

	tell(view: View, phase: 'move' | 'end'): void {
		if (this.#waiting === null) this.#frame = requestAnimationFrame(() => this.#flush());
		this.#waiting = { view, phase };
	}

	#flush(): void {
		const told = this.#waiting;
		this.#waiting = null;
		if (told) this.#onview(told.view, told.phase);
	}

	stop(): void {
		cancelAnimationFrame(this.#frame);
	}
}

/** Moves the view on after a touch has let go, ever slower. */
class Glide {
	readonly #options: ZoomableOptions;
	#frame = 0;

	constructor(options: ZoomableOptions) {
		this.#options = options;
	}

	/** @param speed of the finger in pixels a ms */
	start(view: View, speed: number): void {
		const { extent, width, onview } = this.#options;
		const from = performance.now();
		const step = (now: number) => {
			const { distance, isOver } = glideAfter(speed, now - from);
			const next = clampView(panBy(view, -distance, width()), extent());
			onview(next, isOver ? 'end' : 'move');
			if (!isOver) this.#frame = requestAnimationFrame(step);
		};
		this.#frame = requestAnimationFrame(step);
	}

	stop(): void {
		cancelAnimationFrame(this.#frame);
	}
}

function isSideways(event: WheelEvent): boolean {
	return event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
}

/** Pans by a sideways wheel, as touchpads send it. */
function sidewaysWheel(
	element: HTMLElement,
	options: ZoomableOptions,
	frames: FramedViews
): () => void {
	let rest: ReturnType<typeof setTimeout> | undefined;
	const pan = (event: WheelEvent) => {
		if (!isSideways(event)) return;
		event.preventDefault();
		const pixels = event.deltaX || event.deltaY;
		const before = frames.next ?? options.view();
		const view = clampView(panBy(before, pixels, options.width()), options.extent());
		frames.tell(view, 'move');
		clearTimeout(rest);
		rest = setTimeout(() => frames.tell(view, 'end'), WHEEL_REST);
	};
	element.addEventListener('wheel', pan, { passive: false });
	return () => {
		clearTimeout(rest);
		element.removeEventListener('wheel', pan);
	};
}
