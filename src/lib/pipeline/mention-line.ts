import { toldOf, toMergeItems } from '../merge/told.ts';
import { MENTION_LINE_VERSION, type MentionLine } from '../model/mention-line.ts';
import type { SourceReading } from './compile.ts';

/** What the reading of a text does not tell of its line. */
export type LineOrigin = Pick<MentionLine, 'generator' | 'isEntry' | 'letters'>;

/** So many code units fit into a call’s arguments on every platform. */
const MOST_ARGUMENTS = 0x2000;

function toBase64(words: Uint32Array): string {
	const view = new DataView(new ArrayBuffer(words.length * 4));
	words.forEach((word, index) => view.setUint32(index * 4, word, true));
	const bytes = new Uint8Array(view.buffer);
	let characters = '';
	for (let at = 0; at < bytes.length; at += MOST_ARGUMENTS)
		characters += String.fromCharCode(...bytes.subarray(at, at + MOST_ARGUMENTS));
	return btoa(characters);
}

/**
 * Reads a sketch as its line holds it.
 *
 * @throws DOMException when it is no base64
 */
export function sketchFrom(base64: string): Uint32Array {
	const characters = atob(base64);
	const view = new DataView(new ArrayBuffer(characters.length & ~3));
	for (let at = 0; at < view.byteLength; at += 1) view.setUint8(at, characters.charCodeAt(at));
	return Uint32Array.from({ length: view.byteLength / 4 }, (_, index) =>
		view.getUint32(index * 4, true)
	);
}

/** The line of a text that was read. */
export function toMentionLine(reading: SourceReading, origin: LineOrigin): MentionLine {
	const { source, raw, sketch, items } = reading;
	return {
		id: source.id,
		version: MENTION_LINE_VERSION,
		generator: origin.generator,
		source,
		isEntry: origin.isEntry,
		letters: origin.letters,
		sketch: toBase64(sketch),
		text: raw,
		mentions: items.map(toldOf)
	};
}

/** The reading of a text that a line holds; its notices are not kept. */
export function fromMentionLine({ source, text, sketch, mentions }: MentionLine): SourceReading {
	return {
		source,
		raw: text,
		sketch: sketchFrom(sketch),
		items: toMergeItems(source, mentions),
		notices: []
	};
}
