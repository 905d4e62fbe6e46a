import { formatOf, isOtherDocument } from '../intake/formats.ts';
import { readFile, sizeProblem, type Intake, type IntakeOptions } from '../intake/index.ts';
import { readRecords } from '../intake/records.ts';
import type { FileContents, FileRefusal, FoundText, OwnFile } from './own-text.ts';

/** SHA-256 of bytes, in hexadecimal. */
export type Digest = (bytes: Uint8Array) => Promise<string>;

/** What is needed besides the file. */
export interface OpenOptions extends IntakeOptions {
	digest: Digest;
}

/** A page shows no more in one go. */
const MOST_TEXTS = 1000;
/** So many faulty lines of a file are named. */
const MOST_REFUSALS = 5;

const refused = (kind: FileRefusal['kind']): FileContents => ({
	texts: [],
	refusals: [{ kind, line: null }]
});

function foundText(file: string, sha256: string, intake: Intake): FoundText {
	const { raw, claims, encoding, encodingConfidence, notices } = intake;
	const kinds = notices.map(({ kind }) => kind);
	return { file, sha256, raw, claims, encoding, encodingConfidence, notices: kinds };
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
			} else
				texts.push(foundText(`${path}#${record.id}`, await options.digest(bytes), record.intake));
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
export async function openFile(own: OwnFile, options: OpenOptions): Promise<FileContents> {
	const { file, path } = own;
	const format = formatOf(path);
	if (format === null) return refused(isOtherDocument(path) ? 'other-document' : 'unknown-format');
	if (format === 'ndjson') return openRecords(own, options);
	const tooLarge = sizeProblem(file.size, path);
	if (tooLarge) return refused(tooLarge.kind);
	const bytes = new Uint8Array(await file.arrayBuffer());
	const { intake, problem } = await readFile(bytes, path, options);
	return intake
		? { texts: [foundText(path, await options.digest(bytes), intake)], refusals: [] }
		: refused(problem.kind);
}
