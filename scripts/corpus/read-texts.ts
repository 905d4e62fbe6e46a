import { encodingOf } from '#lib/intake/encodings.ts';
import { decodeUtf8 } from '#lib/intake/decode.ts';
import { formatOf } from '#lib/intake/formats.ts';
import { readFile, sizeProblem, type Intake } from '#lib/intake/index.ts';
import { readRecord } from '#lib/intake/record.ts';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readFile as readBytes } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isSystemError } from '../cli.ts';
import { isBlank, readLines } from './read-lines.ts';
import type { SourceEntry } from './source-entries.ts';

/** A text with where it was found. */
export interface FoundText {
	/** Path relative to the folder; for a line of NDJSON followed by `#` and its id. */
	file: string;
	/** That a line gives; null for files of one text. */
	id: string | null;
	/** Of the file’s bytes, or of the line’s. */
	sha256: string;
	intake: Intake;
}

/** What a file holds, and what kept it from being read, as lines with the remedy. */
export interface FileReading {
	texts: FoundText[];
	problems: string[];
}

/** SHA-256 of bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

const CHARACTER_MAPS = join(
	dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
	'cmaps'
);

async function readCharacterMap(name: string): Promise<Uint8Array> {
	// The name comes out of the PDF.
	if (!/^[\w-]+\.bcmap$/.test(name)) throw new Error('no such character map');
	return new Uint8Array(await readBytes(join(CHARACTER_MAPS, name)));
}

const MEGABYTE = 1024 * 1024;
/** A record with more is no text; a file with more does not fit into memory with what is read in it. */
export const MOST_LINE_BYTES = 16 * MEGABYTE;
/** Why a longer line is refused. */
export const TOO_LONG = `longer than ${MOST_LINE_BYTES / MEGABYTE} MB; split the text`;
const MOST_BYTES = 512 * MEGABYTE;
/** So many problems of one file are named. */
const MOST_PROBLEMS = 5;

/** Names a file’s first problems and counts the others. */
function firstProblems(problems: readonly string[]): string[] {
	const rest = problems.length - MOST_PROBLEMS;
	return rest > 0
		? [...problems.slice(0, MOST_PROBLEMS), `${rest} more lines cannot be read`]
		: [...problems];
}

async function readRecords(path: string, file: string): Promise<FileReading> {
	const texts = new Map<string, FoundText>();
	const problems: string[] = [];
	let total = 0;
	for await (const { number, bytes } of readLines(path, MOST_LINE_BYTES)) {
		const refuse = (problem: string) => problems.push(`line ${number}: ${problem}`);
		total += bytes?.length ?? MOST_LINE_BYTES;
		if (total > MOST_BYTES) {
			refuse(`the file has more than ${MOST_BYTES / MEGABYTE} MB up to here; split it`);
			break;
		}
		if (bytes === null) {
			refuse(TOO_LONG);
			continue;
		}
		if (isBlank(bytes)) continue;
		const { text, problem: encodingProblem } = decodeUtf8(bytes);
		if (text === null) {
			refuse(encodingProblem);
			continue;
		}
		const { record, problem } = readRecord(text);
		if (!record) refuse(problem);
		else if (texts.has(record.id))
			refuse(`the id ${JSON.stringify(record.id)} stands above already; make ids unique`);
		else
			texts.set(record.id, {
				file: `${file}#${record.id}`,
				id: record.id,
				sha256: sha256(bytes),
				intake: record.intake
			});
	}
	if (texts.size === 0 && problems.length === 0)
		problems.push('the file is empty; put texts into it or remove it');
	return { texts: [...texts.values()], problems: firstProblems(problems) };
}

async function readOne(path: string, file: string, entry?: SourceEntry): Promise<FileReading> {
	const tooLarge = sizeProblem(statSync(path).size, file);
	if (tooLarge !== null) return { texts: [], problems: [tooLarge] };
	const bytes = readFileSync(path);
	const encoding = encodingOf(entry?.encoding ?? '') ?? undefined;
	const { intake, problem } = await readFile(bytes, file, { encoding, readCharacterMap });
	return intake
		? { texts: [{ file, id: null, sha256: sha256(bytes), intake }], problems: [] }
		: { texts: [], problems: [problem] };
}

/** Reads the texts of a file; whatever is wrong with it is told, never thrown. */
export async function readTexts(
	folder: string,
	file: string,
	entry?: SourceEntry
): Promise<FileReading> {
	const path = join(folder, file);
	try {
		return await (formatOf(file) === 'ndjson'
			? readRecords(path, file)
			: readOne(path, file, entry));
	} catch (error) {
		if (!isSystemError(error)) throw error;
		const problem = error.code?.startsWith('Z_')
			? `not a whole gzip file (${error.code}); pack it anew`
			: `cannot be read (${error.code}); correct its permissions or move it away`;
		return { texts: [], problems: [problem] };
	}
}

/** The file that holds a source’s text: for a line of NDJSON without the `#` and its id. */
export function storedIn(file: string): string {
	return /^(.*?\.(?:ndjson|jsonl)(?:\.gz)?)#/i.exec(file)?.[1] ?? file;
}
