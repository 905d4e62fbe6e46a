import type { OwnPhrases } from '../own-phrases.ts';

const count = (number: number, one: string, many: string) =>
	`${number} ${number === 1 ? one : many}`;

export const own: OwnPhrases = {
	title: 'Your own texts',
	note: 'Drop or paste Chinese speeches, press conferences or reports: what they date becomes a timeline with its evidence. The texts stay in this browser; nothing is sent anywhere.',
	withoutScript: 'Texts can only be read with JavaScript.',
	addTexts: 'Add texts',
	drop: 'Drop files or folders here',
	dropTouch: 'Choose files on this device',
	dropNow: 'Drop to open',
	formats: 'Reads TXT, Markdown, HTML, Word (.docx), PDF and NDJSON',
	encodings: 'Recognises UTF-8, UTF-16, GB18030 and Big5',
	chooseFiles: 'Choose files',
	chooseFolder: 'Choose a folder',
	pasteText: 'Paste a text',
	paste: 'Text',
	pasteHint: 'Paste the whole text here, in either script',
	textTitle: 'Title',
	date: 'Reference date',
	dateNote: '“Last year” and “last month” are counted from this day',
	dateWanted: 'The text does not tell it: please fill it in',
	speaker: 'Speaker',
	publisher: 'Publisher',
	encoding: 'Encoding',
	recognised: 'Recognised',
	confidence: { certain: 'told', likely: 'inferred', guess: 'guessed' },
	origins: {
		record: 'field of the record',
		'sources.json': 'sources.json',
		'the text’s own dateline or head': 'dateline or head of the text',
		'the text’s own dateline or origin': 'dateline or note of origin',
		'first line': 'first line',
		'whose turns or name the text has': 'name or turns in the text',
		'title and form': 'title and form',
		'line under the title': 'line under the title',
		heading: 'heading of the page',
		'title element': 'title of the page',
		'time element': 'date marked in the page',
		'link canonical': 'address given in the page',
		'document property title': 'document property: title',
		'document property author': 'document property: author',
		'document property publisher': 'document property: publisher',
		'document property: the file was made on this day': 'document property: day it was made',
		'file name': 'file name'
	},
	metaOrigin: (name) => `page metadata ${name}`,
	useGuess: (value) => `Use ${value}`,
	notices: {
		article: 'The article alone was read, not the menus and links around it',
		'no-article': 'No article was found: all of the page was read',
		language: 'The page says that it is not in Chinese',
		broken: 'Some bytes are no characters and were read as \uFFFD'
	},
	found: (texts) => `${count(texts, 'text', 'texts')} to be read`,
	texts: (number) => count(number, 'text', 'texts'),
	undated: (number) => `${count(number, 'text lacks', 'texts lack')} a reference date`,
	opening: (done, total) => `Opening file ${Math.min(done + 1, total)} of ${total}`,
	waiting: 'waiting',
	stop: 'Stop',
	discard: 'Discard all',
	discardOne: (name) => `Discard “${name}”`,
	add: (texts) => (texts === 0 ? 'Read' : `Read ${count(texts, 'text', 'texts')}`),
	refused: (files) => `${count(files, 'file', 'files')} could not be read`,
	refusals: {
		empty: 'There is no text in it. Choose a file that has some.',
		'too-large': 'It is too large to be a text. Split it into several files.',
		mislabelled:
			'What it holds is not what its ending says. Correct the ending, or save it anew from its own program.',
		encoding:
			'Its encoding was not recognised, or some bytes are no characters. Name the encoding here, or save it as UTF-8.',
		'not-text': 'It is no text file. Save it as UTF-8 text.',
		damaged: 'It is damaged or incomplete. Download or save it again.',
		encrypted: 'It is encrypted. Save it without a password.',
		'without-text': 'There is no text on the page. Choose a file that has some.',
		scanned: 'Its pages are pictures without text. Recognise the characters (OCR) first.',
		'unreadable-fonts':
			'Its fonts do not tell which characters they show. Recognise the characters (OCR) first.',
		'unpacks-too-large':
			'It unpacks to so much that it would fill the memory, and was given up. Save it anew.',
		unreachable:
			'What reads such files could not be fetched. Connect to the network and try again.',
		record:
			'No such record. Write one JSON object a line, with id and text, and date as YYYY-MM-DD.',
		'unknown-format': 'Files of this kind are not read.',
		'other-document': 'Documents of this kind are not read. Save it as .docx, PDF or text.',
		'too-many':
			'There are too many texts in one file: those from this line on were not read. Split it.',
		slow: 'Nothing came of it for a minute, and it was given up. Split it or save it anew.',
		failed: 'The browser could not open it. See that it is still there, and try again.',
		sources: 'It is not in its form, and was not used. Correct it at these places.',
		'sources-missing':
			'It names files that are not among these. Correct their paths, or choose them as well.'
	},
	line: (number) => `line ${number}`,
	tooManyFiles: (most) => `At most ${most} files are taken at a time; the others were left out`,
	copies: (number) =>
		`${count(number, 'text is', 'texts are')} here already and ${number === 1 ? 'was' : 'were'} not read again`,
	remove: (title) => `Remove “${title}”`,
	removeAll: 'Remove all',
	kept: (number) => count(number, 'text', 'texts'),
	reading: (done, total) => `Reading text ${Math.min(done + 1, total)} of ${total}`,
	cancel: 'Stop',
	failed: 'The texts could not be read to the end. Remove the last one and try again.',
	noEvents: 'No dated events were found.',
	forgetful: 'The browser refuses to keep the texts: they are gone when this page is closed.'
};
