import type { EventType, Region } from '../model/vocabulary.ts';
import { countryName } from '../lexicon/country-names.ts';
import type { Entity } from '../lexicon/entity.ts';
import { initiativeIn } from '../lexicon/initiatives.ts';
import type { Candidate } from './mention.ts';
import { isForeign } from './participants.ts';
import { counterpartsOf, joinNames } from './parties.ts';
import { shortNounOf } from './short-noun.ts';
import { REGION_NAMES } from './rules/region-names.ts';
import { TYPE_NOUNS } from './rules/type-nouns.ts';

/** What the wordings of the types are made of. */
interface Parts {
	/** The event in a word: `talks`. */
	noun: string;
	/** With whom: `France`, `Emmanuel Macron`; empty where nobody is named. */
	who: string;
	/** Both sides: `China–France`, `Saudi Arabia–Iran`. */
	sides: string;
	/** The organisation that it is of; empty where none is named. */
	organisation: string;
	/** The first city named; empty where none is. */
	city: string;
	/** A leader of China among those named; empty where none is. */
	leader: string;
	/** An initiative, principle or document that is named; empty where none is. */
	work: string;
	/** Whether it is a leader of the other side who is named. */
	isPersonal: boolean;
	/** Folded words of the trigger’s clause, and those of the trigger. */
	words: string;
	trigger: string;
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(' ');

const OWN_NOUN =
	/Summit|Forum|Expo|Fair|Dialogue|Conference|Games|Meeting|Congress|Assembly|summit$/i;
const INBOUND =
	/访华|接待|来华|抵华|访中|来访|对(?:中国|我国|中华人民共和国)|访问中国|抵达北京|抵京/;

const CHINESE_DIGITS = '零一二三四五六七八九';

/** The number of years in 50周年 or 五十周年; null where it is told otherwise. */
function yearsOf(words: string): number | null {
	const [, digits, tens, ones] =
		/(\d+)|([一二三四五六七八九]?)十([一二三四五六七八九]?)/.exec(words) ?? [];
	if (digits !== undefined) return Number(digits);
	if (tens === undefined) return null;
	const ten = tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens);
	return ten * 10 + (ones ? CHINESE_DIGITS.indexOf(ones) : 0);
}

function ordinal(count: number): string {
	const isTeen = count % 100 > 10 && count % 100 < 14;
	const suffix = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
	return `${count}${suffix}`;
}

function anniversary({ words, trigger, sides, who, work }: Parts): string {
	const years = yearsOf(trigger);
	if (years === null) return joined('Anniversary', who);
	if (work !== '') return `${ordinal(years)} anniversary: ${work}`;
	if (sides !== '' && /建交|复交|关系/.test(words)) return `${years} years of ${sides} ties`;
	return who === '' ? `${ordinal(years)} anniversary` : `${ordinal(years)} anniversary: ${who}`;
}

const behindColon = ({ noun, who }: Parts) =>
	who === '' ? capitalised(noun) : `${capitalised(noun)}: ${who}`;

/** One name before a noun of one word, as headlines have it; more than that stands behind a colon. */
function inFront(parts: Parts): string {
	const { noun, who } = parts;
	const isShort = who !== '' && !/,| and /.test(who) && !/ |ed$/.test(noun);
	return isShort ? capitalised(`${who} ${noun}`) : behindColon(parts);
}

function gathering(parts: Parts): string {
	const { noun, who, sides, organisation, city, leader } = parts;
	if (organisation !== '')
		return OWN_NOUN.test(organisation) && noun !== 'press conference'
			? organisation
			: `${organisation} ${noun}`;
	if (noun === 'press conference') return capitalised(noun);
	if (sides !== '' && !sides.startsWith('China')) return `${sides} ${noun}`;
	if (who === '' && leader !== '') return `${capitalised(noun)} with ${leader}`;
	return who === city ? capitalised(noun) : inFront(parts);
}

function visit({ noun, who, leader, isPersonal, words }: Parts): string {
	if (noun === 'envoy') return who === '' ? 'Envoy sent' : `Envoy sent: ${who}`;
	const isState = noun === 'state visit';
	if (INBOUND.test(words) && isPersonal && !isState) return `${who} visits China`;
	if (INBOUND.test(words))
		return who === '' ? 'Visit to China' : `${isState ? 'State visit' : 'Visit'} to China: ${who}`;
	if (leader !== '') return who === '' ? `${leader}’s ${noun}` : `${leader} visits ${who}`;
	return who === '' ? 'Visit' : `${isState ? 'State visit' : 'Visit'}: ${who}`;
}

