import { toAnnotations } from './annotations.ts';
import { toBibtex, toCsl, toRis } from './bibliography.ts';
import { toEventTable, toMentionTable } from './csv.ts';
import { toEventList, toLines } from './data.ts';
import { toCalendar } from './icalendar.ts';
import { toMarkdown } from './markdown.ts';
import type { Selection } from './selection.ts';
import { toTimelineJs } from './timelinejs.ts';

export interface ExportFormat {
	/** Key of its name in the interface's texts. */
	id: ExportFormatId;
	/** Without a dot. */
	extension: string;
	mimeType: string;
	/** Whether it tells positions in the raw texts where those are at hand. */
	needsTexts?: boolean;
	/** The whole file, to be saved as UTF-8. */
	write: (selection: Selection) => string;
}

const CSV = { extension: 'csv', mimeType: 'text/csv;charset=utf-8' } as const;
const BIBTEX = { extension: 'bib', mimeType: 'application/x-bibtex' } as const;

/** Every form in which events can be taken away, in the order in which they are offered. */
const FORMATS = {
	'csv-events': { ...CSV, write: toEventTable },
	'csv-mentions': { ...CSV, write: toMentionTable },
	json: { extension: 'json', mimeType: 'application/json', write: toEventList },
	ndjson: { extension: 'ndjson', mimeType: 'application/x-ndjson', write: toLines },
	icalendar: { extension: 'ics', mimeType: 'text/calendar;charset=utf-8', write: toCalendar },
	markdown: { extension: 'md', mimeType: 'text/markdown;charset=utf-8', write: toMarkdown },
	biblatex: { ...BIBTEX, write: (selection) => toBibtex(selection, 'biblatex') },
	bibtex: { ...BIBTEX, write: (selection) => toBibtex(selection, 'bibtex') },
	ris: { extension: 'ris', mimeType: 'application/x-research-info-systems', write: toRis },
	'csl-json': {
		extension: 'json',
		mimeType: 'application/vnd.citationstyles.csl+json',
		write: toCsl
	},
	'web-annotations': {
		extension: 'jsonld',
		mimeType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
		needsTexts: true,
		write: toAnnotations
	},
	timelinejs: { extension: 'json', mimeType: 'application/json', write: toTimelineJs }
} as const satisfies Record<string, Omit<ExportFormat, 'id'>>;

export type ExportFormatId = keyof typeof FORMATS;

export const EXPORT_FORMATS: readonly ExportFormat[] = Object.entries(FORMATS).map(
	([id, format]) => ({ id: id as ExportFormatId, ...format })
);

/** The form of that id. */
export function exportFormat(id: ExportFormatId): ExportFormat {
	return { id, ...FORMATS[id] };
}
