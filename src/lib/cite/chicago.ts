import { americanDay } from './days.ts';
import { joined } from './text.ts';
import type { Work } from './work.ts';

/** Double quotation marks within a quoted title are single ones. */
function quoted(title: string, mark: '' | ','): string {
	return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}${mark}”`;
}

/**
 * A full note in the manner of the Chicago Manual of Style; the 17th and the 18th edition agree on
 * speeches and news. Titles and names stay as the source has them. The day of access is left out: the
 * manual wants it only where a page has no date, and a source always has one.
 */
export function chicagoNote(work: Work): string {
	const day = americanDay(work.date);
	const author = work.speaker === null ? '' : `${work.speaker}, `;
	if (work.spokenAs !== null && !work.inNewspaper) {
		const occasion = joined([work.spokenAs, work.place, day], ', ');
		const spoken = `${quoted(work.title, '')} (${occasion})`;
		return `${author}${joined([spoken, work.publisher, work.url], ', ')}.`;
	}
	const issue = joined([work.publisher ?? work.place, day, work.url], ', ');
	return `${author}${quoted(work.title, ',')} ${issue}.`;
}
