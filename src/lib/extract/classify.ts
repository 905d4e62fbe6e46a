import type { EventType, Region, Status } from '../model/vocabulary.ts';
import { REGIONS } from '../model/vocabulary.ts';
import { boundsOf } from '../model/edtf.ts';
import { daysBetween } from '../time/days.ts';
import { isForeign, type Entity } from '../lexicon/entity.ts';
import { DOMESTIC, FUTURE, ONGOING } from './rules/contexts.ts';

const SPEAKS_FOR_CHINA = /我们|我国|中方/;
/** What of China an anniversary may be of, though it concerns others as well. */
const CHINESE_CAUSE = /理念|倡议|提出|抗日战争|抗战/;

/** Whether China, alone, is what an event is about: its office, its anniversary, its citizens. */
function isOfChina(
	type: EventType,
	entities: readonly Entity[],
	namesChina: boolean,
	context: string
): boolean {
	switch (type) {
		case 'membership':
			return namesChina;
		case 'anniversary':
			return namesChina && (!entities.some(isForeign) || CHINESE_CAUSE.test(context));
		case 'conflict':
			return entities.length === 0 && SPEAKS_FOR_CHINA.test(context);
		default:
			return false;
	}
}

/**
 * ISO 3166-1 alpha-3 codes of the parties, China only when it is alone and the event is its own.
 *
 * @param context folded text of the sentence up to the trigger's clause
 */
export function countriesOf(
	type: EventType,
	entities: readonly Entity[],
	regions: readonly Region[],
	context: string
): string[] {
	const codes = new Set(entities.flatMap((entity) => entity.countries));
	const namesChina = codes.delete('CHN');
	if (codes.size > 0) return [...codes].sort();
	const isDomestic = regions.length === 1 && regions[0] === 'china';
	return isDomestic || isOfChina(type, entities, namesChina, context) ? ['CHN'] : [];
}

/** Journeys of China's own to places in China. */
const TO_HONG_KONG = /[访抵赴来返]港|香港|[访抵赴来返]澳(?!大利亚|洲|方)|澳门/;

/** Whether a visit is one of China's leaders to a part of China. */
export function isAtHome(type: EventType, entities: readonly Entity[], words: string): boolean {
	if (type !== 'visit' || !entities.some(({ kind }) => kind === 'leader')) return false;
	return entities.every((entity) => !isForeign(entity)) && TO_HONG_KONG.test(words);
}

/** The regions of the parties; `china` for home affairs, `global` where nobody is named. */
export function regionsOf(entities: readonly Entity[], text: string, isHome = false): Region[] {
	const found = new Set<Region>(entities.flatMap((entity) => entity.regions));
	if (found.size > 1) found.delete('china');
	if (found.size === 1 && found.has('china') && !isHome && !DOMESTIC.test(text)) found.clear();
	if (found.size === 0) found.add(DOMESTIC.test(text) ? 'china' : 'global');
	return REGIONS.filter((region) => found.has(region));
}

/** A stretch whose first day is told, and at least the month of its last. */
const FROM_DAY_TO_DAY = /^\d{4}-\d{2}-\d{2}~?\/\d{4}-\d{2}/;

/** What takes days, or weeks at most. */
const OF_DAYS: ReadonlySet<EventType> = new Set<EventType>([
	'visit',
	'meeting',
	'conference',
	'summit',
	'speech'
]);
const LONGEST_IN_DAYS = 60;

/** 「10月19日起先後訪問」 in a text of the next year: a journey whose end is not told has ended. */
function isLongOver(type: EventType, edtf: string, reference: string): boolean {
	const [start] = /^\d{4}-\d{2}-\d{2}(?=\/\.\.$)/.exec(edtf) ?? [];
	return (
		OF_DAYS.has(type) && start !== undefined && daysBetween(start, reference) > LONGEST_IN_DAYS
	);
}

/** Where the mention's own words put it in time, seen from the reference day. */
export function statusOf(
	text: string,
	type: EventType,
	edtf: string,
	reference: string,
	isReview: boolean
): Status {
	const bounds = boundsOf(edtf);
	if (!bounds) return 'occurred';
	const ahead = bounds.earliest !== null && bounds.earliest > reference;
	const behind = bounds.latest !== null && bounds.latest < reference;
	if (ahead) return 'planned';
	if (behind || isReview) return 'occurred';
	if (FUTURE.test(text) && bounds.earliest !== null) return 'planned';
	if (type === 'anniversary') return 'ongoing';
	// What is established on a day is done on it, however long it lasts.
	if (bounds.latest === null)
		return type === 'relations' || isLongOver(type, edtf, reference) ? 'occurred' : 'ongoing';
	// What a policy is told to end by holds until then.
	if (bounds.earliest === null) return 'ongoing';
	const isUnderWay = FROM_DAY_TO_DAY.test(edtf) && (bounds.latest ?? '') > reference;
	const isInOffice = type === 'membership' && /轮值主席|担任/.test(text);
	return isUnderWay || isInOffice || ONGOING.test(text) ? 'ongoing' : 'occurred';
}
