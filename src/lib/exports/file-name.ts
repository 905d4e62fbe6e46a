import { octetsOf } from './octets.ts';

/** What a file name tells of a filter. */
export interface FilterWords {
	/** Values that were chosen, e.g. `central-asia`. */
	values: readonly string[];
	/** ISO days, both counted; null where open. */
	dates: { first: string | null; last: string | null };
	/** Words that were searched for. */
	words: string;
}

/** Octets of UTF-8 that every file system takes, with room for an extension and for "(1)". */
const LONGEST = 120;

/** Days as briefly as they can be told: `2023`, `2023-2024`, `2023-05-01-to-2023-06-30`, `since-2023`. */
function stretchOf({ first, last }: FilterWords['dates']): string {
	const from = first?.replace(/-01-01$/, '') ?? null;
	const to = last?.replace(/-12-31$/, '') ?? null;
	if (from === null) return to === null ? '' : `until-${to}`;
	if (to === null) return `since-${from}`;
	if (from === to) return from;
	const areYears = from.length === 4 && to.length === 4;
	if (areYears) return `${from}-${to}`;
	return `${first ?? ''}-to-${last ?? ''}`;
}

/** Letters (Han too), digits and single hyphens: safe on every system and in every address. */
function safe(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}

function shortened(name: string): string {
	let [result, length] = ['', 0];
	for (const character of name) {
		length += octetsOf(character);
		if (length > LONGEST) break;
		result += character;
	}
	return result.replace(/-$/, '');
}

/**
 * A name for a file of events, with the filter in it: `jinian-central-asia-2023.csv`.
 *
 * @param extension without a dot
 */
export function fileName({ values, dates, words }: FilterWords, extension: string): string {
	const parts = ['jinian', ...values, words, stretchOf(dates)].map(safe);
	return `${shortened(parts.filter((part) => part !== '').join('-'))}.${extension}`;
}
