import type { RawSpan, Quote } from '../model/event-list.ts';
import type { FoldedSpan, FoldedText } from './document.ts';
import { simplify } from './simplify.ts';
import { textOfUnits } from './code-units.ts';

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
const SURROGATE = /[\uD800-\uDFFF]/;

/** Fold to nothing and to a space that may be dropped. U+FFFF is no character. */
const NOTHING = 0xffff;
const GAP = 0x20;

/** Between these two there are letters only. */
const CJK_BEGIN = 0x3100;
const CJK_END = 0xfe00;

function foldUnit(unit: number): number {
	if (unit >= CJK_BEGIN && unit < CJK_END) return unit;
	const character = String.fromCharCode(unit);
	if (SPACE.test(character)) return GAP;
	if (DROPPED.test(character)) return NOTHING;
	if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
	return (SAME_PUNCTUATION[character] ?? character).charCodeAt(0);
}

/** For every code unit, worked out once: a text is folded without looking at its characters as strings. */
const FOLDED = new Uint16Array(0x10000).map((_, unit) => foldUnit(unit));
const LATIN_UNITS = new Uint8Array(0x80).map((_, unit) =>
	Number(LATIN.test(String.fromCharCode(unit)))
);

const isLatin = (unit: number) => LATIN_UNITS[unit] === 1;
const widthOf = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/**
 * Folds runs of raw text one after the other into one line of shadow text.
 *
 * Script is simplified, punctuation made half-width, spaces and line breaks dropped except between
 * Latin words or numbers.
 */
class Folder {
	readonly #raw: string;
	/** What has been folded, in pieces: put together at once, it is one flat string and faster to read. */
	readonly #pieces: string[] = [];
	#length = 0;
	readonly #units: Uint16Array;
	readonly #starts: Uint32Array;
	readonly #ends: Uint32Array;

	constructor(raw: string) {
		const most = raw.length * 2 + 64;
		this.#raw = raw;
		this.#units = new Uint16Array(most);
		this.#starts = new Uint32Array(most);
		this.#ends = new Uint32Array(most);
	}

	/** Appends a block made of raw runs; returns where it stands in the folded text. */
	append(runs: readonly RawRange[]): FoldedSpan {
		const raw = this.#raw;
		const start = this.#length;
		let spaceBefore = false;
		for (const run of runs)
			for (let at = run.start; at < run.end; at += 1) {
				const unit = raw.charCodeAt(at);
				const folded = FOLDED[unit] ?? unit;
				if (folded === GAP) spaceBefore = true;
				if (folded === GAP || folded === NOTHING) continue;
				const joinsLatin = spaceBefore && isLatin(unit) && this.#length > start;
				if (joinsLatin && isLatin(this.#units[this.#length - 1] ?? 0)) this.#put(GAP, at - 1, at);
				spaceBefore = false;
				const isPair = unit >= 0xd800 && unit <= 0xdbff && widthOf(raw, at) === 2;
				const end = at + (isPair ? 2 : 1);
				this.#put(folded, at, end);
				if (!isPair) continue;
				at += 1;
				this.#put(raw.charCodeAt(at), at - 1, end);
			}
		this.#simplifyFrom(start);
		return { start, end: this.#length };
	}

	/** Parts two blocks. */
	breakBlock(rawOffset: number): void {
		this.#put(0x0a, rawOffset, rawOffset);
		this.#pieces.push('\n');
	}

	finish(): FoldedText {
		return {
			text: this.#pieces.join(''),
			rawStarts: this.#starts.slice(0, this.#length),
			rawEnds: this.#ends.slice(0, this.#length)
		};
	}

	#put(unit: number, rawStart: number, rawEnd: number): void {
		this.#units[this.#length] = unit;
		this.#starts[this.#length] = rawStart;
		this.#ends[this.#length] = rawEnd;
		this.#length += 1;
	}

	#simplifyFrom(start: number): void {
		const plain = textOfUnits(this.#units.subarray(start, this.#length));
		const simplified = simplify(plain);
		this.#pieces.push(simplified);
		if (simplified.length !== plain.length || SURROGATE.test(plain))
			this.#realign(start, plain, simplified);
	}

	/** Gives simplified characters the places of those they stand for, whatever their widths are. */
	#realign(start: number, plain: string, simplified: string): void {
		const from = this.#starts.slice(start, this.#length);
		const to = this.#ends.slice(start, this.#length);
		this.#length = start;
		let at = 0;
		for (const character of simplified) {
			for (let index = 0; index < character.length; index += 1)
				this.#put(character.charCodeAt(index), from[at] ?? 0, to[at] ?? 0);
			at += widthOf(plain, at);
		}
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
