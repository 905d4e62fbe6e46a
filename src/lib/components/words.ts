import { getContext, setContext } from 'svelte';
import { loadFurtherWords, type FurtherWords, type Words } from '#lib/wording/index.ts';

/** The words of the language in use, with what the page was delivered with beside them. */
export interface LocalWords extends Words {
	/** A name of a text, e.g. of a speaker, in this language; as it stands where none is known. */
	nameOf: (name: string) => string;
}

interface Provided {
	words: LocalWords;
	/** Null until they have been fetched. */
	further: () => FurtherWords | null;
	fetchFurther: () => Promise<void>;
}

const KEY = 'words';
let standIn: Provided | null = null;

function provided(words: LocalWords, given: () => FurtherWords | null): Provided {
	let fetched: FurtherWords | null = null;
	const further = () => given() ?? fetched;
	const fetchFurther = async () => {
		if (!further()) fetched = await loadFurtherWords(words.language);
	};
	return { words, further, fetchFurther };
}

/**
 * Gives words to all components beneath the one that calls, as it is made.
 *
 * @param further those that some pages need; null on others, until they are fetched
 */
export function provideWords(words: LocalWords, further: () => FurtherWords | null): void {
	setContext(KEY, provided(words, further));
}

/** For what mounts a part of a page by itself, as tests do: the words where none are provided. */
export function standInWith(words: Words, further: FurtherWords): void {
	standIn = provided({ ...words, nameOf: (name) => name }, () => further);
}

function inUse(): Provided {
	const found = getContext<Provided | undefined>(KEY) ?? standIn;
	if (!found) throw new Error('no words are provided');
	return found;
}

/**
 * The words of the language in use, for a component as it is made. They never change under a
 * component: another language is another document.
 *
 * @throws Error where none are provided
 */
export const getWords = (): LocalWords => inUse().words;

/**
 * The further words of the language in use, for a component as it is made.
 *
 * @throws Error before they have been fetched
 */
export function getFurtherWords(): FurtherWords {
	const further = inUse().further();
	if (!further) throw new Error('the further words have not been fetched');
	return further;
}

/** For a component as it is made that loads others later: fetches the further words for them. */
export const furtherFetcher = (): (() => Promise<void>) => inUse().fetchFurther;
