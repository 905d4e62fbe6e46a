import { precisionOf } from '../model/edtf.ts';
import type { Event } from '../model/event-list.ts';
import type { Words } from '../wording/index.ts';
import { toJson } from './data.ts';
import { evidenceIn, type EvidenceOf } from './evidence.ts';
import type { Selection } from './selection.ts';

interface SlideDate {
	year: number;
	month?: number;
	day?: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** The headline and the text of a slide are HTML. */
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

function slideDate(iso: string): SlideDate {
	const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
	return { year, month, day };
}

/** Months and years are told as such: TimelineJS knows both, and draws no false day. */
function datesOf(event: Event): { start_date: SlideDate; end_date?: SlideDate } {
	const first = event.earliest ?? event.latest;
	if (first === null) throw new RangeError(`no day known: ${event.id}`);
	const start = slideDate(first);
	const precision = precisionOf(event.date);
	if (precision === 'year') return { start_date: { year: start.year } };
	if (precision === 'month')
		return { start_date: { year: start.year, ...(start.month && { month: start.month }) } };
	const last = event.latest ?? first;
	return { start_date: start, ...(last !== first && { end_date: slideDate(last) }) };
}

function slideOf(
	event: Event,
	address: string,
	evidenceOf: EvidenceOf,
	{ language, dates, phrases }: Words
) {
	const evidence = evidenceOf(event).map(
		({ quote, reference }) =>
			`<blockquote>${escapeHtml(quote)}</blockquote><p>${escapeHtml(reference)}</p>`
	);
	const headline = `<a href="${escapeHtml(address)}">${escapeHtml(event.title[language])}</a>`;
	const [home] = event.regions;
	return {
		...datesOf(event),
		display_date: dates.describe(event.date),
		text: { headline, text: evidence.join('') },
		...(home !== undefined && { group: phrases.regions[home] }),
		unique_id: event.id,
		// Addresses within quotations are part of them.
		autolink: false
	};
}

/** What TimelineJS 3 reads. */
export function toTimelineJs(selection: Selection): string {
	const { list, title, addresses, words } = selection;
	const evidenceOf = evidenceIn(selection);
	return toJson({
		title: { text: { headline: escapeHtml(title), text: '' } },
		events: list.events.map((event) => slideOf(event, addresses.event(event.id), evidenceOf, words))
	});
}
