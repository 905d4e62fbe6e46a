import type { Block, TextDocument } from './document.ts';
import { foldBlocks } from './fold.ts';
import { readLayout } from './layout.ts';
import { readSentences } from './sentences.ts';
import { simplify } from './simplify.ts';
import { assignSpeakers } from './speakers.ts';

/** Above this share of characters with a different Simplified form, a text is Traditional; real texts lie near 0 or 0.3. */
const TRADITIONAL_SHARE = 0.05;
const SAMPLE_LENGTH = 20_000;

const isHan = (point: number) =>
	(point >= 0x3400 && point <= 0x9fff) || (point >= 0xf900 && point <= 0xfaff) || point >= 0x20000;

/**
 * The script of a text, judged by its first 20,000 code units.
 *
 * @param simplified the same text, Simplified
 */
export function detectScript(text: string, simplified = simplify(text)): 'Hans' | 'Hant' {
	if (simplified === text) return 'Hans';
	const length = Math.min(text.length, SAMPLE_LENGTH);
	let [all, changed] = [0, 0];
	let [at, other] = [0, 0];
	while (at < length) {
		const point = text.codePointAt(at) ?? 0;
		const plain = simplified.codePointAt(other) ?? 0;
		if (isHan(point)) {
			all += 1;
			if (plain !== point) changed += 1;
		}
		at += point > 0xffff ? 2 : 1;
		other += plain > 0xffff ? 2 : 1;
	}
	return changed > all * TRADITIONAL_SHARE ? 'Hant' : 'Hans';
}

/**
 * Makes a source text ready for recognition. Never throws: a text without a single word has no
 * blocks.
 *
 * @param raw the decoded text, without a byte order mark
 */
export function readDocument(raw: string): TextDocument {
	const layout = readLayout(raw);
	const { folded, spans, plain } = foldBlocks(
		raw,
		layout.map((block) => block.runs)
	);
	const blocks: Block[] = layout.map(({ kind }, index) => ({
		kind,
		speaker: null,
		...(spans[index] ?? { start: 0, end: 0 })
	}));
	assignSpeakers(folded.text, blocks);
	const sentences = readSentences(folded.text, blocks);
	return { raw, script: detectScript(plain, folded.text), folded, blocks, sentences };
}
