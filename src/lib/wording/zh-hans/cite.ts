import type { CitePhrases } from '../cite-phrases.ts';

export const cite: CitePhrases = {
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
	basketEmpty: '书篮是空的：在大事的详情里点“放入书篮”',
	emptyBasket: '清空书篮',
	report: '报告错误',
	reportText: ({ id, address, quote, title }) =>
		`大事：${title}\n编号：${id}\n地址：${address}\n原句：${quote}\n\n错在哪里：\n应当是：\n依据：\n`
};
