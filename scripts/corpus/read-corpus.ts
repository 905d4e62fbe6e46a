import { describeText } from '#lib/pipeline/describe.ts';
import type { SourceInput } from '#lib/pipeline/compile.ts';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CommandError, isSystemError, shownPath, statOf } from '../cli.ts';
import { decodeText } from './decode-text.ts';
import { isTextName, listFiles, SOURCES } from './list-texts.ts';
import { readSourceEntries, type SourceEntry } from './source-entries.ts';
import { deriveSourceIds } from './source-ids.ts';

/** The texts of a folder, and what kept others from being read. */
export interface Corpus {
	/** In code unit order of their files. */
	inputs: SourceInput[];
	/** One line for each text that could not be read, with the remedy. */
	problems: string[];
	/** Files that are neither `.txt` nor `.md` and stand in no entry. */
	ignored: string[];
}

/** SHA-256 of a file's bytes, in hexadecimal. */
export function sha256(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** @throws CommandError when there is no such folder, or it is a file */
function requireFolder(folder: string): void {
	const stats = statOf(folder);
	if (!stats)
		throw new CommandError(
			`${shownPath(folder)}: no such folder; give the path of a folder of texts`
		);
	if (!stats.isDirectory())
		throw new CommandError(
			`${shownPath(folder)}: not a folder; give the path of a folder of texts`
		);
}

/** @throws CommandError when the folder or one in it cannot be looked into */
function listReadably(folder: string): string[] {
	try {
		return listFiles(folder);
	} catch (error) {
		if (!isSystemError(error)) throw error;
		throw new CommandError(
			`${shownPath(error.path ?? folder)}: cannot be read (${error.code}); correct its permissions`
		);
	}
}

/** @throws CommandError with one line for each problem of the file */
function loadEntries(folder: string): SourceEntry[] {
	const path = join(folder, SOURCES);
	if (!existsSync(path)) return [];
	const place = shownPath(path);
	const decoded = decodeText(readFileSync(path));
	if (decoded.text === null) throw new CommandError(`${place}: ${decoded.problem}`);
	const { entries, problems } = readSourceEntries(decoded.text);
	entries.forEach(({ file }, index) => {
		if (!statOf(join(folder, file))?.isFile())
			problems.push(`[${index}].file: there is no ${JSON.stringify(file)}; correct or remove it`);
	});
	if (problems.length > 0)
		throw new CommandError(problems.map((problem) => `${place}: ${problem}`));
	return entries;
}

type FileReading =
	{ input: Omit<SourceInput, 'source'> & { source: SourceFields } } | string | null;
type SourceFields = Omit<SourceInput['source'], 'id'>;

/** @returns the text, or the problem with its remedy, or null for a text file of another kind */
function readFile(folder: string, file: string, entry: SourceEntry | undefined): FileReading {
	const bytes = readFileSync(join(folder, file));
	const decoded = decodeText(bytes);
	if (!entry && !isTextName(file))
		return decoded.text === null && bytes.length > 0
			? `${decoded.problem} with a name in .txt, or move it out of the folder`
			: null;
	if (decoded.text === null) return decoded.problem;
	const { file: _file, id: _id, ...known } = entry ?? {};
	const described = { ...describeText(decoded.text), ...known };
	const { date, title = basename(file).replace(/\.[^.]+$/, ''), kind = 'other' } = described;
	if (date === undefined)
		return `no complete date; add {"file": ${JSON.stringify(file)}, "date": "YYYY-MM-DD"} to ${SOURCES}`;
	const source = { ...described, file, title, kind, date, sha256: sha256(bytes) };
	return { input: { source, raw: decoded.text } };
}

/**
 * Reads the texts of a corpus folder with what `sources.json` and the texts themselves tell of them.
 *
 * @throws CommandError when the folder is missing or empty, or `sources.json` is broken
 */
export function readCorpus(folder: string): Corpus {
	requireFolder(folder);
	const entries = new Map(loadEntries(folder).map((entry) => [entry.file, entry]));
	// An entry is read wherever its file stands in the folder.
	const files = [...new Set([...listReadably(folder), ...entries.keys()])].sort();
	const texts: { file: string; input: SourceInput }[] = [];
	const problems: string[] = [];
	const ignored: string[] = [];
	const derived = deriveSourceIds(
		files.filter((file) => isTextName(file) && entries.get(file)?.id === undefined),
		new Set([...entries.values()].flatMap((entry) => entry.id ?? []))
	);
	for (const file of files) {
		const entry = entries.get(file);
		const reading = readFileSafely(folder, file, entry);
		if (reading === null) ignored.push(file);
		else if (typeof reading === 'string') problems.push(`${file}: ${reading}`);
		else {
			const id = entry?.id ?? derived.get(file) ?? file;
			texts.push({
				file,
				input: { raw: reading.input.raw, source: { id, ...reading.input.source } }
			});
		}
	}
	if (texts.length === 0 && problems.length === 0)
		throw new CommandError(
			`${shownPath(folder)}: no text in this folder; put .txt or .md files into it`
		);
	return { inputs: texts.map(({ input }) => input), problems, ignored };
}

function readFileSafely(folder: string, file: string, entry: SourceEntry | undefined): FileReading {
	try {
		return readFile(folder, file, entry);
	} catch (error) {
		if (!isSystemError(error)) throw error;
		return `cannot be read (${error.code}); correct its permissions or move it away`;
	}
}
