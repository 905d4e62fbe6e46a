import { CHINESE_TOOLS } from '../search/chinese.ts';
import { PackedProblem } from './load-packed.ts';
import type { SearchAnswer, SearchRequest } from './search-protocol.ts';
import { ArrivingTexts, textsInFiles } from './searched-texts.ts';
import { Searcher, type SearchTold } from './searcher.ts';

const answer = (message: SearchAnswer, transfer: Transferable[] = []) =>
	self.postMessage(message, { transfer });

function tell(told: SearchTold): void {
	if (told.kind === 'found') return answer(told, [told.places.buffer]);
	const { search, error } = told;
	if (!(error instanceof PackedProblem)) return reportError(error);
	answer({ kind: 'problem', search, problem: error.problem });
}

let arriving: ArrivingTexts | null = null;
let searcher: Searcher | null = null;

function handle(request: SearchRequest): void {
	switch (request.kind) {
		case 'files': {
			const texts = textsInFiles(request, CHINESE_TOOLS, (url) => fetch(url));
			searcher = new Searcher(texts, CHINESE_TOOLS, tell);
			return;
		}
		case 'events':
			arriving = new ArrivingTexts(request.parts, CHINESE_TOOLS);
			searcher = new Searcher(arriving, CHINESE_TOOLS, tell);
			return;
		case 'part':
			if (!arriving) throw new Error('a part of no list');
			return arriving.take(request.events);
		case 'find':
			if (!searcher) throw new Error('a search before any texts');
			void searcher.find(request.search, request.words);
	}
}

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => handle(data));
