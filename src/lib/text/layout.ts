import type { BlockKind } from './document.ts';
import type { RawRange } from './fold.ts';

/** A block as the page shows it, before folding. */
export interface LayoutBlock {
	kind: BlockKind;
	/** Raw runs that read on from one to the next: a paragraph that a page break or caption cut has two. */
	runs: RawRange[];
}

interface Line extends RawRange {
	text: string;
	indented: boolean;
}

/** Marks that may stand behind the end of a sentence. */
const CLOSERS = '”」』）)》’"*';
const SENTENCE_ENDS = '。！？；：….!?;:';
/** Marks that end a line of their own accord, with asterisks behind. */
const ENDS = '”」』）)》"';
const PAUSED = /[，、,]$/;
const INDENT = /^(?:\u3000{2}|\t| {4})/;
const MARKDOWN_HEADING = /^#{1,6}\s+/;
const CREDIT =
	/^[（(]?(?:[^，。,]{0,16}(?:社|报|網|网)(?:记者|記者)?.{0,14}|(?:记者|記者|摄影|攝影).{0,14})(?:发|發|摄|攝|供图|供圖|摄影|攝影)[）)]?$/;
const NOTE =
	/^[（(<]?(?:资料来源|資料來源|来源|來源|原标题|原標題|责任编辑|責任編輯|责编|編輯|编辑|作者|转载|下转|下轉|上接|据新华社|據新華社|https?:\/\/|www\.)/;
const PAGE_NUMBER = /^[-—–\s]*(?:第\s*)?\d{1,4}(?:\s*[页頁])?[-—–\s]*$/;
const TURN = /^\**(?![\d〇零一二三四五六七八九十年月日]+[：:])[^，。,：:？?！!\s]{1,30}[：:]/;
/** A line that opens an entry of its own: a date, a list number, a bullet, a dash before a subtitle. */
const ENTRY =
	/^(?:\d{4}\s*[年./-]|\d{1,2}\s*[月日]|\d{1,3}[.、)）]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|[-•·●■◆*]\s|[—–]{2}|(?:月初|月中|月底|月末|上旬|中旬|下旬|同日|当日|當日|次日)[\s，,：:])/;
/** A line in brackets is one by itself: the day and place under a title. */
const BRACKETED = /^[（(][^）)]*[）)]$/;
/** A heading over the entries of a year, month, day or stretch of days, or a numbered part, wherever it stands. */
const DAY_AND_MONTH = String.raw`(?:\d{1,2}\s*月\s*)?\d{1,2}\s*日`;
const SECTION_HEADING = new RegExp(
	String.raw`^[【[（(●■◆▲]?(?:(?:\d{4}\s*年)?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月份?|(?:\d{4}\s*年\s*)?${DAY_AND_MONTH}(?:\s*[至到—–~～-]+\s*${DAY_AND_MONTH})?|${DAY_AND_MONTH}\s*[（(]?(?:星期|周|週|礼拜)[一二三四五六日天][）)]?|\d{4}\s*年|第[一二三四五六七八九十\d]{1,3}[章节節部分]+.{0,20})[】\]）)]?[：:]?$`
);
/** What stands over a list of other texts' headlines, which are no part of this one. */
const RELATED =
	/^[【[［]?(?:(?:延伸|相[关關]|推[荐薦]|更多|[热熱][门門]|精[选選]|国内|國內|国际|國際)(?:阅读|閱讀|新[闻聞]|报[道导]|報[道導]|文章|链接|連結|專題|专题)(?:精[选選]|推[荐薦])?|[编編][辑輯]推[荐薦]|猜你喜[欢歡]|你可能(?:[还還也])?(?:想看|喜[欢歡]|感[兴興]趣).{0,4})[】\]］]?[：:]?$/;
const DATED_ENTRY = /^(?:\d{4}\s*年)?\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?.{4}/;
/** How the title of a press conference may open: 「2023年5月8日外交部发言人……」. */
const FULL_DAY_OPENS = /^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/;
const HEADING_LENGTH = 50;
/** Above this length a heading has no comma: what has one is a sentence that was cut. */
const LIST_HEADING_LENGTH = 24;
const CAPTION_LENGTH = 200;
const CAPTION_BLOCKS = 4;

/** The last character of a line that is none of some others; empty where there is none. */
function lastBut(others: string, line: string): string {
	let at = line.length - 1;
	while (at >= 0 && others.includes(line.charAt(at))) at -= 1;
	return line.charAt(at);
}

const isOneOf = (marks: string, character: string) => character !== '' && marks.includes(character);

