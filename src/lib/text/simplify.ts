import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });

/**
 * Maps Traditional characters to Simplified ones. The number of code points stays the same, the
 * number of UTF-16 code units may not (opencc-js 1.4.2: 220 of 3,989 entries).
 */
export function simplify(text: string): string {
	return convert(text);
}
