import { countryName } from '../lexicon/country-names.ts';
import type { Entity, EntityName } from '../lexicon/entity.ts';
import { isForeign } from './participants.ts';

/** More countries than this are named by their group, or by the first with 等. */
const MOST_COUNTRIES = 2;

function namesOf(entity: Entity, text: string): EntityName[] {
	if (entity.kind === 'country') {
		const codes = entity.countries.filter((code) => code !== 'CHN');
		if (codes.length > 0)
			return codes.map((code) => ({
				'zh-Hans': countryName(code, 'zh-Hans'),
				en: countryName(code, 'en')
			}));
	}
	const surface = text.slice(entity.start, entity.end);
	return [entity.name ?? { 'zh-Hans': surface, en: surface }];
}

const PREFERENCE: readonly (readonly Entity['kind'][])[] = [
	['leader'],
	['country'],
	['region', 'organisation', 'crisis'],
	['city', 'venue']
];

/**
 * With whom: the names for a headline, foreign leaders before countries, these before regions and
 * organisations. Empty when China is alone or nobody is named.
 *
 * @param text the folded text of the document
 */
export function counterpartsOf(parties: readonly Entity[], text: string): EntityName[] {
	const foreign = parties.filter(isForeign);
	for (const kinds of PREFERENCE) {
		const names = foreign
			.filter((entity) => kinds.includes(entity.kind))
			.flatMap((entity) => namesOf(entity, text));
		const unique = names.filter(
			(name, index) => names.findIndex((other) => other['zh-Hans'] === name['zh-Hans']) === index
		);
		if (unique.length > 0) return unique;
	}
	return [];
}

/** Names in a row, the first few, then 等 or the number of the others. */
export function joinNames(names: readonly EntityName[]): EntityName {
	const shown = names.slice(0, MOST_COUNTRIES);
	const more = names.length - shown.length;
	return {
		'zh-Hans':
			more > 0 ? `${shown[0]?.['zh-Hans'] ?? ''}等` : shown.map((name) => name['zh-Hans']).join(''),
		en: `${shown.map((name) => name.en).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
	};
}