/** Whether a sentence ends with a line; a headline may end in a bracket or a quotation mark, not so. */
const endsSentence = (line: string) => isOneOf(SENTENCE_ENDS, lastBut(CLOSERS, line));

/** Who took a photograph, behind its caption: 「……讲话。新华社记者 谢锷 摄」. */
const CREDIT_BEHIND = /[。！？]\s*\S{2,6}(?:社|网|報|报)?(?:记者|記者)\s*\S[\S\s]{1,10}[摄攝]$/;

/** Whether nothing can read on from a line. */
const isClosed = (line: string) =>
	endsSentence(line) || isOneOf(ENDS, lastBut('*', line)) || CREDIT_BEHIND.test(line.slice(-24));

/** A line of who took a photograph ends so: asked first, since the words before take longer. */
const CREDIT_END = /[发發摄攝图圖影][）)]?$/;
const isCredit = (line: string) => CREDIT_END.test(line.slice(-2)) && CREDIT.test(line);

const standsAlone = (line: string) => SECTION_HEADING.test(line) || RELATED.test(line);

function linesOf(raw: string): Line[] {
	const lines: Line[] = [];
	let start = 0;
	for (const piece of raw.split('\n')) {
		const text = piece.trim();
		const lead = piece.length - piece.trimStart().length;
		lines.push({
			text,
			indented: INDENT.test(piece),
			start: start + lead,
			end: start + lead + text.length
		});
		start += piece.length + 1;
	}
	return lines;
}

/** Lines between blank lines, put together where a line was only wrapped. */
function paragraphsOf(lines: readonly Line[]): Line[][] {
	const paragraphs: Line[][] = [];
	let chunk: Line[] = [];
	const flush = () => {
		const widest = Math.max(0, ...chunk.map((line) => line.text.length));
		let paragraph: Line[] = [];
		chunk.forEach((line, index) => {
			paragraph.push(line);
			const next = chunk[index + 1];
			const wrapped =
				next !== undefined &&
				!next.indented &&
				!ENTRY.test(next.text) &&
				!standsAlone(line.text) &&
				!standsAlone(next.text) &&
				!isCredit(next.text) &&
				!BRACKETED.test(next.text) &&
				!MARKDOWN_HEADING.test(line.text) &&
				!isClosed(line.text) &&
				(PAUSED.test(line.text) || line.text.length >= widest * 0.6);
			if (wrapped && chunk.length > 1) return;
			paragraphs.push(paragraph);
			paragraph = [];
		});
		chunk = [];
	};
	for (const line of lines) {
		if (line.text === '') flush();
		else chunk.push(line);
	}
	flush();
	return paragraphs;
}

const widthOf = (paragraph: readonly Line[]) =>
	paragraph.reduce((sum, line) => sum + line.text.length, 0);

/** Above this length what begins 「據新華社電」 and goes on in sentences is the report itself. */
const LONGEST_NOTE = 60;

const isNote = (paragraph: readonly Line[]) =>
	NOTE.test(paragraph[0]?.text ?? '') && !(isProse(paragraph) && widthOf(paragraph) > LONGEST_NOTE);

function isHeading(
	paragraph: readonly Line[],
	bodyBegun: boolean,
	below: readonly Line[] | undefined
): boolean {
	const first = paragraph[0]?.text ?? '';
	const isDated = (line = '') => DATED_ENTRY.test(line);
	const isEntry =
		isDated(first) && (bodyBegun || !FULL_DAY_OPENS.test(first) || isDated(below?.[0]?.text));
	if (MARKDOWN_HEADING.test(first)) return true;
	const last = paragraph[paragraph.length - 1]?.text ?? '';
	const width = widthOf(paragraph);
	const pauses = paragraph.some((line) => /[，,、；;]/.test(line.text));
	return (
		width <= (pauses && bodyBegun ? LIST_HEADING_LENGTH : HEADING_LENGTH) &&
		!isEntry &&
		!paragraph.some((line) => /[。！？]/.test(line.text)) &&
		!endsSentence(last) &&
		!PAUSED.test(last) &&
		!(bodyBegun && TURN.test(first))
	);
}

function kindOf(
	paragraph: readonly Line[],
	bodyBegun: boolean,
	below: readonly Line[] | undefined
): BlockKind {
	const first = paragraph[0]?.text ?? '';
	if (isNote(paragraph) || PAGE_NUMBER.test(first) || isCredit(first)) return 'note';
	const byline = !bodyBegun && /^[（(].*[）)]$/.test(first) && widthOf(paragraph) <= HEADING_LENGTH;
	if (byline) return 'byline';
	if (SECTION_HEADING.test(first) && paragraph.length === 1) return 'heading';
	if (isHeading(paragraph, bodyBegun, below)) return bodyBegun ? 'heading' : 'title';
	return !bodyBegun && /^[—–-]{2}/.test(first) && widthOf(paragraph) <= HEADING_LENGTH * 2
		? 'title'
		: 'paragraph';
}

