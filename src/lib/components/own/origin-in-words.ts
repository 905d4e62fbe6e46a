import type { OwnPhrases } from '#lib/wording/own-phrases.ts';

type NamedOrigin = keyof OwnPhrases['origins'];

/** Where a file says something of its text. */
export function originInWords(
	{ origins, metaOrigin }: Pick<OwnPhrases, 'origins' | 'metaOrigin'>,
	origin: NamedOrigin | `meta ${string}`
): string {
	return origin in origins
		? origins[origin as NamedOrigin]
		: metaOrigin(origin.slice('meta '.length));
}
