import { areNear, Holders, mostOfOthers, MOST_DAYS } from '#lib/collate/occasions.ts';
import { sorterOn, type Desk } from './desk.ts';
import type { ScratchFile } from './scratch.ts';
import type { Keyed, Sorter } from './sorter.ts';
import type { TextCard } from './take-in.ts';

/** A text by its rank: the number of its place among all, those with the most wordings first. */
export interface RankedText {
	rank: number;
	date: string;
	sketchAt: number;
	wordings: number;
}

/** That a text shares enough with one of a better rank to be a transcript of its occasion. */
export interface LikelyPair {
	text: number;
	with: number;
	shared: number;
}

const DAY = 86_400_000;
const daysBefore = (day: string, days: number) =>
	new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);

/** Texts in the order of their days, in a file that can be read from any of them. */
function writeByDay(desk: Desk, texts: Iterable<Keyed<TextCard>>): ScratchFile {
	const byDay = sorterOn<RankedText>(desk);
	let rank = 0;
	for (const { value } of texts) {
		const { date, sketchAt, wordings } = value;
		byDay.add([date, rank], { rank, date, sketchAt, wordings });
		rank += 1;
	}
	const file = desk.scratch.file();
	for (const { value } of byDay.sorted()) file.append(Buffer.from(`${JSON.stringify(value)}\n`));
	return file;
}

/** Some texts of neighbouring days with an index of their wordings. */
class Chunk {
	readonly texts: RankedText[] = [];
	readonly #holders: Holders;
	#wordings = 0;

	constructor(wordings: number) {
		this.#holders = new Holders(wordings);
	}

	add(text: RankedText, sketch: Uint32Array): void {
		this.#holders.add(sketch, this.texts.push(text) - 1);
		this.#wordings += sketch.length;
	}

	get wordings(): number {
		return this.#wordings;
	}

	/** The texts that may lead the occasion of another. */
	*likelyFor(text: RankedText, sketch: Uint32Array): Generator<LikelyPair> {
		const most = mostOfOthers(text.wordings);
		for (const [place, shared] of this.#holders.sharing(sketch)) {
			const other = this.texts[place];
			if (!other || shared <= most || other.rank >= text.rank) continue;
			if (areNear(other.date, text.date)) yield { text: text.rank, with: other.rank, shared };
		}
	}
}

/** Compares texts of about the same day, as many at a time as fit into memory. */
export class PairFinder {
	readonly #desk: Desk;
	readonly #sketches: ScratchFile;
	readonly #texts: ScratchFile;

	constructor(desk: Desk, sketches: ScratchFile, byRank: Iterable<Keyed<TextCard>>) {
		this.#desk = desk;
		this.#sketches = sketches;
		this.#texts = writeByDay(desk, byRank);
	}

	/** All likely pairs, by the text’s rank, then by that of the other. */
	pairs(): Sorter<LikelyPair> {
		const pairs = sorterOn<LikelyPair>(this.#desk);
		/** Where the texts begin that are near enough to the chunk’s first one. */
		let near = 0;
		for (const chunk of this.#chunks()) {
			const first = daysBefore(chunk.texts[0]?.date ?? '', MOST_DAYS);
			const last = chunk.texts.at(-1)?.date ?? '';
			for (const { text, at } of this.#from(near)) {
				if (text.date < first) {
					near = at;
					continue;
				}
				if (daysBefore(text.date, MOST_DAYS) > last) break;
				for (const pair of chunk.likelyFor(text, this.#sketchOf(text)))
					pairs.add([pair.text, pair.with], pair);
			}
		}
		this.#texts.remove();
		return pairs;
	}

	*#from(at: number): Generator<{ text: RankedText; at: number }> {
		for (const line of this.#texts.lines(at))
			yield { text: JSON.parse(line.text) as RankedText, at: line.at };
	}

	*#chunks(): Generator<Chunk> {
		const { wordings } = this.#desk.limits;
		let chunk = new Chunk(wordings);
		for (const { text } of this.#from(0)) {
			chunk.add(text, this.#sketchOf(text));
			if (chunk.wordings < wordings) continue;
			yield chunk;
			chunk = new Chunk(wordings);
		}
		if (chunk.texts.length > 0) yield chunk;
	}

	#sketchOf({ sketchAt, wordings }: RankedText): Uint32Array {
		const bytes = this.#sketches.read(sketchAt, wordings * 4);
		return Uint32Array.from({ length: wordings }, (_, index) => bytes.readUInt32LE(index * 4));
	}
}
