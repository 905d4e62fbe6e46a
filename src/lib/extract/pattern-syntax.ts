/**
 * Reads the source of a regular expression as far as the rules write them: literals, classes, `.`,
 * groups, lookarounds, alternation and quantifiers. What else there is in the language is refused.
 */

/** A part of a pattern. */
export type PatternNode =
	/** One character; null when more than a few may stand there. */
	| { kind: 'character'; any: readonly string[] | null }
	/** `^`, `$`, `\b` and lookarounds: they match no characters. */
	| { kind: 'assertion' }
	| { kind: 'sequence'; parts: readonly PatternNode[] }
	| { kind: 'choice'; options: readonly PatternNode[] }
	| { kind: 'repeat'; part: PatternNode; least: number; most: number };

const ASSERTION: PatternNode = { kind: 'assertion' };
const ANY: PatternNode = { kind: 'character', any: null };
const DIGITS: readonly string[] = Array.from('0123456789');
/** A class with more members than this tells too little to be looked for. */
const LARGEST_CLASS = 32;

const literal = (character: string): PatternNode => ({ kind: 'character', any: [character] });

const LOOKAROUND = /\?<?[=!]/y;
const GROUP = /(?:\?:|\?<[A-Za-z]\w*>)?/y;
const QUANTIFIER = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y;
const PROPERTY = /\\[pP]\{[^}]+\}/y;
const SYNTAX = /[\\^$.*+?()[\]{}|/-]/;

class Reader {
	readonly #source: string;
	#at = 0;

	constructor(source: string) {
		this.#source = source;
	}

	/** @throws SyntaxError for what the analysis does not know */
	read(): PatternNode {
		const node = this.#choice();
		if (this.#at < this.#source.length) throw this.#unknown();
		return node;
	}

	#unknown(): SyntaxError {
		return new SyntaxError(`unknown syntax at ${this.#at} of pattern: ${this.#source}`);
	}

	#take(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = this.#at;
		const match = pattern.exec(this.#source);
		if (match) this.#at += match[0].length;
		return match;
	}

	#next(): string {
		const code = this.#source.codePointAt(this.#at);
		if (code === undefined) throw this.#unknown();
		const character = String.fromCodePoint(code);
		this.#at += character.length;
		return character;
	}

	#choice(): PatternNode {
		const options = [this.#sequence()];
		while (this.#source[this.#at] === '|') {
			this.#at += 1;
			options.push(this.#sequence());
		}
		const [only] = options;
		return options.length === 1 && only ? only : { kind: 'choice', options };
	}

	#sequence(): PatternNode {
		const parts: PatternNode[] = [];
		while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? ''))
			parts.push(this.#quantified(this.#atom()));
		const [only] = parts;
		return parts.length === 1 && only ? only : { kind: 'sequence', parts };
	}

	#quantified(part: PatternNode): PatternNode {
		const match = this.#take(QUANTIFIER);
		if (!match) return part;
		const [, sign, from = '0', comma, to = ''] = match;
		if (sign === undefined) {
			const least = Number(from);
			const most = comma === '' ? least : to === '' ? Infinity : Number(to);
			return { kind: 'repeat', part, least, most };
		}
		return { kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
	}

	#atom(): PatternNode {
		const start = this.#at;
		const character = this.#next();
		if (character === '(') return this.#group();
		if (character === '[') return this.#class();
		if (character === '^' || character === '$') return ASSERTION;
		if (character === '.') return ANY;
		this.#at = start;
		if (character === '\\') return this.#escape();
		if (SYNTAX.test(character) && character !== '/' && character !== '-') throw this.#unknown();
		this.#at += character.length;
		return literal(character);
	}

	#group(): PatternNode {
		const isLookaround = this.#take(LOOKAROUND) !== null;
		if (!isLookaround) {
			this.#take(GROUP);
			if (this.#source[this.#at] === '?') throw this.#unknown();
		}
		const inner = this.#choice();
		if (this.#next() !== ')') throw this.#unknown();
		return isLookaround ? ASSERTION : inner;
	}

	/** An escape, with the backslash still to be read. */
	#escape(): PatternNode {
		if (this.#take(PROPERTY)) return ANY;
		const escaped = this.#source[this.#at + 1] ?? '';
		if (!SYNTAX.test(escaped) && !'dDsSwWbBn'.includes(escaped)) throw this.#unknown();
		this.#at += 2;
		if (escaped === 'd') return { kind: 'character', any: DIGITS };
		if (escaped === 'b' || escaped === 'B') return ASSERTION;
		if ('DsSwW'.includes(escaped)) return ANY;
		return literal(escaped === 'n' ? '\n' : escaped);
	}

	/** A class, its bracket already read. */
	#class(): PatternNode {
		const isNegated = this.#source[this.#at] === '^';
		if (isNegated) this.#at += 1;
		const members: string[] = [];
		let isOpen = isNegated;
		while (this.#source[this.#at] !== ']') {
			const isEscaped = this.#source[this.#at] === '\\';
			const member = isEscaped ? this.#escape() : literal(this.#next());
			// A range: its members are not spelt out.
			const isRange = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']';
			if (isRange) this.#at += 1;
			if (isRange || member.kind !== 'character' || member.any === null) isOpen = true;
			else members.push(...member.any);
		}
		this.#at += 1;
		const isSmall = !isOpen && members.length <= LARGEST_CLASS;
		return isSmall ? { kind: 'character', any: members } : ANY;
	}
}

/**
 * The parts of a pattern.
 *
 * @throws SyntaxError when the pattern ignores case or its source has syntax that is not known here
 */
export function readPattern(pattern: RegExp): PatternNode {
	if (/[iv]/.test(pattern.flags))
		throw new SyntaxError(`unknown flags of pattern: ${String(pattern)}`);
	return new Reader(pattern.source).read();
}
