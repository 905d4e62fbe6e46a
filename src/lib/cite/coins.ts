import type { Work } from './work.ts';

/** Item types by which Zotero takes up a work that COinS describes with Dublin Core. */
function typeOf({ spokenAs, isDispatch, inNewspaper, isOfficial }: Work): string {
	if (spokenAs === 'speech') return 'presentation';
	if (isDispatch || inNewspaper) return 'newspaperArticle';
	return isOfficial ? 'document' : spokenAs === null ? 'webpage' : 'document';
}

/**
 * A work as a ContextObject in Span (COinS; ANSI/NISO Z39.88-2004, Dublin Core): the value of the
 * `title` of an empty `<span class="Z3988">`.
 */
export function contextObject(work: Work): string {
	const fields: [string, string | null][] = [
		['ctx_ver', 'Z39.88-2004'],
		['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
		['rft.type', typeOf(work)],
		['rft.title', work.title],
		['rft.creator', work.speaker],
		['rft.publisher', work.publisher],
		['rft.date', work.date],
		['rft.language', work.language],
		['rft.identifier', work.url]
	];
	const given = fields.filter((field): field is [string, string] => field[1] !== null);
	return new URLSearchParams(given).toString();
}
