import type { Source } from '#lib/model/event-list.ts';
import type { LocalWords } from '../words.ts';

type Naming = Pick<LocalWords, 'phrases' | 'nameOf'>;

/**
 * A source in a few characters: who speaks and what sort of text it is, e.g. `王毅演讲`; without a
 * speaker the publisher, e.g. `新华社电讯`.
 *
 * @param id stands in for a source that the list lacks
 */
export function shortSourceName(
	source: Source | null,
	id: string,
	{ phrases, nameOf }: Naming
): string {
	if (!source) return id;
	const who = source.speaker ?? source.publisher ?? '';
	return phrases.sourceName(nameOf(who), phrases.sourceKinds[source.kind]);
}

/**
 * A source as it is named beside another: a further transcript of the same occasion, whose name would
 * be the same, is called that.
 */
export function nameBeside(
	shown: Source | null,
	source: Source | null,
	id: string,
	words: Naming
): string {
	return source?.occasion !== undefined && source.occasion === shown?.occasion
		? words.phrases.otherTranscript
		: shortSourceName(source, id, words);
}

/** BCP 47 tag of the script that a source is written in, or of the other one where it is converted. */
export function languageOf(source: Source | null, isConverted = false): 'zh-Hans' | 'zh-Hant' {
	return (source?.script === 'Hant') === isConverted ? 'zh-Hans' : 'zh-Hant';
}

/**
 * A quotation with its source as plain text, for the clipboard: `「…」——王毅《…》，2024-01-09`. It stays
 * in Chinese, as citations do.
 */
export function quoteWithSource(exact: string, source: Source | null): string {
	if (!source) return exact;
	return `「${exact}」——${source.speaker ?? source.publisher ?? ''}《${source.title}》，${source.date}`;
}
