import { isEdtf } from '../model/edtf.ts';
import type { Source } from '../model/event-list.ts';
import type { SourceKind } from '../model/vocabulary.ts';
import type { Block, TextDocument } from '../text/document.ts';
import { toRawSpan } from '../text/fold.ts';
import { readDocument } from '../text/read-document.ts';

/** What a text says about itself; fields that it does not tell are absent. */
export type SelfDescription = Partial<
	Pick<Source, 'title' | 'speaker' | 'publisher' | 'place' | 'kind' | 'date'>
>;

const FULL_DAY = /(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?/;
const DATELINE =
	/^\(?(?:据)?(?<publisher>\p{Script=Han}{1,4}(?:社|报|台|网)|[\p{Script=Han}]{2,6}网)(?<place>\p{Script=Han}{2,10}?)(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日(?:电|讯)/u;
const COMPACT_DAY = /\/(\d{4})(\d{2})(\d{2})\//;
const ORIGIN = /(?:来源|资料来源):《?([^》(,]{2,12})》?/;
/** A short line of Han characters; 「上半年」 and 「三月」 head a part of a chronology. */
const PERSON = /^(?!.*[年月日]$)\p{Script=Han}{2,4}$/u;
/** A date this near to the beginning of the text is its own, not one it tells of. */
const HEAD_BLOCKS = 5;

const KINDS: readonly (readonly [SourceKind, RegExp])[] = [
	['chronology', /大事记|年表|一览|日志/],
	['press-conference', /答(?:中外)?记者问|回答(?:中外)?记者提问|记者会|例行记者会|新闻发布会/],
	['speech', /演讲|讲话|致辞|发言|报告/],
	['document', /声明|公报|宣言|白皮书|文件|条约|协定|谅解备忘录/]
];

function isoDay(year?: string, month?: string, day?: string): string | null {
	if (year === undefined || month === undefined || day === undefined) return null;
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isEdtf(iso) ? iso : null;
}

const textOf = ({ folded }: TextDocument, block: Block) =>
	folded.text.slice(block.start, block.end);

function fullDayIn(text: string): string | null {
	const match = FULL_DAY.exec(text);
	return match ? isoDay(match[1], match[2], match[3]) : null;
}

const DAY_ALONE = /^\d{4}年\d{1,2}月\d{1,2}日$/;

/** A day that has the line under the title for itself; where others do so, too, each heads a part. */
function dayUnderTitle(document: TextDocument): Block | null {
	const days = document.blocks.filter(
		(block) => block.kind === 'heading' && DAY_ALONE.test(textOf(document, block))
	);
	const body = document.blocks.findIndex(({ kind }) => kind !== 'title');
	const [day] = days;
	return day && days.length === 1 && body > 0 && document.blocks[body] === day ? day : null;
}

/** A complete day in the apparatus: under the title, in the note of origin, in the address. */
function dayOfApparatus(document: TextDocument): string | null {
	const under = dayUnderTitle(document);
	const apparatus = document.blocks.filter(
		(block, index) =>
			block === under ||
			['byline', 'note'].includes(block.kind) ||
			(block.kind === 'title' && index < HEAD_BLOCKS)
	);
	for (const block of apparatus) {
		const text = textOf(document, block);
		// 「2023 年國際形勢」 in a title is no day; a day has all three parts.
		const day = fullDayIn(text);
		if (day !== null) return day;
		const compact = COMPACT_DAY.exec(text);
		const fromAddress = compact ? isoDay(compact[1], compact[2], compact[3]) : null;
		if (fromAddress !== null) return fromAddress;
	}
	return null;
}

function datelineOf(document: TextDocument) {
	for (const block of document.blocks) {
		const match = DATELINE.exec(textOf(document, block).slice(0, 60));
		if (match?.groups) return match.groups;
	}
	return null;
}

function speakerOf(document: TextDocument): string | null {
	const answering = document.blocks.find((block) => block.speaker?.role === 'speaker');
	if (answering?.speaker) return answering.speaker.name;
	const signed = document.blocks.find(
		(block) => block.kind === 'title' && PERSON.test(textOf(document, block))
	);
	return signed ? textOf(document, signed) : null;
}

function kindOf(document: TextDocument, titles: string, hasDateline: boolean): SourceKind {
	if (document.blocks.some((block) => block.speaker?.role === 'questioner'))
		return 'press-conference';
	const [kind] = KINDS.find(([, words]) => words.test(titles)) ?? [];
	// 「习近平发表重要讲话」 heads a dispatch about a speech.
	if (hasDateline) return kind === 'chronology' ? kind : 'dispatch';
	return kind ?? 'article';
}

/**
 * Reads title, dateline and speaker from the text itself. `date` is present only where the text
 * gives a complete day of its own: under the title, in its dateline, in a note of origin.
 *
 * @param raw the decoded text, without a byte order mark
 */
export function describeText(raw: string): SelfDescription {
	const document = readDocument(raw);
	const dateline = datelineOf(document);
	const apparatus = dayOfApparatus(document);
	const date =
		dateline !== null
			? isoDay(dateline.year ?? apparatus?.slice(0, 4), dateline.month, dateline.day)
			: apparatus;
	const titleBlocks = document.blocks.filter(
		(block) => block.kind === 'title' && !PERSON.test(textOf(document, block))
	);
	const [title] = titleBlocks.length > 0 ? titleBlocks : document.blocks;
	const titles = titleBlocks.map((block) => textOf(document, block)).join('\n');
	const origin = document.blocks
		.map((block) => ORIGIN.exec(textOf(document, block))?.[1])
		.find((name) => name !== undefined);
	const publisher = dateline?.publisher ?? origin;
	const place = dateline?.place ?? /,(\p{Script=Han}{2,8})\)$/u.exec(bylineOf(document))?.[1];
	const speaker = speakerOf(document);
	return {
		...(title && title.end > title.start ? { title: lineOf(document, title) } : {}),
		...(speaker !== null ? { speaker } : {}),
		...(publisher !== undefined ? { publisher } : {}),
		...(place !== undefined ? { place } : {}),
		kind: kindOf(document, titles, dateline !== null),
		...(date !== null ? { date } : {})
	};
}

/** The raw line in which a block begins, without the marks of a Markdown heading. */
function lineOf({ raw, folded }: TextDocument, block: Block): string {
	const { start } = toRawSpan(raw, folded, block);
	const end = raw.indexOf('\n', start);
	return raw
		.slice(start, end < 0 ? raw.length : end)
		.trim()
		.replace(/\s+/g, ' ');
}

function bylineOf(document: TextDocument): string {
	const byline = document.blocks.find((block) => block.kind === 'byline');
	return byline ? textOf(document, byline) : '';
}
