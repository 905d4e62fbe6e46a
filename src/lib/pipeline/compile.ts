import type { EventList, Mention, Source } from '../model/event-list.ts';
import type { ToldMention } from '../model/mention-line.ts';
import type { Notice } from '../model/notice.ts';
import { sketchOf } from '../collate/sketch.ts';
import { extractMentions } from '../extract/extract.ts';
import type { Dating, FoldedMention } from '../extract/mention.ts';
import { isForeign } from '../lexicon/entity.ts';
import { findEntities } from '../lexicon/index.ts';
import { clusterItems, compareText } from '../merge/cluster.ts';
import { compareEvents, toEvent, withUniqueIds } from '../merge/event.ts';
import type { MergeItem } from '../merge/item.ts';
import { toMergeItems } from '../merge/told.ts';
import type { TextDocument } from '../text/document.ts';
import { toQuote, toRawSpan } from '../text/fold.ts';
import { readDocument } from '../text/read-document.ts';
import { readTime } from '../time/index.ts';
import { parseNumber } from '../time/numerals.ts';
import { collateReadings } from './transcripts.ts';

/** A text to read, with what is known about it beforehand. */
export interface SourceInput {
	/** `script` and `length` are read from the text. */
	source: Omit<Source, 'script' | 'length'>;
	/** The decoded text, without a byte order mark, line ends kept. */
	raw: string;
}

/** What one text tells, before it is merged with the others. */
export interface SourceReading {
	source: Source;
	/** The decoded text. */
	raw: string;
	/** A sample of its wordings, for finding transcripts of one occasion. */
	sketch: Uint32Array;
	items: MergeItem[];
	notices: Notice[];
}

/** Settings of a compilation. */
export interface CompileOptions {
	/** Program and version, written into the list. */
	generator: string;
	/** Converts Simplified to Traditional Chinese, for titles. */
	toTraditional: (simplified: string) => string;
}

/** The last step of an inherited date, in words. */
function carriedOver(document: TextDocument, dating: Exclude<Dating, { kind: 'own' }>): string {
	if (dating.kind === 'frame') return 'carried over to what is told after it';
	const { exact } = toRawSpan(document.raw, document.folded, dating.antecedent);
	return `carried over with 「${exact}」, during or after which it took place`;
}

function toMention(document: TextDocument, source: string, found: FoldedMention): Mention {
	const { raw, folded } = document;
	const { dating } = found;
	const { reading } = dating;
	const expression = toRawSpan(raw, folded, reading);
	const { rule, reference } = reading;
	const quote = toQuote(raw, folded, found.quote);
	const trigger = toRawSpan(raw, folded, found.trigger);
	const derivation = reading.derivation.slice();
	derivation[0] = expression.exact.replace(/\s+/g, '');
	let date: Mention['date'];
	if (dating.kind === 'own') {
		const { exact, start, end } = expression;
		const { basis } = reading;
		date = { edtf: found.date, reference, rule, basis, exact, start, end, derivation };
	} else {
		derivation.push(carriedOver(document, dating));
		const frame = expression;
		const [basis, exact] = ['inherited', null] as const;
		date = { edtf: found.date, reference, rule, basis, exact, frame, derivation };
	}
	const isAsked = document.blocks.some(
		({ start, end, speaker }) =>
			start <= found.trigger.start && found.trigger.start < end && speaker?.role === 'questioner'
	);
	const mention: Mention = { source, quote, trigger, date };
	if (isAsked) mention.voice = 'questioner';
	return mention;
}

/** The number that an anniversary's trigger begins with, whatever numerals it is written in. */
function yearsOf({ folded }: TextDocument, { type, trigger }: FoldedMention): number | null {
	if (type !== 'anniversary') return null;
	const words = folded.text.slice(trigger.start, trigger.end);
	const [number] = /^[\d〇零一二两三四五六七八九十百千]+/.exec(words) ?? [];
	return number === undefined ? null : parseNumber(number);
}

function toTold(document: TextDocument, source: string, found: FoldedMention): ToldMention {
	const keyed = found.entities.filter((entity) => entity.kind !== 'country' && isForeign(entity));
	const hosts = found.entities.filter((entity) => entity.kind === 'leader' && !isForeign(entity));
	return {
		mention: toMention(document, source, found),
		type: found.type,
		status: found.status,
		namesParties: found.namesParties,
		countries: found.countries,
		regions: found.regions,
		themes: found.themes,
		places: found.places,
		title: found.title,
		label: found.label,
		titleRank: found.titleRank,
		english: found.english,
		name: document.folded.text.slice(found.name.start, found.name.end),
		years: yearsOf(document, found),
		keys: [...new Set(keyed.map(({ kind, id }) => `${kind}/${id}`))],
		hosts: [...new Set(hosts.map((entity) => entity.id))]
	};
}

/** Reads a text as far as its mentions: folding, dates, entities. */
function extractFrom(raw: string, date: string) {
	const document = readDocument(raw);
	const time = readTime(document, date);
	const entities = findEntities(document.folded.text);
	return { document, ...extractMentions(document, time, entities, date) };
}

/** Reads one text: folding, dates, entities, mentions. Pure; never throws for odd text. */
export function readSource(input: SourceInput): SourceReading {
	const { document, mentions, notices } = extractFrom(input.raw, input.source.date);
	const source: Source = {
		...input.source,
		script: document.script,
		length: input.raw.length
	};
	return {
		source,
		raw: input.raw,
		sketch: sketchOf(document.folded.text),
		items: toMergeItems(
			source,
			mentions.map((mention) => toTold(document, source.id, mention))
		),
		notices: notices.map((notice) => ({ ...notice, source: source.id }))
	};
}

/** For each item of a reading, which words gave which value. Reads the text once more. */
export function reasonsOf({ raw, source }: SourceReading): string[][] {
	return extractFrom(raw, source.date).mentions.map(({ because }) => because());
}

/** Merges what the texts tell into one event list, in an order that does not depend on theirs. */
export function compileEventList(
	readings: readonly SourceReading[],
	options: CompileOptions
): EventList {
	const { items, occasions } = collateReadings(readings);
	const events = clusterItems(items)
		.map((cluster) => toEvent(cluster, options.toTraditional))
		.sort(compareEvents);
	return {
		version: 1,
		generator: options.generator,
		sources: readings
			.map(({ source }): Source => {
				const occasion = occasions.get(source.id);
				return occasion === undefined ? source : { ...source, occasion };
			})
			.sort((a, b) => compareText(a.id, b.id)),
		events: withUniqueIds(events)
	};
}
