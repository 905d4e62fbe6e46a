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

/** What stands in a table of folded code units for one that is not known yet, and for none. */
const UNKNOWN = 0;
const NOTHING = 0xffff;

/** Code units folded before, for each fold: most characters of a list come up thousands of times. */
const tables = new WeakMap<FoldCharacter, Uint16Array>();

function tableOf(fold: FoldCharacter): Uint16Array {
	let table = tables.get(fold);
	if (!table) tables.set(fold, (table = new Uint16Array(0x10000)));
	return table;
}

/** A text with every character folded. */
export function foldText(text: string, fold: FoldCharacter): string {
	const table = tableOf(fold);
	const units: number[] = [];
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if ((table[unit] ?? UNKNOWN) === UNKNOWN) {
			const folded = fold(text.charAt(at));
			const isPlain = folded.length <= 1 && (unit < 0xd800 || unit > 0xdfff);
			if (!isPlain) return foldByCharacter(text, fold);
			table[unit] = folded === '' ? NOTHING : folded.charCodeAt(0);
		}
		const folded = table[unit] ?? NOTHING;
		if (folded !== NOTHING) units.push(folded);
	}
	return fromUnits(units);
}

/** Also folds what lies beyond the basic plane, and what folds to several code units. */
function foldByCharacter(text: string, fold: FoldCharacter): string {
	let folded = '';
	for (const character of text) folded += fold(character);
	return folded;
}

/** Arguments that every engine takes at once. */
const MOST_ARGUMENTS = 8192;

function fromUnits(units: readonly number[]): string {
	let text = '';
	for (let at = 0; at < units.length; at += MOST_ARGUMENTS)
		text += String.fromCharCode(...units.slice(at, at + MOST_ARGUMENTS));
	return text;
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
