import { inflateUpTo } from './inflate.ts';
import { RefusedError } from './refusal.ts';

/** A part of an archive that was unpacked. */
export interface Part {
	name: string;
	bytes: Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const MOST_COMMENT = 0xffff;
/** Marks a number that stands elsewhere, in archives above 4 GB. */
const ELSEWHERE = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

interface Entry {
	name: string;
	flags: number;
	method: number;
	packed: number;
	at: number;
}

const broken = () => new RefusedError('damaged', 'the archive is damaged; save it anew');
const tooLarge = () =>
	new RefusedError('unpacks-too-large', 'unpacked, the archive is larger than it may be; split it');
const viewOf = (bytes: Uint8Array) =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads the directory at the archive’s end. */
function entriesOf(bytes: Uint8Array): Entry[] {
	const view = viewOf(bytes);
	const lowest = Math.max(0, bytes.length - END_LENGTH - MOST_COMMENT);
	let end = bytes.length - END_LENGTH;
	while (end >= lowest && view.getUint32(end, true) !== END) end -= 1;
	if (end < lowest) throw broken();
	const count = view.getUint16(end + 10, true);
	const entries: Entry[] = [];
	let at = view.getUint32(end + 16, true);
	while (entries.length < count) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw broken();
		const nameLength = view.getUint16(at + 28, true);
		entries.push({
			name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
			flags: view.getUint16(at + 8, true),
			method: view.getUint16(at + 10, true),
			packed: view.getUint32(at + 20, true),
			at: view.getUint32(at + 42, true)
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

function packedBytes(bytes: Uint8Array, { at, packed }: Entry): Uint8Array {
	const view = viewOf(bytes);
	if (packed === ELSEWHERE || at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL)
		throw broken();
	const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	if (start + packed > bytes.length) throw broken();
	return bytes.subarray(start, start + packed);
}

/** Unpacks until it is more than allowed, whatever size the archive claims. */
async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array> {
	const { bytes, end } = await inflateUpTo(packed, 'deflate-raw', most);
	if (end === 'too large') throw tooLarge();
	if (end === 'fault') throw broken();
	return bytes;
}

/**
 * Unpacks parts of a ZIP archive with bounded memory.
 *
 * @param takes which parts, by their names
 * @param most bytes of all of them together
 * @throws RefusedError when it is damaged, encrypted, or unpacks to more than `most`
 */
export async function unpack(
	bytes: Uint8Array,
	takes: (name: string) => boolean,
	most: number
): Promise<Part[]> {
	const parts: Part[] = [];
	let left = most;
	for (const entry of entriesOf(bytes)) {
		if (!takes(entry.name)) continue;
		if (entry.flags & ENCRYPTED)
			throw new RefusedError('encrypted', 'the archive is encrypted; save it without a password');
		const packed = packedBytes(bytes, entry);
		if (entry.method !== STORED && entry.method !== DEFLATED) throw broken();
		if (entry.method === STORED && packed.length > left) throw tooLarge();
		const part = entry.method === STORED ? packed : await inflate(packed, left);
		left -= part.length;
		parts.push({ name: entry.name, bytes: part });
	}
	return parts;
}

/** Packs parts without compression, for readers that take archives only. */
export function packStored(parts: readonly Part[]): Uint8Array {
	const encoder = new TextEncoder();
	const named = parts.map(({ name, bytes }) => ({ name: encoder.encode(name), bytes }));
	const size = named.reduce((sum, part) => sum + 76 + part.name.length * 2 + part.bytes.length, 0);
	const archive = new Uint8Array(size + END_LENGTH);
	const view = viewOf(archive);
	let at = 0;
	const starts = named.map(({ name, bytes }) => {
		const start = at;
		view.setUint32(at, LOCAL, true);
		view.setUint16(at + 4, 20, true);
		view.setUint32(at + 18, bytes.length, true);
		view.setUint32(at + 22, bytes.length, true);
		view.setUint16(at + 26, name.length, true);
		archive.set(name, at + 30);
		archive.set(bytes, at + 30 + name.length);
		at += 30 + name.length + bytes.length;
		return start;
	});
	const directory = at;
	named.forEach(({ name, bytes }, index) => {
		view.setUint32(at, ENTRY, true);
		view.setUint16(at + 6, 20, true);
		view.setUint32(at + 20, bytes.length, true);
		view.setUint32(at + 24, bytes.length, true);
		view.setUint16(at + 28, name.length, true);
		view.setUint32(at + 42, starts[index] ?? 0, true);
		archive.set(name, at + 46);
		at += 46 + name.length;
	});
	view.setUint32(at, END, true);
	view.setUint16(at + 8, parts.length, true);
	view.setUint16(at + 10, parts.length, true);
	view.setUint32(at + 12, at - directory, true);
	view.setUint32(at + 16, directory, true);
	return archive;
}
