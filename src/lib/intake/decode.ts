import { loadBig5 } from './big5.ts';
import { findBroken, type BrokenPlace } from './broken-bytes.ts';
import type { Confidence } from './claims.ts';
import {
	byteOrderMark,
	convert,
	ENCODING_NAMES,
	type Converted,
	type Encoding
} from './encodings.ts';
import { guessEncoding } from './guess-encoding.ts';
import type { Refusal, RefusalKind } from './refusal.ts';

/** A decoded text with how its encoding is known. */
export interface DecodedText {
	/** Without a byte order mark, line ends kept. */
	text: string;
	encoding: Encoding;
	confidence: Confidence;
	/** What told the encoding. */
	why: string;
	/** Where U+FFFD stands for bytes that are no character; only with an encoding named by hand. */
	broken: BrokenPlace[];
}

/** A text, or the reason why the bytes are none, with the remedy. */
export type Decoded = { decoded: DecodedText; problem: null } | { decoded: null; problem: Refusal };

/** What is known of the encoding beforehand. */
export interface EncodingHints {
	/** Named by hand: it holds whatever the bytes look like, and broken ones are accepted. */
	named?: Encoding | undefined;
	/** Told by the file itself, such as a page’s `charset`: it holds where all bytes fit. */
	told?: { encoding: Encoding; why: string } | undefined;
}

const REMEDY = 'mend them, or save the file as UTF-8';

const refuse = (kind: RefusalKind, text: string): Decoded => ({
	decoded: null,
	problem: { kind, text }
});

const EMPTY = 'the file is empty; put a text into it or remove it';

/** Places as a message names them. */
export function placesInWords(places: readonly BrokenPlace[]): string {
	const named = places.slice(0, 3).map(({ byte, line }) => `byte ${byte} (line ${line})`);
	const rest = places.length - named.length;
	return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** What may not be a text at all. */
function emptiness(text: string): Refusal | null {
	if (text.trim() === '')
		return {
			kind: 'empty',
			text: 'the file holds only white space; put a text into it or remove it'
		};
	const zero = text.indexOf('\0');
	return zero < 0
		? null
		: {
				kind: 'not-text',
				text: `not a text file (zero byte at character ${zero}); save it as UTF-8 text`
			};
}

function finish(converted: Converted, known: Omit<DecodedText, 'text'>): Decoded {
	const { text } = converted;
	const problem = emptiness(text);
	return problem === null
		? { decoded: { text, ...known }, problem: null }
		: { decoded: null, problem };
}

/** Decodes in an encoding that is beyond doubt, and names what does not fit. */
async function decodeAs(
	bytes: Uint8Array,
	known: Pick<DecodedText, 'encoding' | 'confidence' | 'why'>,
	acceptsBroken: boolean
): Promise<Decoded> {
	const { encoding } = known;
	const big5 = encoding === 'big5-hkscs' ? await loadBig5() : null;
	const mark = byteOrderMark(bytes);
	const from = mark?.encoding === encoding ? mark.length : 0;
	const converted = convert(bytes.subarray(from), encoding, big5);
	const broken = converted.isWhole ? [] : findBroken(bytes, encoding, big5, from);
	if (broken.length > 0 && !acceptsBroken)
		return refuse(
			'encoding',
			`not ${ENCODING_NAMES[encoding]}: broken at ${placesInWords(broken)}; ${REMEDY}, or accept them as \uFFFD by "encoding": "${encoding}" in sources.json`
		);
	return finish(converted, { ...known, broken });
}

/**
 * Decodes a text: by the encoding named by hand, a byte order mark, as strict UTF-8, by what the file
 * tells of itself, or by what it reads like.
 */
export async function decodeText(bytes: Uint8Array, hints: EncodingHints = {}): Promise<Decoded> {
	if (bytes.length === 0) return refuse('empty', EMPTY);
	const { named, told } = hints;
	if (named) return decodeAs(bytes, { encoding: named, confidence: 'certain', why: 'named' }, true);
	const mark = byteOrderMark(bytes);
	if (mark) {
		const { encoding } = mark;
		return decodeAs(bytes, { encoding, confidence: 'certain', why: 'byte order mark' }, false);
	}
	const asUtf8 = convert(bytes, 'utf-8', null);
	if (asUtf8.isWhole && !hasManyZeros(bytes))
		return finish(asUtf8, {
			encoding: 'utf-8',
			confidence: 'certain',
			why: 'all bytes fit',
			broken: []
		});
	return decodeForeign(bytes, told);
}

/** Latin letters in UTF-16 are well-formed UTF-8 as well, half of it zeros. */
export function hasManyZeros(bytes: Uint8Array): boolean {
	const sample = bytes.subarray(0, 4096);
	return sample.filter((byte) => byte === 0).length > sample.length / 50;
}

/** Decodes what is not UTF-8 and has no byte order mark. */
async function decodeForeign(bytes: Uint8Array, told: EncodingHints['told']): Promise<Decoded> {
	const big5 = await loadBig5();
	if (told) {
		const converted = convert(bytes, told.encoding, big5);
		if (converted.isWhole) return finish(converted, { ...told, confidence: 'likely', broken: [] });
	}
	const guess = await guessEncoding(bytes, big5);
	if (guess) return decodeAs(bytes, guess, false);
	const zero = bytes.indexOf(0);
	if (zero >= 0)
		return refuse('not-text', `not a text file (zero byte at byte ${zero}); save it as UTF-8 text`);
	const broken = findBroken(bytes, 'utf-8', null, 0);
	return refuse(
		'encoding',
		`not UTF-8 (broken at ${placesInWords(broken)}), and in no other encoding Chinese; save it as UTF-8, or name it as "encoding" in sources.json`
	);
}

/**
 * Decodes UTF-8 with or without a byte order mark, as the project’s own files are written.
 *
 * @returns the text, or the problem with its place and the remedy
 */
export function decodeUtf8(
	bytes: Uint8Array
): { text: string; problem: null } | { text: null; problem: string } {
	if (bytes.length === 0) return { text: null, problem: EMPTY };
	const from = byteOrderMark(bytes)?.encoding === 'utf-8' ? 3 : 0;
	const { text, isWhole } = convert(bytes.subarray(from), 'utf-8', null);
	if (!isWhole) {
		const places = placesInWords(findBroken(bytes, 'utf-8', null, from));
		return { text: null, problem: `not UTF-8: broken at ${places}; save it as UTF-8 text` };
	}
	const problem = emptiness(text);
	return problem === null ? { text, problem: null } : { text: null, problem: problem.text };
}
