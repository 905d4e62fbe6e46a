import type { EventType } from '../model/vocabulary.ts';
import { ordinal, ordinalWord, yearsOf } from './english-numbers.ts';
import type { Journey } from './english-travel.ts';
import { PREPOSITIONS } from './rules/english-words.ts';

/** What the wordings of the types are made of; texts are empty where nothing is told. */
export interface Parts {
	/** The event in a word: `talks`. */
	noun: string;
	/** With whom: `France`, `Emmanuel Macron`. */
	who: string;
	/** Both sides: `China–France`, `Saudi Arabia–Iran`. */
	sides: string;
	/** The organisation that it is of. */
	organisation: string;
	/** The first city or venue named. */
	place: string;
	/** A leader of China who acts. */
	leader: string;
	/** An initiative, principle or document that is named. */
	work: string;
	/** What is built, opened or founded: `railway`. */
	built: string;
	/** Which of a row it is; null where that is not told. */
	inRow: number | null;
	/** Whether that is said behind the organisation’s name: 中拉论坛第四届部长级会议. */
	isSession: boolean;
	/** `four`, where several occurrences are told as one; null otherwise. */
	several: string | null;
	journey: Journey;
	/** Whether it is a leader of the other side who is named. */
	isPersonal: boolean;
	/** Whether it is a crisis that is named, not a party. */
	isTopic: boolean;
	/** Whether China alone is concerned. */
	isHome: boolean;
	/** Folded words of the trigger’s clause, and those of the trigger. */
	words: string;
	trigger: string;
}

export const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(' ');
const plural = (nouns: string) => nouns.replace(/(?<!s)(?= and |$)/g, 's');

/** Names of organisations that are names of what they hold. */
export const OWN_NOUN =
	/Summit|Forum|Expo|Fair|Dialogue|Conference|Games|Meeting|Congress|Assembly|summit$/i;
const INBOUND =
	/访华|接待|来华|抵华|访中|来访|对(?:中国|我国|中华人民共和国|华)|访问中国|抵达北京|抵京/;
const GUESTS = /政要|领导人|元首|首脑/;
/** Names of crises that say themselves what takes place. */
const OWN_CONFLICT = /(?:conflict|crisis|war)$/i;

function anniversary({ words, trigger, sides, who, work, noun }: Parts): string {
	const years = yearsOf(trigger);
	if (years === null) return joined('Anniversary', who);
	const nth = `${ordinal(years)} anniversary`;
	if (work !== '') return `${nth}: ${work}`;
	const parties = sides !== '' || who === '' ? sides : `China–${who}`;
	if (parties !== '' && /建交|复交|关系|邦交/.test(words))
		return `${years} years of ${parties} ties`;
	if (parties !== '' && noun !== 'anniversary') return `${nth}: ${parties} ${noun}`;
	return who === '' ? nth : `${nth}: ${who}`;
}

/** `Earthquake in Myanmar`, `Sanctions: Iran`. */
function withName({ noun, who }: Parts): string {
	if (who === '') return capitalised(noun);
	const preposition = PREPOSITIONS[noun];
	const isTopic = / (?:issue|crisis|conflict)$/.test(who);
	return preposition === undefined || isTopic
		? `${capitalised(noun)}: ${who}`
		: `${capitalised(noun)} ${preposition} ${who}`;
}

function visa(parts: Parts): string {
	const isForMany = parts.who === '' && /多国|部分国家|一些国家/.test(parts.words);
	return `${withName(parts)}${isForMany ? ' for several countries' : ''}`;
}

/** One name before a noun of one word, as headlines have it; more than that stands behind a colon. */
function inFront(parts: Parts): string {
	const { noun, who } = parts;
	const isShort = who !== '' && !/,| and /.test(who) && !/ |ed$/.test(noun);
	return isShort ? capitalised(`${who} ${noun}`) : withName(parts);
}

