import type { Event, Source } from '../model/event-list.ts';
import type { Addresses } from '../cite/index.ts';
import { witnessesOf, type Selection } from './selection.ts';

/** Excel takes a file for UTF-8 only with this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Spreadsheets run what begins with one of these; some take the full-width forms for the same. An
 * apostrophe in front makes it text.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

type Cell = string | number | null;

function cellText(value: Cell): string {
	if (typeof value !== 'string') return value === null ? '' : String(value);
	const text = FORMULA.test(value) ? `'${value}` : value;
	return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows below their column names by RFC 4180: CR LF, quotes doubled; for Excel a byte order mark. */
function table(columns: readonly string[], rows: readonly Cell[][]): string {
	return (
		BYTE_ORDER_MARK + [columns, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
	);
}

const several = (values: readonly string[]) => values.join('; ');

/** Columns of what an event is, without its evidence. */
const EVENT_COLUMNS: Readonly<Record<string, (event: Event) => Cell>> = {
	id: ({ id }) => id,
	date: ({ date }) => date,
	earliest: ({ earliest }) => earliest,
	latest: ({ latest }) => latest,
	type: ({ type }) => type,
	status: ({ status }) => status,
	title_zh_hans: ({ title }) => title['zh-Hans'],
	title_zh_hant: ({ title }) => title['zh-Hant'],
	title_en: ({ title }) => title.en,
	countries: ({ countries }) => several(countries),
	regions: ({ regions }) => several(regions),
	themes: ({ themes }) => several(themes),
	places: ({ places }) => several(places ?? [])
};

const eventCells = (event: Event) => Object.values(EVENT_COLUMNS).map((cell) => cell(event));

/** A row an event, with the best of its quotes. */
export function toEventTable({ list, addresses }: Selection): string {
	const columns = [...Object.keys(EVENT_COLUMNS), 'mentions', 'sources', 'quote', 'address'];
	const rows = list.events.map((event) => [
		...eventCells(event),
		event.mentions.length,
		several([...new Set(event.mentions.map(({ source }) => source))]),
		event.mentions[0]?.quote.exact ?? null,
		addresses.event(event.id)
	]);
	return table(columns, rows);
}

const SOURCE_COLUMNS: Readonly<Record<string, (source: Source, addresses: Addresses) => Cell>> = {
	source: ({ id }) => id,
	source_title: ({ title }) => title,
	source_speaker: ({ speaker }) => speaker ?? null,
	source_publisher: ({ publisher }) => publisher ?? null,
	source_place: ({ place }) => place ?? null,
	source_kind: ({ kind }) => kind,
	source_date: ({ date }) => date,
	source_address: ({ id, url }, addresses) => url ?? addresses.text(id)
};

/** A row a mention: what the event is, the words and how they are dated. Offsets in UTF-16 code units. */
export function toMentionTable({ list, addresses, words }: Selection): string {
	const columns = [
		...['event', 'event_date', 'event_title', 'date', 'basis', 'date_words', 'derivation'],
		...['quote', 'start', 'end'],
		...Object.keys(SOURCE_COLUMNS)
	];
	const rows = witnessesOf(list).map(({ event, mention: { date, quote }, source }) => [
		...[event.id, event.date, event.title[words.language]],
		...[date.edtf, date.basis, date.exact, date.derivation.join(' → ')],
		...[quote.exact, quote.start, quote.end],
		...Object.values(SOURCE_COLUMNS).map((cell) => cell(source, addresses))
	]);
	return table(columns, rows);
}
