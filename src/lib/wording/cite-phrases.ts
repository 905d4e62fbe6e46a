/** The ways to cite, in the words of the interface. */
export type CitationName =
	| 'quote'
	| 'quote-and-source'
	| 'gbt7714-2025'
	| 'gbt7714-2015'
	| 'footnote'
	| 'chicago'
	| 'apa'
	| 'biblatex'
	| 'bibtex'
	| 'ris'
	| 'csl-json'
	| 'web-annotation'
	| 'link'
	| 'link-to-words';

/** The forms in which events can be taken away. */
export type ExportName =
	| 'csv-events'
	| 'csv-mentions'
	| 'json'
	| 'ndjson'
	| 'icalendar'
	| 'markdown'
	| 'biblatex'
	| 'bibtex'
	| 'ris'
	| 'csl-json'
	| 'web-annotations'
	| 'timelinejs';

/** The texts for citing and taking away, in one language. */
export interface CitePhrases {
	formats: Readonly<Record<CitationName, string>>;
	exports: Readonly<Record<ExportName, string>>;
	format: string;
	witness: string;
	copy: string;
	save: string;
	takeAway: string;
	/** What will be taken: all that matches, or the basket. */
	matching: (count: number) => string;
	basket: (count: number) => string;
	basketEmpty: string;
	emptyBasket: string;
	report: string;
	/** What a correction names. */
	reportText: (fields: { id: string; address: string; quote: string; title: string }) => string;
}
