import { withoutQualifiers } from '#lib/model/edtf.ts';
import type { Event, EventList, Mention } from '#lib/model/event-list.ts';
import type { EventType } from '#lib/model/vocabulary.ts';
import { basename } from 'node:path';
import type { GoldMention, GoldText, Span } from './gold.ts';

/** A mention of the list with the event that it belongs to. */
export interface Prediction {
	event: Event;
	mention: Mention;
}

/** A gold mention and the prediction that found it. */
export interface Pair {
	gold: GoldMention;
	found: Prediction;
}

/** How the predictions for one text meet its gold mentions, one to one. */
export interface Matching {
	pairs: Pair[];
	missed: GoldMention[];
	/** Predictions without a gold mention that are not a finer split of one. */
	falseAlarms: Prediction[];
}

/** Types that careful readers confuse; any two of a family count as near. */
const FAMILIES: Readonly<Partial<Record<EventType, string>>> = {
	summit: 'gathering',
	conference: 'gathering',
	meeting: 'encounter',
	visit: 'encounter',
	agreement: 'accord',
	document: 'accord',
	relations: 'tie',
	membership: 'tie'
};

/** Share of the shorter quote that both must have in common to be one passage. */
const SAME_PASSAGE = 0.5;
/** The share below which a common trigger with unlike types is a coincidence. */
const SOME_PASSAGE = 0.3;

/** Weights of the ranking by which rivals for a partner are settled. */
const TRIGGER_WEIGHT = 2;
const TYPE_WEIGHT = 1;
const NEAR_TYPE_WEIGHT = 0.5;
const DATE_WEIGHT = 1;

/** Whether two types are the same or of one family. */
export function areNearTypes(a: EventType, b: EventType): boolean {
	return a === b || (FAMILIES[a] !== undefined && FAMILIES[a] === FAMILIES[b]);
}

function sharedLength(a: Span, b: Span): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function sharedPart(a: Span, b: Span): number {
	return sharedLength(a, b) / Math.min(a.end - a.start, b.end - b.start);
}

/** @returns how well the two suit each other, or null when they are not the same mention */
function affinity(gold: GoldMention, { event, mention }: Prediction): number | null {
	const onTrigger = sharedLength(gold.trigger, mention.trigger) > 0;
	const passage = sharedPart(gold.quote, mention.quote);
	const near = areNearTypes(gold.type, event.type);
	if (onTrigger ? !near && passage < SOME_PASSAGE : !near || !(passage >= SAME_PASSAGE))
		return null;
	const sameDate = withoutQualifiers(gold.edtf) === withoutQualifiers(mention.date.edtf);
	const typeWeight = gold.type === event.type ? TYPE_WEIGHT : near ? NEAR_TYPE_WEIGHT : 0;
	return (onTrigger ? TRIGGER_WEIGHT : 0) + passage + typeWeight + (sameDate ? DATE_WEIGHT : 0);
}

/** One record a party where the gold has one for all parties is neither right nor wrong. */
function isFinerSplit({ event, mention }: Prediction, gold: readonly GoldMention[]): boolean {
	return gold.some(
		(record) =>
			sharedLength(record.trigger, mention.trigger) > 0 &&
			areNearTypes(record.type, event.type) &&
			event.countries.length > 0 &&
			event.countries.every((country) => record.countries.includes(country))
	);
}

/** Pairs gold mentions and predictions of one text greedily, the best suited first. */
export function matchMentions(
	gold: readonly GoldMention[],
	predictions: readonly Prediction[]
): Matching {
	const candidates = gold.flatMap((record) =>
		predictions.flatMap((found) => {
			const score = affinity(record, found);
			return score === null ? [] : [{ score, gold: record, found }];
		})
	);
	candidates.sort((a, b) => b.score - a.score);
	const pairedGold = new Set<GoldMention>();
	const pairedFound = new Set<Prediction>();
	const pairs: Pair[] = [];
	for (const { gold: record, found } of candidates) {
		if (pairedGold.has(record) || pairedFound.has(found)) continue;
		pairedGold.add(record);
		pairedFound.add(found);
		pairs.push({ gold: record, found });
	}
	return {
		pairs,
		missed: gold.filter((record) => !pairedGold.has(record)),
		falseAlarms: predictions.filter(
			(found) => !pairedFound.has(found) && !isFinerSplit(found, gold)
		)
	};
}

/** The mentions that a list has for one annotated text, in the order of the list. */
export function predictionsFor(list: EventList, { doc }: GoldText): Prediction[] {
	const ids = new Set(
		list.sources.filter(({ file }) => basename(file).startsWith(doc)).map(({ id }) => id)
	);
	return list.events.flatMap((event) =>
		event.mentions.filter(({ source }) => ids.has(source)).map((mention) => ({ event, mention }))
	);
}
