import type { Block, FoldedSpan, Sentence } from './document.ts';

const SENTENCE = /[^。!?…]*(?:[。!?…]+[”’)》]*|$)/g;

/** Cuts a folded block into sentences; closing quotation marks stay with the sentence they end. */
function sentencesOf(text: string, block: FoldedSpan): FoldedSpan[] {
	const sentences: FoldedSpan[] = [];
	for (const match of text.slice(block.start, block.end).matchAll(SENTENCE)) {
		if (match[0] === '') continue;
		const start = block.start + match.index;
		sentences.push({ start, end: start + match[0].length });
	}
	return sentences;
}

/** All sentences of all blocks, in text order. */
export function readSentences(text: string, blocks: readonly Block[]): Sentence[] {
	return blocks.flatMap((block, index) =>
		sentencesOf(text, block).map((sentence) => ({ ...sentence, block: index }))
	);
}
