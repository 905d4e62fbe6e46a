import { claim, type Claim } from './claims.ts';
import { lettersIn } from './letters-in.ts';

/** What programs write into the files that they save. */
export interface FileProperties {
	title?: string | null | undefined;
	author?: string | null | undefined;
	publisher?: string | null | undefined;
	/** Any form that begins with year, month and day. */
	created?: string | null | undefined;
}

/** A title is one of so many first paragraphs of its text. */
const HEAD = 4;

/**
 * What the properties of a file let suppose of its text. Author and day are those of the file, often
 * of whoever saved it last; a title counts when the text has it at its head.
 */
export function propertyClaims(properties: FileProperties, raw: string): Claim[] {
	const { title, author, publisher, created } = properties;
	const letters = lettersIn(title ?? '');
	const head = raw.split('\n\n', HEAD).map(lettersIn);
	const isThere = letters !== '' && head.includes(letters);
	return [
		...claim('title', title, isThere ? 'likely' : 'guess', 'document property title'),
		...claim('speaker', author, 'guess', 'document property author'),
		...claim('publisher', publisher, 'likely', 'document property publisher'),
		...claim('date', created, 'guess', 'document property: the file was made on this day')
	];
}
