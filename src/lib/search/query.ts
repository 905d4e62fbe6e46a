import { foldPlainly, foldText, foldWithRuns, type FoldCharacter, type Run } from './fold.ts';

/** What makes a search know Chinese: loaded only when someone searches, since its tables are large. */
export interface SearchTools {
	fold: FoldCharacter;
	/** The folded names of what bears a folded name, that name included; none for an unknown one. */
	namesOf: (folded: string) => readonly string[];
	/** Names of a country, from its code; none for an unknown one. */
	countryNames: (code: string) => readonly string[];
}

/** Finds what is written the same way, in either script. */
export const PLAIN_TOOLS: SearchTools = {
	fold: foldPlainly,
	namesOf: () => [],
	countryNames: () => []
};

/** The terms of a search, all of which must occur; each in any of its folded wordings. */
export type Query = readonly (readonly string[])[];

/** Reads what was typed: terms parted by blanks, each with the other names of what it names. */
export function parseQuery(words: string, { fold, namesOf }: SearchTools): Query {
	return words
		.split(/\s+/)
		.map((word) => foldText(word, fold))
		.filter((term) => term !== '')
		.map((term) => [...new Set([term, ...namesOf(term)])]);
}

/** Whether every term occurs in a folded text. */
export function occursIn(folded: string, query: Query): boolean {
	return query.every((wordings) => wordings.some((wording) => folded.includes(wording)));
}

/** Where any term occurs in a text as it is written: runs from left to right that do not meet. */
export function hitsIn(text: string, query: Query, fold: FoldCharacter): Run[] {
	if (query.length === 0) return [];
	const { text: folded, runs } = foldWithRuns(text, fold);
	const hits = query.flat().flatMap((wording) => occurrences(folded, wording, runs));
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
