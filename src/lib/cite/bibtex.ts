import { monthName, partsOfDay } from './days.ts';
import { joined, oneLine } from './text.ts';
import type { Work } from './work.ts';

/**
 * BibTeX of our own: citation-js drops Han characters unless told otherwise, and a few fields need no
 * library.
 */
export type BibtexDialect = 'bibtex' | 'biblatex';

const ESCAPES: Readonly<Record<string, string>> = {
	'\\': String.raw`\textbackslash{}`,
	// `\{` would still count as a brace for BibTeX.
	'{': String.raw`\textbraceleft{}`,
	'}': String.raw`\textbraceright{}`,
	'~': String.raw`\textasciitilde{}`,
	'^': String.raw`\textasciicircum{}`,
	'"': String.raw`\textquotedbl{}`
};

/** Pairs that TeX draws as one character: `--`, `''`, and the like; empty braces part them. */
const LIGATURES = /([-'`,<>])(?=\1)|[?!](?=`)/g;

/** A text for a field in braces; what is not ASCII stays, as files are UTF-8. */
export function escapeBibtex(text: string): string {
	return oneLine(text)
		.replace(/[\\{}~^"&%$#_]/g, (mark) => ESCAPES[mark] ?? `\\${mark}`)
		.replace(LIGATURES, '$&{}');
}

/** Addresses are read verbatim: only what would end the field is percent-encoded. */
function verbatimUrl(url: string): string {
	return url.replace(/[\\{}\s]/g, (mark) => encodeURIComponent(mark));
}

/** A name that must not be parted into given and family names. */
const whole = (name: string | null) => (name === null ? null : `{${escapeBibtex(name)}}`);
const plain = (text: string | null) => (text === null ? null : escapeBibtex(text));

function entryType(work: Work, dialect: BibtexDialect): string {
	if (work.inNewspaper) return 'article';
	if (work.url !== null && dialect === 'biblatex') return 'online';
	return work.spokenAs !== null && work.publisher === null && work.url === null
		? 'unpublished'
		: 'misc';
}

type Fields = Record<string, string | null>;

function biblatexFields(work: Work, type: string, accessed: string | null): Fields {
	const newspaper = type === 'article';
	const spoken = type === 'unpublished';
	return {
		date: work.date,
		journaltitle: newspaper ? plain(work.publisher) : null,
		entrysubtype: newspaper ? 'newspaper' : null,
		organization: newspaper ? null : plain(work.publisher),
		titleaddon: work.spokenAs,
		[spoken ? 'venue' : 'location']: newspaper ? null : plain(work.place),
		eventdate: spoken ? work.date : null,
		langid: 'chinese',
		url: work.url && verbatimUrl(work.url),
		urldate: work.url && accessed
	};
}

function bibtexFields(work: Work, type: string, accessed: string | null): Fields {
	const [year, month, day] = partsOfDay(work.date);
	const visit = work.url !== null && accessed !== null ? `Accessed ${accessed}` : null;
	// BibTeX asks @unpublished for a note.
	const note = joined([work.spokenAs, type === 'unpublished' ? work.place : null, visit], ', ');
	return {
		year: String(year),
		month: monthName(month).slice(0, 3).toLowerCase(),
		day: String(day),
		journal: type === 'article' ? plain(work.publisher) : null,
		howpublished: type === 'misc' ? plain(work.publisher) : null,
		address: type === 'misc' ? plain(work.place) : null,
		note: note === '' ? null : escapeBibtex(note),
		language: 'chinese',
		url: work.url && verbatimUrl(work.url)
	};
}

/**
 * An entry with an ASCII key, in the terms of biblatex or of plain BibTeX.
 *
 * @param quotes verbatim words that were taken from it; they go into `annote`
 * @param accessed ISO day on which the address was visited; null when it was not
 * @returns lines that end in LF, the last one too
 */
export function bibtexEntry(
	work: Work,
	dialect: BibtexDialect,
	quotes: readonly string[],
	accessed: string | null
): string {
	const type = entryType(work, dialect);
	const fields: Fields = {
		author: whole(work.speaker ?? (type === 'article' ? null : work.publisher)),
		title: plain(work.title),
		...(dialect === 'biblatex' ? biblatexFields : bibtexFields)(work, type, accessed),
		annote: quotes.length === 0 ? null : quotes.map(escapeBibtex).join(' / ')
	};
	const lines = Object.entries(fields).flatMap(([name, value]) => {
		if (value === null) return [];
		// Only a bare month is a macro that styles can translate.
		return [`\t${name} = ${name === 'month' ? value : `{${value}}`}`];
	});
	return `@${type}{${work.key},\n${lines.join(',\n')}\n}\n`;
}
