import { counterpartOf, type Counterpart } from '#lib/collate/counterpart.ts';
import type { RawRun } from '#lib/collate/quotes.ts';
import type { Event, EventList, Mention } from '#lib/model/event-list.ts';
import type { Notice } from '#lib/model/notice.ts';
import { reasonsOf, type SourceReading } from '#lib/pipeline/compile.ts';

/** Line and column of an offset (UTF-16 code units), both from 1. */
function place(raw: string, offset: number): string {
	const before = raw.slice(0, offset).split('\n');
	return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A text as the explanation refers to it. */
interface ExplainedText {
	file: string;
	raw: string;
	/** Of a transcript, as in the list of sources. */
	occasion: string | undefined;
	/** For each quote, which words gave which value of its mention. */
	because: ReadonlyMap<Mention['quote'], readonly string[]>;
}

/** A notice as one line: where, which rule, why, on which words. */
function explainNotice(notice: Notice, text: ExplainedText): string {
	const where = `${text.file}:${place(text.raw, notice.start)}`;
	return `${where} ${notice.rule}: ${notice.reason} | ${oneLine(notice.exact)}`;
}

/** One value and the words that gave it, from a line `field: words`; the date has been told. */
function explainValue(line: string): string[] {
	const [, field = '', words = ''] = /^(\w+):(.*)$/s.exec(line) ?? ['', '', line];
	return field === 'date' ? [] : [`    ${field.padEnd(8)} ${oneLine(words) || 'none'}`];
}

function explainMention(mention: Mention, text: ExplainedText): string[] {
	const { quote, trigger, date } = mention;
	const words = date.exact ?? date.frame?.exact;
	return [
		`  ${text.file}:${place(text.raw, quote.start)} “${oneLine(quote.exact)}”`,
		`    trigger  ${oneLine(trigger.exact)} (${place(text.raw, trigger.start)})`,
		`    date     ${date.edtf} ${date.basis}${words === undefined ? '' : ` from “${oneLine(words)}”`}, counted from ${date.reference} [${date.rule}]`,
		...date.derivation.map((step) => `             ${oneLine(step)}`),
		...(text.because.get(quote) ?? []).flatMap(explainValue),
		...(mention.differs ? [`    differs  in ${mention.differs.join(', ')} from the event`] : [])
	];
}

/** Where a mention and the same passage of another transcript differ. */
function explainVariants({ quote }: Mention, { mention, runs }: Counterpart): string[] {
	const words = ({ exact, start }: Mention['quote'], run: RawRun) =>
		oneLine(exact.slice(run.start - start, run.end - start)) || '–';
	const variants = runs
		.filter(({ isSame }) => !isSame)
		.map(({ a, b }) => `${words(quote, a)} : ${words(mention.quote, b)}`);
	return variants.length > 0 ? [`    variants ${variants.join(', ')} (${mention.source})`] : [];
}

/** What gave an event each of its values, as lines. */
function explainEvent(event: Event, texts: ReadonlyMap<string, ExplainedText>): string[] {
	const occasionOf = (source: string) => texts.get(source)?.occasion;
	const list = (values: readonly string[]) => values.join(', ') || 'none';
	return [
		`${event.date}  ${event.title['zh-Hans']}  (${event.id})`,
		`  ${event.type}, ${event.status}; countries ${list(event.countries)}; regions ${list(event.regions)}; themes ${list(event.themes)}`,
		...event.mentions.flatMap((mention) => {
			const text = texts.get(mention.source);
			if (!text) return [];
			const parallel = counterpartOf(mention, event.mentions, occasionOf);
			return [
				...explainMention(mention, text),
				...(parallel ? explainVariants(mention, parallel) : [])
			];
		})
	];
}

function explainedText(list: EventList, reading: SourceReading): ExplainedText {
	const { source, raw, items } = reading;
	const because = reasonsOf(reading);
	const ofQuote = items.map(({ mention }, index) => [mention.quote, because[index] ?? []] as const);
	return {
		file: source.file,
		raw,
		occasion: list.sources.find(({ id }) => id === source.id)?.occasion,
		because: new Map(ofQuote)
	};
}

/**
 * The whole explanation of a list.
 *
 * @param readings that the list was compiled from, and its quotes with it
 */
export function explainList(list: EventList, readings: readonly SourceReading[]): string {
	const texts = new Map(
		readings.map((reading) => [reading.source.id, explainedText(list, reading)])
	);
	const notices = readings.flatMap((reading) => reading.notices);
	const refused = notices.flatMap((notice) => {
		const text = texts.get(notice.source);
		return text ? [explainNotice(notice, text)] : [];
	});
	return [
		...list.events.flatMap((event) => [...explainEvent(event, texts), '']),
		`${notices.length} notices`,
		...refused,
		''
	].join('\n');
}
