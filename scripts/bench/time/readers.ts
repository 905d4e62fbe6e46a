import type { TextDocument } from '#lib/text/document.ts';
import { readTime } from '#lib/time/index.ts';
import { zh } from 'chrono-node';
import { peersOf } from '../peers.ts';

/** A reader of dates: reads one document and tells how many expressions it found. */
export type Reader = (document: TextDocument, reference: string) => number;

/** Readers of others. */
export const PEERS = peersOf(new URL('peers/package.json', import.meta.url));

/** What the benchmark uses of Recognizers-Text. */
interface Recognizers {
	recognizeDateTime: (
		text: string,
		culture: string,
		options: number,
		reference: Date
	) => readonly unknown[];
}

/** The readers that are compared, ours first. Each is loaded only when it is run. */
export const READERS: Readonly<Record<string, () => Reader>> = {
	ours: () => (document, reference) => readTime(document, reference).dates.length,
	'chrono.zh': () => (document, reference) =>
		zh.parse(document.folded.text, new Date(reference)).length,
	'Recognizers-Text': () => {
		const { recognizeDateTime } = PEERS.load(
			'@microsoft/recognizers-text-date-time'
		) as Recognizers;
		return ({ folded }, reference) =>
			recognizeDateTime(folded.text, 'zh-cn', 0, new Date(reference)).length;
	}
};
