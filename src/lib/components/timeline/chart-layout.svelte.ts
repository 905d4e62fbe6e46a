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

/** Everything that the chart draws, worked out from its inputs. Belongs to a component. */
export class ChartLayout {
	readonly #inputs: ChartInputs;
	readonly #built: BuiltIndex;
	readonly #builtAll: BuiltIndex;
	/** The layout whose rows are kept while a gesture lasts, and after it if it moved only a little. */
	#held = $state.raw<HeldLayout | null>(null);
	#countedBefore: DensityWindow | null = null;
	#isMoving = $state(false);
	#restBefore: Layout | null = null;
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
		if (!this.#isMoving) this.#restBefore = this.#layout;
		return this.#restBefore;
	});
	readonly #told = $derived.by(() => {
		const layout = this.#layout;
		const before = this.#toldBefore;
		const isSame =
			before?.height === layout?.height && before?.lanes.length === layout?.lanes.length;
		if (this.#isMoving && isSame && ++this.#untold < TOLD_EVERY) return before;
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

	/** The layout when the view last rested. */
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
