import { asset } from '$app/paths';
import type { Source } from '../model/event-list.ts';
import { parseSourceText, textFileOf, type SourceText } from '../model/source-text.ts';

/**
 * Fetches the published text of a source.
 *
 * @returns null when it cannot be fetched or breaks its schema
 */
export async function loadSourceText(
	source: Source,
	fetcher: typeof fetch = fetch
): Promise<SourceText | null> {
	try {
		const answer = await fetcher(asset(`/data/texts/${textFileOf(source)}`));
		return answer.ok ? parseSourceText(await answer.json()) : null;
	} catch {
		return null;
	}
}
