/** Files fetched at the same time. */
const AT_ONCE = 6;
/** Files that wait; what was wanted longest ago is forgotten, and wanted again if it is still seen. */
const MOST_WAITING = 48;

/** Fetches files by their number, those wanted last first, since they are what is seen now. */
export class TileQueue {
	readonly #load: (file: number) => Promise<void>;
	readonly #loading = new Map<number, Promise<void>>();
	#waiting: number[] = [];
	#isPlanned = false;

	/** @param load must not fail */
	constructor(load: (file: number) => Promise<void>) {
		this.#load = load;
	}

	/** Asks for a file, whenever it may come. */
	want(file: number): void {
		if (this.#loading.has(file)) return;
		this.#waiting = [...this.#waiting.filter((other) => other !== file), file].slice(-MOST_WAITING);
		if (this.#isPlanned) return;
		this.#isPlanned = true;
		queueMicrotask(() => {
			this.#isPlanned = false;
			this.#next();
		});
	}

	/** Fetches a file at once. */
	now(file: number): Promise<void> {
		const before = this.#loading.get(file);
		if (before) return before;
		const loading = this.#load(file).finally(() => {
			this.#loading.delete(file);
			this.#next();
		});
		this.#loading.set(file, loading);
		return loading;
	}

	#next(): void {
		while (this.#loading.size < AT_ONCE) {
			const file = this.#waiting.pop();
			if (file === undefined) return;
			void this.now(file);
		}
	}
}
