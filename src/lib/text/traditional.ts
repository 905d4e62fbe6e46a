import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 't' });

/** Maps Simplified characters to Traditional ones. Half a megabyte of tables: keep it out of first loads. */
export function toTraditional(simplified: string): string {
	return convert(simplified);
}
