import type { Passage, SourceText } from '../model/source-text.ts';
import type { Block, TextDocument } from '../text/document.ts';
import { toRawRange, toRawSpan, type RawRange } from '../text/fold.ts';
import { readDocument } from '../text/read-document.ts';
import { readTime } from '../time/index.ts';

/** Settings of a conversion into the other script. */
export interface ScriptConverters {
	toSimplified: (text: string) => string;
	toTraditional: (text: string) => string;
}

/** What lies between two runs of a block where a page break, a photograph or a page number cut it. */
const CUT = /\n[^]*\n/;

/** The runs of raw text that a block was read from, in text order. */
function runsOf({ raw, folded }: TextDocument, block: Block): RawRange[] {
	const runs: RawRange[] = [];
	for (let at = block.start; at < block.end; at += 1) {
		const start = folded.rawStarts[at] ?? 0;
		const end = folded.rawEnds[at] ?? start;
		const last = runs.at(-1);
		if (last && !CUT.test(raw.slice(last.end, start))) last.end = Math.max(last.end, end);
		else runs.push({ start, end });
	}
	return runs;
}

/**
 * Gives the signs that folding dropped back to the passage on whose line they stand: marks of
 * emphasis, of a heading. A line of nothing else becomes a note.
 */
function withDroppedSigns(raw: string, passages: readonly Passage[]): Passage[] {
	const whole: Passage[] = [];
	let at = 0;
	const takeLines = (until: number) => {
		for (const { 0: sign, index } of raw.slice(at, until).matchAll(/\S(?:.*\S)?/g)) {
			const [start, end] = [at + index, at + index + sign.length];
			const last = whole.at(-1);
			if (last && !raw.slice(last.end, start).includes('\n')) last.end = end;
			else whole.push({ kind: 'note', start, end, continues: false, speaker: null });
		}
	};
	for (const passage of passages) {
		const lineStart = Math.max(at, raw.lastIndexOf('\n', passage.start - 1) + 1);
		takeLines(lineStart);
		const lead = /\S/.exec(raw.slice(lineStart, passage.start));
		whole.push({ ...passage, start: lead ? lineStart + lead.index : passage.start });
		at = passage.end;
	}
	takeLines(raw.length);
	return whole;
}

function passagesOf(document: TextDocument): Passage[] {
	const passages = document.blocks
		.filter(({ start, end }) => start < end)
		.flatMap((block) =>
			runsOf(document, block).map(({ start, end }, index) => ({
				kind: block.kind,
				start,
				end,
				continues: index > 0,
				speaker: block.speaker
			}))
		)
		.sort((a, b) => a.start - b.start);
	return withDroppedSigns(document.raw, passages);
}

/** A text in the other script, each code point as long as the one that it stands for. */
function convertInPlace(raw: string, convert: (text: string) => string): string {
	const from = Array.from(raw);
	const to = Array.from(convert(raw));
	if (from.length !== to.length) return raw;
	return from
		.map((character, index) => (to[index]?.length === character.length ? to[index] : character))
		.join('');
}

/**
 * Prepares a text for reading.
 *
 * @param id of the source
 * @param raw the decoded text, without a byte order mark
 * @param reference ISO day from which the text counts
 * @throws RangeError when the reference is no ISO day
 */
export function toSourceText(
	id: string,
	raw: string,
	reference: string,
	{ toSimplified, toTraditional }: ScriptConverters
): SourceText {
	const document = readDocument(raw);
	const { dates, frames } = readTime(document, reference);
	const { folded } = document;
	return {
		source: id,
		raw,
		converted: convertInPlace(raw, document.script === 'Hant' ? toSimplified : toTraditional),
		passages: passagesOf(document),
		dates: dates.map(({ edtf, basis, rule, derivation, ...span }) => {
			const { exact, start, end } = toRawSpan(raw, folded, span);
			const [, ...steps] = derivation;
			return { start, end, edtf, basis, rule, derivation: [exact.replace(/\s+/g, ''), ...steps] };
		}),
		frames: frames.map(({ reading, rule, ...span }) => ({
			...toRawRange(folded, span),
			edtf: reading.edtf,
			words: toRawSpan(raw, folded, reading),
			rule
		}))
	};
}
