/** Makes one character alike for comparison, e.g. `會` → `会`, `Ａ` → `a`; may give several or none. */
export type FoldCharacter = (character: string) => string;

const IGNORED = /[^\p{L}\p{M}\p{N}]/gu;

/** Width and case folded; blanks, punctuation and symbols left out. Knows nothing of Chinese scripts. */
export function foldPlainly(character: string): string {
	return character.normalize('NFKC').toLowerCase().replace(IGNORED, '');
}

/** A fold that remembers what it gave, for the few thousand characters that texts are made of. */
export function remembering(fold: FoldCharacter): FoldCharacter {
	const known = new Map<string, string>();
	return (character) => {
		let folded = known.get(character);
		if (folded === undefined) known.set(character, (folded = fold(character)));
		return folded;
	};
}

/** A text with every character folded. */
export function foldText(text: string, fold: FoldCharacter): string {
	let folded = '';
	for (const character of text) folded += fold(character);
	return folded;
}

/** A run of a text in UTF-16 offsets, the end not included. */
export interface Run {
	start: number;
	end: number;
}

/** A folded text with the run of the original behind each of its code units. */
export function foldWithRuns(text: string, fold: FoldCharacter): { text: string; runs: Run[] } {
	let folded = '';
	const runs: Run[] = [];
	let start = 0;
	for (const character of text) {
		const end = start + character.length;
		const piece = fold(character);
		runs.push(...Array.from({ length: piece.length }, () => ({ start, end })));
		folded += piece;
		start = end;
	}
	return { text: folded, runs };
}
