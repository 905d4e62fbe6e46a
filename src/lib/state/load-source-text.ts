import { asset } from '$app/paths';
import { parseSourceText, type SourceText } from '../model/source-text.ts';

/**
 * Fetches a published text.
 *
 * @param id of its source
 * @returns null when it cannot be fetched or breaks its schema
 */
export async function loadSourceText(
	id: string,
	fetcher: typeof fetch = fetch
): Promise<SourceText | null> {
	try {
		// Its file is named by the encoded id, which the address encodes once more.
		const name = encodeURIComponent(encodeURIComponent(id));
		const answer = await fetcher(asset(`/data/texts/${name}.json`));
		return answer.ok ? parseSourceText(await answer.json()) : null;
	} catch {
		return null;
	}
}
