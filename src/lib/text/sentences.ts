import type { Block, Sentence } from './document.ts';

/** Blocks are parted by line breaks, which stand nowhere else. */
const SENTENCE = /[^。!?…\n]*(?:[。!?…]+[”’)》]*|$)?/y;

/** Cuts a folded block into sentences and adds them; closing quotation marks stay with the sentence they end. */
function cut(text: string, block: Block, index: number, sentences: Sentence[]): void {
	for (let start = block.start; start < block.end;) {
		SENTENCE.lastIndex = start;
		const length = SENTENCE.exec(text)?.[0].length ?? 0;
		const end = length === 0 ? block.end : Math.min(start + length, block.end);
		sentences.push({ start, end, block: index });
		start = end;
	}
}

/** All sentences of all blocks, in text order. */
export function readSentences(text: string, blocks: readonly Block[]): Sentence[] {
	const sentences: Sentence[] = [];
	blocks.forEach((block, index) => {
		cut(text, block, index, sentences);
	});
	return sentences;
}
