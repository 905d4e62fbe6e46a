/** Abbreviations: pairs (中俄, 沙伊, 中日韩), sides (美方), offices (俄总统) and 访美, 访华. */
import type { Region } from '../model/vocabulary.ts';
import { isCountryCode } from './country-names.ts';
import {
	ABBREVIATIONS,
	BESIDE,
	BESIDE_CHINA,
	LEADING_WORDS,
	LEADING_WORDS_OF_CHINA,
	LIGHT_FOLLOWERS,
	NO_SIDE,
	OFFICES_BY_EVIDENCE,
	OFFICE_FOLLOWERS,
	PAIR_FOLLOWERS,
	SIDE
} from './data/abbreviations.ts';
import type { Abbreviation, Party } from './data/abbreviations.ts';
import type { Concept } from './entity.ts';
import { FormTrie } from '../text/form-trie.ts';
import { conceptOfParty } from './lexicon.ts';
import { readName } from './names.ts';

/** Tells which of several parties the text around a position means; null when it does not say. */
export type PartyResolver = (parties: readonly Party[], position: number) => Party | null;

interface Token {
	key: string;
	start: number;
	end: number;
	abbreviation: Abbreviation;
}

const LONGEST_RUN = 4;
const LONGEST_LIST = 8;
const LOOK_AHEAD = 8;

const TOKENS = new FormTrie<{ key: string; abbreviation: Abbreviation }>();
for (const [key, abbreviation] of Object.entries(ABBREVIATIONS))
	TOKENS.add(key, { key, abbreviation });

/** Whether an abbreviation may begin at the position; a cheap first look. */
export function mayBeginAbbreviation(text: string, position: number): boolean {
	return TOKENS.canBeginAt(text, position);
}

function tokenAt(text: string, start: number): Token | null {
	const found = TOKENS.longestAt(text, start, () => true);
	if (!found) return null;
	const { key, abbreviation } = found;
	return { key, start, end: start + key.length, abbreviation };
}

/** Abbreviations in a row, cut before one at which a longer name begins: 中|俄罗斯. */
function runAt(text: string, start: number): Token[] {
	const tokens: Token[] = [];
	let token = tokenAt(text, start);
	while (token && tokens.length < LONGEST_RUN) {
		const name = tokens.length === 0 ? 0 : readName(text, token.start).length;
		if (name > token.end - token.start) {
			// The character before belongs to no pair: 其后中|美国.
			return tokens.length > 1 ? tokens : [];
		}
		tokens.push(token);
		token = tokenAt(text, token.end);
	}
	return tokens;
}

const behind = (text: string, end: number) => text.slice(end, end + LOOK_AHEAD);
const before = (text: string, start: number) => text.slice(Math.max(0, start - 2), start);

const endsFreely = (text: string, { end, abbreviation }: Token) =>
	!abbreviation.notBefore?.test(behind(text, end));
const beginsFreely = (text: string, { start, abbreviation }: Token) =>
	!abbreviation.notAfter?.test(before(text, start));

/** What the text around a token says of it; for 中阿 and 中拉 the region stands wherever it is named. */
function partyByText({ start, abbreviation }: Token, resolve: PartyResolver): Party | null {
	const [first, ...others] = abbreviation.parties;
	if (abbreviation.strong && others.length === 0) return first;
	if (!isCountryCode(first)) return resolve([first], start) ?? resolve(others, start);
	return resolve(abbreviation.parties, start);
}

/** What the company of a token makes of it whatever the text says; null when nothing. */
function partyBeside(tokens: readonly Token[], index: number): Party | null {
	const key = tokens[index]?.key ?? '';
	const neighbours = [tokens[index - 1]?.key ?? '', tokens[index + 1]?.key ?? ''];
	const known = Object.hasOwn(BESIDE, key) ? BESIDE[key] : undefined;
	return neighbours.map((neighbour) => known?.[neighbour]).find(Boolean) ?? null;
}

/** What a token in a run of them stands for, and whether that is sure without a noun behind the run. */
function partyInRun(
	tokens: readonly Token[],
	index: number,
	resolve: PartyResolver
): { party: Party; isSure: boolean } | null {
	const token = tokens[index];
	if (!token) return null;
	const { parties, strong, onlyBeside, onlyBehind } = token.abbreviation;
	const isInCompany = ({ key }: Token) => key !== token.key && onlyBeside?.includes(key);
	if (onlyBeside !== undefined && !tokens.some(isInCompany)) return null;
	const beside = partyBeside(tokens, index);
	if (beside) return { party: beside, isSure: true };
	if (onlyBehind !== undefined && !onlyBehind.includes(tokens[index - 1]?.key ?? ' ')) return null;
	const byText = partyByText(token, resolve);
	if (byText) return { party: byText, isSure: strong === true };
	if (strong) return { party: parties[0], isSure: true };
	const byChina = tokens.some(({ key }) => key === '中') ? BESIDE_CHINA[token.key] : undefined;
	return byChina ? { party: byChina, isSure: false } : null;
}

