import { claim, dayIn, type Claim, type ClaimField } from './claims.ts';
import type { Page } from './html-dom.ts';
import { lettersIn } from './letters-in.ts';

/** What pages say of themselves in `meta`, the more reliable names first. */
const META: readonly (readonly [ClaimField, RegExp])[] = [
	['title', /^(?:citation_title|articletitle|og:title|dc\.title|twitter:title)$/],
	[
		'date',
		/^(?:citation_publication_date|citation_date|article:published_time|og:article:published_time|datepublished|pubdate|publishdate|publish_date|publication_date|firstpublishedtime|dc\.date|dcterms\.(?:date|created|issued)|dc\.date\.issued|date)$/
	],
	['speaker', /^citation_author$/],
	[
		'publisher',
		/^(?:citation_publisher|citation_journal_title|contentsource|dc\.publisher|og:site_name)$/
	],
	['url', /^og:url$/]
];

const HOUR = 3_600_000;
/** China’s time, in which its publishers count days. */
const BEIJING = 8 * HOUR;

/** The day in Beijing of an instant in UTC; a time with another offset, or none, counts as written. */
function publicationDay(value: string): string | null {
	if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value.trim())) return dayIn(value);
	const time = Date.parse(value.trim());
	return Number.isNaN(time) ? null : new Date(time + BEIJING).toISOString().slice(0, 10);
}

function metaClaims(page: Page): Claim[] {
	const metas = [...page.querySelectorAll('meta')].map((meta) => ({
		name: (
			meta.getAttribute('property') ??
			meta.getAttribute('name') ??
			meta.getAttribute('itemprop') ??
			''
		).toLowerCase(),
		content: meta.getAttribute('content') ?? ''
	}));
	return META.flatMap(([field, names]) =>
		metas
			.filter(({ name }) => names.test(name))
			.flatMap(({ name, content }) =>
				claim(field, field === 'date' ? publicationDay(content) : content, 'likely', `meta ${name}`)
			)
	);
}

/** `<title>` without the name of the site behind it. */
function titleElement(page: Page): string {
	const whole = (page.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim();
	const [head = whole, ...tail] = whole.split(/\s*[-_|–—]{1,2}\s*(?=[^-_|–—]*$)/);
	return tail.join('').length <= 16 && head.length >= 4 ? head : whole;
}

/**
 * What a page says of its text: in `meta`, `time`, `link`, its one heading and its title.
 *
 * @param page before anything is taken from it
 */
export function pageClaims(page: Page): Claim[] {
	const headings = [...page.querySelectorAll('h1')].filter(({ textContent }) =>
		/\S/.test(textContent ?? '')
	);
	const times = [...page.querySelectorAll('article time[datetime], time[pubdate]')];
	const author = page.querySelector('meta[name="author" i]')?.getAttribute('content');
	const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
	return [
		...metaClaims(page),
		...times
			.slice(0, 1)
			.flatMap((time) =>
				claim('date', publicationDay(time.getAttribute('datetime') ?? ''), 'likely', 'time element')
			),
		...(headings.length === 1 ? claim('title', headings[0]?.textContent, 'likely', 'heading') : []),
		...claim('title', titleElement(page), 'likely', 'title element'),
		...claim('speaker', author, 'guess', 'meta author'),
		...claim('url', canonical, 'likely', 'link canonical')
	];
}

/** No line of a head is longer. */
const HEAD_LINE = 90;
/** How many lines a head has at most. */
const HEAD_LINES = 5;
const PROSE = /[。！？]/;
const ORIGIN = /(?:来源|來源|稿源)\s*[：:]\s*([^\s：:|）)\d]{2,14})/;

/**
 * What stands on a page between the title and the first sentence, where sites put day and origin.
 *
 * @param page all its paragraphs
 * @param title as the page gives it
 */
export function headClaims(page: readonly string[], title: string): Claim[] {
	const wanted = lettersIn(title);
	if (wanted === '') return [];
	// A title in the path over the text is not followed by its day.
	const start = page.findLastIndex((line) => lettersIn(line) === wanted);
	const below = page.slice(start + 1, start + 1 + HEAD_LINES);
	const end = below.findIndex((line) => PROSE.test(line) || line.length > HEAD_LINE);
	const head = start < 0 ? [] : below.slice(0, end < 0 ? below.length : end);
	return head.flatMap((line) => [
		...claim('date', dayIn(line), 'likely', 'line under the title'),
		...claim('publisher', ORIGIN.exec(line)?.[1], 'likely', 'line under the title')
	]);
}
