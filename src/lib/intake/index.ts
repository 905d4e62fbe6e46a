import { strongest, type Claim, type Confidence } from './claims.ts';
import { decodeText, placesInWords, type EncodingHints } from './decode.ts';
import { ENCODING_NAMES, type Encoding } from './encodings.ts';
import { formatOf, signatureOf, type Format } from './formats.ts';
import { readDocx } from './docx.ts';
import { readHtml, toldEncoding, type TakenText } from './html.ts';
import { readPdf, type PdfOptions } from './pdf.ts';
import { RefusedError, type Refusal, type RefusalKind } from './refusal.ts';
import type { TakingNotice } from './taking-notice.ts';
import { nameClaims, textClaims } from './text-claims.ts';

/** A file as its text, which is what is quoted, published and shown, with what it says of itself. */
export interface Intake {
	format: Format;
	/** How the text was encoded; null for formats that have no encoding of their own. */
	encoding: Encoding | null;
	/** How the encoding is known, e.g. `byte order mark`. */
	encodingWhy: string;
	/** How far it can be relied on; null as above. */
	encodingConfidence: Confidence | null;
	raw: string;
	/** The strongest claim for each field. */
	claims: Claim[];
	notices: TakingNotice[];
}

/** A file that was read, or the reason why not. */
export type IntakeResult = { intake: Intake; problem: null } | { intake: null; problem: Refusal };

/** What is needed besides the bytes. */
export interface IntakeOptions extends PdfOptions {
	/** Named by hand. */
	encoding?: Encoding | undefined;
}

const MEGABYTE = 1024 * 1024;
/**
 * What is larger is no single text and is refused before it is looked into. A page’s tree takes many
 * times its size; Word documents and PDFs hold pictures, which are not unpacked.
 */
const MOST_MEGABYTES: Readonly<Record<Exclude<Format, 'ndjson'>, number>> = {
	text: 64,
	markdown: 64,
	html: 16,
	docx: 128,
	pdf: 256
};

const refusal = (kind: RefusalKind, text: string): Refusal => ({ kind, text });
const refuse = (problem: Refusal): IntakeResult => ({ intake: null, problem });

/** @returns the problem of a file that is too large to be a text, or null */
export function sizeProblem(bytes: number, name: string): Refusal | null {
	const format = formatOf(name) ?? 'text';
	const most = format === 'ndjson' ? Infinity : MOST_MEGABYTES[format];
	return bytes <= most * MEGABYTE
		? null
		: refusal(
				'too-large',
				`${Math.round(bytes / MEGABYTE)} MB, where ${most} MB are the most; split it`
			);
}

type Taken = TakenText & Pick<Intake, 'encoding' | 'encodingWhy' | 'encodingConfidence'>;

async function takeText(bytes: Uint8Array, format: Format, hints: EncodingHints): Promise<Taken> {
	const { decoded, problem } = await decodeText(bytes, hints);
	if (!decoded) throw new RefusedError(problem.kind, problem.text);
	const { text, encoding, why, confidence, broken } = decoded;
	const taken = format === 'html' ? await readHtml(text) : { raw: text, claims: [], notices: [] };
	const notices: TakingNotice[] =
		broken.length > 0
			? [
					{
						kind: 'broken',
						text: `not ${ENCODING_NAMES[encoding]} at ${placesInWords(broken)}: read as \uFFFD`
					}
				]
			: [];
	return {
		...taken,
		encoding,
		encodingWhy: why,
		encodingConfidence: confidence,
		notices: [...taken.notices, ...notices]
	};
}

async function take(bytes: Uint8Array, format: Format, options: IntakeOptions): Promise<Taken> {
	if (format === 'pdf' || format === 'docx') {
		const taken = format === 'pdf' ? await readPdf(bytes, options) : await readDocx(bytes);
		return { ...taken, encoding: null, encodingWhy: '', encodingConfidence: null };
	}
	const told = format === 'html' ? toldEncoding(bytes) : undefined;
	return takeText(bytes, format, { named: options.encoding, told });
}

/** What the first bytes say against the name. */
function signatureProblem(bytes: Uint8Array, format: Format): Refusal | null {
	const signature = signatureOf(bytes);
	const expected = format === 'pdf' ? 'PDF' : format === 'docx' ? 'ZIP' : null;
	const text =
		expected === null
			? `not a text file: its first bytes are those of a ${signature}; give it the right ending or take it away`
			: `its first bytes are not those of a ${expected === 'PDF' ? 'PDF' : 'Word document (.docx)'}; save it anew`;
	const isExpected = expected === null ? signature === null : signature?.startsWith(expected);
	return isExpected ? null : refusal('mislabelled', text);
}

/** Why a file was not read, from what its reader threw. */
function refusalFrom(error: unknown): Refusal {
	if (error instanceof RefusedError) return refusal(error.kind, error.text);
	// The libraries throw whatever they come upon in a damaged file.
	const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
	return refusal('damaged', `cannot be read (${reason?.slice(0, 120)}); save it anew`);
}

/**
 * Reads one file that holds one text. The same bytes give the same text in Node and in a browser.
 * Never throws for what a file holds: hostile and broken ones are refused by name.
 *
 * @param name of the file, whose ending tells the format
 */
export async function readFile(
	bytes: Uint8Array,
	name: string,
	options: IntakeOptions
): Promise<IntakeResult> {
	const format = formatOf(name) ?? 'text';
	if (format === 'ndjson') throw new RangeError(`${name} holds many texts: read its lines`);
	if (bytes.length === 0)
		return refuse(refusal('empty', 'the file is empty; put a text into it or remove it'));
	const odd = sizeProblem(bytes.length, name) ?? signatureProblem(bytes, format);
	if (odd !== null) return refuse(odd);
	try {
		const taken = await take(bytes, format, options);
		if (taken.raw.trim() === '')
			return refuse(refusal('without-text', 'no text in it; give a file that has some'));
		const claims = strongest([...taken.claims, ...textClaims(taken.raw), ...nameClaims(name)]);
		return { intake: { ...taken, format, claims }, problem: null };
	} catch (error) {
		return refuse(refusalFrom(error));
	}
}
