/** Kinds of files that are read. */
export const FORMATS = ['text', 'markdown', 'html', 'docx', 'pdf', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

/** As a summary calls them. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
	text: 'text',
	markdown: 'Markdown',
	html: 'HTML',
	docx: 'Word',
	pdf: 'PDF',
	ndjson: 'NDJSON'
};

const ENDINGS: readonly (readonly [RegExp, Format])[] = [
	[/\.(?:txt|text)$/i, 'text'],
	[/\.(?:md|markdown)$/i, 'markdown'],
	[/\.(?:html?|xhtml)$/i, 'html'],
	[/\.docx$/i, 'docx'],
	[/\.pdf$/i, 'pdf'],
	[/\.(?:ndjson|jsonl)(?:\.gz)?$/i, 'ndjson']
];

/** Endings of documents that are no text for this program until they are saved otherwise. */
const OTHER_DOCUMENTS = /\.(?:doc|rtf|odt|wps|pages|epub|caj|mobi|mht|mhtml)$/i;

/** The format that a file’s name tells; null for any other. */
export function formatOf(name: string): Format | null {
	return ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? null;
}

/** Whether a name is that of a document of a kind that is not read. */
export const isOtherDocument = (name: string) => OTHER_DOCUMENTS.test(name);

/** Which files a folder is asked for, in words. */
export const READ_ENDINGS = '.txt, .md, .html, .docx, .pdf, .ndjson or .ndjson.gz';

/** The same for a dialog in which files are chosen. */
export const READ_TYPES =
	'.txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.pdf,.ndjson,.jsonl,.gz,text/plain,text/html';

const SIGNATURES: readonly (readonly [string, string])[] = [
	['%PDF-', 'PDF'],
	['PK\u0003\u0004', 'ZIP archive, as Word documents are'],
	['\u00d0\u00cf\u0011\u00e0', 'document of an older Word or Excel'],
	['{\\rtf', 'RTF document'],
	['\u001f\u008b', 'gzip file'],
	['\u0089PNG', 'picture'],
	['\u00ff\u00d8\u00ff', 'picture']
];

/** What the first bytes of a file that is no text say it is; null when they say nothing. */
export function signatureOf(bytes: Uint8Array): string | null {
	const head = String.fromCharCode(...bytes.subarray(0, 8));
	return SIGNATURES.find(([mark]) => head.startsWith(mark))?.[1] ?? null;
}