function meeting({ noun, who, sides, leader, isPersonal }: Parts): string {
	if (leader !== '' && isPersonal && noun === 'meeting') return `${leader} meets ${who}`;
	if (leader !== '' && isPersonal) return `${leader}–${who} ${noun}`;
	if (leader !== '' && sides === '' && who === '') return `${leader}’s ${noun}`;
	return capitalised(joined(sides === '' ? who : sides, noun));
}

function membership({ noun, who, organisation }: Parts): string {
	if (organisation === '' || who === organisation) return capitalised(joined(who, noun));
	const verbs: Record<string, string> = { chairmanship: 'chairs', accession: 'joins' };
	const verb = verbs[noun];
	return verb === undefined ? `${organisation} ${noun}: ${who}` : `${who} ${verb} ${organisation}`;
}

function betweenSides(parts: Parts): string {
	const { noun, who, sides, organisation } = parts;
	if (sides !== '') return `${sides} ${noun}`;
	if (organisation === '') return inFront(parts);
	const act = `${organisation} ${noun}`;
	return who === organisation ? act : `${act}: ${who}`;
}

const WORDINGS: Readonly<Record<EventType, (parts: Parts) => string>> = {
	summit: gathering,
	conference: gathering,
	visit,
	meeting,
	visa: behindColon,
	anniversary,
	agreement: betweenSides,
	document: (parts) => (parts.work === '' || parts.sides !== '' ? betweenSides(parts) : parts.work),
	relations: betweenSides,
	membership,
	project: ({ noun, who }) =>
		joined('Project', noun === 'project' ? '' : noun) + (who === '' ? '' : `: ${who}`),
	speech: ({ noun, who, leader }) =>
		joined(
			leader === '' ? capitalised(noun) : `${leader}’s ${noun}`,
			who === '' ? '' : `to ${who}`
		),
	conflict: behindColon,
	other: (parts) =>
		parts.noun === 'event' && parts.organisation !== '' ? parts.organisation : behindColon(parts)
};

/** The states on both sides, a leader's for his own: `China–France`; empty where there are more. */
function sidesOf(parties: readonly Entity[]): string {
	const states = parties.filter(({ kind }) => kind === 'country' || kind === 'leader');
	const codes = new Set(states.flatMap(({ countries }) => countries));
	const hasChina = codes.delete('CHN');
	const names = [...codes].map((code) => countryName(code, 'en'));
	if (names.length === 1) return `China–${names.join('')}`;
	return names.length === 2 && !hasChina ? names.join('–') : '';
}

/** Who and what in few words; null where nobody is named. A gathering's own name tells what it is. */
function labelOf(type: EventType, who: string, noun: string): string | null {
	if (who === '') return null;
	const isGathering = type === 'summit' || type === 'conference';
	if (isGathering && noun !== 'press conference' && OWN_NOUN.test(who)) return who;
	return `${who} · ${type === 'anniversary' ? TYPE_NOUNS[type].en : capitalised(noun)}`;
}

/** Title and label in English, composed from the typed fields: `China–France talks, Beijing`. */
export function inEnglish(
	candidate: Candidate,
	type: EventType,
	parties: readonly Entity[],
	text: string,
	regions: readonly Region[]
): { title: string; label: string } {
	const named = counterpartsOf(type, parties, text);
	const places = regions.flatMap((region) => REGION_NAMES[region] ?? []);
	const who = named.length > 0 ? joinNames(named).en : places.join(', ');
	const noun = shortNounOf(candidate, type, text).en;
	const organisations = parties.filter(({ kind }) => kind === 'organisation');
	const organisation = (organisations.find(isForeign) ?? organisations[0])?.name?.en ?? '';
	const city =
		parties.find(({ kind, themes }) => kind === 'city' && !themes.includes('sovereignty'))?.name
			?.en ?? '';
	const leader =
		parties.find((party) => party.kind === 'leader' && !isForeign(party))?.name?.en ?? '';
	const words = text.slice(candidate.clause.start, candidate.clause.end);
	const trigger = text.slice(candidate.trigger.start, candidate.trigger.end);
	const isPersonal = parties.some(
		(party) => party.kind === 'leader' && isForeign(party) && who.startsWith(party.name?.en ?? '-')
	);
	const sides = noun === 'ties severed' ? '' : sidesOf(parties);
	const headline = WORDINGS[type]({
		...{ noun, who, sides, organisation, leader, city, isPersonal, words, trigger },
		work: initiativeIn(words) ?? ''
	});
	const where = city === '' || headline.includes(city) ? '' : `, ${city}`;
	return { title: `${headline}${where}`, label: labelOf(type, who, noun) ?? headline };
}