/** Index of the credit line that ends a caption beginning at `from`; -1 when there is none. */
function captionEnd(paragraphs: readonly Line[][], from: number): number {
	let width = 0;
	for (let index = from; index < Math.min(from + CAPTION_BLOCKS, paragraphs.length); index++) {
		const paragraph = paragraphs[index] ?? [];
		if (isCredit(paragraph[0]?.text ?? '')) return index;
		width += widthOf(paragraph);
		if (width > CAPTION_LENGTH || TURN.test(paragraph[0]?.text ?? '')) return -1;
		const beforeCredit = isCredit(paragraphs[index + 1]?.[0]?.text ?? '');
		if (isCut(paragraph) && !beforeCredit) return -1;
	}
	return -1;
}

const runsOf = (paragraph: readonly Line[]): RawRange[] => {
	const first = paragraph[0];
	if (!first) return [];
	const mark = MARKDOWN_HEADING.exec(first.text)?.[0].length ?? 0;
	return paragraph.map(({ start, end }, index) => ({
		start: index === 0 ? start + mark : start,
		end
	}));
};

const TITLE_PARTS = /^(\S{6,})(\s+)(\S{4,})$/;

/** A title of two sentences that a space parts is two titles; 「王 毅」 is one. */
function titleBlocks(raw: string, runs: readonly RawRange[]): LayoutBlock[] {
	return runs.flatMap(({ start, end }) => {
		const parts = TITLE_PARTS.exec(raw.slice(start, end));
		const cut = parts ? start + (parts[1] ?? '').length : end;
		const rest = parts ? [{ start: cut + (parts[2] ?? '').length, end }] : [];
		return [{ start, end: cut }, ...rest].map((run): LayoutBlock => ({
			kind: 'title',
			runs: [run]
		}));
	});
}

/** Whether a paragraph tells something in sentences, as no headline does. */
const isProse = (paragraph: readonly Line[]) => paragraph.some(({ text }) => /[。！？]/.test(text));

/** Whether a paragraph stops in mid-sentence, as one does that a page break cut. */
const isCut = (paragraph: readonly Line[]) =>
	!isClosed(paragraph[paragraph.length - 1]?.text ?? '');

/**
 * Reads the layout of a raw text: paragraphs put together again where wrapping, a page break or a
 * photograph's caption cut them; titles, headings, captions and notes told apart.
 */
export function readLayout(raw: string): LayoutBlock[] {
	const paragraphs = paragraphsOf(linesOf(raw));
	const blocks: LayoutBlock[] = [];
	let open: LayoutBlock | null = null;
	let bodyBegun = false;
	let isRelated = false;
	for (let index = 0; index < paragraphs.length; index++) {
		const paragraph = paragraphs[index] ?? [];
		const credit = captionEnd(paragraphs, index);
		const captionStands = credit > index || (credit === index && open === null);
		if (bodyBegun && captionStands) {
			for (const part of paragraphs.slice(index, credit + 1))
				blocks.push({ kind: 'caption', runs: runsOf(part) });
			index = credit;
			continue;
		}
		const first = paragraph[0]?.text ?? '';
		const standsApart =
			isNote(paragraph) ||
			[MARKDOWN_HEADING, SECTION_HEADING, RELATED, PAGE_NUMBER].some((pattern) =>
				pattern.test(first)
			);
		isRelated = RELATED.test(first) || (isRelated && !isProse(paragraph));
		if (isRelated) {
			blocks.push({ kind: 'note', runs: runsOf(paragraph) });
			open = null;
			continue;
		}
		if (open && !standsApart && !TURN.test(first) && !ENTRY.test(first)) {
			open.runs.push(...runsOf(paragraph));
			if (!isCut(paragraph)) open = null;
			continue;
		}
		const kind = kindOf(paragraph, bodyBegun, paragraphs[index + 1]);
		if (kind === 'title') {
			blocks.push(...titleBlocks(raw, runsOf(paragraph)));
			continue;
		}
		const block: LayoutBlock = { kind, runs: runsOf(paragraph) };
		blocks.push(block);
		if (kind === 'note' || kind === 'caption') continue;
		if (kind === 'paragraph') bodyBegun = true;
		open = kind === 'paragraph' && isCut(paragraph) ? block : null;
	}
	return blocks;
}
