import type { Event, Mention, Source, Wording } from '../model/event-list.ts';
import { addressOfQuote, type Addresses } from './addresses.ts';
import { apa } from './apa.ts';
import { bibtexEntry } from './bibtex.ts';
import { chicagoNote } from './chicago.ts';
import { cslItem } from './csl.ts';
import { chineseFootnote } from './footnote.ts';
import { gbt7714 } from './gbt7714.ts';
import { risRecord } from './ris.ts';
import { webAnnotation } from './web-annotation.ts';
import { workOf } from './work.ts';

/** A mention and what is needed to cite it. */
export interface Cited {
	event: Event;
	mention: Mention;
	/** The source of the mention. */
	source: Source;
	addresses: Addresses;
	/** ISO day on which the source's address was visited; null when it was not. */
	accessed: string | null;
	/** Language of the event's title, where that is told. */
	language: keyof Wording;
	/** The decoded text of the source; null where it is not at hand. */
	raw: string | null;
}

export interface CitationFormat {
	/** Key of its name in the interface's texts. */
	id: CitationFormatId;
	/** Without a dot. */
	extension: string;
	mimeType: string;
	/** What is copied or saved. */
	cite: (cited: Cited) => string;
}

const TEXT = { extension: 'txt', mimeType: 'text/plain' } as const;
const BIBTEX = { extension: 'bib', mimeType: 'application/x-bibtex' } as const;

const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;
const quotesOf = ({ mention }: Cited) => [mention.quote.exact];

/** Every form that a mention can be cited in, in the order in which they are offered. */
const FORMATS = {
	quote: { ...TEXT, cite: ({ mention }) => mention.quote.exact },
	'quote-and-source': {
		...TEXT,
		cite: ({ mention, source, accessed }) =>
			`${mention.quote.exact}\n\n——${chineseFootnote(workOf(source), accessed)}`
	},
	'gbt7714-2025': {
		...TEXT,
		cite: ({ source, accessed }) => gbt7714(workOf(source), '2025', accessed)
	},
	'gbt7714-2015': {
		...TEXT,
		cite: ({ source, accessed }) => gbt7714(workOf(source), '2015', accessed)
	},
	footnote: { ...TEXT, cite: ({ source, accessed }) => chineseFootnote(workOf(source), accessed) },
	chicago: { ...TEXT, cite: ({ source }) => chicagoNote(workOf(source)) },
	apa: { ...TEXT, cite: ({ source }) => apa(workOf(source)) },
	biblatex: {
		...BIBTEX,
		cite: (cited) => bibtexEntry(workOf(cited.source), 'biblatex', quotesOf(cited), cited.accessed)
	},
	bibtex: {
		...BIBTEX,
		cite: (cited) => bibtexEntry(workOf(cited.source), 'bibtex', quotesOf(cited), cited.accessed)
	},
	ris: {
		extension: 'ris',
		mimeType: 'application/x-research-info-systems',
		cite: (cited) => risRecord(workOf(cited.source), quotesOf(cited), cited.accessed)
	},
	'csl-json': {
		extension: 'json',
		mimeType: 'application/vnd.citationstyles.csl+json',
		cite: (cited) => json([cslItem(workOf(cited.source), quotesOf(cited), cited.accessed)])
	},
	'web-annotation': {
		extension: 'jsonld',
		mimeType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
		cite: ({ event, mention, addresses, raw, language }) =>
			json(webAnnotation(event, mention, addresses, { raw, language }))
	},
	link: { ...TEXT, cite: ({ event, addresses }) => addresses.event(event.id) },
	'link-to-words': {
		...TEXT,
		cite: ({ mention, source, addresses }) =>
			addressOfQuote(source.url ?? addresses.text(source.id), mention.quote)
	}
} as const satisfies Record<string, Omit<CitationFormat, 'id'>>;

export type CitationFormatId = keyof typeof FORMATS;

export const CITATION_FORMATS: readonly CitationFormat[] = Object.entries(FORMATS).map(
	([id, format]) => ({ id: id as CitationFormatId, ...format })
);

/** The form of that id. */
export function citationFormat(id: CitationFormatId): CitationFormat {
	return { id, ...FORMATS[id] };
}
