import { chineseDay } from './days.ts';
import { joined } from './text.ts';
import type { Work } from './work.ts';

/** An agency calls itself 社, as publishing houses (出版社) do. */
const AGENCY = /(?<!出版)社$/u;

/** Book title marks within book title marks are single ones (GB/T 15834). */
function inTitleMarks(title: string): string {
	return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

/** Where and when it came out or was spoken. */
function issueOf({ publisher, inNewspaper, place, date, ...work }: Work): string {
	const day = chineseDay(date);
	if (publisher === null) return joined([place, day], '，');
	if (inNewspaper) return `${inTitleMarks(publisher)}，${day}`;
	if (work.isDispatch && place !== null && AGENCY.test(publisher))
		return `${publisher}${place}${day}电`;
	return `${publisher}，${day}`;
}

/**
 * A footnote as Chinese journals of international relations have it:
 * 作者：《题名》，《报纸》，日期，网址，访问时间：日期。 The page of a newspaper is not known to a source.
 *
 * @param accessed ISO day on which the address was visited; null when it was not
 */
export function chineseFootnote(work: Work, accessed: string | null): string {
	const author = work.speaker === null ? '' : `${work.speaker}：`;
	const visit = work.url === null || accessed === null ? null : `访问时间：${chineseDay(accessed)}`;
	const parts = joined([inTitleMarks(work.title), issueOf(work), work.url, visit], '，');
	return `${author}${parts}。`;
}
