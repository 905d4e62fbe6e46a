import type { EventType } from '../model/vocabulary.ts';
import { boundsOf } from '../model/edtf.ts';
import type { Candidate, Reading } from './mention.ts';
import { ClauseParts, type Fields } from './english-parts.ts';
import { capitalised, OWN_NOUN, WORDINGS } from './english-wordings.ts';
import { TOPICS } from './rules/english-words.ts';
import { TYPE_NOUNS } from './rules/type-nouns.ts';

/** Title and label in English. */
export interface EnglishNames {
	title: string;
	label: string;
	/** Whether the title names a party, an organisation, a place, a person or a work. */
	isNamed: boolean;
}

/** Types whose events are about something, also where nobody is named. */
const ABOUT: ReadonlySet<EventType> = new Set(['summit', 'conference', 'speech', 'document']);

const OF_ITSELF = /congress|ceremony|commemoration|games|expo|exhibition|list|notice|advisory/i;

/** China told of as one that acts, or as where something holds. */
const OF_CHINA = /中国|中方|我国|我方|来华/;
/** A headline that says whose it is, or has a topic of its own. */
const IS_OWNED = /Chin|’s |:/;

/**
 * `Symposium on foreign affairs, 2024`: theme and year for a headline that names nobody; where there is no
 * theme to tell, China if the clause does: `New entry policy: China, 2023`.
 */
function withTopic(headline: string, { type, themes, date }: Fields, clause: string): string {
	const topic = themes.map((theme) => TOPICS[theme]).find((words) => words !== undefined);
	const isAbout = topic !== undefined && ABOUT.has(type) && !OF_ITSELF.test(headline);
	const isOfChina = OF_CHINA.test(clause) && !IS_OWNED.test(headline);
	const about = isAbout ? ` on ${topic}` : isOfChina ? ': China' : '';
	const bounds = boundsOf(date);
	const year = (bounds?.earliest ?? bounds?.latest ?? '').slice(0, 4);
	return `${headline}${about}${year === '' ? '' : `, ${year}`}`;
}

/** Who and what in few words; null where nobody is named. A gathering's own name tells what it is. */
function labelOf(type: EventType, who: string, noun: string): string | null {
	if (who === '') return null;
	const isGathering = type === 'summit' || type === 'conference';
	if (isGathering && noun !== 'press conference' && OWN_NOUN.test(who)) return who;
	return `${who} · ${type === 'anniversary' ? TYPE_NOUNS[type].en : capitalised(noun)}`;
}

const curly = (words: string) => words.replaceAll("'", '’');

/** Parts that make a title one of somebody, something or some place. */
const NAMES = ['who', 'place', 'organisation', 'sides', 'work'] as const;

/** Title and label in English, composed from fields and words: `China–France talks, Beijing`. */
export function inEnglish(candidate: Candidate, fields: Fields, reading: Reading): EnglishNames {
	const parts = new ClauseParts(candidate, fields, reading);
	const { who, place, noun } = parts;
	const headline = WORDINGS[fields.type](parts);
	const where = place === '' || headline.includes(place) ? '' : `, ${place}`;
	const told = `${headline}${where}`.toLowerCase();
	const tells = (name: string) => name !== '' && told.includes(name.toLowerCase());
	const isAbout =
		NAMES.some((key) => tells(parts[key])) ||
		(fields.type === 'visit' && tells(parts.journey.traveller)) ||
		(tells(parts.leader) && headline !== `${parts.leader}’s ${noun}`);
	const title = isAbout ? `${headline}${where}` : withTopic(headline, fields, parts.words);
	return {
		title: curly(title),
		label: curly(labelOf(fields.type, who, noun) ?? headline),
		isNamed: isAbout
	};
}
