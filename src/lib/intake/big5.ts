import { fetched } from './fetched.ts';

/** Runs of the table: the code where a run begins, then signs, or how many follow the last one. */
type Run = readonly [string, ...(string | number)[]];

/** For each two-byte code its sign, as a string since some are two code points. */
export type Big5Table = ReadonlyMap<number, string>;

/** Marks in the tables that the next two code units are one sign together. */
const SEQUENCE_OF_TWO = 0x0fff;

function fill(table: Map<number, string>, [from, ...parts]: Run): void {
	let code = parseInt(from, 16);
	let last = '';
	for (const part of parts) {
		const signs =
			typeof part === 'string'
				? part
				: Array.from({ length: part }, (_, step) =>
						String.fromCodePoint((last.codePointAt(0) ?? 0) + step + 1)
					).join('');
		for (let at = 0; at < signs.length;) {
			const isSequence = signs.charCodeAt(at) === SEQUENCE_OF_TWO;
			last = isSequence
				? signs.slice(at + 1, at + 3)
				: String.fromCodePoint(signs.codePointAt(at) ?? 0);
			table.set(code, last);
			at += last.length + (isSequence ? 1 : 0);
			code += 1;
		}
	}
}

let loaded: Promise<Big5Table> | null = null;

/**
 * The table of Big5-HKSCS as the Encoding Standard has it. Platforms’ own decoders differ: Node’s
 * gives private-use characters for Hong Kong’s signs.
 */
export function loadBig5(): Promise<Big5Table> {
	loaded ??= fetched(
		Promise.all([
			import('iconv-lite/encodings/tables/cp950.json'),
			import('iconv-lite/encodings/tables/big5-added.json')
		])
	).then((modules) => {
		const table = new Map<number, string>();
		for (const { default: runs } of modules)
			for (const run of runs as unknown as Run[]) fill(table, run);
		return table;
	});
	return loaded;
}
