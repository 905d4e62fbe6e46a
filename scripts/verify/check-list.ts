import { boundsOf } from '#lib/model/edtf.ts';
import type { Event, EventList, Mention, Source } from '#lib/model/event-list.ts';

/** Longest context kept beside a quote, in UTF-16 code units. */
const CONTEXT_LIMIT = 32;

/** A source's file as it is stored now. */
export interface StoredText {
	raw: string;
	sha256: string;
}

interface Span {
	exact: string;
	start: number;
	end: number;
}

const short = (text: string) => JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);

function checkSpan(name: string, span: Span, raw: string): string[] {
	const found = raw.slice(span.start, span.end);
	if (found === span.exact) return [];
	return [
		`${name} ${span.start}–${span.end}: list has ${short(span.exact)}, text has ${short(found)}`
	];
}

function checkContext({ quote }: Mention, raw: string): string[] {
	const before = raw.slice(Math.max(0, quote.start - quote.prefix.length), quote.start);
	const after = raw.slice(quote.end, quote.end + quote.suffix.length);
	return [
		before === quote.prefix
			? ''
			: `prefix: list has ${short(quote.prefix)}, text has ${short(before)}`,
		after === quote.suffix
			? ''
			: `suffix: list has ${short(quote.suffix)}, text has ${short(after)}`,
		Math.max(quote.prefix.length, quote.suffix.length) <= CONTEXT_LIMIT
			? ''
			: `prefix or suffix is longer than ${CONTEXT_LIMIT}`
	].filter((problem) => problem !== '');
}

function checkDate({ date }: Mention, raw: string): string[] {
	const { exact, start, end, frame } = date;
	const problems = frame ? checkSpan('frame', frame, raw) : [];
	if (exact !== null && start !== undefined && end !== undefined)
		problems.push(...checkSpan('date', { exact, start, end }, raw));
	else if (exact !== null || start !== undefined || end !== undefined)
		problems.push('date: exact, start and end do not stand together');
	if (date.basis === 'inherited' && !frame) problems.push('date: inherited without a frame');
	return problems;
}

/** Compares one mention with the text that it cites. */
export function checkMention(mention: Mention, raw: string): string[] {
	const { quote, trigger } = mention;
	return [
		...checkSpan('quote', quote, raw),
		...checkContext(mention, raw),
		...checkSpan('trigger', trigger, raw),
		...(trigger.start < quote.start || trigger.end > quote.end
			? [`trigger ${trigger.start}–${trigger.end} lies outside the quote`]
			: []),
		...checkDate(mention, raw)
	];
}

function checkBounds(event: Event): string[] {
	const bounds = boundsOf(event.date);
	if (bounds?.earliest === event.earliest && bounds.latest === event.latest) return [];
	return [
		`${event.date} spans ${bounds?.earliest ?? '..'} to ${bounds?.latest ?? '..'}, list has ${event.earliest ?? '..'} to ${event.latest ?? '..'}`
	];
}

function repeatedIds(kind: string, ids: readonly string[]): string[] {
	const seen = new Set<string>();
	const repeated = new Set(ids.filter((id) => seen.size === seen.add(id).size));
	return [...repeated].map((id) => `${kind} ${id}: the id stands more than once`);
}

function checkSource(source: Source, text: StoredText): string[] {
	return [
		text.sha256 === source.sha256 ? '' : 'the file has changed since it was read (SHA-256 differs)',
		text.raw.length === source.length
			? ''
			: `length: list has ${source.length}, text has ${text.raw.length}`
	]
		.filter((problem) => problem !== '')
		.map((problem) => `source ${source.id} (${source.file}): ${problem}`);
}

/**
 * Re-reads everything that a list cites.
 *
 * @param texts by source id; sources without one are skipped, their absence is the caller's to report
 * @returns every mismatch as a line with its place
 */
export function checkEventList(list: EventList, texts: ReadonlyMap<string, StoredText>): string[] {
	const sources = new Map(list.sources.map((source) => [source.id, source]));
	const problems = [
		...repeatedIds(
			'source',
			list.sources.map(({ id }) => id)
		),
		...repeatedIds(
			'event',
			list.events.map(({ id }) => id)
		)
	];
	for (const source of list.sources) {
		const text = texts.get(source.id);
		if (text) problems.push(...checkSource(source, text));
		if (source.occasion !== undefined && !sources.has(source.occasion))
			problems.push(`source ${source.id}: there is no source ${source.occasion} of its occasion`);
	}
	for (const event of list.events) {
		problems.push(...checkBounds(event).map((problem) => `event ${event.id}: ${problem}`));
		event.mentions.forEach((mention, index) => {
			const source = sources.get(mention.source);
			const place = `event ${event.id}, mention ${index} (${source?.file ?? mention.source})`;
			const text = texts.get(mention.source);
			if (!source) problems.push(`${place}: there is no source ${mention.source}`);
			else if (text)
				problems.push(...checkMention(mention, text.raw).map((problem) => `${place}: ${problem}`));
		});
	}
	return problems;
}
