import { compareText } from '#lib/merge/cluster.ts';
import type { Scratch, ScratchFile } from './scratch.ts';

/** What records are sorted by, from the first part on: texts by code unit, numbers by size. */
export type Key = readonly (string | number)[];

/** Orders keys whose parts are of the same kinds. */
export function compareKeys(a: Key, b: Key): number {
	for (let index = 0; index < a.length && index < b.length; index += 1) {
		const [one, other] = [a[index], b[index]];
		const order =
			typeof one === 'number' && typeof other === 'number'
				? one - other
				: compareText(String(one), String(other));
		if (order !== 0) return order;
	}
	return a.length - b.length;
}

/** A record with its key. */
export interface Keyed<T> {
	key: Key;
	value: T;
}

/** A record whose value is still JSON. */
interface Stored {
	key: Key;
	json: string;
}

/** How much is held in memory at a time. */
export interface SortLimits {
	/** UTF-16 code units of records before they are sorted and written away. */
	characters: number;
	/** Sorted files that are read side by side. */
	files: number;
}

/** About what a record takes besides its value, in code units. */
const RECORD = 100;

function* readRun(run: ScratchFile): Generator<Stored> {
	for (const { text } of run.lines()) {
		const tab = text.indexOf('\t');
		yield { key: JSON.parse(text.slice(0, tab)) as Key, json: text.slice(tab + 1) };
	}
	run.remove();
}

/** The next record of a run. */
interface Head {
	stored: Stored;
	run: number;
	rest: Iterator<Stored>;
}

const compareHeads = (a: Head, b: Head) => compareKeys(a.stored.key, b.stored.key) || a.run - b.run;

/** Moves the first head of a binary heap down to its place. */
function siftDown(heap: Head[], from: number): void {
	const head = heap[from];
	if (!head) return;
	let place = from;
	for (;;) {
		let child = 2 * place + 1;
		const [left, right] = [heap[child], heap[child + 1]];
		if (left && right && compareHeads(right, left) < 0) child += 1;
		const least = heap[child];
		if (!least || compareHeads(head, least) <= 0) break;
		heap[place] = least;
		place = child;
	}
	heap[place] = head;
}

/** Joins sorted runs into one; of equal keys those of the earlier run come first. */
function* mergeRuns(runs: readonly Iterable<Stored>[]): Generator<Stored> {
	const heap = runs.flatMap((records, run): Head[] => {
		const rest = records[Symbol.iterator]();
		const next = rest.next();
		return next.done === true ? [] : [{ stored: next.value, run, rest }];
	});
	for (let place = heap.length >> 1; place >= 0; place -= 1) siftDown(heap, place);
	for (let [head] = heap; head; [head] = heap) {
		yield head.stored;
		const next = head.rest.next();
		const last = next.done === true ? heap.pop() : undefined;
		if (next.done !== true) head.stored = next.value;
		else if (last && heap.length > 0) heap[0] = last;
		siftDown(heap, 0);
	}
}

/**
 * Sorts any number of records in bounded memory: sorted runs in files, joined in the end (external
 * merge sort). Records with equal keys keep the order in which they were added.
 */
export class Sorter<T> {
	readonly #scratch: Scratch;
	readonly #limits: SortLimits;
	#held: Stored[] = [];
	#characters = 0;
	#runs: ScratchFile[] = [];

	constructor(scratch: Scratch, limits: SortLimits) {
		this.#scratch = scratch;
		this.#limits = limits;
	}

	/** @param value plain data: it goes through JSON */
	add(key: Key, value: T): void {
		const json = JSON.stringify(value);
		this.#held.push({ key, json });
		this.#characters += json.length + RECORD;
		if (this.#characters >= this.#limits.characters) this.#writeRun();
	}

	/** The records in order; they can be read once. */
	*sorted(): Generator<Keyed<T>> {
		const last = this.#takeHeld();
		while (this.#runs.length > this.#limits.files) this.#joinRuns();
		for (const { key, json } of mergeRuns([...this.#runs.map(readRun), last]))
			yield { key, value: JSON.parse(json) as T };
	}

	/** What is held, in order. */
	#takeHeld(): Stored[] {
		const held = this.#held.sort((a, b) => compareKeys(a.key, b.key));
		this.#held = [];
		this.#characters = 0;
		return held;
	}

	#write(records: Iterable<Stored>): ScratchFile {
		const run = this.#scratch.file();
		for (const { key, json } of records)
			run.append(Buffer.from(`${JSON.stringify(key)}\t${json}\n`));
		return run;
	}

	#writeRun(): void {
		this.#runs.push(this.#write(this.#takeHeld()));
	}

	/** Puts neighbouring runs together, so that fewer are left. */
	#joinRuns(): void {
		const { files } = this.#limits;
		const fewer: ScratchFile[] = [];
		for (let at = 0; at < this.#runs.length; at += files)
			fewer.push(this.#write(mergeRuns(this.#runs.slice(at, at + files).map(readRun))));
		this.#runs = fewer;
	}
}

/** Neighbouring records that a function gives the same name, as groups that are held in memory. */
export function* groupsOf<T>(
	records: Iterable<Keyed<T>>,
	nameOf: (record: Keyed<T>) => string | number
): Generator<Keyed<T>[]> {
	let group: Keyed<T>[] = [];
	let name: string | number | null = null;
	for (const record of records) {
		const own = nameOf(record);
		if (group.length > 0 && own !== name) {
			yield group;
			group = [];
		}
		name = own;
		group.push(record);
	}
	if (group.length > 0) yield group;
}
