import type { RawSpan, Quote } from '../model/event-list.ts';
import type { FoldedSpan, FoldedText } from './document.ts';
import { simplify } from './simplify.ts';

/** A half-open run of the raw text. */
export interface RawRange {
	start: number;
	end: number;
}

const CONTEXT_LENGTH = 32;

/** Punctuation of one meaning, written in one way. Full-width ASCII is folded by arithmetic. */
const SAME_PUNCTUATION: Readonly<Record<string, string>> = {
	'「': '“',
	'」': '”',
	'『': '‘',
	'』': '’',
	'﹁': '“',
	'﹂': '”',
	'―': '—',
	'─': '—',
	'–': '—',
	'・': '·',
	'‧': '·',
	'•': '·',
	'｡': '。'
};

/** Emphasis marks of Markdown and characters without width. */
const DROPPED = /[*_\u200B-\u200F\u2060\uFEFF\u00AD]/;
const SPACE = /\s/;
const LATIN = /[A-Za-z0-9]/;

function foldPunctuation(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
	return SAME_PUNCTUATION[character] ?? character;
}

/**
 * Folds runs of raw text one after the other into one line of shadow text.
 *
 * Script is simplified, punctuation made half-width, spaces and line breaks dropped except between
 * Latin words or numbers.
 */
class Folder {
	readonly #raw: string;
	readonly #pieces: string[] = [];
	#length = 0;
	#starts: Uint32Array;
	#ends: Uint32Array;

	constructor(raw: string) {
		this.#raw = raw;
		this.#starts = new Uint32Array(raw.length * 2 + 64);
		this.#ends = new Uint32Array(raw.length * 2 + 64);
	}

	get length(): number {
		return this.#length;
	}

	/** Appends a block made of raw runs; returns where it stands in the folded text. */
	append(runs: readonly RawRange[]): FoldedSpan {
		const characters: string[] = [];
		const from: number[] = [];
		let spaceBefore = false;
		for (const run of runs) {
			let position = run.start;
			while (position < run.end) {
				const character = String.fromCodePoint(this.#raw.codePointAt(position) ?? 0);
				if (SPACE.test(character)) spaceBefore = true;
				else if (!DROPPED.test(character)) {
					const last = characters[characters.length - 1];
					if (spaceBefore && last !== undefined && LATIN.test(last) && LATIN.test(character)) {
						characters.push(' ');
						from.push(position - 1);
					}
					spaceBefore = false;
					characters.push(foldPunctuation(character));
					from.push(position);
				}
				position += character.length;
			}
		}
		return this.#push(characters, from);
	}

	/** Parts two blocks. */
	breakBlock(rawOffset: number): void {
		this.#pieces.push('\n');
		this.#starts[this.#length] = rawOffset;
		this.#ends[this.#length] = rawOffset;
		this.#length += 1;
	}

	finish(): FoldedText {
		return {
			text: this.#pieces.join(''),
			rawStarts: this.#starts.slice(0, this.#length),
			rawEnds: this.#ends.slice(0, this.#length)
		};
	}

	#push(characters: readonly string[], from: readonly number[]): FoldedSpan {
		const start = this.#length;
		const joined = characters.join('');
		const simplified = simplify(joined);
		const folded = Array.from(simplified);
		// A converter that changed the count would break the map: then the block stays unconverted.
		const kept = folded.length === characters.length ? folded : characters;
		kept.forEach((character, index) => {
			const rawStart = from[index] ?? 0;
			const rawLength = (this.#raw.codePointAt(rawStart) ?? 0) > 0xffff ? 2 : 1;
			const next = this.#length + character.length;
			this.#starts.fill(rawStart, this.#length, next);
			this.#ends.fill(rawStart + rawLength, this.#length, next);
			this.#length = next;
		});
		this.#pieces.push(kept === folded ? simplified : joined);
		return { start, end: this.#length };
	}
}

/** Folds blocks, each a list of raw runs, into one shadow text in which `\n` parts them. */
export function foldBlocks(
	raw: string,
	blocks: readonly (readonly RawRange[])[]
): { folded: FoldedText; spans: FoldedSpan[] } {
	const folder = new Folder(raw);
	const spans = blocks.map((runs, index) => {
		if (index > 0) folder.breakBlock(runs[0]?.start ?? 0);
		return folder.append(runs);
	});
	return { folded: folder.finish(), spans };
}

/** Folds a string on its own, as the texts are folded: for comparing words across scripts. */
export function foldString(text: string): string {
	return foldBlocks(text, [[{ start: 0, end: text.length }]]).folded.text;
}

/**
 * The raw run that a folded span came from.
 *
 * @throws RangeError when the span is empty or lies outside the folded text
 */
export function toRawRange(folded: FoldedText, span: FoldedSpan): RawRange {
	const start = folded.rawStarts[span.start];
	const end = folded.rawEnds[span.end - 1];
	if (start === undefined || end === undefined || span.end <= span.start)
		throw new RangeError(`invalid folded span: ${span.start}..${span.end}`);
	return { start, end };
}

/** The raw run with its text. Throws as `toRawRange`. */
export function toRawSpan(raw: string, folded: FoldedText, span: FoldedSpan): RawSpan {
	const { start, end } = toRawRange(folded, span);
	return { exact: raw.slice(start, end), start, end };
}

/** The raw run as a W3C text quote with up to 32 code units of context. Throws as `toRawRange`. */
export function toQuote(raw: string, folded: FoldedText, span: FoldedSpan): Quote {
	const { exact, start, end } = toRawSpan(raw, folded, span);
	return {
		exact,
		prefix: raw.slice(Math.max(0, start - CONTEXT_LENGTH), start),
		suffix: raw.slice(end, end + CONTEXT_LENGTH),
		start,
		end
	};
}
