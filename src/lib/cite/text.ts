/** What needs no space where a line breaks beside it: Han characters and full-width marks. */
const WIDE = String.raw`[\p{Script=Han}\u3001-\u303f\uff00-\uff60“”‘’…—·]`;
const BREAK = String.raw` *[\p{Cc}\p{Zl}\p{Zp}][\p{Cc}\p{Zl}\p{Zp} ]*`;

const WIDE_BREAK = new RegExp(`(?<=${WIDE})${BREAK}(?=${WIDE})`, 'gu');
const GAP = /[\p{Cc}\p{Zl}\p{Zp} ]+/gu;

/**
 * A text as one line: breaks and control characters vanish between wide characters and are a space
 * elsewhere; spaces in a row become one. All else stays as it is.
 */
export function oneLine(text: string): string {
	return text.replace(WIDE_BREAK, '').replace(GAP, ' ').trim();
}

/** A text that ends as a sentence: with the mark, unless it has one already. */
export function ended(text: string, mark = '.'): string {
	return /[.!?。！？．]$/u.test(text) ? text : text + mark;
}

/** The parts that are there, one after another. */
export function joined(parts: readonly (string | null)[], separator: string): string {
	return parts.filter((part) => part !== null && part !== '').join(separator);
}
