/**
 * Two spaces of offsets meet here, both in UTF-16 code units: *raw* offsets count in the decoded
 * file, *folded* offsets in the shadow text on which recognition runs.
 */

/** A half-open run of the folded text. */
export interface FoldedSpan {
	start: number;
	end: number;
}

/** The shadow text with a way back for every code unit. */
export interface FoldedText {
	/** Simplified script, half-width punctuation, no spaces or breaks inside sentences; blocks are parted by `\n`. */
	text: string;
	/** For each folded code unit, the raw offset of the character it came from. */
	rawStarts: Uint32Array;
	/** For each folded code unit, the raw offset right after the character it came from. */
	rawEnds: Uint32Array;
}

/** What a block of text is. A `note` is apparatus: origin, address, "continued on page 11". */
export type BlockKind = 'title' | 'heading' | 'byline' | 'paragraph' | 'caption' | 'note';

/** Who speaks a block. */
export interface Speaker {
	/** The name as it introduces the turn, folded, e.g. `王毅` or `新华社记者`. */
	name: string;
	role: 'speaker' | 'questioner';
}

/** A paragraph, heading or caption, put together again where layout had cut it. */
export interface Block extends FoldedSpan {
	kind: BlockKind;
	/** Whose turn it is; null outside dialogues. */
	speaker: Speaker | null;
}

/** A sentence with its closing punctuation. */
export interface Sentence extends FoldedSpan {
	/** Index of its block. */
	block: number;
}

/** A source text, ready for recognition. */
export interface TextDocument {
	raw: string;
	script: 'Hans' | 'Hant';
	folded: FoldedText;
	blocks: Block[];
	sentences: Sentence[];
}
