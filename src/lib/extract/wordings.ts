import { isForeign, type Entity } from '../lexicon/entity.ts';
import type { FoldedSpan } from '../text/document.ts';
import { createCutter, type Cut } from './cutter.ts';
import type { Reading } from './mention.ts';
import { inside } from './spans.ts';
import {
	ATTRIBUTE,
	DATELINE,
	DOCUMENT_PREFIX,
	LEADS,
	MODIFIERS,
	OFFICES,
	TAILS,
	VENUES
} from './rules/headlines.ts';

const OPENING = '“《(';
const CLOSING = '”》)';
const MARK = new RegExp(`[${OPENING}${CLOSING}]`);

/** Whether every quotation mark, title mark and bracket that opens closes. */
export function balanced(text: string): boolean {
	if (!MARK.test(text)) return true;
	let open = 0;
	for (let index = 0; index < text.length; index += 1) {
		const mark = text.charAt(index);
		if (OPENING.includes(mark)) open += 1;
		else if (CLOSING.includes(mark)) open -= 1;
	}
	return open === 0;
}

/** A run of folded text without the parts given. Parts are in text order. */
function without(text: string, span: FoldedSpan, parts: readonly FoldedSpan[]): string {
	let kept = '';
	let position = span.start;
	for (const part of parts) {
		if (part.end <= span.start || part.start >= span.end || part.start < position) continue;
		kept += text.slice(position, part.start);
		position = part.end;
	}
	return kept + text.slice(position, span.end);
}

/** From so many members on a list is cut. */
const SHORTEST_LIST = 3;

/** 「A、B、C、D6国」: all members of a list of three or more but the first. */
function listTails(text: string, entities: readonly Entity[]): readonly FoldedSpan[] {
	if (entities.length < SHORTEST_LIST) return [];
	const tails: FoldedSpan[] = [];
	const countries = entities.filter((entity) => entity.kind === 'country' && isForeign(entity));
	let run: Entity[] = [];
	const close = () => {
		const [first] = run;
		const last = run[run.length - 1];
		if (first && last && run.length >= SHORTEST_LIST)
			tails.push({ start: first.end, end: last.end });
	};
	for (const country of countries) {
		const previous = run[run.length - 1];
		const joined = previous && /^[、和与]$/.test(text.slice(previous.end, country.start));
		if (!joined) {
			close();
			run = [];
		}
		run.push(country);
	}
	close();
	return tails;
}

const PREPOSITION = /(?:[定订][在于]|[在于自从])$/;

/** A date that is taken out takes its preposition along: 「將在下半年接任」, 「定於5日舉行」. */
const withPreposition = (text: string, { start, end }: FoldedSpan): FoldedSpan => ({
	start: start - (PREPOSITION.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0),
	end: text[end] === '内' ? end + 1 : end
});

/** A country's name in full, as in 安哥拉共和国, unless it is its founding that is told. */
const FULL_NAME = /(?:共和国|联邦|王国|联合王国|合众国|合作共和国)$/;

/** Words with the full names of countries cut to their short ones; titles of documents stay. */
function shortened(words: string, text: string, entities: readonly Entity[]): string {
	let shorter = words;
	for (const entity of entities) {
		const short = entity.kind === 'country' ? entity.name?.['zh-Hans'] : undefined;
		if (short === undefined || short.length >= entity.end - entity.start) continue;
		const name = text.slice(entity.start, entity.end);
		if (!FULL_NAME.test(name) || text.startsWith('成立', entity.end) || words.includes('《'))
			continue;
		shorter = shorter.replace(name, short);
	}
	return shorter;
}

/** The span's words, without dates, with lists cut to their first member and 等. */
export function wordsOf(reading: Reading, span: FoldedSpan): string {
	const text = reading.document.folded.text;
	const entities = inside(reading.entities, span);
	const dates = inside(reading.time.dates, span)
		.filter((date) => date.role !== 'anniversary')
		.map((date) => withPreposition(text, date));
	const tails = listTails(text, entities);
	const [tail] = tails;
	if (!tail) return shortened(without(text, span, dates), text, entities);
	const head = without(text, { start: span.start, end: tail.start }, dates);
	const rest = without(text, { start: tail.end, end: span.end }, [...dates, ...tails.slice(1)]);
	return shortened(`${head}${rest.startsWith('等') ? '' : '等'}${rest}`, text, entities);
}

const cutEnds = createCutter([
	[/[至到]?\(\)[至到]?/g, ''],
	[/(?<=\p{Script=Han})\([A-Z][A-Za-z\d ]{1,8}\)/gu, ''],
	...DATELINE.map((part): Cut => [part, '']),
	[LEADS, ''],
	[ATTRIBUTE, '$1'],
	[OFFICES, ''],
	[TAILS, '']
]);
const cutModifiers = createCutter([[MODIFIERS, '']]);
const cutVenues = createCutter([[VENUES, '']]);
const cutPrefix = createCutter([[DOCUMENT_PREFIX, '$1']]);

/** A wording without what a headline does without at its ends. */
export const tidy = (words: string) => cutEnds(words).trim();

/** The steps from a tidy wording to a short one. */
const SHORTENINGS: readonly ((words: string) => string)[] = [
	cutModifiers,
	(words) => tidy(cutVenues(words)),
	cutPrefix
];

/** Shorter wordings of a tidy one, step after step, each without what the one before lacks. */
export function* wordings(tidied: string): Generator<string> {
	let current = tidied;
	yield current;
	for (const shorten of SHORTENINGS) {
		const shorter = shorten(current);
		if (shorter !== current) yield shorter;
		current = shorter;
	}
}

/** No offset is as large as this. */
const BEYOND_OFFSETS = 2 ** 26;
const TIDY_WORDS = new WeakMap<Reading, Map<number, string>>();

/** The tidy wording of a span, made once however often it is tried. */
export function tidyWordsOf(reading: Reading, span: FoldedSpan): string {
	const known = TIDY_WORDS.get(reading) ?? new Map<number, string>();
	TIDY_WORDS.set(reading, known);
	const key = span.start * BEYOND_OFFSETS + span.end;
	const words = known.get(key) ?? tidy(wordsOf(reading, span));
	known.set(key, words);
	return words;
}
