import { strongest, type Claim } from './claims.ts';
import { decodeText, placesInWords, type EncodingHints } from './decode.ts';
import { ENCODING_NAMES, type Encoding } from './encodings.ts';
import { formatOf, signatureOf, type Format } from './formats.ts';
import { readDocx } from './docx.ts';
import { readHtml, toldEncoding, type TakenText } from './html.ts';
import { PdfError, readPdf, type ReadCharacterMap } from './pdf.ts';
import { nameClaims, textClaims } from './text-claims.ts';
import { ArchiveError } from './zip.ts';

/** A file as its text, which is what is quoted, published and shown, with what it says of itself. */
export interface Intake {
	format: Format;
	/** How the text was encoded; null for formats that have no encoding of their own. */
	encoding: Encoding | null;
	/** How the encoding is known, e.g. `byte order mark`. */
	encodingWhy: string;
	raw: string;
	/** The strongest claim for each field. */
	claims: Claim[];
	/** What a reader should know of how the text was taken, as sentences. */
	notices: string[];
}

/** A file that was read, or the reason why not, with the remedy. */
export type IntakeResult = { intake: Intake; problem: null } | { intake: null; problem: string };

/** What is needed besides the bytes. */
export interface IntakeOptions {
	/** Named by hand. */
	encoding?: Encoding | undefined;
	readCharacterMap: ReadCharacterMap;
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

const refuse = (problem: string): IntakeResult => ({ intake: null, problem });

/** @returns the problem of a file that is too large to be a text, or null */
export function sizeProblem(bytes: number, name: string): string | null {
	const format = formatOf(name) ?? 'text';
	const most = format === 'ndjson' ? Infinity : MOST_MEGABYTES[format];
	return bytes <= most * MEGABYTE
		? null
		: `${Math.round(bytes / MEGABYTE)} MB, where ${most} MB are the most; split it`;
}

type Taken = TakenText & Pick<Intake, 'encoding' | 'encodingWhy'>;

async function takeText(
	bytes: Uint8Array,
	format: Format,
	hints: EncodingHints
): Promise<Taken | string> {
	const result = await decodeText(bytes, hints);
	if (result.problem !== null) return result.problem;
	const { text, encoding, why, broken } = result.decoded;
	const taken = format === 'html' ? await readHtml(text) : { raw: text, claims: [], notices: [] };
	const notices =
		broken.length > 0
			? [`not ${ENCODING_NAMES[encoding]} at ${placesInWords(broken)}: read as \uFFFD`]
			: [];
	return { ...taken, encoding, encodingWhy: why, notices: [...taken.notices, ...notices] };
}

async function take(
	bytes: Uint8Array,
	format: Format,
	options: IntakeOptions
): Promise<Taken | string> {
	if (format === 'pdf' || format === 'docx') {
		const taken =
			format === 'pdf' ? await readPdf(bytes, options.readCharacterMap) : await readDocx(bytes);
		return { ...taken, encoding: null, encodingWhy: '' };
	}
	const told = format === 'html' ? toldEncoding(bytes) : undefined;
	return takeText(bytes, format, { named: options.encoding, told });
}

/** What the first bytes say against the name. */
function signatureProblem(bytes: Uint8Array, format: Format): string | null {
	const signature = signatureOf(bytes);
	const expected = format === 'pdf' ? 'PDF' : format === 'docx' ? 'ZIP' : null;
	if (expected === null)
		return signature === null
			? null
			: `not a text file: its first bytes are those of a ${signature}; give it the right ending or take it away`;
	return signature?.startsWith(expected) === true
		? null
		: `its first bytes are not those of a ${expected === 'PDF' ? 'PDF' : 'Word document (.docx)'}; save it anew`;
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
	if (bytes.length === 0) return refuse('the file is empty; put a text into it or remove it');
	const odd = sizeProblem(bytes.length, name) ?? signatureProblem(bytes, format);
	if (odd !== null) return refuse(odd);
	let taken: Taken | string;
	try {
		taken = await take(bytes, format, options);
	} catch (error) {
		if (error instanceof PdfError || error instanceof ArchiveError) return refuse(error.message);
		// The libraries throw whatever they come upon in a damaged file.
		const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
		return refuse(`cannot be read (${reason?.slice(0, 120)}); save it anew`);
	}
	if (typeof taken === 'string') return refuse(taken);
	if (taken.raw.trim() === '') return refuse(`no text in it; give a file that has some`);
	const { raw, encoding, encodingWhy, notices } = taken;
	const claims = strongest([...taken.claims, ...textClaims(raw), ...nameClaims(name)]);
	return { intake: { format, encoding, encodingWhy, raw, claims, notices }, problem: null };
}
