import { resolve } from '$app/paths';
import type { page } from '$app/state';
import { getContext, setContext } from 'svelte';
import { partOf, type Language } from '#lib/wording/index.ts';
import { getWords } from './words.ts';

/** Addresses of the site's pages in one language, below the path at which the site stands. */
export interface Links {
	home: () => string;
	sources: () => string;
	/** Of a source's text, by its id. */
	source: (id: string) => string;
	/** Of an event's page, by its id. */
	event: (id: string) => string;
	method: () => string;
	/** Of the page for a reader's own texts. */
	own: () => string;
	ownText: (id: string) => string;
	ownEvent: (id: string) => string;
}

const slashed = (path: string) => (path.endsWith('/') ? path : `${path}/`);

/** Stands for an id that is set in later; none has it, nor any path. */
const ANY = '*';

/** Addresses in a language. */
export function linksIn(language: Language): Links {
	const own = { language: partOf(language) };
	// Resolved once: there are hundreds of links to events.
	const anyEvent = slashed(resolve('/[[language=language]]/events/[id]', { ...own, id: ANY }));
	return {
		home: () => slashed(resolve('/[[language=language]]', own)),
		sources: () => slashed(resolve('/[[language=language]]/sources', own)),
		source: (id) => slashed(resolve('/[[language=language]]/sources/[id]', { ...own, id })),
		event: (id) => anyEvent.replace(ANY, () => id),
		method: () => slashed(resolve('/[[language=language]]/method', own)),
		own: () => slashed(resolve('/[[language=language]]/own', own)),
		ownText: (id) =>
			`${slashed(resolve('/[[language=language]]/own/text', own))}?id=${encodeURIComponent(id)}`,
		ownEvent: (id) =>
			`${slashed(resolve('/[[language=language]]/own/event', own))}?id=${encodeURIComponent(id)}`
	};
}

const KEY = 'links';

/** Addresses in the language in use, for a component as it is made. */
export function getLinks(): Links {
	return getContext<Links | undefined>(KEY) ?? linksIn(getWords().language);
}

/** Leads all components beneath the one that calls, as it is made, to a reader's own texts and events. */
export function leadToOwn(): void {
	const links = linksIn(getWords().language);
	setContext<Links>(KEY, {
		...links,
		home: links.own,
		source: links.ownText,
		event: links.ownEvent
	});
}

/** Beginning of the ids of routes that exist in every language. */
const IN_LANGUAGES = '/[[language=language]]';

/** Address of a page in another language, without query and fragment; null where it has none. */
export function sameIn(
	language: Language,
	{ route, params }: Pick<typeof page, 'route' | 'params'>
) {
	const id: string | null = route.id;
	if (!id?.startsWith(IN_LANGUAGES)) return null;
	const resolveAny = resolve as (id: string, params: object) => string;
	return slashed(resolveAny(id, { ...params, language: partOf(language) }));
}
