import { countryName } from '../lexicon/country-names.ts';
import { isForeign, type Entity } from '../lexicon/entity.ts';
import { TRAVELLERS, type WordRow } from './rules/english-words.ts';

/** Who travels and where to, in English; empty where the clause does not tell. */
export interface Journey {
	traveller: string;
	destination: string;
	/** The country of a leader who travels. */
	home: string;
	/** Whether a foreign party travels, by name or office. */
	isForeign: boolean;
	/** Whether several travel: `leaders`. */
	isPlural: boolean;
}

/** Words that stand right before where a journey goes. */
const TOWARDS =
	/(?:赴|前往|抵达|飞抵|抵|到达|到访|踏上(?:了)?|转往|访问|走访|回访|访|运抵|驰援|到|对)$/;
/** Whose offices travel; pairs of countries have none. */
const HOMES: readonly Entity['kind'][] = ['country', 'region', 'organisation'];
const HOME = /中国|中方|我国/;
const PLACES: readonly Entity['kind'][] = ['country', 'city', 'venue', 'region'];
/** Words between a country and the office of who travels. */
const OFFICE_REACH = 12;

const wordIn = (rows: readonly WordRow[], words: string) =>
	rows.find(([pattern]) => pattern.test(words))?.[1] ?? '';

/** The names of a list that begins behind a word of movement: 访问A、B和C. */
function destinationsOf(named: readonly Entity[], text: string): Entity[] {
	const first = named.findIndex(
		(entity) => PLACES.includes(entity.kind) && TOWARDS.test(text.slice(0, entity.start))
	);
	const rest = named.slice(Math.max(first, 0));
	const breaks = rest.findIndex(
		(entity, index) =>
			index > 0 && !/^[、和与及]$/.test(text.slice(rest[index - 1]?.end, entity.start))
	);
	return first < 0 ? [] : rest.slice(0, breaks < 0 ? rest.length : breaks);
}

const PLURAL = /(?:leaders|people|workers)$/i;
const plural = (noun: string) => (PLURAL.test(noun) ? noun : `${noun}s`);

/** `Gabon’s foreign minister`, `Leaders from Latin America`, `Chinese envoy`. */
function officeOf(country: Entity | undefined, office: string, isHome: boolean): string {
	const name = country?.name?.en ?? '';
	if (office === '') return '';
	if (isHome) return `Chinese ${office}`;
	const capitalised = `${office.charAt(0).toUpperCase()}${office.slice(1)}`;
	if (name === '') return capitalised;
	if (country?.kind === 'region') return `${plural(capitalised)} from ${name}`;
	return PLURAL.test(office)
		? `${capitalised} from ${name}`
		: `${name}’${name.endsWith('s') ? '' : 's'} ${office}`;
}

/**
 * Reads who travels where from the order of the names in a clause.
 *
 * @param named the entities of the clause, in text order
 * @param text the folded text of the document
 */
export function journeyOf(
	named: readonly Entity[],
	clause: { start: number; end: number },
	text: string
): Journey {
	const destinations = destinationsOf(named, text);
	const until = destinations[0]?.start ?? clause.end;
	const before = named.filter((entity) => entity.end <= until && !destinations.includes(entity));
	const leader = before.find(({ kind }) => kind === 'leader');
	const country = before.findLast(
		({ kind, countries, end }) =>
			HOMES.includes(kind) &&
			countries.length < 2 &&
			!/^(?:问题|事务)/.test(text.slice(end, end + 2))
	);
	const words = text.slice(country?.end ?? clause.start, until);
	const isHome = country === undefined ? HOME.test(words) : country.countries[0] === 'CHN';
	const office = wordIn(TRAVELLERS, country ? words.slice(0, OFFICE_REACH) : words);
	const traveller = leader?.name?.en ?? officeOf(country, office, isHome);
	const home = leader?.countries[0];
	const names = destinations
		.filter((entity) => isForeign(entity) || entity.kind === 'city')
		.map((entity) => entity.name?.en ?? '');
	return {
		traveller,
		destination:
			names.length > 2
				? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
				: names.join(', '),
		home: home === undefined ? '' : countryName(home, 'en'),
		isForeign: leader !== undefined || (country !== undefined && !isHome),
		isPlural: leader === undefined && (PLURAL.test(office) || country?.kind === 'region')
	};
}
