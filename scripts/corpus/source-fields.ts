import { describedBy } from '#lib/intake/claims.ts';
import { claimsWith } from '#lib/intake/entry-claims.ts';
import type { SourceEntry } from '#lib/intake/source-entries.ts';
import type { SourceInput } from '#lib/pipeline/compile.ts';
import { basename } from 'node:path';
import type { FoundText } from './read-texts.ts';

/** What is known of a text; its day may still be missing. */
export type KnownFields = Omit<SourceInput['source'], 'id' | 'date'> & { date: string | null };

const titleOf = (file: string) => basename(file).replace(/(?:\.[^.#]+){1,2}(#|$)/, '$1');

/** What is known of a text. */
export function fieldsOf(
	{ file, id, sha256, intake }: FoundText,
	entry?: SourceEntry
): KnownFields {
	const known = describedBy(claimsWith(intake.claims, entry, id !== null));
	return {
		...known,
		file,
		title: known.title ?? titleOf(file),
		kind: known.kind ?? 'other',
		date: known.date ?? null,
		sha256
	};
}
