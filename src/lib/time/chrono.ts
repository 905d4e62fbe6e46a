import { Chrono, ParsingResult, type Parser, type Refiner } from 'chrono-node';
import type { Expression } from './expression.ts';
import { LOOKBEHIND, startOf, type DateRule } from './rules/rule.ts';

/**
 * The only door to chrono. Chrono drives the rules over the text and its results through the
 * refiners; of its calendar nothing is used, since its components know neither halves and decades
 * nor open ends, and count from a `Date` in a time zone.
 */

/** Words that tell a time, found but not yet counted from a reference. */
export interface Found {
	/** Folded offsets in the text that was read. */
	start: number;
	end: number;
	/** Name of the rule. */
	rule: string;
	expression: Expression;
}

/** One pass over the finds of a text, which are in text order. */
export type Refine = (found: Found[], text: string) => Found[];

/** A chrono result with the expression that its words were read as. */
class ExpressionResult extends ParsingResult {
	readonly found: Found;

	constructor(reference: ParsingResult['reference'], found: Found, text: string) {
		super(reference, found.start, text.slice(found.start, found.end));
		this.found = found;
		this.addTag(`rule/${found.rule}`);
	}
}

/** Matches nowhere; anchored, so that the text is not searched. */
const NEVER = /^(?!)/;

function toParser(rule: DateRule): Parser {
	return {
		pattern: ({ text }) =>
			!rule.needs || rule.needs.some((word) => text.includes(word)) ? rule.pattern : NEVER,
		extract(context, match) {
			const { text } = context;
			const offset = startOf(match);
			if (rule.notAfter?.test(text.slice(Math.max(0, offset - LOOKBEHIND), offset))) return null;
			const read = rule.read(match, text);
			if (!read) return null;
			const { expression, end, start = offset, name = rule.name } = read;
			return new ExpressionResult(context.reference, { start, end, rule: name, expression }, text);
		}
	};
}

function toRefiner(refine: Refine): Refiner {
	return {
		refine(context, results) {
			const known = new Map<Found, ExpressionResult>();
			for (const result of results)
				if (result instanceof ExpressionResult) known.set(result.found, result);
			return refine([...known.keys()], context.text).map(
				(found) => known.get(found) ?? new ExpressionResult(context.reference, found, context.text)
			);
		}
	};
}

/** Any instant will do: expressions are counted from the reference day later, without chrono. */
const NO_REFERENCE = { instant: new Date(0), timezone: 0 };

/**
 * Makes a finder of date words from rules and passes.
 *
 * @returns a function that finds the expressions of a text, in text order
 */
export function createFinder(
	rules: readonly DateRule[],
	passes: readonly Refine[]
): (text: string) => Found[] {
	const chrono = new Chrono({
		parsers: rules.map(toParser),
		refiners: [toRefiner((found, text) => passes.reduce((left, pass) => pass(left, text), found))]
	});
	return (text) =>
		chrono
			.parse(text, NO_REFERENCE)
			.flatMap((result) => (result instanceof ExpressionResult ? [result.found] : []));
}