function gathering(parts: Parts): string {
	const { noun, who, sides, organisation, place, leader, inRow, several } = parts;
	const isPress = noun === 'press conference';
	const nth = inRow === null || isPress ? '' : `${ordinalWord(inRow)} `;
	if (organisation !== '' && OWN_NOUN.test(organisation) && !isPress)
		return parts.isSession
			? `${organisation}, ${nth.toLowerCase()}session`
			: `${nth}${organisation}`;
	if (noun === 'commemoration' && parts.work !== '') return `Commemoration: ${parts.work}`;
	if (several !== null && leader !== '')
		return joined(
			leader,
			/主持|主办/.test(parts.words) ? 'hosts' : 'attends',
			several,
			plural(noun)
		);
	if (organisation !== '') return `${nth}${organisation} ${noun}`;
	if (isPress) return capitalised(noun);
	if (sides !== '' && !sides.startsWith('China')) return `${nth}${sides} ${noun}`;
	if (who === '' && leader !== '') return `${capitalised(noun)} with ${leader}`;
	const told = who === place ? capitalised(noun) : inFront(parts);
	return nth === '' || told.startsWith(who)
		? `${nth}${told}`
		: `${nth}${told.charAt(0).toLowerCase()}${told.slice(1)}`;
}

function visit(parts: Parts): string {
	const { noun, who, leader, isPersonal, words, journey, several } = parts;
	const { traveller, destination, isPlural } = journey;
	const isState = noun === 'state visit';
	const verb = isPlural ? 'visit' : 'visits';
	if (several !== null && leader !== '' && who === '')
		return joined(`${leader}’s`, several, plural(noun), 'abroad');
	if (several !== null && who === '' && traveller === '')
		return capitalised(joined(several, plural(noun), 'abroad'));
	if (INBOUND.test(words)) {
		const guest = isPersonal ? who : traveller;
		if (guest !== '' && guest !== leader && !guest.startsWith('Chinese'))
			return isState ? `${guest}’s state visit to China` : `${guest} ${verb} China`;
		if (GUESTS.test(words))
			return who === '' ? 'Foreign leaders visit China' : `Leaders from ${who} visit China`;
		return who === '' ? 'Visit to China' : `${isState ? 'State visit' : 'Visit'} to China: ${who}`;
	}
	if (leader !== '' && (who !== '' || destination !== ''))
		return `${leader} visits ${destination === '' ? who : destination}`;
	if (leader !== '') return `${leader}’s ${noun}`;
	if (traveller !== '' && destination !== '') return `${traveller} ${verb} ${destination}`;
	if (noun === 'envoy') return who === '' ? 'Envoy sent' : `Envoy sent: ${who}`;
	if (destination !== '') return `${isState ? 'State visit' : 'Visit'} to ${destination}`;
	if (traveller !== '' && !journey.isForeign && who !== '')
		return parts.isTopic ? `${traveller} sent: ${who}` : `${traveller} ${verb} ${who}`;
	if (journey.home !== '' && who !== '' && !who.includes(journey.home) && !isPersonal)
		return `${traveller} visits ${who}`;
	const kind = isState ? 'state visit' : 'visit';
	if (isPersonal) return `${who}’s ${kind}`;
	if (traveller !== '' && !/,| and /.test(who)) return `${capitalised(kind)} by ${traveller}`;
	return who === '' ? 'Visit' : `${isState ? 'State visit' : 'Visit'}: ${who}`;
}

function meeting({ noun, who, sides, leader, isPersonal, inRow, several, place }: Parts): string {
	if (leader !== '' && isPersonal && noun === 'meeting') return `${leader} meets ${who}`;
	if (leader !== '' && isPersonal) return `${leader}–${who} ${noun}`;
	const parties = sides === '' ? who : sides;
	if (several !== null && parties === '')
		return capitalised(joined(leader === '' ? '' : `${leader} holds`, several, plural(noun)));
	if (leader !== '' && parties === '') return `${leader}’s ${noun}`;
	if (isPersonal && parties === who) return `${capitalised(noun)} with ${who}`;
	const told = joined(parties === '' ? place : parties, noun);
	const nth = inRow === null ? '' : ordinalWord(inRow);
	return capitalised(joined(nth, nth !== '' && noun.endsWith('s') ? 'round of' : '', told));
}

const JOINING: Readonly<Record<string, string>> = {
	chairmanship: 'chairs',
	accession: 'joins',
	return: 'returns to',
	application: 'applies to join'
};

