import { untrack } from 'svelte';
import { axisOf } from '#lib/timeline/axis.ts';
import type { Events } from '#lib/timeline/columns.ts';
import { densityWindow, type DensityWindow } from '#lib/timeline/density-window.ts';
import { HitIndex } from '#lib/timeline/hit.ts';
import { countByLane } from '#lib/timeline/lane-index.ts';
import type { LaneFacet } from '#lib/timeline/lanes.ts';
import { layoutTimeline, nameSelected, type Layout } from '#lib/timeline/layout.ts';
import { stopsOf } from '#lib/timeline/navigate.ts';
import { timeScale, type View } from '#lib/timeline/scale.ts';
import type { Words } from '#lib/wording/index.ts';
import { BuiltIndex } from './built-index.svelte.ts';
import { isSmallPan, keptLayout, type HeldLayout } from './held-layout.ts';

/** What the layout of the chart depends on; each is read when it changes. */
export interface ChartInputs {
	events: () => Events;
	/** All events, while some are filtered out. */
	all: () => Events | null;
	laneBy: () => LaneFacet;
	view: () => View;
	selectedId: () => string | null;
	/** Of the plot, in pixels. */
	width: () => number;
	/** 0 until it is measured. */
	height: () => number;
	/** Whether lane names stand above their lanes, in lines of this height; else 0. */
	headLine: () => number;
	leastRows: () => number;
	/** Never change. */
	words: Pick<Words, 'language' | 'chart'>;
}

const NONE: Events = [];
/** While the view moves, counts are told of every so many layouts: running numbers are not read. */
const TOLD_EVERY = 6;

/** The layout when the view last rested. */
export interface Rest {
	/** Null until the chart is measured. */
	layout: Layout | null;
	/** Events that had a name while the view moved there. */
	carried: ReadonlySet<string>;
}

/** Everything that the chart draws, worked out from its inputs. Belongs to a component. */
export class ChartLayout {
	readonly #inputs: ChartInputs;
	readonly #built: BuiltIndex;
	readonly #builtAll: BuiltIndex;
	/** The layout whose rows are kept while a gesture lasts, and after it if it moved only a little. */
	#held = $state.raw<HeldLayout | null>(null);
	#countedBefore: DensityWindow | null = null;
	#isMoving = $state(false);
	/** The last layout of a moving view. */
	#moved: Layout | null = null;
	#restBefore: Rest = { layout: null, carried: new Set() };
	#toldBefore: Layout | null = null;
	/** Layouts since then. */
	#untold = 0;

	readonly #scale = $derived.by(() => timeScale(this.#inputs.view(), this.#inputs.width()));
	readonly #axis = $derived.by(() => axisOf(this.#scale, this.#inputs.words.chart.axis));
	readonly #room = $derived.by(() => ({
		index: this.#built.current,
		width: this.#inputs.width(),
		height: this.#inputs.height()
	}));
	readonly #ranked = $derived.by(() => {
		const { index, width, height } = this.#room;
		if (!index || height === 0) return null;
		return layoutTimeline(index, {
			view: this.#inputs.view(),
			width,
			height,
			selectedId: null,
			headLine: this.#inputs.headLine(),
			leastRows: this.#inputs.leastRows(),
			previous: keptLayout(this.#held, this.#room)
		});
	});
	readonly #layout = $derived.by(
		() =>
			this.#ranked && nameSelected(this.#ranked, this.#inputs.selectedId(), this.#inputs.width())
	);
	readonly #rest = $derived.by(() => {
		const layout = this.#layout;
		if (this.#isMoving) this.#moved = layout;
		else this.#restBefore = { layout, carried: namedIn(this.#moved) };
		return this.#restBefore;
	});
	readonly #told = $derived.by(() => {
		const layout = this.#layout;
		this.#untold++;
		const isWaiting = this.#isMoving && this.#untold < TOLD_EVERY;
		if (isWaiting && hasSameLanes(this.#toldBefore, layout)) return this.#toldBefore;
		this.#untold = 0;
		return (this.#toldBefore = layout);
	});
	readonly #stops = $derived.by(() => (this.#layout ? stopsOf(this.#layout) : []));
	readonly #hits = $derived.by(() => (this.#layout ? new HitIndex(this.#layout) : null));
	readonly #totals = $derived.by(() => {
		const all = this.#inputs.all() === null ? null : this.#builtAll.current;
		if (!all || !this.#told) return null;
		return untrack(() => countByLane(all, this.#inputs.view()));
	});
	readonly #density = $derived.by(() => {
		const { index } = this.#room;
		if (!index || !this.#layout?.lanes.some(({ strip }) => strip)) return null;
		this.#countedBefore = densityWindow(index, this.#scale, this.#countedBefore);
		return this.#countedBefore;
	});

	constructor(inputs: ChartInputs) {
		this.#inputs = inputs;
		const { language, chart } = inputs.words;
		const lettering = { language, ...chart };
		this.#built = new BuiltIndex(inputs.events, inputs.laneBy, lettering);
		this.#builtAll = new BuiltIndex(() => inputs.all() ?? NONE, inputs.laneBy, lettering);
	}

	/** Null while a long list of events is being read. */
	get index() {
		return this.#room.index;
	}

	get scale() {
		return this.#scale;
	}

	get axis() {
		return this.#axis;
	}

	/** Null while there is no index, and until the chart is measured. */
	get layout() {
		return this.#layout;
	}

	/** Whether the view moves: by a gesture, or on the way to where it was sent. */
	get isMoving() {
		return this.#isMoving;
	}

	/** The same object as long as the view moves. */
	get rest() {
		return this.#rest;
	}

	/** The layout whose counts are told; its lanes stand where those of the layout do. */
	get told() {
		return this.#told;
	}

	/** Where the keyboard can stop. */
	get stops() {
		return this.#stops;
	}

	/** What lies under the pointer. */
	get hits() {
		return this.#hits;
	}

	/** Events of each lane in the view told without filters; null while nothing is filtered. */
	get totals(): ReadonlyMap<string, number> | null {
		return this.#totals;
	}

	/** Counts for the lanes that have more events in view than they can show; null when none has. */
	get density() {
		return this.#density;
	}

	/** Keeps the rows of the lanes before the view changes: while a gesture lasts, and after a short one. */
	hold(next: View, phase: 'move' | 'end'): void {
		this.#isMoving = phase === 'move';
		const layout = this.#layout;
		if (!layout) return;
		const view = this.#inputs.view();
		if (!keptLayout(this.#held, this.#room)) this.#held = { layout, view, room: this.#room };
		if (phase === 'end' && !isSmallPan(this.#held?.view ?? view, next)) this.#held = null;
	}
}

function namedIn(layout: Layout | null): ReadonlySet<string> {
	return new Set(layout?.lanes.flatMap(({ pack }) => pack.names.map(({ item }) => item.event.id)));
}

function hasSameLanes(before: Layout | null, after: Layout | null): boolean {
	if (!before || !after) return before === after;
	const places = ({ lanes, folded, height }: Layout) =>
		[
			height,
			...lanes.map(({ key, y, rowsY }) => `${key} ${y} ${rowsY}`),
			...folded.map(({ key }) => key)
		].join();
	return places(before) === places(after);
}
