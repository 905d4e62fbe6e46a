import {
	Chrono,
	ParsingComponents,
	ParsingResult,
	ReferenceWithTimezone,
	type ParsedResult,
	type Parser,
	type ParsingContext,
	type Refiner
} from 'chrono-node';
import { createPlaceFinder } from './beginnings.ts';
import type { Expression } from './expression.ts';
import { LOOKBEHIND, matchAt, startOf, type DateRule } from './rules/rule.ts';

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

/** Any instant will do: expressions are counted from the reference day later, without chrono. */
const NO_REFERENCE = new ReferenceWithTimezone(new Date(0), 0);
/** Chrono's own date of a result, which nobody asks for. */
const NO_DATE = new ParsingComponents(NO_REFERENCE);

/** A chrono result with the expression that its words were read as. */
class ExpressionResult extends ParsingResult {
	/**
	 * One that stays: where a garbage collection finds no object of a class, V8 forgets how they look
	 * and drops all code that was compiled for them.
	 */
	static readonly kept = new ExpressionResult(
		{ start: 0, end: 0, rule: '', expression: { kind: 'review' } },
		''
	);
	readonly found: Found;

	constructor(found: Found, text: string) {
		super(NO_REFERENCE, found.start, text.slice(found.start, found.end), NO_DATE);
		this.found = found;
	}
}

/** A pattern that is tried only at the places of a text where its words may begin. */
class PlacedPattern extends RegExp {
	readonly #sticky: RegExp;
	#text = '';
	#places: readonly number[] = [];
	#next = 0;

	constructor(pattern: RegExp) {
		super('');
		this.#sticky = new RegExp(pattern, 'y');
	}

	/** Begins a text. */
	aim(text: string, places: readonly number[]): void {
		this.#text = text;
		this.#places = places;
		this.#next = 0;
	}

	/** @param rest what is left of the text, to its end */
	override exec(rest: string): RegExpExecArray | null {
		const from = this.#text.length - rest.length;
		for (; this.#next < this.#places.length; this.#next += 1) {
			const place = this.#places[this.#next] ?? 0;
			if (place < from) continue;
			const match = matchAt(this.#sticky, this.#text, place);
			if (!match) continue;
			match.index = place - from;
			return match;
		}
		return null;
	}
}

/** A rule as a parser for chrono, which looks at the places that its pattern has been aimed at. */
class RuleParser implements Parser {
	readonly #rule: DateRule;
	readonly #pattern: PlacedPattern;

	constructor(rule: DateRule) {
		this.#rule = rule;
		this.#pattern = new PlacedPattern(rule.pattern);
	}

	aim(text: string, places: readonly number[]): void {
		this.#pattern.aim(text, places);
	}

	pattern(): RegExp {
		return this.#pattern;
	}

	extract({ text }: ParsingContext, match: RegExpMatchArray): ExpressionResult | null {
		const rule = this.#rule;
		const offset = startOf(match);
		if (rule.notAfter?.test(text.slice(Math.max(0, offset - LOOKBEHIND), offset))) return null;
		const read = rule.read(match, text);
		if (!read) return null;
		const { expression, end, start = offset, name = rule.name } = read;
		return new ExpressionResult({ start, end, rule: name, expression }, text);
	}
}

const foundOf = (result: ParsedResult) =>
	result instanceof ExpressionResult ? [result.found] : [];

const toRefiner = (refine: Refine): Refiner => ({
	refine: ({ text }, results) =>
		refine(results.flatMap(foundOf), text).map((found) => new ExpressionResult(found, text))
});

/**
 * Makes a finder of date words from rules and passes.
 *
 * @returns a function that finds the expressions of a text, in text order
 */
export function createFinder(
	rules: readonly DateRule[],
	passes: readonly Refine[]
): (text: string) => Found[] {
	const findPlaces = createPlaceFinder(rules.map(({ begins }) => begins));
	const parsers = rules.map((rule) => new RuleParser(rule));
	const refine = (found: Found[], text: string) =>
		passes.reduce((left, pass) => pass(left, text), found);
	const chrono = new Chrono({ parsers: [], refiners: [toRefiner(refine)] });
	return (text) => {
		chrono.parsers = [];
		for (const [rule, places] of findPlaces(text).entries()) {
			const parser = parsers[rule];
			parser?.aim(text, places);
			if (parser && places.length > 0) chrono.parsers.push(parser);
		}
		return chrono.parse(text, NO_REFERENCE.instant).flatMap(foundOf);
	};
}
