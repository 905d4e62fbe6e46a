import { configs } from 'opencc-js/preset/cn2t';
import { FormTrie } from './form-trie.ts';
import { withoutCompatibility } from './simplify.ts';

/** An entry of a dictionary as the package writes it: a wording, a space, what is put for it. */
type Entry = string;

/** A trie instead of opencc-js’s converter, which takes ten times as long and forty megabytes. */
function trieOf(dictionaries: readonly unknown[] = []): FormTrie<Entry> {
	const trie = new FormTrie<Entry>();
	// What two dictionaries have is taken from the earlier one.
	for (const dictionary of dictionaries)
		for (const entry of String(dictionary).split('|'))
			trie.add(entry.slice(0, entry.indexOf(' ')), entry);
	return trie;
}

const [MAINLAND = [], VARIANTS] = configs.s2hk?.conversionChain ?? [];
const WORDS = trieOf(MAINLAND.slice(0, -1));
const CHARACTERS = trieOf(MAINLAND.slice(-1));
/** What Hong Kong writes otherwise, words before characters. */
const HONG_KONG = trieOf(VARIANTS);

const ANY = () => true;

/**
 * Puts what a dictionary has for the longest wording at each place.
 *
 * @param rest what becomes of the text between
 */
function replaceEach(
	trie: FormTrie<Entry>,
	text: string,
	rest: (text: string) => string,
	put = (replacement: string) => replacement
): string {
	let replaced = '';
	let from = 0;
	for (let at = 0; at < text.length;) {
		const entry = trie.longestAt(text, at, ANY);
		if (entry === null) {
			at += 1;
			continue;
		}
		const length = entry.indexOf(' ');
		if (at > from) replaced += rest(text.slice(from, at));
		replaced += put(entry.slice(length + 1));
		at += length;
		from = at;
	}
	if (from === 0) return rest(text);
	return from < text.length ? replaced + rest(text.slice(from)) : replaced;
}

const asItIs = (text: string) => text;
const inHongKong = (text: string) => replaceEach(HONG_KONG, text, asItIs);
const byCharacters = (text: string) => inHongKong(replaceEach(CHARACTERS, text, asItIs));

/** As opencc-js converts from `cn` to `hk`: what Hong Kong has of its own is looked for in each word. */
const convert = (text: string) =>
	replaceEach(WORDS, withoutCompatibility(text), byCharacters, inHongKong);

/** Forms of the tables, each with the one that is written instead. */
const FORMS = new Map(
	['説說', '啓啟', '敍敘', '衞衛', '峯峰', '羣群', '綫線', '週周', '悦悅', '户戶', '温溫', '税稅']
		.concat(['脱脫', '鋭銳', '閲閱', '藴蘊', '鈎鉤', '蜕蛻', '兑兌', '醖醞', '卧臥'])
		.map(([form = '', written = '']) => [form, written])
);
const ANY_FORM = new RegExp(`[${[...FORMS.keys()].join('')}]`, 'gu');

/** What the tables get wrong; of the same length. */
const CORRECTIONS: readonly (readonly [wrong: RegExp, right: string])[] = [
	// A lot to draw or a label keeps its character; visas and signatures have the other.
	[/(?<![抽標牙書竹求靈])籤/g, '簽'],
	[/瞭解/g, '了解'],
	// Who ends in 生 grows no hair where another 生髮 begins: 學生發言.
	[/(?<=[學先醫女男新師考研])生髮/g, '生發']
];

/**
 * Maps Simplified characters to Traditional ones as they are written in Hong Kong. One megabyte of
 * tables: keep it out of first loads.
 */
export function toTraditional(simplified: string): string {
	const traditional = convert(simplified).replace(ANY_FORM, (form) => FORMS.get(form) ?? form);
	return CORRECTIONS.reduce((text, [wrong, right]) => text.replace(wrong, right), traditional);
}
