import type { RawSpan, Quote } from '../model/event-list.ts';
import type { FoldedSpan, FoldedText } from './document.ts';
import { simplify } from './simplify.ts';
import { textOfUnits, withoutCutEnd, withoutCutStart } from './code-units.ts';

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
/** Parts two blocks. */
const BREAK = 0x0a;

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
const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const widthOf = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Folded code units with the raw places of the characters that they stand for. */
class FoldedUnits {
	length = 0;
	units: Uint16Array;
	starts: Uint32Array;
	ends: Uint32Array;

	/** @param expected about how many there will be; more of them are no harm */
	constructor(expected: number) {
		this.units = new Uint16Array(expected);
		this.starts = new Uint32Array(expected);
		this.ends = new Uint32Array(expected);
	}

	put(unit: number, rawStart: number, rawEnd: number): void {
		const at = this.length;
		if (at === this.units.length) this.#grow();
		this.units[at] = unit;
		this.starts[at] = rawStart;
		this.ends[at] = rawEnd;
		this.length = at + 1;
	}

	text(): string {
		return textOfUnits(this.units.subarray(0, this.length));
	}

	#grow(): void {
		const { units, starts, ends } = this;
		const room = units.length * 2 + 16;
		this.units = new Uint16Array(room);
		this.starts = new Uint32Array(room);
		this.ends = new Uint32Array(room);
		this.units.set(units);
		this.starts.set(starts);
		this.ends.set(ends);
	}
}

/**
 * Appends a block made of raw runs: punctuation made half-width, spaces and line breaks dropped except
 * between Latin words or numbers.
 */
function append(folded: FoldedUnits, raw: string, runs: readonly RawRange[]): FoldedSpan {
	const start = folded.length;
	let spaceBefore = false;
	for (const run of runs)
		for (let at = run.start; at < run.end; at += 1) {
			const unit = raw.charCodeAt(at);
			const plain = FOLDED[unit] ?? unit;
			if (plain === GAP) spaceBefore = true;
			if (plain === GAP || plain === NOTHING) continue;
			if (spaceBefore) {
				const joinsLatin = isLatin(unit) && folded.length > start;
				if (joinsLatin && isLatin(folded.units[folded.length - 1] ?? 0))
					folded.put(GAP, at - 1, at);
				spaceBefore = false;
			}
			if (!isHighSurrogate(unit) || widthOf(raw, at) === 1) {
				folded.put(plain, at, at + 1);
				continue;
			}
			folded.put(plain, at, at + 2);
			folded.put(raw.charCodeAt(at + 1), at, at + 2);
			at += 1;
		}
	return { start, end: folded.length };
}

/**
 * Gives the places of characters to the simplified ones that stand for them, whatever their widths are.
 *
 * @param spans are moved along
 */
function realign(
	{ starts, ends }: FoldedUnits,
	plain: string,
	simplified: string,
	spans: readonly FoldedSpan[]
): FoldedUnits {
	const realigned = new FoldedUnits(simplified.length);
	/** Where each code unit of the plain text has gone. */
	const places = new Uint32Array(plain.length + 1);
	let at = 0;
	for (const character of simplified) {
		const width = widthOf(plain, at);
		places.fill(realigned.length, at, at + width);
		for (let index = 0; index < character.length; index += 1)
			realigned.put(character.charCodeAt(index), starts[at] ?? 0, ends[at] ?? 0);
		at += width;
	}
	places[plain.length] = realigned.length;
	for (const span of spans) {
		span.start = places[span.start] ?? 0;
		span.end = places[span.end] ?? 0;
	}
	return realigned;
}

/** Blocks folded into one shadow text in which `\n` parts them. */
interface FoldedBlocks {
	folded: FoldedText;
	/** Where each block stands in it. */
	spans: FoldedSpan[];
	/** The shadow text before its script was simplified. */
	plain: string;
}

/** Folds blocks, each a list of raw runs. */
export function foldBlocks(raw: string, blocks: readonly (readonly RawRange[])[]): FoldedBlocks {
	const units = new FoldedUnits(raw.length + blocks.length);
	const spans = blocks.map((runs, index) => {
		const rawStart = runs[0]?.start ?? 0;
		if (index > 0) units.put(BREAK, rawStart, rawStart);
		return append(units, raw, runs);
	});
	const plain = units.text();
	const text = simplify(plain);
	const isAligned = text.length === plain.length && !SURROGATE.test(plain);
	const { starts, ends } = isAligned ? units : realign(units, plain, text, spans);
	const folded = {
		text,
		rawStarts: starts.subarray(0, text.length),
		rawEnds: ends.subarray(0, text.length)
	};
	return { folded, spans, plain };
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
		// At the quote itself nothing is cut: half a pair there is the text’s own.
		prefix: withoutCutStart(raw.slice(Math.max(0, start - CONTEXT_LENGTH), start)),
		suffix: withoutCutEnd(raw.slice(end, end + CONTEXT_LENGTH)),
		start,
		end
	};
}
