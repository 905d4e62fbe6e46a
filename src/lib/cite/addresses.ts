import type { Quote } from '../model/event-list.ts';

/** Where things stand on the web. */
export interface Addresses {
	/** Of an event's page, by its id; does not change. */
	event: (id: string) => string;
	/** Of a source's text, by its id. */
	text: (id: string) => string;
}

/** The pages of a site. @param base address of its front page, with or without a slash at the end */
export function addressesUnder(base: string): Addresses {
	const root = base.replace(/\/+$/, '');
	return {
		event: (id) => `${root}/events/${encodeURIComponent(id)}/`,
		text: (id) => `${root}/sources/${encodeURIComponent(id)}/`
	};
}

/** Longer runs are told by their ends, in code points. */
const LONGEST_WHOLE = 40;
const END_LENGTH = 12;

/** Marks with a meaning in the directive itself are encoded too. */
function encoded(text: string): string {
	return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** The first or last characters of a text; never half a surrogate pair. */
const head = (text: string, count: number) => [...text].slice(0, count).join('');
const tail = (text: string, count: number) => [...text].slice(-count).join('');

/** The runs of a text between white space. */
const runsOf = (text: string) => text.split(/\s+/u).filter((run) => run !== '');

/**
 * An address that makes browsers scroll to a quote (URL fragment text directives). It finds what
 * stands on the page letter by letter, so it is an extra beside the plain address, never instead of it.
 * White space is never part of what it looks for: a page may have other breaks and spaces than a text.
 */
export function addressOfQuote(page: string, { exact, prefix, suffix }: Quote): string {
	const [base = '', hash = ''] = page.split('#', 2);
	const runs = runsOf(exact);
	const [first = '', last = ''] = [runs[0], runs.at(-1)];
	const isWhole = runs.length < 2 && [...first].length <= LONGEST_WHOLE;
	const words = isWhole ? [first] : [head(first, END_LENGTH), tail(last, END_LENGTH)];
	const before = tail(runsOf(prefix).at(-1) ?? '', END_LENGTH);
	const after = head(runsOf(suffix)[0] ?? '', END_LENGTH);
	const parts = [
		...(before === '' ? [] : [`${encoded(before)}-`]),
		...words.map(encoded),
		...(after === '' ? [] : [`-${encoded(after)}`])
	];
	return `${base}#${hash}:~:text=${parts.join(',')}`;
}
