import type { CitePhrases } from '../cite-phrases.ts';
import { counted } from './numbers.ts';

export const cite: CitePhrases = {
	formats: {
		quote: 'Quotation',
		'quote-and-source': 'Quotation with source',
		'gbt7714-2025': 'GB/T 7714—2025',
		'gbt7714-2015': 'GB/T 7714—2015',
		footnote: 'Chinese journal footnote',
		chicago: 'Chicago footnote',
		apa: 'APA, 7th edition',
		biblatex: 'BibLaTeX',
		bibtex: 'BibTeX',
		ris: 'RIS',
		'csl-json': 'CSL-JSON',
		'web-annotation': 'Web Annotation',
		link: 'Link to this page',
		'link-to-words': 'Link to the very words'
	},
	exports: {
		'csv-events': 'CSV, one row per event (Excel)',
		'csv-mentions': 'CSV, one row per mention (Excel)',
		json: 'JSON (event list)',
		ndjson: 'NDJSON',
		icalendar: 'Calendar (iCalendar)',
		markdown: 'Markdown',
		biblatex: 'BibLaTeX',
		bibtex: 'BibTeX',
		ris: 'RIS (Zotero, EndNote)',
		'csl-json': 'CSL-JSON',
		'web-annotations': 'Web Annotations',
		timelinejs: 'TimelineJS'
	},
	format: 'Format',
	witness: 'Mention',
	copy: 'Copy',
	save: 'Save as file',
	takeAway: 'Download',
	matching: (count) => `In sight: ${counted(count, 'event')}`,
	basket: (count) => `Basket: ${counted(count, 'event')}`,
	basketEmpty: 'The basket is empty: press “Add to basket” in the details of an event',
	emptyBasket: 'Empty the basket',
	report: 'Report an error',
	reportText: ({ id, address, quote, title }) =>
		`Event: ${title}\nId: ${id}\nAddress: ${address}\nQuotation: ${quote}\n\nWhat is wrong:\nWhat it should be:\nEvidence:\n`
};
