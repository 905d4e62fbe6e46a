import { oneLine } from './text.ts';
import type { Work } from './work.ts';

/**
 * RIS has no type for speeches (`SPCH` is in neither specification). `SLIDE` is what Zotero reads as a
 * presentation, hence as a speech in citation styles; citation-js would write `SOUND`. A document of an
 * authority is `GOVDOC`, as Zotero takes `GEN` for a journal article.
 */
function typeOf(work: Work): string {
	if (work.inNewspaper || work.isDispatch) return 'NEWS';
	if (work.spokenAs !== null) return 'SLIDE';
	if (work.url !== null) return 'ELEC';
	return work.isOfficial ? 'GOVDOC' : 'GEN';
}

const slashed = (iso: string) => iso.replaceAll('-', '/');

/** Readers split a line at any tag-like run; no field can hold one once its spaces are single. */
function line(tag: string, value: string): string {
	return `${tag}  - ${oneLine(value)}`;
}

/**
 * A record of RIS: `TY` first, `ER` last, lines ending in CR LF.
 *
 * @param quotes verbatim words that were taken from it, a note each
 * @param accessed ISO day on which the address was visited; null when it was not
 */
export function risRecord(work: Work, quotes: readonly string[], accessed: string | null): string {
	const type = typeOf(work);
	const inTitle = type === 'NEWS' || type === 'ELEC';
	const author = work.speaker ?? (inTitle && type !== 'ELEC' ? null : work.publisher);
	const fields: [tag: string, value: string | null][] = [
		['AU', author],
		['TI', work.title],
		['T2', inTitle ? work.publisher : null],
		['M3', type === 'SLIDE' ? work.spokenAs : null],
		['PB', inTitle ? null : work.publisher],
		['CY', work.place],
		['PY', work.date.slice(0, 4)],
		['DA', slashed(work.date)],
		['LA', work.language],
		['UR', work.url],
		['Y2', work.url && accessed && slashed(accessed)],
		['ID', work.key],
		...quotes.map((quote): [string, string] => ['N1', quote])
	];
	const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [line(tag, value)]));
	return [`TY  - ${type}`, ...lines, 'ER  - ', ''].join('\r\n');
}
