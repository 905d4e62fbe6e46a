import { base } from '$app/paths';
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { alternatesOf } from '#lib/wording/alternates.ts';
import { languageOf, partOf, tagOf } from '#lib/wording/index.ts';
import firstVisit from './first-visit.js?raw';

const FRONT = '/[[language=language]]';

/** What a page's head tells of its addresses: the one for good, and those in the other languages. */
function addressTags({ url, route }: RequestEvent): string[] {
	const origin = __SITE_ORIGIN__;
	const canonical =
		origin === null ? [] : [`<link rel="canonical" href="${origin}${url.pathname}">`];
	if (!route.id?.startsWith(FRONT)) return canonical;
	const site = origin === null ? null : origin + base;
	const alternates = alternatesOf(url.pathname.slice(base.length), site).map(
		({ language, href }) => `<link rel="alternate" hreflang="${language}" href="${href}">`
	);
	return [...canonical, ...alternates];
}

/**
 * Sets what scripts could only tell later right into the file of a page: its language, its addresses,
 * and into the front page the way to the reader's own language.
 */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageOf(event.params.language);
	const isFront = event.route.id === FRONT && partOf(language) === undefined;
	const head = [
		...addressTags(event),
		...(isFront ? [`<script>\n${firstVisit.trimEnd()}\n</script>`] : [])
	].join('\n\t\t');
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%jinian.lang%', tagOf(language)).replace('%jinian.head%', () => head)
	});
};
