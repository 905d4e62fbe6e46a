import type { OwnPhrases } from '../own-phrases.ts';

export const own: OwnPhrases = {
	title: 'Your own texts',
	note: 'Paste or drop Chinese speeches, press conferences or reports: what they date becomes a timeline with its evidence. The texts stay in this browser; nothing is sent anywhere.',
	withoutScript: 'Texts can only be read with JavaScript.',
	addTexts: 'Add texts',
	paste: 'Text',
	pasteHint: 'Paste the whole text here, in either script',
	chooseFiles: 'Choose files',
	dropHere: 'Drop to read',
	textTitle: 'Title',
	date: 'Reference date',
	dateNote: '“Last year” and “last month” are counted from this day',
	dateProposed: 'from the text; change it if it is wrong',
	add: 'Read',
	remove: (title) => `Remove “${title}”`,
	removeAll: 'Remove all',
	kept: (count) => (count === 1 ? '1 text' : `${count} texts`),
	reading: (done, total) => `Reading text ${Math.min(done + 1, total)} of ${total}`,
	cancel: 'Stop',
	failed: 'The texts could not be read to the end. Remove the last one and try again.',
	noEvents: 'No dated events were found.',
	forgetful: 'The browser refuses to keep the texts: they are gone when this page is closed.',
	refused: (name) => `${name} is no text file and was not read`,
	dayWanted: (name) => `${name} does not tell its day; fill in the reference date`,
	read: 'Read'
};
