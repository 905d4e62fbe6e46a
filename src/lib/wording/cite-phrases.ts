import type { Language } from './index.ts';

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

const zhHans: CitePhrases = {
	formats: {
		quote: '引文',
		'quote-and-source': '引文与出处',
		'gbt7714-2025': 'GB/T 7714—2025',
		'gbt7714-2015': 'GB/T 7714—2015',
		footnote: '期刊脚注',
		chicago: 'Chicago 脚注',
		apa: 'APA 第 7 版',
		biblatex: 'BibLaTeX',
		bibtex: 'BibTeX',
		ris: 'RIS',
		'csl-json': 'CSL-JSON',
		'web-annotation': 'Web Annotation',
		link: '本页链接',
		'link-to-words': '直达字句的链接'
	},
	exports: {
		'csv-events': 'CSV，一行一事（Excel）',
		'csv-mentions': 'CSV，一行一处（Excel）',
		json: 'JSON（大事表）',
		ndjson: 'NDJSON',
		icalendar: '日历 iCalendar',
		markdown: 'Markdown',
		biblatex: 'BibLaTeX',
		bibtex: 'BibTeX',
		ris: 'RIS（Zotero、EndNote）',
		'csl-json': 'CSL-JSON',
		'web-annotations': 'Web Annotations',
		timelinejs: 'TimelineJS'
	},
	format: '格式',
	witness: '出处',
	copy: '复制',
	save: '存为文件',
	takeAway: '取用',
	matching: (count) => `所见 ${count} 项`,
	basket: (count) => `书篮 ${count} 项`,
	basketEmpty: '书篮是空的：在大事的详情里点「放入书篮」',
	emptyBasket: '清空书篮',
	report: '报告错误',
	reportText: ({ id, address, quote, title }) =>
		`大事：${title}\n编号：${id}\n地址：${address}\n原句：${quote}\n\n错在哪里：\n应当是：\n依据：\n`
};

const TABLES = { 'zh-Hans': zhHans } satisfies Record<Language, CitePhrases>;

/** The texts for citing and taking away. */
export function citePhrasesOf(language: Language = 'zh-Hans'): CitePhrases {
	return TABLES[language];
}
