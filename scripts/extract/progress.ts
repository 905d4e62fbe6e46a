/** What a progress bar needs of a stream; `process.stderr` has it. */
export interface Terminal {
	isTTY?: boolean;
	columns?: number;
	write(text: string): unknown;
}

const BAR_WIDTH = 24;
const CLEAR_LINE = '\r\x1b[K';
/** Redrawing more often than this many ms costs more than it shows. */
const MINIMUM_INTERVAL = 80;

/** Minutes and seconds, e.g. `1:05`. */
function clock(ms: number): string {
	const seconds = Math.ceil(ms / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * One line of a progress bar.
 *
 * @param share of the work that is done, 0 to 1
 * @param elapsed ms since the start
 */
export function progressLine(done: number, total: number, share: number, elapsed: number): string {
	const filled = Math.round(share * BAR_WIDTH);
	const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
	const left = share > 0 ? ` · ${clock((elapsed / share) * (1 - share))} left` : '';
	return `${bar} ${done}/${total} texts${left}`;
}

/** A bar on a terminal; silent anywhere else. */
export class Progress {
	readonly #terminal: Terminal;
	readonly #weights: readonly number[];
	readonly #totalWeight: number;
	readonly #start = performance.now();
	#done = 0;
	#doneWeight = 0;
	#drawnAt = -Infinity;

	/** @param weights work that each text costs, in any one unit, e.g. its length */
	constructor(terminal: Terminal, weights: readonly number[]) {
		this.#terminal = terminal;
		this.#weights = weights;
		this.#totalWeight = weights.reduce((sum, weight) => sum + weight, 0) || 1;
		this.#draw();
	}

	/** Says that the next text is done. */
	advance(): void {
		this.#doneWeight += this.#weights[this.#done] ?? 0;
		this.#done++;
		this.#draw();
	}

	/** Takes the bar off the terminal. */
	end(): void {
		if (this.#terminal.isTTY) this.#terminal.write(CLEAR_LINE);
	}

	#draw(): void {
		const now = performance.now();
		if (!this.#terminal.isTTY || now - this.#drawnAt < MINIMUM_INTERVAL) return;
		this.#drawnAt = now;
		const share = this.#doneWeight / this.#totalWeight;
		const line = progressLine(this.#done, this.#weights.length, share, now - this.#start);
		const { columns = 0 } = this.#terminal;
		// Some terminals do not know their width and say 0.
		this.#terminal.write(CLEAR_LINE + line.slice(0, (columns > 0 ? columns : 80) - 1));
	}
}
