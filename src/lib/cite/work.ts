import type { Source } from '../model/event-list.ts';
import { oneLine } from './text.ts';

/** What a source is to a bibliography. Texts are one line each; null is what the source does not tell. */
export interface Work {
	/** Unique among the sources of a list, ASCII, fit as a key everywhere. */
	key: string;
	title: string;
	speaker: string | null;
	publisher: string | null;
	/** Whether the publisher calls itself a newspaper. */
	inNewspaper: boolean;
	/** Where it was spoken, signed or sent from: not where its publisher sits. */
	place: string | null;
	/** ISO day. */
	date: string;
	/** What was spoken on an occasion; null for what was only written. */
	spokenAs: 'speech' | 'press conference' | null;
	/** Sent by a news agency. */
	isDispatch: boolean;
	/** Issued by an authority. */
	isOfficial: boolean;
	url: string | null;
	/** BCP 47 */
	language: 'zh-Hans' | 'zh-Hant';
}

/** A newspaper's name ends in 报; 学报 are journals, 公报 gazettes and 通报 circulars. */
const NEWSPAPER = /(?<![学學公通])[报報]$/u;

const SPOKEN: Partial<Record<Source['kind'], Work['spokenAs']>> = {
	speech: 'speech',
	'press-conference': 'press conference'
};

function given(value: string | undefined): string | null {
	return oneLine(value ?? '') || null;
}

/** The id with what is not ASCII, or not plain, as its code point, so that two ids never meet. */
function keyOf(id: string): string {
	const plain = id.replace(
		/[^A-Za-z0-9-]/gu,
		(character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`
	);
	return `jinian-${plain}`;
}

/** What a bibliography needs of a source. */
export function workOf(source: Source): Work {
	const publisher = given(source.publisher);
	return {
		key: keyOf(source.id),
		title: oneLine(source.title),
		speaker: given(source.speaker),
		publisher,
		inNewspaper: publisher !== null && NEWSPAPER.test(publisher),
		place: given(source.place),
		date: source.date,
		spokenAs: SPOKEN[source.kind] ?? null,
		isDispatch: source.kind === 'dispatch',
		isOfficial: source.kind === 'document' || source.kind === 'chronology',
		url: given(source.url),
		language: source.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'
	};
}
