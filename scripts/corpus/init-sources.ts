import type { Claim } from '#lib/intake/claims.ts';
import { describedBy } from '#lib/intake/claims.ts';
import { ENCODING_NAMES } from '#lib/intake/encodings.ts';
import type { Intake } from '#lib/intake/index.ts';
import type { SourceEntry } from '#lib/intake/source-entries.ts';
import type { FileReport } from './read-corpus.ts';

/** Fields of an entry in the order in which they are written. */
const WRITTEN = ['title', 'speaker', 'publisher', 'place', 'kind', 'url'] as const;

/** What a person should look at: whatever the text does not say itself. */
function checksOf({ claims, encoding, encodingWhy }: Intake, isOpen: (field: string) => boolean) {
	const unsure = claims.filter(
		({ field, confidence }) => confidence !== 'certain' && isOpen(field)
	);
	const inWords = ({ field, value, confidence, why }: Claim) =>
		confidence === 'guess' ? `${field}: ${value}? (${why})` : `${field}: likely, by ${why}`;
	const guessed =
		encoding !== null && encodingWhy.startsWith('reads as')
			? [`encoding: ${ENCODING_NAMES[encoding]}, which it ${encodingWhy}`]
			: [];
	return [...unsure.map(inWords), ...guessed];
}

function completed({ file, texts, entry }: FileReport): SourceEntry | null {
	const [text] = texts;
	// Lines of NDJSON describe themselves.
	if (text?.id !== null) return entry ?? null;
	const { intake } = text;
	const isOpen = (field: string) => entry?.[field as keyof SourceEntry] === undefined;
	const inferred = describedBy(intake.claims);
	const missing = Object.fromEntries(
		WRITTEN.flatMap((field) =>
			isOpen(field) && inferred[field] !== undefined ? [[field, inferred[field]]] : []
		)
	);
	const isUndated = entry?.date === undefined || entry.date === null;
	const date = isUndated ? { date: inferred.date ?? null } : {};
	const adds = Object.keys(missing).length > 0 || isUndated;
	const checks = checksOf(intake, (field) => (field === 'date' ? isUndated : isOpen(field)));
	const check = adds && checks.length > 0 && entry?.check === undefined ? { check: checks } : {};
	return { file, ...entry, ...date, ...missing, ...check };
}

/** Entries as they would be written. */
export interface CompletedEntries {
	entries: SourceEntry[];
	/** Files that had no entry. */
	added: string[];
	/** Files whose entry lacked something. */
	changed: string[];
	/** Files whose day is still to be found out. */
	undated: string[];
}

/**
 * Completes what `sources.json` tells by what is inferred. What stands there stays, values and order;
 * files without an entry follow.
 */
export function completeEntries(
	entries: readonly SourceEntry[],
	reports: readonly FileReport[]
): CompletedEntries {
	const byFile = new Map(reports.map((report) => [report.file, report]));
	const known = new Set(entries.map(({ file }) => file));
	const kept = entries.map((entry) => {
		const report = byFile.get(entry.file);
		return (report && completed(report)) ?? entry;
	});
	const fresh = reports.flatMap((report) =>
		known.has(report.file) ? [] : (completed(report) ?? [])
	);
	const all = [...kept, ...fresh];
	return {
		entries: all,
		added: fresh.map(({ file }) => file),
		changed: kept
			.filter((entry, index) => JSON.stringify(entry) !== JSON.stringify(entries[index]))
			.map(({ file }) => file),
		undated: all.filter(({ date }) => date === null).map(({ file }) => file)
	};
}
