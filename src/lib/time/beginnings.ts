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

/**
 * @param beginnings for each rule, how its words may begin: strings of one code unit or two
 * @returns a function that tells, for each rule, where in a text one of its beginnings stands, in
 * text order
 */
export function createPlaceFinder(
	beginnings: readonly (readonly string[])[]
): (text: string) => number[][] {
	const rows: (Row | undefined)[] = [undefined];
	/** For each code unit the row of what it begins; row 0 is nothing. */
	const rowOf = new Uint16Array(CODE_UNITS);
	for (const [first, row] of rowsByFirst(beginnings)) rowOf[first] = rows.push(row) - 1;
	return (text) => {
		const places: number[][] = beginnings.map(() => []);
		for (let at = 0; at < text.length; at += 1) {
			const row = rows[rowOf[text.charCodeAt(at)] ?? 0];
			if (row === undefined) continue;
			for (const rule of row.bySecond.get(text.charCodeAt(at + 1)) ?? row.alone)
				places[rule]?.push(at);
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
