import type { Event } from '../model/event-list.ts';
import type { Words } from '../wording/index.ts';
import { evidenceIn, timeInWords, type EvidenceOf } from './evidence.ts';
import type { Selection } from './selection.ts';

/** A one-line text of which no character marks anything up (CommonMark). */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
		.replace(/^[-+=]/, '\\$&')
		.replace(/^(\d+)([.)])/, '$1\\$2');
}

function entryOf(event: Event, address: string, evidenceOf: EvidenceOf, words: Words): string {
	const title = `[${escapeMarkdown(event.title[words.language])}](${address})`;
	const evidence = evidenceOf(event).map(({ quote, reference }) =>
		[`> ${escapeMarkdown(quote)}`, '>', `> —— ${escapeMarkdown(reference)}`].join('\n')
	);
	return [`### ${timeInWords(event, words)} ${title}`, ...evidence].join('\n\n');
}

/** The year under which an event stands: that of its first possible day. */
function yearOf({ earliest, latest, date }: Event): string {
	return (earliest ?? latest ?? date).slice(0, 4);
}

/** A readable list by years, with quotations and references. */
export function toMarkdown(selection: Selection): string {
	const { list, title, address, addresses, words } = selection;
	const evidenceOf = evidenceIn(selection);
	const years = new Map<string, string[]>();
	for (const event of list.events) {
		const entries = years.get(yearOf(event)) ?? [`## ${yearOf(event)}`];
		years.set(yearOf(event), entries);
		entries.push(entryOf(event, addresses.event(event.id), evidenceOf, words));
	}
	const head = [`# ${escapeMarkdown(title)}`, `<${address}>`];
	return `${[...head, ...[...years.values()].flat()].join('\n\n')}\n`;
}