function membership({ noun, who, organisation, isHome }: Parts): string {
	if (isHome && organisation !== '' && noun === 'chairmanship')
		return `China chairs ${organisation}`;
	if (organisation === '' || who === organisation) return capitalised(joined(who, noun));
	if (noun === 'invitation') return `${organisation} invites ${who}`;
	const verb = JOINING[noun];
	const isOne = !/,| and /.test(who);
	return verb === undefined || !isOne
		? `${organisation} ${noun}: ${who}`
		: `${who} ${verb} ${organisation}`;
}

/** What a council or an assembly adopts: whom it is about is no side to it. */
const isAdopted = ({ noun, organisation }: Parts) =>
	noun === 'resolution' && /^UN |^United Nations/.test(organisation);

function betweenSides(parts: Parts): string {
	const { noun, who, sides, organisation } = parts;
	if (parts.work !== '' && noun.endsWith('in force')) return `${parts.work} in force`;
	if (sides !== '' && !isAdopted(parts)) return `${sides} ${noun}`;
	if (organisation === '' || noun === 'ceasefire') return inFront(parts);
	const act = `${organisation} ${noun}`;
	return who === organisation || who === '' ? act : `${act}: ${who}`;
}

function document(parts: Parts): string {
	const { work, sides, leader, who, organisation, noun, several } = parts;
	if (work !== '' && sides === '') return work;
	if (leader !== '' && who === '' && organisation === '')
		return `${leader}’s ${several === null ? noun : `${several} ${plural(noun)}`}`;
	return betweenSides(parts);
}

/** What is built, with whom and how far: `Indonesia high-speed railway opened to traffic`. */
function project({ noun, who, built }: Parts): string {
	const state = noun === 'project' ? '' : noun;
	const isShort = who !== '' && !/,| and |\d/.test(who);
	const told = joined(isShort ? who : '', built === '' ? 'project' : built, state);
	return `${capitalised(told)}${isShort || who === '' ? '' : `: ${who}`}`;
}

/** Words that a speech or letter is addressed with. */
const ADDRESSED = /[向对给致同与为]|[电函]贺|复信|回信/;

function speech({ noun, who, leader, organisation, isPersonal, words }: Parts): string {
	if (leader === '' && isPersonal && !ADDRESSED.test(words)) return `${who}’s ${noun}`;
	const isHost = who !== '' && who === organisation && OWN_NOUN.test(who);
	return joined(
		leader === '' ? capitalised(noun) : `${leader}’s ${noun}`,
		who === '' ? '' : `${isHost ? 'at the' : 'to'} ${who}`
	);
}

function conflict(parts: Parts): string {
	const { noun, who, sides, words } = parts;
	if (noun === 'evacuation')
		return `Evacuation${/同胞|中国公民|侨/.test(words) ? ' of Chinese nationals' : ''}${who === '' ? '' : ` from ${who}`}`;
	if (noun === 'conflict' && OWN_CONFLICT.test(who)) return `Outbreak of the ${who}`;
	if (sides !== '' && !sides.startsWith('China') && /^(?:conflict|fighting)$/.test(noun))
		return `${sides} ${noun}`;
	return withName(parts);
}

/** What is said of an organisation’s own gathering by a word for an event. */
const HELD = /^(?:event|opening|closing|ceremony|launch)$/;

function other(parts: Parts): string {
	const { noun, who, organisation, built } = parts;
	if (noun === 'founded') {
		const what = joined(
			who,
			who === organisation && who !== '' && built === '' ? '' : built === '' ? 'body' : built
		);
		return `${capitalised(what)} founded`;
	}
	if (noun === 'negotiations' || noun === 'dialogue') return betweenSides(parts);
	if (HELD.test(noun) && OWN_NOUN.test(organisation)) return organisation;
	if (noun === 'games' || (noun === 'event' && organisation !== ''))
		return organisation === ''
			? withName(parts)
			: `${parts.inRow === null ? '' : `${ordinalWord(parts.inRow)} `}${organisation}`;
	return withName(parts);
}

export const WORDINGS: Readonly<Record<EventType, (parts: Parts) => string>> = {
	summit: gathering,
	conference: gathering,
	visit,
	meeting,
	visa,
	anniversary,
	agreement: betweenSides,
	document,
	relations: betweenSides,
	membership,
	project,
	speech,
	conflict,
	other
};
