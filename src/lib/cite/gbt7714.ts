import type { Work } from './work.ts';
import { joined } from './text.ts';

/**
 * GB/T 7714 in numeric order. No citation library writes both editions without a CSL processor of
 * 90 kB, so the few forms that sources take stand here.
 */
export type Edition = '2015' | '2025';

/**
 * Identifying marks. 2015 leaves the width open and prints half-width with a space; 2025 keeps only
 * `.`, `[ ]`, `/` and `-` half-width, in entries of any language.
 */
interface Marks {
	comma: string;
	colon: string;
	enclose: (text: string) => string;
}
const MARKS: Readonly<Record<Edition, Marks>> = {
	'2015': { comma: ', ', colon: ': ', enclose: (text) => `(${text})` },
	'2025': { comma: '，', colon: '：', enclose: (text) => `（${text}）` }
};

/** A title proper and other title information are parted by a colon, whatever stood between them. */
function withColon(title: string, colon: string): string {
	const [, proper, other] = /^(.+?) *(?:—{2}|─{2}|―{2}) *(.+)$/u.exec(title) ?? [];
	return proper === undefined || other === undefined ? title : proper + colon + other;
}

/** `[引用日期]`. 2025 asks for it on web pages alone, and without an address nothing was accessed. */
function visited(accessed: string | null): string {
	return accessed === null ? '' : `[${accessed}]`;
}

function newspaperItem(work: Work, edition: Edition, accessed: string | null): string[] {
	const { comma } = MARKS[edition];
	const online = work.url !== null;
	const issue = `${work.publisher ?? ''}${comma}${work.date}`;
	return [
		`[${online ? 'N/OL' : 'N'}]`,
		issue + (online && edition === '2015' ? visited(accessed) : '')
	];
}

function webPage(work: Work, edition: Edition, accessed: string | null): string[] {
	return ['[EB/OL]', MARKS[edition].enclose(work.date) + visited(accessed)];
}

/**
 * What has no mark of its own. Unknown place and publisher are said, in brackets, as both editions ask;
 * where it was spoken or signed stands for where it was issued, as nothing else is known of that.
 */
function otherItem(work: Work, edition: Edition): string[] {
	const { colon, comma } = MARKS[edition];
	const place = work.place ?? '[出版地不详]';
	const publisher = work.publisher ?? '[出版者不详]';
	return ['[Z]', `${place}${colon}${publisher}${comma}${work.date}`];
}

/**
 * A reference by GB/T 7714.
 *
 * - Document mark: `N` for newspapers and for agencies' dispatches, `EB` for web pages, `Z` for the
 *   rest; `/OL` where there is an address.
 * - The responsible party is the speaker, or else whoever issued it, unless it stands as the newspaper.
 *   An unknown one is left out.
 *
 * @param accessed ISO day on which the address was visited; null when it was not
 */
export function gbt7714(work: Work, edition: Edition, accessed: string | null): string {
	const inNewspaper =
		work.inNewspaper ||
		(work.isDispatch && work.publisher !== null && work.url === null && work.speaker === null);
	const [mark = '', ...rest] = inNewspaper
		? newspaperItem(work, edition, accessed)
		: work.url !== null
			? webPage(work, edition, accessed)
			: otherItem(work, edition);
	const responsible = work.speaker ?? (inNewspaper ? null : work.publisher);
	const title = withColon(work.title, MARKS[edition].colon) + mark;
	return `${joined([responsible, title, ...rest, work.url], '. ')}.`;
}
