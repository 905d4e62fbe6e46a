import type { Passage, SourceText } from '../model/source-text.ts';
import type { MarginNote } from './notes.ts';

/** A part of a text that a reader may go to. */
export interface OutlineEntry {
	/** UTF-16 code unit at which it begins. */
	start: number;
	/** Its first words, at most 20 characters and, where there is a pause, up to one. */
	words: string;
	/** Notes up to the next entry. */
	count: number;
}

const LONGEST = 20;
/** A pause before this many characters says too little: 第一，…. */
const SHORTEST = 6;
/** A paragraph that opens a numbered part: 第三个亮点是…, 第二，…, 一、…. */
const NUMBERED =
	/^(?:第[一二三四五六七八九十]{1,3}(?:[，,、：:]|[^，。,]{0,6}是)|[一二三四五六七八九十]{1,3}、)/;

/** The first clauses that fit, or the first words and an ellipsis. */
function openingOf(words: string): string {
	const [first = ''] = /^[^。！？!?]*/.exec(words) ?? [];
	const characters = Array.from(first);
	if (characters.length <= LONGEST) return first;
	const fitting = characters.slice(0, LONGEST + 1).join('');
	const pause = Math.max(...['，', ',', '；', '：'].map((sign) => fitting.lastIndexOf(sign)));
	return pause > SHORTEST
		? fitting.slice(0, pause)
		: `${characters.slice(0, LONGEST - 1).join('')}…`;
}

function opensPart(passage: Passage, previous: Passage | undefined, words: string): boolean {
	if (passage.kind === 'heading') return true;
	if (passage.kind !== 'paragraph' || passage.continues) return false;
	const isQuestion = passage.speaker?.role === 'questioner';
	if (isQuestion) return previous?.speaker?.role !== 'questioner';
	return passage.speaker === null && NUMBERED.test(words);
}

/** The headings, numbered parts and questions of a text; empty where it has none. */
export function outlineOf(
	{ raw, passages }: Pick<SourceText, 'raw' | 'passages'>,
	notes: readonly MarginNote[]
): OutlineEntry[] {
	const spoken = passages.filter(({ kind }) => kind === 'paragraph');
	const previous = new Map(spoken.map((passage, index) => [passage, spoken[index - 1]]));
	const starts = passages.flatMap((passage) => {
		const words = raw.slice(passage.start, passage.end).replace(/[#*\s]+/g, '');
		return opensPart(passage, previous.get(passage), words)
			? [{ start: passage.start, words: openingOf(words) }]
			: [];
	});
	return starts.map(({ start, words }, index) => {
		const end = starts[index + 1]?.start ?? Infinity;
		const own = notes.filter(
			({ mention }) => start <= mention.trigger.start && mention.trigger.start < end
		);
		return { start, words, count: own.length };
	});
}
