/**
 * Columns of numbers as one file: the length of a head in 4 bytes, the head as JSON, and then the
 * columns one after the other, each from a multiple of 8 bytes on. All numbers are little-endian.
 */
const KINDS = { int32: Int32Array, uint8: Uint8Array, uint16: Uint16Array, uint32: Uint32Array };
type Kind = keyof typeof KINDS;
export type Numbers = Int32Array | Uint8Array | Uint16Array | Uint32Array;

interface Head<H> {
	/** Numbers of each column. */
	count: number;
	columns: { name: string; kind: Kind }[];
	/** What is told besides. */
	more: H;
}

const ALIGNMENT = 8;
const aligned = (length: number) => Math.ceil(length / ALIGNMENT) * ALIGNMENT;
const LENGTH_BYTES = 4;

function kindOf(numbers: Numbers): Kind {
	if (numbers instanceof Int32Array) return 'int32';
	if (numbers instanceof Uint8Array) return 'uint8';
	return numbers instanceof Uint16Array ? 'uint16' : 'uint32';
}

/** @throws RangeError when columns differ in length */
export function writeColumns(
	columns: Readonly<Record<string, Numbers>>,
	more: unknown
): Uint8Array {
	const entries = Object.entries(columns);
	const count = entries[0]?.[1].length ?? 0;
	const odd = entries.find(([, numbers]) => numbers.length !== count);
	if (odd) throw new RangeError(`column ${odd[0]} has ${odd[1].length} numbers, not ${count}`);
	const head: Head<unknown> = {
		count,
		columns: entries.map(([name, numbers]) => ({ name, kind: kindOf(numbers) })),
		more
	};
	const words = new TextEncoder().encode(JSON.stringify(head));
	const start = aligned(LENGTH_BYTES + words.length);
	const size = entries.reduce((sum, [, numbers]) => sum + aligned(numbers.byteLength), start);
	const bytes = new Uint8Array(size);
	new DataView(bytes.buffer).setUint32(0, words.length, true);
	bytes.set(words, LENGTH_BYTES);
	let at = start;
	for (const [, numbers] of entries) {
		bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), at);
		at += aligned(numbers.byteLength);
	}
	return bytes;
}

/**
 * The columns of a file, as views of it.
 *
 * @throws RangeError when the file is no such file, or is cut off
 */
export function readColumns(bytes: Uint8Array<ArrayBuffer>): {
	count: number;
	columns: ReadonlyMap<string, Numbers>;
	more: unknown;
} {
	// Views need their alignment, which a part of a larger buffer may not have.
	const { buffer } = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
	const length = new DataView(buffer).getUint32(0, true);
	if (length > bytes.length) throw new RangeError(`head of ${length} in ${bytes.length} bytes`);
	const words = new Uint8Array(buffer, LENGTH_BYTES, length);
	const { count, columns, more } = JSON.parse(new TextDecoder().decode(words)) as Head<unknown>;
	let at = aligned(LENGTH_BYTES + length);
	const read = columns.map(({ name, kind }): [string, Numbers] => {
		const numbers = new KINDS[kind](buffer, at, count);
		at += aligned(numbers.byteLength);
		return [name, numbers];
	});
	return { count, columns: new Map(read), more };
}
