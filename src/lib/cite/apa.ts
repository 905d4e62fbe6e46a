import { monthName, partsOfDay } from './days.ts';
import { ended, joined } from './text.ts';
import type { Work } from './work.ts';

const DESCRIPTIONS = {
	speech: ' [Speech transcript]',
	'press conference': ' [Press conference transcript]'
} as const;

/**
 * A reference by the seventh edition of the APA's manual. Without a speaker, whoever issued a document
 * is its group author; news without a byline begins with the title. The day of access is left out: the
 * manual wants it only for pages made to change.
 */
export function apa(work: Work): string {
	const [year, month, day] = partsOfDay(work.date);
	const date = `(${year}, ${monthName(month)} ${day}).`;
	const isNews = work.isDispatch || work.inNewspaper;
	const author = work.speaker ?? (isNews ? null : work.publisher);
	const description = work.spokenAs === null || work.inNewspaper ? '' : DESCRIPTIONS[work.spokenAs];
	const title = ended(work.title + description);
	const issuer = work.publisher ?? (work.spokenAs === null ? null : work.place);
	const source = issuer === null || issuer === author ? null : ended(issuer);
	const head = author === null ? [title, date] : [ended(author), date, title];
	return joined([...head, source, work.url], ' ');
}
