import { syntheticEvents } from '#lib/timeline/synthetic-events.ts';
import { yearsView } from '#lib/timeline/scale.ts';
import type { Event } from '#lib/model/event-list.ts';
import type { Subject } from './subject.ts';

const VIEW = yearsView(2015, 2025);
const INPUTS = new Set(['wheel', 'mousemove', 'pointermove', 'mousedown', 'pointerdown']);

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Puts a subject at the disposal of the one who measures. */
export function offer(subject: Subject): void;
/** @param prepare gives events the form in which the subject has them in memory; not timed */
export function offer<T>(subject: Subject<T>, prepare: (events: readonly Event[]) => T): void;
export function offer<T>(
	subject: Subject<T>,
	prepare: (events: readonly Event[]) => T = (events) => events as T
): void {
	let events = prepare([]);
	let isNoting = false;
	let frames: number[] = [];
	let handlers: number[] = [];
	timeHandlers((ms) => {
		if (isNoting) handlers.push(ms);
	});
	window.bench = {
		load: (count) => {
			events = prepare(syntheticEvents(count));
		},
		show: async () => {
			const target = document.createElement('main');
			document.body.append(target);
			const start = performance.now();
			await subject(target, events, VIEW);
			await nextFrame();
			await nextFrame();
			const first = performance.now() - start;
			return { first, whole: Math.max(first, (await lastAddition(target)) - start) };
		},
		start: () => {
			[frames, handlers, isNoting] = [[], [], true];
			let last = performance.now();
			const note = (now: number) => {
				if (!isNoting) return;
				frames.push(now - last);
				last = now;
				requestAnimationFrame(note);
			};
			requestAnimationFrame(note);
		},
		stop: () => {
			isNoting = false;
			return { frames, handlers };
		}
	};
}

/** An element to which nothing was added for so many ms is whole. */
const REST = 300;

/** The end of the frame with the last element that is still added; 0 when none is. */
async function lastAddition(target: HTMLElement): Promise<number> {
	let added = performance.now();
	let shown = 0;
	const observer = new MutationObserver(() => {
		added = performance.now();
		void nextFrame()
			.then(nextFrame)
			.then(() => (shown = performance.now()));
	});
	observer.observe(target, { childList: true, subtree: true });
	while (performance.now() - added < REST) await nextFrame();
	observer.disconnect();
	return shown;
}

/** Times every listener of an input that is added from now on; the browser's own work is not in it. */
function timeHandlers(note: (ms: number) => void): void {
	const wrapped = new WeakMap<object, EventListener>();
	const prototype = EventTarget.prototype;
	// eslint-disable-next-line @typescript-eslint/unbound-method
	const { addEventListener: add, removeEventListener: remove } = prototype;
	const wrap = (listener: EventListenerOrEventListenerObject): EventListener => {
		const known = wrapped.get(listener);
		if (known) return known;
		const timed: EventListener = function (this: unknown, event) {
			const start = performance.now();
			if (typeof listener === 'function') listener.call(this as EventTarget, event);
			else listener.handleEvent(event);
			note(performance.now() - start);
		};
		wrapped.set(listener, timed);
		return timed;
	};
	prototype.addEventListener = function (type, listener, options) {
		const isTimed = listener !== null && INPUTS.has(type);
		add.call(this, type, isTimed ? wrap(listener) : listener, options);
	};
	prototype.removeEventListener = function (type, listener, options) {
		const isTimed = listener !== null && INPUTS.has(type);
		remove.call(this, type, isTimed ? wrap(listener) : listener, options);
	};
}
