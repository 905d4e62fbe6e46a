import { languageOf, type Language } from '#lib/wording/index.ts';
import type { PageLoad } from './$types';

/** Prose that is written, or converted, as a whole. */
const METHODS = {
	'zh-Hans': () => import('#lib/components/method/Method.zh-Hans.svelte'),
	'zh-Hant': () => import('#lib/components/method/Method.zh-Hant.svelte'),
	en: () => import('#lib/components/method/Method.en.svelte')
} satisfies Record<Language, unknown>;

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	Method: (await METHODS[languageOf(params.language)]()).default
});
