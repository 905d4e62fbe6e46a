import type { Page } from '@playwright/test';
import { LIST } from './event-list.ts';

/** Han characters of Big5’s two levels, or of GB 2312: each standard has one script alone. */
function charactersOf(encoding: 'big5' | 'gb2312'): Set<string> {
	const [leads, trails]: [number[], number[]] =
		encoding === 'gb2312'
			? [range(0xb0, 0xf7), range(0xa1, 0xfe)]
			: [
					[...range(0xa4, 0xc6), ...range(0xc9, 0xf9)],
					[...range(0x40, 0x7e), ...range(0xa1, 0xfe)]
				];
	const decoder = new TextDecoder(encoding);
	return new Set(
		leads.flatMap((lead) => trails.map((trail) => decoder.decode(Uint8Array.of(lead, trail))))
	);
}

const range = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** In use in Hong Kong, but not in the two levels. */
const HONG_KONG = '着裏';
const TRADITIONAL = new Set([...charactersOf('big5'), ...HONG_KONG]);
const SIMPLIFIED = charactersOf('gb2312');

const IS_OWN: Readonly<Record<'zh-Hans' | 'zh-Hant' | 'en', (character: string) => boolean>> = {
	'zh-Hans': (character) => SIMPLIFIED.has(character),
	'zh-Hant': (character) => TRADITIONAL.has(character),
	en: () => false
};

/**
 * Texts and names of the page with Han characters that its language does not have, apart from what is
 * marked as another language. The title of the document is one of them unless it quotes a text’s.
 */
export async function leftovers(
	page: Page,
	language: 'zh-Hans' | 'zh-Hant' | 'en'
): Promise<string[]> {
	const texts = await page.evaluate(() => {
		const own = document.documentElement.lang;
		const isOwn = (element: Element | null) =>
			(element?.closest('[lang]')?.getAttribute('lang') ?? own) === own;
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const { parentElement, data } = walker.currentNode as Text;
			if (parentElement?.matches('script, style, noscript')) continue;
			if (isOwn(parentElement)) found.push(data.trim());
		}
		for (const element of document.body.querySelectorAll('*'))
			if (isOwn(element))
				for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
					found.push(element.getAttribute(name) ?? '');
		return found;
	});
	const title = await page.title();
	if (!LIST.sources.some((source) => title.startsWith(source.title))) texts.push(title);
	const isForeign = (character: string) =>
		/\p{Script=Han}/u.test(character) && !IS_OWN[language](character);
	return [...new Set(texts.filter((text) => [...text].some(isForeign)))];
}
