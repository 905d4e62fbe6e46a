import { describeText } from '../pipeline/describe.ts';
import { claim, dayIn, type Claim } from './claims.ts';

/** A line as long as this, or one that ends a sentence, is no title but how the text begins. */
const LONGEST_TITLE = 60;
const SENTENCE_END = /[。；;]$/;

/** What the text itself tells: title, dateline, the line under the title, whose turns it has. */
export function textClaims(raw: string): Claim[] {
	const { title = '', date, speaker, publisher, place, kind } = describeText(raw);
	const isTitle = title.length <= LONGEST_TITLE && !SENTENCE_END.test(title);
	return [
		...claim('date', date, 'certain', 'the text’s own dateline or head'),
		...claim('title', title, isTitle ? 'likely' : 'guess', 'first line'),
		// 「答」 names nobody, and a short title is no name.
		...claim(
			'speaker',
			speaker === '答' || speaker === title ? null : speaker,
			'likely',
			'whose turns or name the text has'
		),
		...claim(
			'publisher',
			/\d/.test(publisher ?? '') ? null : publisher,
			'certain',
			'the text’s own dateline or origin'
		),
		...claim('place', place, 'certain', 'the text’s own dateline or head'),
		...claim('kind', kind, 'likely', 'title and form')
	];
}

/** What a file’s name lets suppose: people date the files that they keep. */
export function nameClaims(name: string): Claim[] {
	const base = name.slice(name.lastIndexOf('/') + 1).replace(/(?:\.[A-Za-z\d]{1,7}){1,2}$/, '');
	return [
		...claim('date', dayIn(base), 'guess', 'file name'),
		...claim('title', base, 'guess', 'file name')
	];
}
