import { decodeUtf8 } from '../intake/decode.ts';
import { fetched } from '../intake/fetched.ts';
import { RefusedError } from '../intake/refusal.ts';
import type { FileContents, FileRefusal, OwnFile } from './own-text.ts';

/** Describes more files than a page takes, whatever it says of them. */
const MOST_BYTES = 8 * 1024 * 1024;
/** So many faults are named. */
const MOST_REFUSALS = 5;

const refused = (kind: FileRefusal['kind']): FileContents => ({
	texts: [],
	refusals: [{ kind, line: null }],
	entries: []
});

/** Reads a `sources.json` as the command line does: nothing of it counts when anything is wrong. */
export async function openSources({ file }: OwnFile): Promise<FileContents> {
	if (file.size > MOST_BYTES) return refused('too-large');
	const { text } = decodeUtf8(new Uint8Array(await file.arrayBuffer()));
	if (text === null) return refused('encoding');
	try {
		const { readSourceEntries } = await fetched(import('../intake/source-entries.ts'));
		const { entries, problems } = readSourceEntries(text);
		const refusals = problems
			.slice(0, MOST_REFUSALS)
			.map(({ line, place }) =>
				line === null
					? { kind: 'sources' as const, line, place }
					: { kind: 'sources' as const, line }
			);
		return { texts: [], refusals, entries };
	} catch (error) {
		if (error instanceof RefusedError) return refused(error.kind);
		throw error;
	}
}
