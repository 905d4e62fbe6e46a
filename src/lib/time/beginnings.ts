/**
 * Where in a text the rules may begin. One pass over the text looks every sign up for all rules, which
 * is much faster than to search the text for each of their patterns.
 */

/** What one first sign may begin: rules, by their indices. */
interface Row {
	/** Rules that this sign alone begins. */
	alone: number[];
	/** Rules by the code of the second sign, those of `alone` among them. */
	bySecond: Map<number, number[]>;
}

const CODE_UNITS = 0x10000;
/** At least so many slots for each pair of signs, so that most are found at the first look. */
const ROOM = 4;

/** Stands for whatever follows a sign that no pair begins with. */
const ANY_SIGN = 0;
const NONE: readonly number[] = [];

/** Rules by a pair of signs: a hash table of numbers, which is asked at every fourth place of a text. */
class PairTable {
	readonly #keys: Int32Array;
	readonly #rules: (readonly number[])[] = [];
	readonly #bits: number;

	constructor(rows: ReadonlyMap<number, Row>) {
		const pairs = [...rows].flatMap(([first, { alone, bySecond }]) =>
			[[ANY_SIGN, alone] as const, ...bySecond].map(([second, rules]) => ({
				key: (first << 16) | second,
				rules
			}))
		);
		this.#bits = Math.ceil(Math.log2(pairs.length * ROOM + 1));
		this.#keys = new Int32Array(2 ** this.#bits);
		for (const { key, rules } of pairs) {
			const slot = this.#slotOf(key);
			this.#keys[slot] = key;
			this.#rules[slot] = rules;
		}
	}

	/** The rules that two signs may begin, and those that the first one begins alone. */
	get(first: number, second: number): readonly number[] {
		return (
			this.#rules[this.#slotOf((first << 16) | second)] ??
			this.#rules[this.#slotOf((first << 16) | ANY_SIGN)] ??
			NONE
		);
	}

	/** The slot of a pair, or the free one that it would take. */
	#slotOf(key: number): number {
		const keys = this.#keys;
		let slot = Math.imul(key, 0x9e3779b1) >>> (32 - this.#bits);
		while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1);
		return slot;
	}
}

/**
 * @param beginnings for each rule, how its words may begin: strings of one code unit or two
 * @returns a function that tells, for each rule, where in a text one of its beginnings stands, in
 * text order
 */
export function createPlaceFinder(
	beginnings: readonly (readonly string[])[]
): (text: string) => number[][] {
	const rowsOfFirsts = rowsByFirst(beginnings);
	const pairs = new PairTable(rowsOfFirsts);
	/** For each code unit whether a pair begins with it, or words of one sign. */
	const begins = new Uint8Array(CODE_UNITS);
	for (const first of rowsOfFirsts.keys()) begins[first] = 1;
	return (text) => {
		const places: number[][] = beginnings.map(() => []);
		for (let at = 0; at < text.length; at += 1) {
			const first = text.charCodeAt(at);
			if (begins[first] !== 1) continue;
			const second = at + 1 < text.length ? text.charCodeAt(at + 1) : ANY_SIGN;
			for (const rule of pairs.get(first, second)) places[rule]?.push(at);
		}
		return places;
	};
}

function rowsByFirst(beginnings: readonly (readonly string[])[]): Map<number, Row> {
	const rows = new Map<number, Row>();
	const words = beginnings.flatMap((own, rule) => own.map((word) => ({ word, rule })));
	// The shorter words first, so that the longer ones can be added to what they begin.
	for (const { word, rule } of words.sort((a, b) => a.word.length - b.word.length)) {
		if (word.length < 1 || word.length > 2)
			throw new RangeError(`invalid beginning of a rule: '${word}'`);
		const first = word.charCodeAt(0);
		const row = rows.get(first) ?? { alone: [], bySecond: new Map<number, number[]>() };
		rows.set(first, row);
		const second = word.charCodeAt(1);
		const known = word.length === 1 ? row.alone : (row.bySecond.get(second) ?? [...row.alone]);
		if (!known.includes(rule)) known.push(rule);
		if (word.length === 2) row.bySecond.set(second, known);
	}
	return rows;
}
