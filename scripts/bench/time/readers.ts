import type { TextDocument } from '#lib/text/document.ts';
import { readTime } from '#lib/time/index.ts';
import { zh } from 'chrono-node';
import { createRequire } from 'node:module';
import { CommandError } from '../../cli.ts';

/** A reader of dates: reads one document and tells how many expressions it found. */
export type Reader = (document: TextDocument, reference: string) => number;

/** What the benchmark uses of Recognizers-Text. */
interface Recognizers {
	recognizeDateTime: (
		text: string,
		culture: string,
		options: number,
		reference: Date
	) => readonly unknown[];
}
const PEER = '@microsoft/recognizers-text-date-time';

/** The peer is installed in `peers/` and not with the app. */
function loadRecognizers(): Recognizers {
	const require = createRequire(new URL('peers/package.json', import.meta.url));
	try {
		return require(PEER) as Recognizers;
	} catch {
		throw new CommandError(
			`${PEER} is not installed; run npm ci --prefix scripts/bench/time/peers`
		);
	}
}

/** The readers that are compared, ours first. Each is loaded only when it is run. */
export const READERS: Readonly<Record<string, () => Reader>> = {
	ours: () => (document, reference) => readTime(document, reference).dates.length,
	'chrono.zh': () => (document, reference) =>
		zh.parse(document.folded.text, new Date(reference)).length,
	'Recognizers-Text': () => {
		const { recognizeDateTime } = loadRecognizers();
		return ({ folded }, reference) =>
			recognizeDateTime(folded.text, 'zh-cn', 0, new Date(reference)).length;
	}
};
