// Made from cite.ts in Simplified Chinese by npm run wording; do not edit.
import type { CitePhrases } from '../cite-phrases.ts';

export const cite: CitePhrases = {
	formats: {
		quote: '引文',
		'quote-and-source': '引文與出處',
		'gbt7714-2025': 'GB/T 7714—2025',
		'gbt7714-2015': 'GB/T 7714—2015',
		footnote: '期刊註腳',
		chicago: 'Chicago 註腳',
		apa: 'APA 第 7 版',
		biblatex: 'BibLaTeX',
		bibtex: 'BibTeX',
		ris: 'RIS',
		'csl-json': 'CSL-JSON',
		'web-annotation': 'Web Annotation',
		link: '本頁連結',
		'link-to-words': '直達字句的連結'
	},
	exports: {
		'csv-events': 'CSV，一行一事（Excel）',
		'csv-mentions': 'CSV，一行一處（Excel）',
		json: 'JSON（大事表）',
		ndjson: 'NDJSON',
		icalendar: '日曆 iCalendar',
		markdown: 'Markdown',
		biblatex: 'BibLaTeX',
		bibtex: 'BibTeX',
		ris: 'RIS（Zotero、EndNote）',
		'csl-json': 'CSL-JSON',
		'web-annotations': 'Web Annotations',
		timelinejs: 'TimelineJS'
	},
	format: '格式',
	witness: '出處',
	copy: '複製',
	save: '儲存為檔案',
	takeAway: '取用',
	matching: (count) => `所見 ${count} 項`,
	basket: (count) => `書籃 ${count} 項`,
	basketEmpty: '書籃是空的：在大事的詳情裏點「放入書籃」',
	emptyBasket: '清空書籃',
	report: '報告錯誤',
	reportText: ({ id, address, quote, title }) =>
		`大事：${title}\n編號：${id}\n網址：${address}\n原句：${quote}\n\n錯在哪裏：\n應當是：\n依據：\n`
};
