import { decodeUtf8 } from '#lib/intake/decode.ts';
import { readRecord } from '#lib/intake/record.ts';
import { SourceEntry } from '#lib/intake/source-entries.ts';
import type { SourceInput } from '#lib/pipeline/compile.ts';
import * as z from 'zod/mini';
import { undatedRecord } from '../../corpus/read-corpus.ts';
import { sha256 } from '../../corpus/read-texts.ts';
import { fieldsOf } from '../../corpus/source-fields.ts';

const digest = z
	.string()
	.check(z.regex(/^[0-9a-f]{64}$/, { error: 'must be 64 hexadecimal digits' }));

/** A record that names its text’s file says of it what `sources.json` does; further keys are left alone. */
const EntryRecord = z.object({
	...z.omit(SourceEntry, { id: true, encoding: true, check: true }).shape,
	sha256: z.optional(digest)
});

/** What other records may say of the bytes that they were made from. */
const PlainRecord = z.object({ file: z.optional(z.null()), sha256: z.optional(digest) });

/** A text of a stream. */
export interface StreamText {
	input: SourceInput;
	/** Whether its record names a file of its own, as an entry of `sources.json` does. */
	isEntry: boolean;
}

/** A text, or the reason why the line is none, with the remedy. */
export type StreamResult = { read: StreamText; problem: null } | { read: null; problem: string };

const refuse = (problem: string): StreamResult => ({ read: null, problem });

/**
 * Reads a line of a stream as a folder’s NDJSON is read, and what it says of its file.
 *
 * @param fileName of the stream: texts without a file of their own are found in it by their id
 */
export function readStreamRecord(bytes: Uint8Array, fileName: string): StreamResult {
	const { text: json, problem: encodingProblem } = decodeUtf8(bytes);
	if (json === null) return refuse(encodingProblem);
	const { record, problem } = readRecord(json);
	if (!record) return refuse(problem);
	const value = JSON.parse(json) as { file?: unknown };
	const isEntry = value.file != null;
	const said = (isEntry ? EntryRecord : PlainRecord).safeParse(value);
	if (!said.success) {
		const [issue] = said.error.issues;
		return refuse(`"${issue?.path.join('.')}" ${issue?.message}`);
	}
	const { file, sha256: told, ...entry } = said.data;
	const { id, intake } = record;
	const found = {
		file: file ?? `${fileName}#${id}`,
		id: isEntry ? null : id,
		sha256: told ?? sha256(bytes),
		intake
	};
	const fields = fieldsOf(found, file == null ? undefined : { file, ...entry });
	const { date } = fields;
	if (date === null) return refuse(undatedRecord(id));
	return {
		read: { input: { source: { id, ...fields, date }, raw: intake.raw }, isEntry },
		problem: null
	};
}
