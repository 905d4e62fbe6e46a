import type { Claim } from './claims.ts';
import { encodingOf, type Encoding } from './encodings.ts';
import { findArticle } from './html-article.ts';
import { headClaims, pageClaims } from './html-claims.ts';
import { parsePage, type Page } from './html-dom.ts';
import { paragraphsOf } from './html-text.ts';
import { lettersIn } from './letters-in.ts';
import type { TakingNotice } from './taking-notice.ts';

/** Text that was taken out of a file of another kind. */
export interface TakenText {
	/** Paragraphs parted by an empty line. */
	raw: string;
	claims: Claim[];
	/** What a reader should know of how it was taken. */
	notices: TakingNotice[];
}

/** So far into a page its encoding is told. */
const PROLOGUE = 4096;
/** So many links out of a page are none of the text’s, where they make up so much of it. */
const MENU = 3;
const MOST_LINKED = 0.05;
/** A text has fewer links than one for so many characters. */
const FEWEST_BETWEEN = 100;
/** A list of links has hardly anything else. */
const ALL_LINKED = 0.8;

/** The encoding that a page tells in its `meta` or XML declaration, read as ASCII. */
export function toldEncoding(bytes: Uint8Array): { encoding: Encoding; why: string } | undefined {
	const head = String.fromCharCode(...bytes.subarray(0, PROLOGUE));
	const label =
		/<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
		/^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1];
	const encoding = encodingOf(label ?? '');
	return encoding ? { encoding, why: `charset ${label ?? ''}` } : undefined;
}

const lengthOf = (text: string | null) => (text ?? '').replace(/\s+/g, '').length;

/** Whether there is more on a page than one text: menus, forms, links to others. */
function isCluttered(page: Page): boolean {
	if (page.querySelector('nav, aside, form, iframe, [role="navigation"]')) return true;
	const links = [...page.querySelectorAll('a[href]:not([href^="#"])')];
	const linked = links.reduce((sum, link) => sum + lengthOf(link.textContent), 0);
	const all = lengthOf(page.documentElement.textContent);
	return (
		links.length >= MENU && (linked > all * MOST_LINKED || links.length * FEWEST_BETWEEN > all)
	);
}

/** Takes lists of links out of a page: menus, and what else there is to read. */
function removeMenus(page: Page): void {
	for (const nav of page.querySelectorAll('nav')) nav.remove();
	// The inner lists first: one that still holds another is no menu, however deep they nest.
	for (const list of [...page.querySelectorAll('ul, ol')].reverse()) {
		if (list.querySelector('ul, ol')) continue;
		const links = [...list.querySelectorAll('a[href]')];
		const linked = links.reduce((sum, link) => sum + lengthOf(link.textContent), 0);
		if (links.length >= MENU && linked > lengthOf(list.textContent) * ALL_LINKED) list.remove();
	}
}

function languageNotice(page: Page): TakingNotice[] {
	const language = page.documentElement.getAttribute('lang') ?? '';
	return language === '' || /^(?:zh|cmn|yue)\b/i.test(language)
		? []
		: [
				{
					kind: 'language',
					text: `the page says that its language is ${JSON.stringify(language.slice(0, 20))}`
				}
			];
}

/**
 * Takes the text out of a page: the article where there are menus and links around it, with the title
 * as its first line; all of it otherwise.
 */
export async function readHtml(html: string): Promise<TakenText> {
	const page = await parsePage(html);
	const said = pageClaims(page);
	const title = said.find(({ field }) => field === 'title')?.value ?? '';
	const notices = languageNotice(page);
	const isWhole = !isCluttered(page);
	if (!isWhole) removeMenus(page);
	const whole = paragraphsOf(page.documentElement);
	const claims = [...said, ...headClaims(whole, title)];
	if (isWhole) return { raw: whole.join('\n\n'), claims, notices };
	const article = await findArticle(page);
	const paragraphs = article ? paragraphsOf(article) : [];
	if (paragraphs.length === 0)
		return {
			raw: whole.join('\n\n'),
			claims,
			notices: [
				...notices,
				{ kind: 'no-article', text: 'no article found: all of the page was read' }
			]
		};
	const isTitled = lettersIn(paragraphs.slice(0, 3).join('')).includes(lettersIn(title));
	return {
		raw: [...(isTitled ? [] : [title]), ...paragraphs].join('\n\n'),
		claims,
		notices: [
			...notices,
			{ kind: 'article', text: 'the article was read, not the menus and links around it' }
		]
	};
}
