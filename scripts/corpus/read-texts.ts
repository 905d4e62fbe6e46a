import { encodingOf } from '#lib/intake/encodings.ts';
import { formatOf } from '#lib/intake/formats.ts';
import { readFile, sizeProblem, type Intake } from '#lib/intake/index.ts';
import { readRecords } from '#lib/intake/records.ts';
import type { SourceEntry } from '#lib/intake/source-entries.ts';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from '../cli.ts';
import { readCharacterMap } from './character-maps.ts';
import { chunksOf } from './file-chunks.ts';
import { readApart } from './read-apart.ts';

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

/** So many problems of one file are named. */
const MOST_PROBLEMS = 5;

/** Names a file’s first problems and counts the others. */
function firstProblems(problems: readonly string[]): string[] {
	const rest = problems.length - MOST_PROBLEMS;
	return rest > 0
		? [...problems.slice(0, MOST_PROBLEMS), `${rest} more lines cannot be read`]
		: [...problems];
}

/** Whether what is in a file can make a library run on; plain text is only decoded. */
function needsLibrary(file: string): boolean {
	const format = formatOf(file) ?? 'text';
	return format !== 'text' && format !== 'markdown';
}

const namedIn = (entry?: SourceEntry) => encodingOf(entry?.encoding ?? '') ?? undefined;

async function readLines(path: string, file: string, entry?: SourceEntry): Promise<FileReading> {
	const texts: FoundText[] = [];
	const problems: string[] = [];
	for await (const line of readRecords(chunksOf(path), namedIn(entry))) {
		const { number, bytes, record, problem } = line;
		if (problem) problems.push(`line ${number}: ${problem.text}`);
		else {
			const { id, intake } = record;
			texts.push({ file: `${file}#${id}`, id, sha256: sha256(bytes), intake });
		}
	}
	if (texts.length === 0 && problems.length === 0)
		problems.push('the file is empty; put texts into it or remove it');
	return { texts, problems: firstProblems(problems) };
}

async function readOne(path: string, file: string, entry?: SourceEntry): Promise<FileReading> {
	const tooLarge = sizeProblem(statSync(path).size, file);
	if (tooLarge !== null) return { texts: [], problems: [tooLarge.text] };
	const bytes = readFileSync(path);
	const encoding = namedIn(entry);
	const { intake, problem } = needsLibrary(file)
		? await readApart(bytes, file, encoding)
		: await readFile(bytes, file, { encoding, readCharacterMap });
	return intake
		? { texts: [{ file, id: null, sha256: sha256(bytes), intake }], problems: [] }
		: { texts: [], problems: [problem.text] };
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
			? readLines(path, file, entry)
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
