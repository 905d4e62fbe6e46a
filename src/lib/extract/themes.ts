import type { EventType, Region, Theme } from '../model/vocabulary.ts';
import { THEMES } from '../model/vocabulary.ts';
import type { Entity } from '../lexicon/entity.ts';
import type { Surroundings } from './surroundings.ts';
import {
	APPARATUS,
	DEFAULT_THEMES,
	HOTSPOTS,
	MAJOR_POWERS,
	NOT_GLOBAL_SOUTH,
	OF_ORGANISATIONS,
	RECONCILIATION,
	REGION_THEMES,
	THEME_WORDS,
	UN_ACTS,
	UN_ORGAN
} from './rules/themes.ts';
import { mayMatch, Sieve } from './sieve.ts';

/** What themes are read from. */
export interface ThemeFacts {
	type: EventType;
	/** Folded text of the mention’s own words. */
	words: string;
	entities: readonly Entity[];
	/** ISO 3166-1 alpha-3. */
	countries: readonly string[];
	regions: readonly Region[];
	/** Whether the parties are named in the mention’s own clause. */
	namesParties: boolean;
	around: Surroundings;
}

/** Each theme found, with the words, party or rule that gave it. */
type Found = Map<Theme, string>;

/** Themes that say who takes part rather than what it is about. */
const OF_PARTIES: ReadonlySet<Theme> = new Set(['major-powers', 'neighbourhood', 'global-south']);

function hasSubject(found: Found): boolean {
	for (const theme of found.keys()) if (!OF_PARTIES.has(theme)) return true;
	return false;
}

function add(found: Found, theme: Theme, because: string) {
	if (!found.has(theme)) found.set(theme, because);
}

/** Makes a function that adds the themes whose words a text has. */
function createAdder(table: typeof THEME_WORDS): (found: Found, text: string) => void {
	const sieve = new Sieve(table.map(([, pattern]) => pattern));
	return (found, text) => {
		const possible = sieve.look(text);
		for (const [index, [theme, pattern]] of table.entries()) {
			const words = mayMatch(possible, index) ? pattern.exec(text)?.[0] : undefined;
			if (words !== undefined) add(found, theme, `「${words}」`);
		}
	};
}

const addWords = createAdder(THEME_WORDS);

/** Types that tell of ties with a country at war rather than of its war. */
const OF_OLD_TIES: ReadonlySet<EventType> = new Set<EventType>([
	'relations',
	'anniversary',
	'visa',
	'project'
]);

const countOfGroups = (entities: readonly Entity[]) =>
	new Set(entities.flatMap(({ kind, id }) => (kind === 'organisation' ? [id] : []))).size;

const TO_CHINA = /访华|来华|访问中国|对(?:华|中国)/;
const namesChina = (entities: readonly Entity[]) =>
	entities.some(({ countries }) => countries.includes('CHN'));

/** 「巴勒斯坦總統訪華」: a tie of China’s own with a country at war, rather than a matter of the war. */
const isTieOfChina = (type: EventType, words: string, entities: readonly Entity[]) =>
	(type === 'visit' || type === 'meeting') && (TO_CHINA.test(words) || namesChina(entities));

/** What the mention’s own words and parties say that it is about. */
function ownSubjects({ type, words, entities, countries }: ThemeFacts): Found {
	const found: Found = new Map();
	addWords(found, words);
	for (const { id, themes } of entities) for (const theme of themes) add(found, theme, id);
	if (
		found.has('diplomacy-system') &&
		countries.some((code) => code !== 'CHN') &&
		!APPARATUS.test(words)
	)
		found.delete('diplomacy-system');
	// A summit of two organisations is of neither region alone.
	if (type === 'summit' && countOfGroups(entities) > 1) add(found, 'multilateral', 'organisations');
	if (countries.length > 1 && RECONCILIATION.test(words)) add(found, 'hotspots', 'reconciliation');
	if (!OF_OLD_TIES.has(type))
		for (const code of countries)
			if (HOTSPOTS.has(code) && (code === 'UKR' || !isTieOfChina(type, words, entities)))
				add(found, 'hotspots', code);
	return found;
}

/** What goes on from the clause before without naming its subject again: 「次年起生效」. */
const OUTCOMES: ReadonlySet<EventType> = new Set<EventType>([
	'agreement',
	'document',
	'project',
	'other'
]);
const addWordsOfOutcomes = createAdder(
	THEME_WORDS.filter(([theme]) =>
		['opening-up', 'consular', 'climate', 'science-tech', 'belt-and-road', 'sovereignty'].includes(
			theme
		)
	)
);

/** What the sentences around say: the organisation that meets, the conflict that its parties are in. */
function addSurroundings(found: Found, facts: ThemeFacts) {
	const { type, countries, around, words, namesParties } = facts;
	const { host, conflicts, title, before } = around;
	if (host) for (const theme of host.themes) add(found, theme, `${host.id} before`);
	if (!namesParties && OUTCOMES.has(type)) addWordsOfOutcomes(found, before);
	if (hasSubject(found)) return;
	const conflict = conflicts.find(
		({ parties, isNamedOnly }) =>
			!(isNamedOnly && (namesChina(facts.entities) || TO_CHINA.test(words))) &&
			(countries.length > 0 ? countries.some((code) => parties.has(code)) : type === 'document')
	);
	if (conflict) add(found, 'hotspots', `「${conflict.words}」 around`);
	else if (countries.some((code) => code !== 'CHN') && words !== title) addTitle(found, title);
}

