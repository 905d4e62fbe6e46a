import { ownTexts } from '#lib/state/own-texts.svelte.ts';
import { provideConvertedTexts } from '../converted-texts.ts';

/**
 * Shows quotations of a reader's own texts in Simplified characters to all components beneath the one
 * that calls, as it is made. The table for the other way is too large for a page.
 */
export function provideOwnConverted(): void {
	provideConvertedTexts({
		load: ({ id }) =>
			Promise.resolve(
				ownTexts.reading?.texts.find(({ source }) => source === id)?.converted ?? null
			),
		scripts: ['Hans']
	});
}
