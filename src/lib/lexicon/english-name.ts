import { PUBLISHER_NAMES } from './data/publishers.ts';
import { readName } from './names.ts';

/**
 * The English name of a person, a place, an organisation or a publisher whose whole name is given in
 * folded Chinese; null where it is unknown.
 */
export function englishName(folded: string): string | null {
	const publisher = PUBLISHER_NAMES[folded];
	if (publisher !== undefined) return publisher;
	const { length, concept } = readName(folded, 0);
	return length === folded.length ? (concept?.name?.en ?? null) : null;
}
