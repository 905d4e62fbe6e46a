import type { Event, EventList } from '#lib/model/event-list.ts';

/** A value of a row; lists are lists of texts. */
type Value = string | number | readonly string[] | null | undefined;

/** A table that a list is laid out in. */
export interface Table {
	name: string;
	/** DuckDB’s type of each column, by its name. */
	columns: Readonly<Record<string, string>>;
	rows: (list: EventList) => Iterable<Readonly<Record<string, Value>>>;
}

/** A table of what an event has several of, in their order. */
function manyOf(
	name: string,
	column: string,
	valuesOf: (event: Event) => readonly string[]
): Table {
	return {
		name,
		columns: { event: 'VARCHAR', [column]: 'VARCHAR', position: 'INTEGER' },
		rows: ({ events }) =>
			events.flatMap((event) =>
				valuesOf(event).map((value, position) => ({ event: event.id, [column]: value, position }))
			)
	};
}

const sources: Table = {
	name: 'sources',
	columns: {
		...{ id: 'VARCHAR', file: 'VARCHAR', title: 'VARCHAR', speaker: 'VARCHAR' },
		...{ publisher: 'VARCHAR', place: 'VARCHAR', kind: 'VARCHAR', date: 'DATE' },
		...{ script: 'VARCHAR', sha256: 'VARCHAR', url: 'VARCHAR', occasion: 'VARCHAR' },
		length: 'INTEGER'
	},
	rows: (list) => list.sources
};

const events: Table = {
	name: 'events',
	columns: {
		...{ id: 'VARCHAR', type: 'VARCHAR', status: 'VARCHAR', date: 'VARCHAR' },
		...{ earliest: 'DATE', latest: 'DATE', home_region: 'VARCHAR', mentions: 'INTEGER' },
		...{ title_zh_hans: 'VARCHAR', title_zh_hant: 'VARCHAR', title_en: 'VARCHAR' },
		...{ label_zh_hans: 'VARCHAR', label_zh_hant: 'VARCHAR', label_en: 'VARCHAR' }
	},
	rows: (list) =>
		list.events.map(({ id, type, status, title, label, ...event }) => ({
			...{ id, type, status, date: event.date, earliest: event.earliest, latest: event.latest },
			home_region: event.regions[0],
			mentions: event.mentions.length,
			...{ title_zh_hans: title['zh-Hans'], title_zh_hant: title['zh-Hant'], title_en: title.en },
			...{ label_zh_hans: label['zh-Hans'], label_zh_hant: label['zh-Hant'], label_en: label.en }
		}))
};

const mentions: Table = {
	name: 'mentions',
	columns: {
		...{ event: 'VARCHAR', position: 'INTEGER', source: 'VARCHAR' },
		...{ quote: 'VARCHAR', quote_start: 'INTEGER', quote_end: 'INTEGER' },
		...{ prefix: 'VARCHAR', suffix: 'VARCHAR' },
		...{ trigger: 'VARCHAR', trigger_start: 'INTEGER', trigger_end: 'INTEGER' },
		...{ edtf: 'VARCHAR', basis: 'VARCHAR', expression: 'VARCHAR', frame: 'VARCHAR' },
		...{ reference: 'DATE', rule: 'VARCHAR', derivation: 'VARCHAR[]' },
		...{ voice: 'VARCHAR', differs: 'VARCHAR[]' }
	},
	*rows(list) {
		for (const event of list.events)
			for (const [position, { source, quote, trigger, date, ...told }] of event.mentions.entries())
				yield {
					...{ event: event.id, position, source },
					...{ quote: quote.exact, quote_start: quote.start, quote_end: quote.end },
					...{ prefix: quote.prefix, suffix: quote.suffix },
					...{ trigger: trigger.exact, trigger_start: trigger.start, trigger_end: trigger.end },
					...{ edtf: date.edtf, basis: date.basis, expression: date.exact },
					...{ frame: date.frame?.exact, reference: date.reference, rule: date.rule },
					...{ derivation: date.derivation, voice: told.voice, differs: told.differs ?? [] }
				};
	}
};

/** All tables. Ids join them; offsets are UTF-16 code units, dates in `edtf` and `date` EDTF. */
export const TABLES: readonly Table[] = [
	sources,
	events,
	mentions,
	manyOf('event_countries', 'country', ({ countries }) => countries),
	manyOf('event_regions', 'region', ({ regions }) => regions),
	manyOf('event_themes', 'theme', ({ themes }) => themes),
	manyOf('event_places', 'place', ({ places }) => places ?? [])
];
