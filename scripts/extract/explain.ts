import type { Event, EventList, Mention } from '#lib/model/event-list.ts';
import type { Notice } from '#lib/model/notice.ts';

/** Line and column of an offset (UTF-16 code units), both from 1. */
function place(raw: string, offset: number): string {
	const before = raw.slice(0, offset).split('\n');
	return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A text as the explanation refers to it. */
export interface ExplainedText {
	file: string;
	raw: string;
}

/** A notice as one line: where, which rule, why, on which words. */
export function explainNotice(notice: Notice, text: ExplainedText): string {
	const where = `${text.file}:${place(text.raw, notice.start)}`;
	return `${where} ${notice.rule}: ${notice.reason} | ${oneLine(notice.exact)}`;
}

function explainMention(mention: Mention, text: ExplainedText): string[] {
	const { quote, trigger, date } = mention;
	const words = date.exact ?? date.frame?.exact;
	return [
		`  ${text.file}:${place(text.raw, quote.start)} “${oneLine(quote.exact)}”`,
		`    trigger  ${oneLine(trigger.exact)} (${place(text.raw, trigger.start)})`,
		`    date     ${date.edtf} ${date.basis}${words === undefined ? '' : ` from “${oneLine(words)}”`}, counted from ${date.reference} [${date.rule}]`,
		...date.derivation.map((step) => `             ${oneLine(step)}`)
	];
}

/** What gave an event each of its values, as lines. */
export function explainEvent(event: Event, texts: ReadonlyMap<string, ExplainedText>): string[] {
	const list = (values: readonly string[]) => values.join(', ') || 'none';
	return [
		`${event.date}  ${event.title['zh-Hans']}  (${event.id})`,
		`  ${event.type}, ${event.status}; countries ${list(event.countries)}; regions ${list(event.regions)}; themes ${list(event.themes)}`,
		...event.mentions.flatMap((mention) => {
			const text = texts.get(mention.source);
			return text ? explainMention(mention, text) : [];
		})
	];
}

/**
 * The whole explanation of a list.
 *
 * @param texts by the id of their source
 */
export function explainList(
	list: EventList,
	notices: readonly Notice[],
	texts: ReadonlyMap<string, ExplainedText>
): string {
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
