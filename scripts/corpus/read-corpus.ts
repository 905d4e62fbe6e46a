import { findCopies } from '#lib/collate/copies.ts';
import type { Claim } from '#lib/intake/claims.ts';
import { compareText } from '#lib/merge/cluster.ts';
import { SOURCES } from '#lib/intake/folder.ts';
import { formatOf, isOtherDocument, READ_ENDINGS } from '#lib/intake/formats.ts';
import type { SourceInput } from '#lib/pipeline/compile.ts';
import type { SourceEntry } from '#lib/intake/source-entries.ts';
import { CommandError, isSystemError, shownPath, statOf } from '../cli.ts';
import { listFolder, type Listing } from './list-texts.ts';
import { loadEntries } from './load-entries.ts';
import { readTexts, type FoundText } from './read-texts.ts';
import { fieldsOf, type KnownFields } from './source-fields.ts';
import { deriveSourceIds } from './source-ids.ts';

/** What became of a file. */
export interface FileReport {
	file: string;
	/** Texts of it that were read, copies left out. */
	texts: readonly FoundText[];
	/** What `sources.json` tells of it. */
	entry: SourceEntry | undefined;
	/** Why texts of it, or all of it, were left out, as sentences; no failure. */
	skipped: string[];
	/** What kept texts of it from being read, with the remedy. */
	problems: string[];
}

/** The texts of a folder, and what kept others from being read. */
export interface Corpus {
	/** In code unit order of their files. */
	inputs: SourceInput[];
	/** One line for each text that could not be read, with the remedy. */
	problems: string[];
	/** Every file of the folder, in code unit order. */
	reports: FileReport[];
}

/** @throws CommandError when there is no such folder, or it is a file */
function requireFolder(folder: string): void {
	const stats = statOf(folder);
	const problem = !stats ? 'no such folder' : !stats.isDirectory() ? 'not a folder' : null;
	if (problem !== null)
		throw new CommandError(`${shownPath(folder)}: ${problem}; give the path of a folder of texts`);
}

/** @throws CommandError when the folder or one in it cannot be looked into */
function listReadably(folder: string): Listing {
	try {
		return listFolder(folder);
	} catch (error) {
		if (!isSystemError(error)) throw error;
		throw new CommandError(
			`${shownPath(error.path ?? folder)}: cannot be read (${error.code}); correct its permissions`
		);
	}
}

/** What is wrong with a file before it is opened; null when it is to be read. */
function unreadKind(file: string, entry: SourceEntry | undefined): Partial<FileReport> | null {
	if (entry !== undefined || formatOf(file) !== null) return null;
	return isOtherDocument(file)
		? { problems: [`not a kind that is read; save it as ${READ_ENDINGS}`] }
		: { skipped: ['not a kind that is read'] };
}

async function reportOn(
	folder: string,
	file: string,
	entry: SourceEntry | undefined
): Promise<FileReport> {
	const report = { file, texts: [], entry, skipped: [], problems: [] };
	const unread = unreadKind(file, entry);
	return unread
		? { ...report, ...unread }
		: { ...report, ...(await readTexts(folder, file, entry)) };
}

/** What a day that may not be used says, for whoever writes the entry. */
function hintOf(claims: readonly Claim[]): string {
	const guess = claims.find(({ field }) => field === 'date');
	return guess ? ` (${guess.why} says ${guess.value}, which is not relied on)` : '';
}

/** Why a record is left out that tells no day, with the remedy. */
export function undatedRecord(id: string): string {
	return `no complete date in the record ${JSON.stringify(id)}; add "date": "YYYY-MM-DD" to it`;
}

function undated({ file, id, intake }: FoundText): string {
	const hint = hintOf(intake.claims);
	return id === null
		? `no complete date${hint}; add {"file": ${JSON.stringify(file)}, "date": "YYYY-MM-DD"} to ${SOURCES}`
		: undatedRecord(id);
}

interface DatedText {
	text: FoundText;
	report: FileReport;
	fields: KnownFields & { date: string };
	date: string;
	raw: string;
}

const datedIn = (report: FileReport): DatedText[] =>
	report.texts.flatMap((text) => {
		const fields = fieldsOf(text, report.entry);
		const { date } = fields;
		const { raw } = text.intake;
		return date === null ? [] : [{ text, report, fields: { ...fields, date }, date, raw }];
	});

