import { endOf, pairs, type DateRule } from './rule.ts';

/** Words that begin like a date and never are one. They are found so that the refusal can be told. */
const LOOKALIKES: readonly {
	rule: string;
	reason: string;
	begins: readonly string[];
	pattern: RegExp;
	notAfter?: RegExp;
}[] = [
	{
		rule: 'date/idiom',
		reason: 'a set phrase, not a day',
		begins: ['非一', '一日', '三日', '百年', '千年'],
		pattern:
			/非?一日之[寒功长雅计]|一日千里|一日三秋|三日两头|百年变局|百年大变局|百年未有之大变局|千年古都|百年老店/
	},
	{
		rule: 'date/word-boundary',
		reason: 'the signs belong to two words',
		begins: [...pairs('文声说证透', '明'), '表明', '今日', '目前'],
		pattern: /(?:文明|声明|说明|证明|表明|透明)(?:天下|天然|天气|天空|日益)|今日益|目前天气/
	},
	{
		rule: 'date/numbered-thing',
		reason: 'a number, not a day',
		begins: pairs('0123456789一二三四五六七八九十', '0123456789一二三四五六七八九十号'),
		pattern:
			/(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})号(?:楼|院|馆|厅|线|门|公路|文件|决议|令|台|区|店|车|机|船|舰|井|站|桥|码头)/,
		notAfter: /[0-9一二三四五六七八九十百月]$/
	}
];

/** One rule for each kind of lookalike. */
export const lookalikeRules: readonly DateRule[] = LOOKALIKES.map(
	({ rule, reason, begins, pattern, notAfter }) => ({
		name: rule,
		begins,
		pattern,
		...(notAfter && { notAfter }),
		read: (match) => ({ expression: { kind: 'refused', rule, reason }, end: endOf(match) })
	})
);
