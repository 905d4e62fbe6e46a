import { rule, type TriggerRule } from './rule.ts';

/** Sports and culture. */
export const GAMES_RULES: readonly TriggerRule[] = [
	rule(
		'other/games',
		'other',
		'noun',
		'(?:亚运会|亚残运会|奥运会|冬奥会|残奥会|残特奥会|大运会|青奥会|东亚运|亚冬会|世界杯|世俱杯|世锦赛|锦标赛|运动会|全运会)(?:开幕式|闭幕式)?'
	),
	rule(
		'other/year',
		'other',
		'noun',
		'(?:文化|旅游|体育|教育|交流|友好|科技创新)(?:年|节)(?=$|[,。、”;]|开幕|闭幕|活动|将?(?:落下|拉开)|落幕)|(?:定为|确定为|宣布为|互办|合办|举办|办好|启动|开启|设立)[^,:;。!?“]{0,8}?“[^”]{2,20}年”'
	)
];
