import { decodeUtf8 } from '#lib/intake/decode.ts';
import { readRecord } from '#lib/intake/record.ts';
import type { SourceInput } from '#lib/pipeline/compile.ts';
import * as z from 'zod/mini';
import { undatedRecord } from '../../corpus/read-corpus.ts';
import { sha256 } from '../../corpus/read-texts.ts';
import { SourceEntry } from '../../corpus/source-entries.ts';
import { fieldsOf } from '../../corpus/source-fields.ts';

/** What a record may say of the file that its text stands in; further keys are left alone. */
const Origin = z.object({
	file: z.optional(z.nullable(SourceEntry.shape.file)),
	sha256: z.optional(
		z.nullable(
			z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: 'must be 64 hexadecimal digits' }))
		)
	)
});

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
	const origin = Origin.safeParse(JSON.parse(json));
	if (!origin.success) {
		const [issue] = origin.error.issues;
		return refuse(`"${issue?.path.join('.')}" ${issue?.message}`);
	}
	const { id, intake } = record;
	const file = origin.data.file ?? `${fileName}#${id}`;
	const digest = origin.data.sha256 ?? sha256(bytes);
	const fields = fieldsOf({ file, id, sha256: digest, intake });
	const { date } = fields;
	if (date === null) return refuse(undatedRecord(id));
	const input = { source: { id, ...fields, date }, raw: intake.raw };
	return { read: { input, isEntry: origin.data.file != null }, problem: null };
}
