import { describedBy } from '#lib/intake/claims.ts';
import type { SourceInput } from '#lib/pipeline/compile.ts';
import { basename } from 'node:path';
import type { FoundText } from './read-texts.ts';
import type { SourceEntry } from './source-entries.ts';

/** What is known of a text; its day may still be missing. */
export type KnownFields = Omit<SourceInput['source'], 'id' | 'date'> & { date: string | null };

const titleOf = (file: string) => basename(file).replace(/(?:\.[^.#]+){1,2}(#|$)/, '$1');

/** What is known of a text, from strongest to weakest: the record, `sources.json`, what is inferred. */
export function fieldsOf(
	{ file, id, sha256, intake }: FoundText,
	entry?: SourceEntry
): KnownFields {
	const { title, date, speaker, publisher, place, kind, url } = entry ?? {};
	const said = Object.fromEntries(
		Object.entries({ title, date, speaker, publisher, place, kind, url }).filter(
			([, value]) => value !== undefined && value !== null
		)
	);
	const inferred = describedBy(intake.claims);
	const isRecord = id !== null;
	const recorded = describedBy(isRecord ? intake.claims.filter(({ why }) => why === 'record') : []);
	const known = { ...inferred, ...said, ...recorded };
	return {
		...known,
		file,
		title: known.title ?? titleOf(file),
		kind: known.kind ?? 'other',
		date: known.date ?? null,
		sha256
	};
}
