import type { Event } from '#lib/model/event-list.ts';
import { parseLargeList, type LargeList } from '#lib/model/large-list.ts';
import { decodeEvents, type EventColumns } from '#lib/tiles/event-columns.ts';
import { bucketOf } from '#lib/tiles/id-bucket.ts';
import type { WordsOf } from '#lib/tiles/large-files.ts';
import { indexIn, outlineAt } from '#lib/tiles/outline.ts';
import type { LoadProblem } from './load-event-list.ts';
import { loadPacked, loadPackedJson, PackedProblem } from './load-packed.ts';
import { NOWHERE, type ManyEvents } from './many-events.ts';
import type { TextsAt } from './searched-texts.ts';
import { TileQueue } from './tile-queue.ts';

type Fetcher = (url: string) => Promise<Response>;

/** Tiles kept in memory; those read longest ago go first. */
const MOST_TILES = 300;

/**
 * The events of a list that is published as tiles. Everything but their words is known; words come when
 * they are asked for, and whoever asked is told, since what has come is state.
 */
export class LargeEvents implements ManyEvents {
	readonly list: LargeList;
	readonly columns: EventColumns;
	readonly #folder: string;
	readonly #fetcher: Fetcher;
	/** The weightiest, with their words but without quotes. */
	readonly #heads: ReadonlyMap<number, Event>;
	readonly #places: Map<string, number>;
	readonly #tiles = new Map<number, readonly Event[]>();
	readonly #broken = new Set<number>();
	readonly #queue = new TileQueue((tile) => this.#load(tile));
	/** Counts what has come. */
	#arrivals = $state(0);
	#problem = $state.raw<LoadProblem | null>(null);

	constructor(list: LargeList, parts: { columns: EventColumns; heads: WordsOf[] }, from: Origin) {
		this.list = list;
		this.columns = parts.columns;
		this.#folder = from.folder;
		this.#fetcher = from.fetcher;
		this.#heads = new Map(
			parts.heads.map(({ at, ...words }) => [at, { ...outlineAt(parts.columns, at), ...words }])
		);
		this.#places = new Map(parts.heads.map(({ at, id }) => [id, at]));
	}

	get size(): number {
		return this.columns.count;
	}

	get head(): ManyEvents['head'] {
		const { version, generator, sources } = this.list;
		return { version, generator, sources };
	}

	get texts(): TextsAt {
		return {
			kind: 'files',
			...this.list.texts,
			folder: this.#folder,
			fetcher: this.#fetcher
		};
	}

	get problem(): LoadProblem | null {
		return this.#problem;
	}

	retry(): void {
		this.#broken.clear();
		this.#problem = null;
		this.#arrivals++;
	}

	/** An event with as much as is known of it; its words are asked for when they are not. */
	readonly eventAt = (index: number): Event => {
		const event = this.#inTile(index) ?? this.#heads.get(index);
		if (event) return event;
		this.#want(index);
		return outlineAt(this.columns, index);
	};

	wholeAt(index: number): Event | null {
		const event = this.#inTile(index);
		if (!event) this.#want(index);
		return event;
	}

	/** The index of an id, as far as it has been met; -1 when it has not. */
	readonly indexOf = (id: string): number => {
		void this.#arrivals;
		return indexIn(id) ?? this.#places.get(id) ?? -1;
	};

	async fetchAt(index: number): Promise<Event | null> {
		const tile = this.#tileOf(index);
		if (!this.#tiles.has(tile)) await this.#queue.now(tile);
		return this.#inTile(index);
	}

	async find(id: string): Promise<number> {
		const known = this.indexOf(id);
		if (known >= 0) return known < this.size ? known : NOWHERE;
		const file = this.list.ids[bucketOf(id, this.list.ids.length)] ?? '';
		try {
			const places = await this.#json<Record<string, number>>(file);
			const place = Object.hasOwn(places, id) ? places[id] : undefined;
			if (place !== undefined) this.#places.set(id, place);
			return place ?? NOWHERE;
		} catch (error) {
			this.note(error);
			return -1;
		}
	}

	#json<T>(sha256: string): Promise<T> {
		return loadPackedJson<T>(this.#folder, sha256, this.#fetcher);
	}

	#tileOf(index: number): number {
		return Math.floor(index / this.list.tiles.size);
	}

	#inTile(index: number): Event | null {
		const { size } = this.list.tiles;
		return this.#tiles.get(this.#tileOf(index))?.[index % size] ?? null;
	}

	#want(index: number): void {
		// Whoever asks is to ask again when something has come.
		void this.#arrivals;
		const tile = this.#tileOf(index);
		if (!this.#broken.has(tile)) this.#queue.want(tile);
	}

	async #load(tile: number): Promise<void> {
		if (this.#tiles.has(tile)) return;
		try {
			const events = await this.#json<Event[]>(this.list.tiles.files[tile] ?? '');
			this.#keep(tile, events);
		} catch (error) {
			this.#broken.add(tile);
			this.note(error);
		}
	}

	#keep(tile: number, events: readonly Event[]): void {
		this.#tiles.set(tile, events);
		const [oldest] = this.#tiles.keys();
		if (this.#tiles.size > MOST_TILES && oldest !== undefined) this.#tiles.delete(oldest);
		const first = tile * this.list.tiles.size;
		events.forEach(({ id }, at) => this.#places.set(id, first + at));
		this.#arrivals++;
	}

	note(error: unknown): void {
		this.#problem =
			error instanceof PackedProblem
				? error.problem
				: { kind: 'malformed', detail: error instanceof Error ? error.message : String(error) };
	}
}

interface Origin {
	/** Address of the folder of its files, with a slash at its end. */
	folder: string;
	fetcher: Fetcher;
}

/** Opens what stands in place of a long list, or says why it cannot be. */
export async function openLarge(
	value: unknown,
	from: Origin
): Promise<{ large: LargeEvents; problem: null } | { large: null; problem: LoadProblem }> {
	const { list, problem } = parseLargeList(value);
	if (problem !== null) {
		const colon = problem.indexOf(': ');
		const [path, detail] = [problem.slice(0, colon), problem.slice(colon + 2)];
		return { large: null, problem: { kind: 'invalid', path, detail } };
	}
	try {
		const [bytes, heads] = await Promise.all([
			loadPacked(from.folder, list.columns, from.fetcher),
			loadPackedJson<WordsOf[]>(from.folder, list.heads, from.fetcher)
		]);
		const columns = decodeEvents(bytes);
		return { large: new LargeEvents(list, { columns, heads }, from), problem: null };
	} catch (error) {
		if (error instanceof PackedProblem) return { large: null, problem: error.problem };
		return { large: null, problem: { kind: 'malformed', detail: String(error) } };
	}
}
