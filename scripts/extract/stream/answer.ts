import { lettersOf } from '#lib/collate/letters.ts';
import type { RefusedLine } from '#lib/model/mention-line.ts';
import { readSource } from '#lib/pipeline/compile.ts';
import { toMentionLine } from '#lib/pipeline/mention-line.ts';
import type { Line } from '#lib/intake/lines.ts';
import { LINE_TOO_LONG } from '#lib/intake/records.ts';
import { sha256 } from '../../corpus/read-texts.ts';
import { generatorName } from '../generator.ts';
import { readStreamRecord, type StreamText } from './read-record.ts';

/** The answer to a line of a stream. */
export interface Answer {
	/** One line of JSON without its end. */
	json: string;
	/** What kept the line from being read, with the remedy; null for none. */
	problem: string | null;
}

const GENERATOR = generatorName();

function digestOfLetters(raw: string): string | null {
	const { values } = lettersOf(raw);
	if (values.length === 0) return null;
	return sha256(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
}

function answerText({ input, isEntry }: StreamText): Answer {
	const letters = digestOfLetters(input.raw);
	const line = toMentionLine(readSource(input), { generator: GENERATOR, isEntry, letters });
	return { json: JSON.stringify(line), problem: null };
}

/** The id of a line that is wrong elsewhere, so that its answer can still be told by it. */
function idIn(bytes: Uint8Array): string | null {
	try {
		const { id } = JSON.parse(Buffer.from(bytes).toString()) as { id?: unknown };
		return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
	} catch {
		return null;
	}
}

function refuse({ number, bytes }: Line, error: string): Answer {
	const refused: RefusedLine = { id: bytes && idIn(bytes), line: number, error };
	return { json: JSON.stringify(refused), problem: `line ${number}: ${error}` };
}

/**
 * Answers a line of a stream. Never throws: a line that cannot be read is answered with its error.
 *
 * @param fileName of the stream, for the sources’ files
 */
export function answerLine(line: Line, fileName: string): Answer {
	if (line.bytes === null) return refuse(line, LINE_TOO_LONG);
	try {
		const { read, problem } = readStreamRecord(line.bytes, fileName);
		return read ? answerText(read) : refuse(line, problem);
	} catch (error) {
		// One text among millions must not end the stream.
		const reason = error instanceof Error ? error.message : String(error);
		return refuse(line, `a fault of the program (${reason}); report the text`);
	}
}
