/** Names written out: the trie of all forms with the guards that keep them out of other words. */
import { GUARDS, NATION_GUARD, PASSED_WORDS } from './data/guards.ts';
import type { Guard } from './data/guards.ts';
import { OUTLET_ENDING } from './data/outlets.ts';
import type { Concept } from './entity.ts';
import { FormTrie } from './form-trie.ts';
import { LEXICON } from './lexicon.ts';

/** A form of the lexicon; `concept` is null for words that are passed over whole. */
interface Form {
	text: string;
	concept: Concept | null;
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

function isAllowed(text: string, start: number, form: Form): boolean {
	const end = start + form.text.length;
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

const LENGTH_OF_NOTHING = { length: 0, concept: null } as const;

/**
 * The longest name or passed word at a position.
 *
 * @returns its length in UTF-16 code units and its concept, null for a passed word; length 0 when
 * nothing begins here
 */
export function readName(
	text: string,
	position: number
): { length: number; concept: Concept | null } {
	const match = TRIE.longestAt(text, position, ({ value }) => isAllowed(text, position, value));
	return match ? { length: match.length, concept: match.value.concept } : LENGTH_OF_NOTHING;
}

/** Whether a name may begin with the character at the position; a cheap first look. */
export function mayBeginName(text: string, position: number): boolean {
	return TRIE.canBeginAt(text, position);
}

/**
 * Where a news outlet's name ends that begins with the country, region or city before `end`; `end`
 * itself when none does.
 */
export function endOfOutlet(text: string, end: number, concept: Concept): number {
	if (concept.kind !== 'country' && concept.kind !== 'city' && concept.kind !== 'region')
		return end;
	const ending = OUTLET_ENDING.exec(text.slice(end, end + OUTLET_REACH));
	return ending ? end + ending[0].length : end;
}