/** Takes out what has no day, with the remedy. */
function datedTexts(reports: readonly FileReport[]): DatedText[] {
	return reports.flatMap((report) => {
		const dated = datedIn(report);
		const texts = dated.map(({ text }) => text);
		const others = report.texts.filter((text) => !texts.includes(text));
		report.problems.push(...others.map(undated));
		report.texts = texts;
		return dated;
	});
}

/**
 * Copies with their originals. What `sources.json` tells of on its own is nobody’s copy; of the others
 * the one that is kept does not depend on the order of lines in a file.
 */
function originalsOf(texts: readonly DatedText[]): Map<DatedText, DatedText> {
	const isDescribed = ({ report, text }: DatedText) =>
		report.entry !== undefined && text.id === null;
	const copies = findCopies([
		...texts.filter(isDescribed),
		...texts
			.filter((text) => !isDescribed(text))
			.sort((a, b) => compareText(a.text.file, b.text.file))
	]);
	return new Map([...copies].filter(([copy]) => !isDescribed(copy)));
}

/** Files that an extraction skips since they are copies, each with the name of its original. */
export function copiesIn(reports: readonly FileReport[]): Map<string, string> {
	const originals = [...originalsOf(reports.flatMap(datedIn))];
	const files = originals.filter(([{ text }]) => text.id === null);
	return new Map(files.map(([copy, original]) => [copy.text.file, original.text.file]));
}

/** A copy is no second witness. */
function withoutCopies(texts: readonly DatedText[]): DatedText[] {
	const originals = originalsOf(texts);
	return texts.filter((copy) => {
		const original = originals.get(copy);
		if (!original) return true;
		const { report, text } = copy;
		const name = text.id === null ? '' : `${JSON.stringify(text.id)}: `;
		report.skipped.push(`${name}the same text as ${original.text.file}`);
		report.texts = report.texts.filter((other) => other !== text);
		return false;
	});
}

/** Gives each text its id; those that would share one are named and left out. */
function withIds(texts: readonly DatedText[]): SourceInput[] {
	const ids = new Map<string, string>();
	const given = texts.map(({ text, report }) => text.id ?? report.entry?.id ?? null);
	const derived = deriveSourceIds(
		texts.flatMap(({ text }, index) => (given[index] === null ? text.file : [])),
		new Set(given.filter((id) => id !== null))
	);
	return texts.flatMap(({ text, report, fields, raw }, index) => {
		const id = given[index] ?? derived.get(text.file) ?? text.file;
		const other = ids.get(id);
		if (other !== undefined) {
			report.problems.push(`the id ${JSON.stringify(id)} is that of ${other}; make ids unique`);
			report.texts = report.texts.filter((found) => found !== text);
			return [];
		}
		ids.set(id, text.file);
		return [{ raw, source: { id, ...fields } }];
	});
}

/** The files of a folder with their entries, read one after the other. */
export async function readReports(folder: string): Promise<{
	reports: FileReport[];
	problems: string[];
}> {
	requireFolder(folder);
	const entries = new Map(loadEntries(folder).map((entry) => [entry.file, entry]));
	const listing = listReadably(folder);
	// An entry is read wherever its file stands in the folder.
	const files = [...new Set([...listing.files, ...entries.keys()])].sort();
	const reports: FileReport[] = [];
	for (const file of files) reports.push(await reportOn(folder, file, entries.get(file)));
	return { reports, problems: listing.problems };
}

/**
 * Reads the texts of a corpus folder with what `sources.json` and the texts themselves tell of them.
 *
 * @throws CommandError when the folder is missing or empty, or `sources.json` is broken
 */
export async function readCorpus(folder: string): Promise<Corpus> {
	const { reports, problems } = await readReports(folder);
	const inputs = withIds(withoutCopies(datedTexts(reports)));
	const named = reports.flatMap((report) =>
		report.problems.map((problem) => `${report.file}: ${problem}`)
	);
	if (inputs.length === 0 && named.length + problems.length === 0)
		throw new CommandError(
			`${shownPath(folder)}: no text in this folder; put ${READ_ENDINGS} files into it`
		);
	return { inputs, problems: [...problems, ...named], reports };
}
