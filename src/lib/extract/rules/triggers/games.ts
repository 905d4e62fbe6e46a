import { rule, type TriggerRule } from './rule.ts';

/** Sports and culture. */
export const GAMES_RULES: readonly TriggerRule[] = [
	rule(
		'other/games',
		'other',
		'noun',
		'(?:亚运会|奥运会|冬奥会|残奥会|大运会|亚冬会|世界杯|运动会|全运会)(?:开幕式|闭幕式)?'
	),
	rule(
		'other/year',
		'other',
		'noun',
		'(?:文化|旅游|体育|教育|交流|友好|科技创新)(?:年|节)(?=$|[,。、”;]|开幕|闭幕|活动|将?(?:落下|拉开)|落幕)|(?:定为|确定为|宣布为)“[^”]{2,20}年”'
	)
];
