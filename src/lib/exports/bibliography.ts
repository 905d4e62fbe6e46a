import { bibtexEntry, cslItem, risRecord, type BibtexDialect } from '../cite/index.ts';
import { toJson } from './data.ts';
import { quotedWorks, type Selection } from './selection.ts';

/** The sources as BibTeX entries, parted by an empty line. */
export function toBibtex({ list, accessed }: Selection, dialect: BibtexDialect): string {
	return quotedWorks(list)
		.map(({ work, quotes }) => bibtexEntry(work, dialect, quotes, accessed))
		.join('\n');
}

/** The sources as records of RIS. */
export function toRis({ list, accessed }: Selection): string {
	return quotedWorks(list)
		.map(({ work, quotes }) => risRecord(work, quotes, accessed))
		.join('');
}

/** The sources as CSL-JSON. */
export function toCsl({ list, accessed }: Selection): string {
	return toJson(quotedWorks(list).map(({ work, quotes }) => cslItem(work, quotes, accessed)));
}
