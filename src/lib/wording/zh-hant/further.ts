// Made from further.ts in Simplified Chinese by npm run wording; do not edit.
import type { FurtherWords } from '../words.ts';
import { cite } from './cite.ts';
import { tellStep } from './derivation.ts';
import { eventPage } from './event-page.ts';
import { help } from './help.ts';
import { own } from './own.ts';
import { reader } from './reader.ts';

export const further: FurtherWords = {
	reader,
	eventPage,
	cite,
	own,
	help,
	searchInPage: '後台搜尋未能執行，改在本頁進行，輸入時可能稍慢',
	tellStep
};
