import { readPattern, type PatternNode } from './pattern-syntax.ts';

/** Strings of which a text must hold one. */
export type AnyOf = readonly string[];
/** What a text must hold all of. */
export type AllOf = readonly AnyOf[];

/** What is known of the texts that a part of a pattern matches. */
interface Knowledge {
	/** All texts that it matches; null when they are too many. */
	exact: readonly string[] | null;
	/** What each of them holds; empty when `exact` says it. */
	needs: readonly AnyOf[];
}

/** More strings than this are not spelt out. */
const MOST_STRINGS = 64;

const NOTHING: Knowledge = { exact: [''], needs: [] };
const UNKNOWN: Knowledge = { exact: null, needs: [] };

/** The strings that hold no other one of them: whoever looks for one of them all need not look for more. */
function shortest(strings: readonly string[]): AnyOf {
	const kept: string[] = [];
	for (const string of [...new Set(strings)].sort((a, b) => a.length - b.length))
		if (!kept.some((other) => string.includes(other))) kept.push(string);
	return kept;
}

/** All that is known, as needs: what may be empty needs nothing. */
function needsOfKnown({ exact, needs }: Knowledge): readonly AnyOf[] {
	if (exact === null) return needs;
	return exact.length === 0 || exact.includes('') ? [] : [shortest(exact)];
}

/** The need that fewest texts meet: the one with the longest strings, of equals the one with fewest. */
export function strictest(needs: readonly AnyOf[]): AnyOf | null {
	const lengthOf = (need: AnyOf) => Math.min(...need.map((string) => string.length));
	let best: AnyOf | null = null;
	for (const need of needs) {
		const gain = best ? lengthOf(need) - lengthOf(best) : 1;
		if (gain > 0 || (gain === 0 && best && need.length < best.length)) best = need;
	}
	return best;
}

const product = (heads: readonly string[], tails: readonly string[]) =>
	heads.flatMap((head) => tails.map((tail) => head + tail));

function ofSequence(parts: readonly PatternNode[]): Knowledge {
	const needs: AnyOf[] = [];
	let isExact = true;
	let run: readonly string[] = [''];
	const close = (next: readonly string[]) => {
		isExact = false;
		needs.push(...needsOfKnown({ exact: run, needs: [] }));
		run = next;
	};
	for (const part of parts) {
		const known = knowledgeOf(part);
		if (known.exact === null) {
			close(['']);
			needs.push(...known.needs);
		} else if (run.length * known.exact.length <= MOST_STRINGS) run = product(run, known.exact);
		else close(known.exact);
	}
	if (isExact) return { exact: run, needs: [] };
	close(['']);
	return { exact: null, needs };
}

function ofChoice(options: readonly PatternNode[]): Knowledge {
	const known = options.map(knowledgeOf);
	const exact = known.flatMap((option) => option.exact ?? []);
	const isExact = known.every((option) => option.exact !== null);
	if (isExact && exact.length <= MOST_STRINGS) return { exact, needs: [] };
	const each = known.map((option) => strictest(needsOfKnown(option)));
	const strings = each.flatMap((need) => need ?? []);
	return each.includes(null) ? UNKNOWN : { exact: null, needs: [shortest(strings)] };
}

function ofRepeat(part: PatternNode, least: number, most: number): Knowledge {
	const known = knowledgeOf(part);
	if (least === 1 && most === 1) return known;
	if (least === 0)
		return most === 1 && known.exact ? { exact: ['', ...known.exact], needs: [] } : UNKNOWN;
	return { exact: null, needs: needsOfKnown(known) };
}

function knowledgeOf(node: PatternNode): Knowledge {
	switch (node.kind) {
		case 'assertion':
			return NOTHING;
		case 'character':
			return { exact: node.any, needs: [] };
		case 'sequence':
			return ofSequence(node.parts);
		case 'choice':
			return ofChoice(node.options);
		case 'repeat':
			return ofRepeat(node.part, node.least, node.most);
	}
}

/**
 * What a text must hold for a pattern to match in it: for one of the alternatives, one string of
 * each of its sets. An alternative without sets may match anywhere. Says nothing of what lookarounds
 * ask for.
 *
 * @throws SyntaxError when the pattern has syntax that is not known here
 */
export function needsOf(pattern: RegExp): AllOf[] {
	const node = readPattern(pattern);
	const alternatives = node.kind === 'choice' ? node.options : [node];
	return alternatives.map((alternative) => needsOfKnown(knowledgeOf(alternative)));
}

/**
 * All texts that a pattern matches, whatever stands around them; null when they are too many.
 *
 * @throws SyntaxError when the pattern has syntax that is not known here
 */
export function textsOf(pattern: RegExp): readonly string[] | null {
	return knowledgeOf(readPattern(pattern)).exact;
}
