import { foldPlainly, foldText, foldWithRuns, type FoldCharacter, type Run } from './fold.ts';
import type { KnownNames } from './names.ts';

/** What makes a search know Chinese: loaded only when someone searches, since its tables are large. */
export interface SearchTools {
	fold: FoldCharacter;
	names: KnownNames;
	/** Names of a country, from its code; none for an unknown one. */
	countryNames: (code: string) => readonly string[];
}

/** Finds what is written the same way. */
export const PLAIN_TOOLS: SearchTools = {
	fold: foldPlainly,
	names: {
		beginningWith: () => [],
		namesOf: () => [],
		eachNamedIn: () => undefined,
		otherWordings: () => []
	},
	countryNames: () => []
};

/** A part of a search: one of its wordings has to occur, or a name of one of its bearers. */
export interface Term {
	/** Folded. */
	wordings: readonly string[];
	/** Of names that begin with the letters typed. */
	bearers: readonly number[];
	/** Folded names of the bearers. */
	names: readonly string[];
}

/** The terms of a search, all of which must occur. */
export type Query = readonly Term[];

const LATIN = /^[a-z0-9]+$/;

/** Words in Latin letters that may make up one name. */
const MOST_WORDS = 5;

/**
 * Reads what was typed: terms parted by blanks, each with the other names of what it names. Letters
 * stand for the names that begin with them, in English or as they are read; several words in a row
 * that begin one name are one term.
 */
export function parseQuery(words: string, { fold, names }: SearchTools): Query {
	const typed = words
		.split(/\s+/)
		.map((word) => foldText(word, fold))
		.filter((word) => word !== '');
	const query: Term[] = [];
	for (let at = 0; at < typed.length;) {
		const { term, length } = termAt(typed, at, names);
		query.push(term);
		at += length;
	}
	return query;
}

function termAt(
	typed: readonly string[],
	at: number,
	names: KnownNames
): { term: Term; length: number } {
	const word = typed[at] ?? '';
	if (!LATIN.test(word)) {
		const wordings = [...new Set([word, ...names.otherWordings(word)])];
		return { term: { wordings, bearers: [], names: [] }, length: 1 };
	}
	const latin = typed.slice(at, at + MOST_WORDS);
	const end = latin.findIndex((each) => !LATIN.test(each));
	for (let length = end < 0 ? latin.length : end; length > 0; length--) {
		const letters = latin.slice(0, length).join('');
		const bearers = names.beginningWith(letters);
		if (bearers.length === 0 && length > 1) continue;
		const own = [...new Set(bearers.flatMap(names.namesOf))];
		return { term: { wordings: [letters], bearers, names: own }, length };
	}
	throw new RangeError(`no word at ${at}`);
}

/** Whether every term occurs in a folded text. */
export function occursIn(folded: string, query: Query): boolean {
	return query.every(({ wordings, names }) =>
		[...wordings, ...names].some((wording) => folded.includes(wording))
	);
}

/** Where any term occurs in a text as it is written: runs from left to right that do not meet. */
export function hitsIn(text: string, query: Query, fold: FoldCharacter): Run[] {
	if (query.length === 0) return [];
	const { text: folded, runs } = foldWithRuns(text, fold);
	const hits = query
		.flatMap(({ wordings, names }) => [...wordings, ...names])
		.flatMap((wording) => occurrences(folded, wording, runs));
	return merged(hits.sort((a, b) => a.start - b.start));
}

function occurrences(folded: string, wording: string, runs: readonly Run[]): Run[] {
	const found: Run[] = [];
	for (let at = folded.indexOf(wording); at >= 0; at = folded.indexOf(wording, at + 1)) {
		const [first, last] = [runs[at], runs[at + wording.length - 1]];
		if (first && last) found.push({ start: first.start, end: last.end });
	}
	return found;
}

function merged(sorted: readonly Run[]): Run[] {
	const result: Run[] = [];
	for (const run of sorted) {
		const last = result.at(-1);
		if (last && run.start <= last.end) last.end = Math.max(last.end, run.end);
		else result.push({ ...run });
	}
	return result;
}
