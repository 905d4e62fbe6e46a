/** A label cut into the counterpart, set in bold, and the occurrence, set in regular weight. */
export interface LabelText {
	/** Empty when the label names no counterpart. */
	counterpart: string;
	occurrence: string;
}

/** Space between counterpart and occurrence, in em. */
export const SEPARATOR_EM = 1 / 3;

const SEPARATOR = '·';

/** Shares of an em that a narrow glyph takes in the widest of the interface fonts. */
const NARROW: readonly (readonly [characters: string, em: number])[] = [
	["iljI.,:;'|!", 0.32],
	['ftr()[]/-– ', 0.4],
	['mwMW%@', 0.92],
	['ABCDEFGHJKLNOPQRSTUVXYZ&', 0.7]
];
const LATIN_EM = 0.6;
const BOLD_FACTOR = 1.06;

const LATIN_WIDTHS: ReadonlyMap<string, number> = new Map(
	NARROW.flatMap(([characters, em]) => Array.from(characters, (character) => [character, em]))
);

/** Splits `法国总统·会谈` or `France · Talks` at its last separator. */
export function splitLabel(label: string): LabelText {
	const at = label.lastIndexOf(SEPARATOR);
	if (at <= 0 || at === label.length - 1) return { counterpart: '', occurrence: label };
	return { counterpart: label.slice(0, at).trim(), occurrence: label.slice(at + 1).trim() };
}

/** Width of a text in em by a table: a Han glyph is 1, Latin letters and digits are less. */
export function textEm(text: string): number {
	let em = 0;
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		em += code >= 0x250 ? 1 : (LATIN_WIDTHS.get(character) ?? LATIN_EM);
	}
	return em;
}

/** Width of a label in em. */
export function labelEm({ counterpart, occurrence }: LabelText): number {
	if (counterpart === '') return textEm(occurrence);
	return textEm(counterpart) * BOLD_FACTOR + SEPARATOR_EM + textEm(occurrence);
}

const ELLIPSIS = '…';

/** Longest run of characters from the end that is kept as the head noun. */
const HEAD_NOUN = 2;
const ENDS_IN_HAN = /\p{Script=Han}$/u;

/**
 * A text cut in its middle to at most `em`, so that its head noun, which stands last in Chinese, stays:
 * `77国集团和中国峰会` → `77国集团…峰会`. Others are cut at their end.
 */
export function cutMiddle(text: string, em: number): string {
	if (textEm(text) <= em) return text;
	const characters = Array.from(text);
	const tail = ENDS_IN_HAN.test(text) ? characters.slice(-HEAD_NOUN).join('') : '';
	let head = '';
	for (const character of characters) {
		if (textEm(head + character + ELLIPSIS + tail) > em) break;
		head += character;
	}
	// Other scripts are cut between words, where that leaves any.
	if (tail === '') return (/^.+(?= )/u.exec(head)?.[0] ?? head) + ELLIPSIS;
	return head === '' ? tail : head + ELLIPSIS + tail;
}

/** What must be left of a cut label to be worth reading, in em and as a share of the whole. */
const SHORTEST_EM = 5;
const SHORTEST_SHARE = 0.6;

/** A label with its occurrence cut to at most `em` in all; null when too little would be left to read. */
export function cutLabel(label: LabelText, em: number): LabelText | null {
	const whole = labelEm(label);
	if (whole <= em) return label;
	if (em < SHORTEST_EM || em < SHORTEST_SHARE * whole) return null;
	const left = em - whole + textEm(label.occurrence);
	if (left < 4) return null;
	return { ...label, occurrence: cutMiddle(label.occurrence, left) };
}
