import type { Encoding } from './encodings.ts';
import type { Format } from './formats.ts';

/** A file of `fixtures/` and what is read in it. */
export interface FixtureCase {
	file: string;
	format: Format;
	encoding: Encoding | null;
	/** Paragraphs that the text has, among others. */
	paragraphs: string[];
}

const HANS = {
	title: '绿洲论坛在利雅得闭幕',
	lead: '绿洲社利雅得2023年10月20日电 第三届绿洲论坛20日在利雅得闭幕。中国外长和沙特外长于当天举行会谈[1]。',
	heading: '成果',
	row: '2023年5月19日\t首届峰会在西安举行',
	signed: '2024年3月7日，双方在北京签署谅解备忘录。'
};
const HANT = {
	title: '綠洲論壇在利雅得閉幕',
	lead: '綠洲社利雅得2023年10月20日電 第三屆綠洲論壇20日在利雅得閉幕。中國外長和沙特外長於當天舉行會談[1]。',
	heading: '成果',
	row: '2023年5月19日\t首屆峰會在西安舉行',
	// 嘅 and 滙 are signs that only Hong Kong’s supplement has.
	signed: '2024年3月7日，雙方在北京簽署諒解備忘錄，嘅字滙入。'
};

type Words = typeof HANS;

const ENCODED: readonly (readonly [string, Encoding, Words])[] = [
	['utf-8', 'utf-8', HANS],
	['utf-8-bom', 'utf-8', HANS],
	['utf-16le', 'utf-16le', HANS],
	['utf-16be', 'utf-16be', HANS],
	['gb18030', 'gb18030', HANS],
	['big5-hkscs', 'big5-hkscs', HANT]
];

const plain = ({ title, lead, heading, signed }: Words) => [title, lead, heading, signed];
const marked = ({ title, lead, heading, signed }: Words) => [
	`# ${title}`,
	lead.replace('[1]', '[^1]'),
	`## ${heading}`,
	signed
];
const tabled = (words: Words) => [...plain(words), words.row];

/** LibreOffice made plain numbers of the marks of notes when it read the page. */
const unlinked = (words: Words) => ({ ...words, lead: words.lead.replace('[1]', '1') });

const documents: readonly (readonly [string, Words])[] = [
	['pandoc.docx', HANS],
	['libreoffice.docx', unlinked(HANS)],
	['utf-16.docx', unlinked(HANS)],
	['libreoffice-hant.docx', unlinked(HANT)]
];

const pdf = (file: string, ...paragraphs: string[]): FixtureCase => ({
	file,
	format: 'pdf',
	encoding: null,
	paragraphs
});

/** Every format in every encoding that it comes in, for Node and for Chromium alike. */
export const FIXTURE_CASES: readonly FixtureCase[] = [
	...ENCODED.flatMap(([name, encoding, words]): FixtureCase[] => [
		{ file: `${name}.txt`, format: 'text', encoding, paragraphs: plain(words) },
		{ file: `${name}.md`, format: 'markdown', encoding, paragraphs: marked(words) },
		{ file: `${name}.html`, format: 'html', encoding, paragraphs: tabled(words) }
	]),
	...documents.map(([file, words]): FixtureCase => ({
		file,
		format: 'docx',
		encoding: null,
		paragraphs: tabled(words)
	})),
	pdf('chromium.pdf', HANS.title, '10月20日，第三届论坛在利雅得闭幕。'),
	pdf('libreoffice.pdf', HANS.title, '10 月 20 日，第三届论坛在利雅得闭幕。'),
	pdf('gbk-euc-h.pdf', HANS.title, '绿洲社利雅得2023年10月20日电　第三届绿洲论坛在利雅得闭幕。'),
	pdf('unigb-ucs2-h.pdf', HANS.title, '绿洲社利雅得2023年10月20日电　第三届绿洲论坛在利雅得闭幕。'),
	pdf('eten-b5-h.pdf', HANT.title, '綠洲社利雅得2023年10月20日電　第三屆綠洲論壇在利雅得閉幕。')
];

/** A file of `fixtures/` with two records, whose texts begin with these titles. */
export interface RecordsCase {
	file: string;
	encoding: Encoding;
	titles: [string, string];
}

const both: RecordsCase['titles'] = [HANS.title, HANT.title];

/** Records in every encoding, packed and not. */
export const RECORDS_CASES: readonly RecordsCase[] = [
	{ file: 'records.ndjson', encoding: 'utf-8', titles: both },
	{ file: 'records.ndjson.gz', encoding: 'utf-8', titles: both },
	{ file: 'records-utf-8-bom.ndjson', encoding: 'utf-8', titles: both },
	{ file: 'records-utf-16le.ndjson', encoding: 'utf-16le', titles: both },
	{ file: 'records-gb18030.ndjson', encoding: 'gb18030', titles: both },
	{ file: 'records-gb18030.ndjson.gz', encoding: 'gb18030', titles: both },
	{ file: 'records-big5-hkscs.ndjson', encoding: 'big5-hkscs', titles: [HANT.title, HANT.title] }
];
