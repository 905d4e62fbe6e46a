import type { FoldedSpan } from '../text/document.ts';
import { textsOf } from './pattern-needs.ts';
import { WORDS_AFTER, WORDS_BEFORE } from './rules/common-words.ts';

/** Words to be read at a place: few places begin one, so each first character has its own pattern. */
interface Words {
	byFirst: ReadonlyMap<string, RegExp>;
	longest: number;
}

/** @throws SyntaxError when a word may match texts without number */
function compile(words: readonly string[]): Words {
	const sources = new Map<string, string[]>();
	let longest = 0;
	for (const word of words) {
		const texts = textsOf(new RegExp(word, 'u'));
		if (!texts) throw new SyntaxError(`no word: ${word}`);
		for (const text of texts) longest = Math.max(longest, text.length);
		for (const first of new Set(texts.map((text) => text.charAt(0))))
			sources.set(first, [...(sources.get(first) ?? []), word]);
	}
	const byFirst = [...sources].map(
		([first, own]) => [first, new RegExp(own.join('|'), 'uy')] as const
	);
	return { byFirst: new Map(byFirst), longest };
}

const BEFORE = compile(WORDS_BEFORE);
const AFTER = compile(WORDS_AFTER);

/** Where the word ends that begins at a place; the place itself when none does. */
function endOfWord({ byFirst }: Words, text: string, start: number): number {
	const pattern = byFirst.get(text.charAt(start));
	if (!pattern) return start;
	pattern.lastIndex = start;
	return start + (pattern.exec(text)?.[0].length ?? 0);
}

/** Whether a span of a text cuts an ordinary word in two: begins inside it, or ends inside it. */
export function cutsWord(text: string, { start, end }: FoldedSpan): boolean {
	for (let at = Math.max(0, start - BEFORE.longest + 1); at < start; at++) {
		const wordEnd = endOfWord(BEFORE, text, at);
		if (start < wordEnd && wordEnd < end) return true;
	}
	for (let at = Math.max(start + 1, end - AFTER.longest + 1); at < end; at++)
		if (endOfWord(AFTER, text, at) > end) return true;
	return false;
}
