import { encodingOf } from '../intake/encodings.ts';
import { isSources } from '../intake/folder.ts';
import { formatOf, isOtherDocument } from '../intake/formats.ts';
import { readFile, sizeProblem, type Intake, type IntakeOptions } from '../intake/index.ts';
import { readRecords } from '../intake/records.ts';
import { claimsWith } from '../intake/entry-claims.ts';
import type { SourceEntry } from '../intake/source-entries.ts';
import { openSources } from './open-sources.ts';
import type { FileContents, FileRefusal, FoundText, OwnFile } from './own-text.ts';

/** SHA-256 of bytes, in hexadecimal. */
export type Digest = (bytes: Uint8Array) => Promise<string>;

/** What is needed besides the file. */
export interface OpenOptions extends IntakeOptions {
	digest: Digest;
	/** What `sources.json` tells of the file. */
	entry?: SourceEntry | undefined;
}

/** A page shows no more in one go. */
const MOST_TEXTS = 1000;
/** So many faulty lines of a file are named. */
const MOST_REFUSALS = 5;

const refused = (kind: FileRefusal['kind']): FileContents => ({
	texts: [],
	refusals: [{ kind, line: null }]
});

/** @param recordId of a text that is one of many in its file */
async function foundText(
	file: string,
	bytes: Uint8Array,
	intake: Intake,
	{ digest, entry }: OpenOptions,
	recordId: string | null = null
): Promise<FoundText> {
	const { raw, encoding, encodingConfidence, notices } = intake;
	return {
		file,
		id: recordId ?? entry?.id ?? null,
		sha256: await digest(bytes),
		raw,
		claims: claimsWith(intake.claims, entry, recordId !== null),
		encoding,
		encodingConfidence,
		notices: notices.map(({ kind }) => kind)
	};
}

/** The bytes of a stream, chunk by chunk. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
	const reader = stream.getReader();
	try {
		for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
	} finally {
		await reader.cancel();
	}
}

/** Tells how much of a file has been taken in. */
function counted(file: File, onprogress: IntakeOptions['onprogress']) {
	let length = 0;
	return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
		transform(chunk, controller) {
			length += chunk.length;
			onprogress?.(length / file.size);
			controller.enqueue(chunk);
		}
	});
}

async function openRecords({ file, path }: OwnFile, options: OpenOptions): Promise<FileContents> {
	const packed = file.stream().pipeThrough(counted(file, options.onprogress));
	const stream = /\.gz$/i.test(path) ? packed.pipeThrough(new DecompressionStream('gzip')) : packed;
	const texts: FoundText[] = [];
	const refusals: FileRefusal[] = [];
	try {
		for await (const line of readRecords(chunksOf(stream), options.encoding)) {
			const { number, record, problem, bytes } = line;
			if (problem) {
				if (refusals.length < MOST_REFUSALS) refusals.push({ kind: problem.kind, line: number });
			} else if (texts.length === MOST_TEXTS) {
				refusals.push({ kind: 'too-many', line: number });
				break;
			} else {
				const { id, intake } = record;
				texts.push(await foundText(`${path}#${id}`, bytes, intake, options, id));
			}
		}
	} catch {
		// The stream ends before the packed file does, or is none.
		refusals.push({ kind: 'damaged', line: null });
	}
	return texts.length + refusals.length === 0 ? refused('empty') : { texts, refusals };
}

/**
 * Reads a file as the command line does. Never throws for what it holds.
 *
 * @throws the browser’s error when it cannot be read any more
 */
export async function openFile(own: OwnFile, given: OpenOptions): Promise<FileContents> {
	const { file, path } = own;
	const { entry } = given;
	if (isSources(path)) return openSources(own);
	const format = formatOf(path);
	// What is described is a text, whatever its name.
	if (format === null && !entry)
		return refused(isOtherDocument(path) ? 'other-document' : 'unknown-format');
	const named = encodingOf(entry?.encoding ?? '') ?? undefined;
	const options = { ...given, encoding: given.encoding ?? named };
	if (format === 'ndjson') return openRecords(own, options);
	const tooLarge = sizeProblem(file.size, path);
	if (tooLarge) return refused(tooLarge.kind);
	const bytes = new Uint8Array(await file.arrayBuffer());
	const { intake, problem } = await readFile(bytes, path, options);
	return intake
		? { texts: [await foundText(path, bytes, intake, options)], refusals: [] }
		: refused(problem.kind);
}
