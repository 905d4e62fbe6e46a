/** Names written out: the trie of all forms with the guards that keep them out of other words. */
import { GUARDS, NATION_GUARD, PASSED_WORDS } from './data/guards.ts';
import type { Guard } from './data/guards.ts';
import { OUTLET_ENDING, OUTLET_SIGN } from './data/outlets.ts';
import type { Concept } from './entity.ts';
import { FormTrie } from '../text/form-trie.ts';
import { LEXICON } from './lexicon.ts';

/** A name or a word that is passed over whole, as it stands in a text. */
export interface Name {
	text: string;
	/** In UTF-16 code units; 0 where nothing stands. */
	length: number;
	/** What it names; null for words that are passed over. */
	concept: Concept | null;
}

/** A name with where it begins. */
export interface FoundName extends Name {
	start: number;
}

/** A form of the lexicon. */
interface Form extends Name {
	guards: readonly Guard[];
	/** Whether the form begins or ends in Latin letters or digits that must not run on: G7|7. */
	bounded: boolean;
}

const CONTEXT_BEFORE = 4;
const CONTEXT_BEHIND = 8;
const OUTLET_REACH = 24;
const ALPHANUMERIC = /[A-Za-z0-9]/;
const NATION = /^\p{Script=Han}{1,2}国$/u;

function guardsOf(text: string): Guard[] {
	const guard = GUARDS[text];
	return [...(NATION.test(text) ? [NATION_GUARD] : []), ...(guard ? [guard] : [])];
}

function compile(): FormTrie<Form> {
	const trie = new FormTrie<Form>();
	const add = (text: string, concept: Concept | null) =>
		trie.add(text, {
			text,
			length: text.length,
			concept,
			guards: concept ? guardsOf(text) : [],
			bounded: ALPHANUMERIC.test(text)
		});
	for (const { concept, forms } of LEXICON) for (const form of forms) add(form, concept);
	for (const word of PASSED_WORDS) add(word, null);
	return trie;
}

const TRIE = compile();

function isBounded(text: string, start: number, end: number): boolean {
	const runsOn = (left: string | undefined, right: string | undefined) =>
		left !== undefined &&
		right !== undefined &&
		ALPHANUMERIC.test(left) &&
		ALPHANUMERIC.test(right);
	return !runsOn(text[start - 1], text[start]) && !runsOn(text[end - 1], text[end]);
}

function isAllowed(form: Form, text: string, start: number): boolean {
	const end = start + form.length;
	if (form.bounded && !isBounded(text, start, end)) return false;
	if (form.guards.length === 0) return true;
	const before = text.slice(Math.max(0, start - CONTEXT_BEFORE), start);
	const behind = text.slice(end, end + CONTEXT_BEHIND);
	return form.guards.every(
		({ notAfter, notBefore, onlyBefore }) =>
			!notAfter?.test(before) &&
			!notBefore?.test(behind) &&
			(onlyBefore === undefined || onlyBefore.test(behind))
	);
}

const NOTHING: Form = { text: '', length: 0, concept: null, guards: [], bounded: false };

/** The longest name or passed word at a position; one of length 0 when nothing begins here. */
export function readName(text: string, position: number): Name {
	// Asked for nearly every place of a text, and seldom for good.
	if (!TRIE.canBeginAt(text, position)) return NOTHING;
	return TRIE.longestAt(text, position, isAllowed) ?? NOTHING;
}

/** What `readName` finds at every place of a text, in text order; names may overlap. */
export function readNames(text: string): FoundName[] {
	const names: FoundName[] = [];
	for (let start = 0; start < text.length; start += 1) {
		const name = readName(text, start);
		if (name.length > 0)
			names.push({ text: name.text, length: name.length, concept: name.concept, start });
	}
	return names;
}

/**
 * Where a news outlet's name ends that begins with the country, region or city before `end`; `end`
 * itself when none does.
 */
export function endOfOutlet(text: string, end: number, concept: Concept): number {
	if (concept.kind !== 'country' && concept.kind !== 'city' && concept.kind !== 'region')
		return end;
	const behind = text.slice(end, end + OUTLET_REACH);
	const ending = OUTLET_SIGN.test(behind) ? OUTLET_ENDING.exec(behind) : null;
	return ending ? end + ending[0].length : end;
}