/** What an organ of the United Nations acts on: the conflict told of around it. */
function addCase(found: Found, { around }: ThemeFacts) {
	const conflict = around.conflicts.find(({ isNamedOnly }) => !isNamedOnly);
	if (conflict) add(found, 'hotspots', `「${conflict.words}」 around`);
}

/** Headings that part a brief on relations name no subject of what is told below them. */
const OF_A_BRIEF = /双边\p{Script=Han}{0,4}经贸关系[^。]{0,10}/u;

/** A title’s subject stands in where the event’s own words give none. */
function addTitle(found: Found, title: string) {
	const subjects: Found = new Map();
	addWords(subjects, title.replace(OF_A_BRIEF, ''));
	for (const theme of ['opening-up', 'hotspots', 'climate', 'consular'] as const)
		if (subjects.has(theme)) add(found, theme, `title ${subjects.get(theme) ?? ''}`);
}

/** What is in trouble where no force is used. */
const OF_TIES = '关系';

/** Types that trade and travel are the whole matter of, whoever takes part. */
const OF_SUBJECT_ALONE: ReadonlySet<EventType> = new Set<EventType>(['visa', 'agreement', 'other']);

function regionTheme(region: Region, facts: ThemeFacts, found: Found): Theme | null {
	const { type, countries, words } = facts;
	const theme = REGION_THEMES[region];
	if (theme === undefined) return null;
	if (region === 'middle-east' && found.size > 0) return null;
	if (found.has('consular') && !ACTS_OF_STATE.has(type)) return null;
	if (region === 'oceania' && countries.some((code) => NOT_GLOBAL_SOUTH.has(code))) return null;
	if (found.has('hotspots')) return null;
	if (found.has('opening-up') && OF_SUBJECT_ALONE.has(type)) return null;
	if (theme === 'major-powers' && type === 'project' && found.has('belt-and-road')) return null;
	if (theme === 'major-powers' && found.has('culture') && !ACTS_OF_STATE.has(type)) return null;
	const isOfOrganisation =
		OF_ORGANISATIONS.has(type) || (UN_ORGAN.test(words) && ['other', 'agreement'].includes(type));
	return isOfOrganisation && found.has('multilateral') ? null : theme;
}

/** More countries than this make no bilateral matter. */
const MOST_BILATERAL = 3;

/** What states do, whatever it is about. */
const ACTS_OF_STATE: ReadonlySet<EventType> = new Set<EventType>([
	'visit',
	'meeting',
	'agreement',
	'relations',
	'document'
]);

/** Types that tell of who deals with whom. */
const TIES: ReadonlySet<EventType> = new Set<EventType>([
	'visit',
	'meeting',
	'speech',
	'relations',
	'anniversary'
]);

/** A war of others is no matter of major powers, though they act in it. */
const isOfOthers = ({ entities, type }: ThemeFacts, found: Found) =>
	found.has('hotspots') && !namesChina(entities) && !TIES.has(type);

/** Whom it is with: major powers, neighbours, the global South. */
function addParties(found: Found, facts: ThemeFacts) {
	const { countries, regions } = facts;
	const powers = countries.filter((code) => MAJOR_POWERS.has(code));
	const isAtWar = found.has('hotspots') && countries.some((code) => HOTSPOTS.has(code));
	const ofMany = OF_ORGANISATIONS.has(facts.type) && found.has('multilateral');
	const ofPeople = found.has('culture') && !ACTS_OF_STATE.has(facts.type);
	const isOpen = facts.type === 'visa';
	if (
		!ofMany &&
		!ofPeople &&
		!isOpen &&
		!isOfOthers(facts, found) &&
		powers.length > (isAtWar ? 1 : 0) &&
		countries.length <= MOST_BILATERAL
	)
		add(found, 'major-powers', powers.join(' '));
	const told = new Set(
		facts.entities
			.filter(
				({ kind, themes }) => kind === 'region' && themes.some((theme) => OF_PARTIES.has(theme))
			)
			.flatMap((entity) => entity.regions)
	);
	for (const region of regions) {
		if (isOpen || told.has(region)) continue;
		const theme = regionTheme(region, facts, found);
		if (theme !== null) add(found, theme, region);
	}
}

/**
 * The subjects that the words, the parties, the type and the surroundings give, each with what gave
 * it, in the order of the vocabulary. The nearest evidence decides: own words before the sentence,
 * the sentence before the paragraph, the paragraph before the title.
 */
export function themesOf(facts: ThemeFacts): { theme: Theme; because: string }[] {
	const { type, regions, words } = facts;
	const found = ownSubjects(facts);
	if (type === 'visa') {
		found.delete('culture');
		add(found, 'opening-up', type);
	}
	const isOfForce = type === 'conflict' && !words.includes(OF_TIES);
	if (isOfForce && !hasSubject(found)) add(found, 'hotspots', type);
	if (!hasSubject(found)) addSurroundings(found, facts);
	else if (UN_ACTS.has(type) && UN_ORGAN.test(words) && !found.has('hotspots'))
		addCase(found, facts);
	addParties(found, facts);

	const fallback = DEFAULT_THEMES[type];
	if (found.size === 0 && fallback !== undefined && regions.includes('global'))
		add(found, fallback, type);
	return THEMES.filter((theme) => found.has(theme)).map((theme) => ({
		theme,
		because: found.get(theme) ?? ''
	}));
}
