import { getContext, setContext } from 'svelte';
import type { Source } from '#lib/model/event-list.ts';
import type { ConvertedLoader } from '#lib/state/script-choice.svelte.ts';

/** Where texts in the other script are had from. */
export interface ConvertedTexts {
	load: ConvertedLoader;
	/** Scripts into which texts can be converted. */
	scripts: readonly Source['script'][];
}

const KEY = 'converted-texts';

/** The texts that are published with the site. */
const PUBLISHED: ConvertedTexts = {
	load: async (source) => {
		try {
			const { loadSourceText } = await import('#lib/state/load-source-text.ts');
			return (await loadSourceText(source))?.converted ?? null;
		} catch {
			return null;
		}
	},
	scripts: ['Hans', 'Hant']
};

/** For a component as it is made: the published texts, unless others have been provided. */
export const getConvertedTexts = (): ConvertedTexts =>
	getContext<ConvertedTexts | undefined>(KEY) ?? PUBLISHED;

/** Provides other texts to all components beneath the one that calls, as it is made. */
export function provideConvertedTexts(texts: ConvertedTexts): void {
	setContext(KEY, texts);
}
