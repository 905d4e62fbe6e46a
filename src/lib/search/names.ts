/** A name as it is looked up, from one of its words or syllables on, and what bears it. */
interface Key {
	letters: string;
	/** Lengths at which a word or syllable ends. */
	ends: readonly number[];
	bearer: number;
}

/** Bearers of names, e.g. a city with its names in Beijing, Taipei and English. */
export interface KnownNames {
	/**
	 * Bearers a name of which is such letters; if there is none, those a name of which begins with them
	 * and a whole word or syllable; else with them alone. Of a person the given name counts, too.
	 */
	beginningWith: (letters: string) => readonly number[];
	/** Folded names of a bearer, the English one included unless it is too short to be told apart. */
	namesOf: (bearer: number) => readonly string[];
	/** Calls back with each bearer whose name occurs in a folded text, maybe several times. */
	eachNamedIn: (folded: string, visit: (bearer: number) => void) => void;
	/** What a folded text may be called otherwise: the names in it put in place of each other. */
	otherWordings: (folded: string) => readonly string[];
}

/** Fewer letters would begin too many names. */
const LEAST_LETTERS = 2;

/** A shorter English name would be found within words, since texts are folded without blanks. */
const LEAST_ENGLISH = 4;

/**
 * Reads a table of names.
 *
 * @param lines a bearer a line, as `NAME_LINES` has them
 * @param readings syllables with their characters, as `READINGS` has them
 */
export function readNames(lines: string, readings: string): KnownNames {
	const readingOf = readingTable(readings);
	const keys: Key[] = [];
	const names: string[][] = [];
	const bearersOf = new Map<string, number[]>();
	lines.split('\n').forEach((line, bearer) => {
		const [english = '', ...forms] = line.split('\t');
		const isPerson = english.startsWith('*');
		const words = english.replace('*', '').split(' ');
		words.forEach((_, at) => keys.push(keyOf(words.slice(at), bearer)));
		for (const written of forms) {
			const [form = '', ...reading] = written.split(' ');
			const syllables = reading.length > 0 ? reading : [...form].map(readingOf);
			// Whoever has a given name may be looked up by it.
			const starts = isPerson ? Math.max(1, syllables.length - 1) : 1;
			for (let at = 0; at < starts; at++) keys.push(keyOf(syllables.slice(at), bearer));
		}
		const own = forms.flatMap((form) => form.split(' ')[0] ?? []);
		const whole = words.join('');
		if (whole.length >= LEAST_ENGLISH) own.push(whole);
		for (const name of own) bearersOf.set(name, [...(bearersOf.get(name) ?? []), bearer]);
		names.push(own);
	});
	keys.sort((a, b) => (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : 0));
	const namesOf = (bearer: number) => names[bearer] ?? [];
	const eachOccurrence = occurrenceFinder([...bearersOf.keys()]);
	return {
		beginningWith: (letters) => (letters.length < LEAST_LETTERS ? [] : withPrefix(keys, letters)),
		namesOf,
		eachNamedIn: (folded, visit) =>
			eachOccurrence(folded, (name) => bearersOf.get(name)?.forEach(visit)),
		otherWordings: (folded) => {
			const wordings: string[] = [];
			eachOccurrence(folded, (name, start) => {
				for (const other of (bearersOf.get(name) ?? []).flatMap(namesOf))
					if (other !== name)
						wordings.push(folded.slice(0, start) + other + folded.slice(start + name.length));
			});
			return wordings;
		}
	};
}

function readingTable(readings: string): (character: string) => string {
	const table = new Map<string, string>();
	for (const entry of readings.split(' ')) {
		const [syllable = ''] = /^[a-z]*/.exec(entry) ?? [];
		for (const character of entry.slice(syllable.length)) table.set(character, syllable);
	}
	return (character) => table.get(character) ?? character;
}

function keyOf(parts: readonly string[], bearer: number): Key {
	let length = 0;
	const ends = parts.map((part) => (length += part.length));
	return { letters: parts.join(''), ends, bearer };
}

/** Bearers of the keys, which are sorted, that begin with some letters; of the best that there are. */
function withPrefix(keys: readonly Key[], letters: string): number[] {
	let [low, high] = [0, keys.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((keys[middle]?.letters ?? '') < letters) low = middle + 1;
		else high = middle;
	}
	const all: Key[] = [];
	for (let at = low; ; at++) {
		const key = keys[at];
		if (!key?.letters.startsWith(letters)) break;
		all.push(key);
	}
	const whole = all.filter((key) => key.letters === letters);
	const ending = all.filter(({ ends }) => ends.includes(letters.length));
	const best = [whole, ending].find(({ length }) => length > 0) ?? all;
	return [...new Set(best.map(({ bearer }) => bearer))];
}

/** Size of the table that tells most pairs of code units with which no name begins. */
const PAIRS = 0x10000;
const pairAt = (text: string, at: number) =>
	(text.charCodeAt(at) * 251 + text.charCodeAt(at + 1)) & (PAIRS - 1);

/** Finds every occurrence of names of two code units or more, those within others included. */
function occurrenceFinder(names: readonly string[]) {
	const begins = new Uint8Array(PAIRS);
	const byBeginning = new Map<number, string[]>();
	const beginningAt = (text: string, at: number) =>
		text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
	for (const name of names) {
		begins[pairAt(name, 0)] = 1;
		const beginning = beginningAt(name, 0);
		byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), name]);
	}
	return (text: string, visit: (name: string, start: number) => void): void => {
		for (let start = 0; start + 1 < text.length; start++) {
			if (begins[pairAt(text, start)] !== 1) continue;
			for (const name of byBeginning.get(beginningAt(text, start)) ?? [])
				if (text.startsWith(name, start)) visit(name, start);
		}
	};
}
