import type { Block, Sentence } from '../text/document.ts';
import type { Found } from './chrono.ts';
import type { FrameTracker } from './frames.ts';
import type { Memory } from './memory.ts';
import type { Antecedent, Place, Told } from './place.ts';
import type { DateReading } from './reading.ts';
import { isHeadline, pointsBack } from './read-parts.ts';
import { tenseOf } from './tense.ts';

/** What a text has told up to a find. */
export interface ToldSoFar {
	text: string;
	/** ISO day. */
	reference: string;
	frames: FrameTracker;
	memory: Memory;
	dates: readonly DateReading[];
}

/** Where a find stands. */
export interface Position {
	block: Block;
	sentence: Sentence;
}

/** How much text before a find may name the event that it counts from. */
const REACH = 24;
/** The words before a date that still opens its paragraph are no longer than this. */
const LONGEST_OPENING = 8;
/** Beside a date that stands alone there is at most a bracket or a full stop. */
const LONGEST_REST = 2;
/** Between a date and the anniversary that falls on it. */
const ON_DAY = /^,?[^,。;]{0,8}(?:迎来|是|系|为|即|恰逢|适逢|正值|欣逢|值)[^,。;]{0,14}$/;

/** Whether a find opens its block, at most a few words before it. */
export const opensBlock = ({ start }: Found, block: Block) =>
	start - block.start <= LONGEST_OPENING;

/** What is known where a find stands. */
export function placeOf(one: Found, { block, sentence }: Position, told: ToldSoFar): Place {
	const { reference, frames, memory } = told;
	const isParagraph = block.kind === 'paragraph';
	let tense: Place['tense'] | null = null;
	return {
		reference,
		frameYear: isParagraph ? frames.year : null,
		inSentence: memory.inSentence,
		inParagraph: memory.inParagraph,
		previous: memory.previous,
		lastDay: memory.lastDay,
		event: eventOf(one, { block, sentence }, told),
		section: sectionOf(block, memory),
		announced: memory.announced,
		entry: isParagraph && opensBlock(one, block) ? memory.entry : null,
		// Most dates tell their year: their tense is not asked for.
		get tense() {
			return (tense ??= tenseAt(one, block, sentence, told.text));
		},
		isOnDay: one.expression.kind === 'anniversary' && isOnDay(one, sentence, told)
	};
}

/** The year or month that the headlines above set; for a heading also a year that the title only names. */
function sectionOf({ kind }: Block, memory: Memory): Told | null {
	if (kind === 'title') return null;
	return kind === 'heading' ? memory.above : memory.section;
}

function tenseAt(one: Found, block: Block, sentence: Sentence, text: string): Place['tense'] {
	if (one.rule === 'dateline' || block.kind === 'byline' || block.kind === 'note') return 'nearest';
	if (isHeadline(block)) return 'nearest';
	const rest = sentence.end - sentence.start - (one.end - one.start);
	if (rest <= LONGEST_REST && sentence.end - block.start <= one.end - one.start + rest)
		return 'alone';
	return tenseOf(text, sentence, one);
}

/** The event that words count from: their own, or the one that stands right before them. */
function eventOf(
	one: Found,
	{ block, sentence }: Position,
	{ text, reference, memory: { events, inSentence } }: ToldSoFar
): Antecedent | null {
	const { start, expression } = one;
	const when = () =>
		tenseOf(text, sentence, one) === 'future' ? { notOverBy: reference } : { begunBy: reference };
	if (expression.kind === 'told-event') {
		// 「7月总理访华期间」 has its date in the sentence.
		if (expression.scope !== 'since' && inSentence) return null;
		const report = block.speaker ? null : { paragraph: block.start, reference };
		return events.find(expression.name, false, when(), report);
	}
	const needsDay =
		expression.kind === 'distance' ? expression.unit === 'day' : pointsBack(expression);
	if (needsDay === null) return null;
	const before = text.slice(Math.max(sentence.start, start - REACH), start);
	return events.find(before, needsDay, null);
}

/** Whether the words equate an anniversary with the date before it: 明天我们将迎来20周年. */
function isOnDay({ start }: Found, sentence: Sentence, { text, dates }: ToldSoFar): boolean {
	const last = dates.at(-1);
	if (!last || last.start < sentence.start) return false;
	return ON_DAY.test(text.slice(last.end, start));
}