function readPair(text: string, tokens: readonly Token[], resolve: PartyResolver): Party[] | null {
	const first = tokens[0];
	const last = tokens[tokens.length - 1];
	if (!first || !last || !beginsFreely(text, first) || !endsFreely(text, last)) return null;
	const following = behind(text, last.end);
	const isNoun = PAIR_FOLLOWERS.test(following);
	if (!isNoun && (last.key === '中' || !LIGHT_FOLLOWERS.test(following))) return null;
	const parties: Party[] = [];
	for (let index = 0; index < tokens.length; index++) {
		const reading = partyInRun(tokens, index, resolve);
		if (!reading || parties.includes(reading.party) || !(isNoun || reading.isSure)) return null;
		parties.push(reading.party);
	}
	return parties;
}

const PAIR_CONCEPTS = new Map<string, Concept>();

function conceptOfPair(parties: readonly Party[]): Concept {
	const id = parties.join('-');
	const known = PAIR_CONCEPTS.get(id);
	if (known) return known;
	const concepts = parties.map(conceptOfParty);
	const regions = new Set<Region>(concepts.flatMap((concept) => concept.regions));
	regions.delete('china');
	const concept: Concept = {
		kind: parties.every(isCountryCode) ? 'country' : 'region',
		id,
		countries: [...new Set(concepts.flatMap((each) => each.countries))],
		regions: [...regions],
		themes: [...new Set(concepts.flatMap((each) => each.themes))]
	};
	PAIR_CONCEPTS.set(id, concept);
	return concept;
}

/** What follows a list of abbreviations: 英、法、德三国. */
const LIST_END = /^(?:[两二三四五六七八九][国方]|等国)/;

/** Abbreviations that 、 parts and a number of countries closes; null when they are no such list. */
function readList(
	text: string,
	first: Token,
	resolve: PartyResolver
): { length: number; concept: Concept } | null {
	const tokens = [first];
	let { end } = first;
	while (text.charAt(end) === '、' && tokens.length < LONGEST_LIST) {
		const next = tokenAt(text, end + 1);
		if (!next) return null;
		tokens.push(next);
		({ end } = next);
	}
	if (tokens.length < 2 || !LIST_END.test(behind(text, end))) return null;
	const parties = tokens.map(
		(token) => partyByText(token, resolve) ?? token.abbreviation.parties[0]
	);
	return { length: end - first.start, concept: conceptOfPair(parties) };
}

/** An abbreviation on its own: 美方, 俄总统, 访日, 来华. */
function readSingle(
	text: string,
	token: Token,
	resolve: PartyResolver
): { length: number; concept: Concept } | null {
	const { key, start, end, abbreviation } = token;
	const isAllowed = abbreviation.strong ? !abbreviation.pairsOnly : OFFICES_BY_EVIDENCE.has(key);
	const maySide = text.charAt(end) === '方';
	if (!isAllowed && !maySide && key !== '华') return null;
	if (!beginsFreely(text, token)) return null;
	const party = () =>
		partyByText(token, resolve) ?? (abbreviation.strong ? abbreviation.parties[0] : null);
	const following = behind(text, end);
	if (maySide && SIDE.test(following) && !NO_SIDE.has(key) && key !== '华') {
		const side = party();
		return side ? { length: end - start + 1, concept: conceptOfParty(side) } : null;
	}
	const leading = before(text, start);
	if (key === '华' && LEADING_WORDS_OF_CHINA.test(leading) && endsFreely(text, token))
		return { length: 1, concept: conceptOfParty('CHN') };
	if (!isAllowed || !endsFreely(text, token)) return null;
	if (!OFFICE_FOLLOWERS.test(following) && !LEADING_WORDS.test(leading)) return null;
	const single = party();
	return single ? { length: end - start, concept: conceptOfParty(single) } : null;
}

/**
 * The longest abbreviation that counts at a position; null when there is none. `length` is in UTF-16
 * code units.
 */
export function readAbbreviation(
	text: string,
	position: number,
	resolve: PartyResolver
): { length: number; concept: Concept } | null {
	const tokens = runAt(text, position);
	for (let count = tokens.length; count >= 2; count--) {
		const run = tokens.slice(0, count);
		const parties = readPair(text, run, resolve);
		if (parties)
			return {
				length: (run[count - 1]?.end ?? position) - position,
				concept: conceptOfPair(parties)
			};
	}
	const first = tokens[0] ?? tokenAt(text, position);
	return first ? (readList(text, first, resolve) ?? readSingle(text, first, resolve)) : null;
}
