import { CLAIM_FIELDS, type Claim } from './claims.ts';
import type { SourceEntry } from './source-entries.ts';

/**
 * What holds of a text, from strongest to weakest: what its record says, what `sources.json` does, what
 * is inferred.
 *
 * @param isRecord whether the text is one of many in its file, which the entry tells of together
 */
export function claimsWith(
	claims: readonly Claim[],
	entry: SourceEntry | undefined,
	isRecord: boolean
): Claim[] {
	const recorded = isRecord ? claims.filter(({ why }) => why === 'record') : [];
	const told = CLAIM_FIELDS.flatMap((field): Claim[] => {
		const value = entry?.[field];
		return value ? [{ field, value, confidence: 'certain', why: 'sources.json' }] : [];
	});
	const ranked = [...recorded, ...told, ...claims];
	return CLAIM_FIELDS.flatMap((name) => ranked.find(({ field }) => field === name) ?? []);
}
