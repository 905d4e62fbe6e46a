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
	searchInPage: '后台检索未能运行，改在本页进行，输入时可能稍慢',
	tellStep
};
