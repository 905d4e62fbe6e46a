import type { Claim } from './claims.ts';
import { encodingOf, type Encoding } from './encodings.ts';
import { findArticle } from './html-article.ts';
import { headClaims, pageClaims } from './html-claims.ts';
import { parsePage, type Page } from './html-dom.ts';
import { paragraphsOf } from './html-text.ts';
import { lettersIn } from './letters-in.ts';

/** Text that was taken out of a file of another kind. */
export interface TakenText {
	/** Paragraphs parted by an empty line. */
	raw: string;
	claims: Claim[];
	/** What a reader should know of how it was taken, as sentences. */
	notices: string[];
}

/** So far into a page its encoding is told. */
const PROLOGUE = 4096;
/** Links are menus where they make up more of a page. */
const MOST_LINKED = 0.15;

/** The encoding that a page tells in its `meta` or XML declaration, read as ASCII. */
export function toldEncoding(bytes: Uint8Array): { encoding: Encoding; why: string } | undefined {
	const head = String.fromCharCode(...bytes.subarray(0, PROLOGUE));
	const label =
		/<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
		/^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1];
	const encoding = encodingOf(label ?? '');
	return encoding ? { encoding, why: `charset ${label ?? ''}` } : undefined;
}

/** Whether there is more on a page than one text: menus, forms, links to others. */
function isCluttered(page: Page): boolean {
	if (page.querySelector('nav, aside, form, iframe, [role="navigation"]')) return true;
	const length = (text: string | null) => (text ?? '').replace(/\s+/g, '').length;
	const linked = [...page.querySelectorAll('a[href]:not([href^="#"])')].reduce(
		(sum, link) => sum + length(link.textContent),
		0
	);
	return linked > length(page.documentElement.textContent) * MOST_LINKED;
}

function languageNotice(page: Page): string[] {
	const language = page.documentElement.getAttribute('lang') ?? '';
	return language === '' || /^(?:zh|cmn|yue)\b/i.test(language)
		? []
		: [`the page says that its language is ${JSON.stringify(language.slice(0, 20))}`];
}

/**
 * Takes the text out of a page: the article where there are menus and links around it, with the title
 * as its first line; all of it otherwise.
 */
export async function readHtml(html: string): Promise<TakenText> {
	const page = await parsePage(html);
	const claims = pageClaims(page);
	const title = claims.find(({ field }) => field === 'title')?.value ?? '';
	const notices = languageNotice(page);
	const whole = paragraphsOf(page.documentElement);
	if (!isCluttered(page)) return { raw: whole.join('\n\n'), claims, notices };
	const article = await findArticle(page);
	const paragraphs = article ? paragraphsOf(article) : [];
	const opening = paragraphs[0];
	if (opening === undefined)
		return {
			raw: whole.join('\n\n'),
			claims,
			notices: [...notices, 'no article found: all of the page was read']
		};
	const isTitled = lettersIn(paragraphs.slice(0, 3).join('')).includes(lettersIn(title));
	return {
		raw: [...(isTitled ? [] : [title]), ...paragraphs].join('\n\n'),
		claims: [...claims, ...headClaims(whole, title, opening)],
		notices: [...notices, 'the article was read, not the menus and links around it']
	};
}
