import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 'hk' });

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
	[/瞭解/g, '了解']
];

/**
 * Maps Simplified characters to Traditional ones as they are written in Hong Kong. Half a megabyte of
 * tables: keep it out of first loads.
 */
export function toTraditional(simplified: string): string {
	const traditional = convert(simplified).replace(ANY_FORM, (form) => FORMS.get(form) ?? form);
	return CORRECTIONS.reduce((text, [wrong, right]) => text.replace(wrong, right), traditional);
}
