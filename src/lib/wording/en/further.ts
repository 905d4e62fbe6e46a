import type { FurtherWords } from '../words.ts';
import { cite } from './cite.ts';
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
	searchInPage:
		'The search runs in this page, since its background task failed: typing may be slower',
	// They are written in English.
	tellStep: (step) => step
};
