import type { Block, Sentence } from './document.ts';

/** Blocks are parted by line breaks, which stand nowhere else. */
const SENTENCE = /[^。!?…\n]*(?:[。!?…]+[”’)》]*|$)?/y;

/**
 * What runs on for longer is no language, and is cut at its next pause, if there is one soon. A mention is
 * described by its sentence, so that time would grow by the square.
 */
const LONGEST = 2000;
/** By whole characters: none is cut in two. */
const PAUSE_SOON = /[^,;:、]{0,100}[,;:、]?/uy;

/** Where a sentence ends at the latest. */
function latestEnd(text: string, start: number): number {
	PAUSE_SOON.lastIndex = start + LONGEST;
	return start + LONGEST + (PAUSE_SOON.exec(text)?.[0].length ?? 0);
}

/** Cuts a folded block into sentences and adds them; closing quotation marks stay with the sentence they end. */
function cut(text: string, block: Block, index: number, sentences: Sentence[]): void {
	for (let start = block.start; start < block.end;) {
		SENTENCE.lastIndex = start;
		const length = SENTENCE.exec(text)?.[0].length ?? 0;
		const end =
			length === 0 ? block.end : Math.min(start + length, block.end, latestEnd(text, start));
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
