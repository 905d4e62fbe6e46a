import { GAP, NAME_GAP, TITLE, rule, type TriggerRule } from './rule.ts';

/** Documents, initiatives, laws. */
export const DOCUMENTS_RULES: readonly TriggerRule[] = [
	rule(
		'document/joint',
		'document',
		'verb',
		`(?:发表|发布|签署|通过|公布)(?:了)?${NAME_GAP(60)}(?:联合声明|联合公报|联合宣言|宣言|新闻公报|主席声明)`
	),
	rule(
		'document/communique',
		'document',
		'verb',
		`(?:发表|发布|公布|发出)(?:了|的)?${NAME_GAP(24)}(?:新闻稿|声明|公报|联合文告|共识文件|公告|通告|通报(?!会)|安全提醒|旅行警告|安全警告)`
	),
	rule(
		'document/issued',
		'document',
		'verb',
		`(?:发布|发表|公布|出台|颁布|印发|推出|制定|提出|宣布|启动实施|施行|实施|通过|公布实施|正式印发)(?:了)?${GAP(16)}${TITLE}(?:文件)?(?!的?[^,:;。!?]{0,6}(?:讲话|演讲|致辞|发言|文章))`
	),
	rule(
		'document/paper',
		'document',
		'verb',
		`(?:发布|发表|公布|出台|推出|提交)(?:了)?${NAME_GAP(30)}(?:立场文件|白皮书|政策文件|概念文件|蓝皮书|行动计划|路线图|报告)`
	),
	rule(
		'document/quoted',
		'document',
		'verb',
		`(?:发布|发表|公布|出台|推出|签署|通过|提交)(?:了)?${GAP(14)}“[^”]{2,40}(?:文件|白皮书|声明|宣言|公报|倡议|计划|战略|报告|路线图|纲要|愿景)”`
	),
	rule(
		'document/initiative',
		'document',
		'verb',
		`(?:提出|宣布|发起|推出|发表|发布)(?:了)?${NAME_GAP(20)}“?(?:倡议|[\\d一二三四五六七八九十]{1,3}(?:项|点)[^,:;。!?]{0,4}?(?:行动|举措|主张|建议|承诺|共识|倡议)|国家自主贡献)(?![^,:;。!?]{0,4}以来)`
	),
	rule(
		'document/order',
		'document',
		'verb',
		`(?:签署|颁布|下达)${GAP(6)}(?:行政令|行政命令|总统令|法令|法案)|(?:法案|法律|条例|办法|规定|法)${GAP(4)}(?:正式)?(?:施行|生效|实施)|(?:递交|提交)${GAP(12)}(?:报告|文件|照会|意见书|计划)|(?:发表|刊发)${GAP(8)}(?:成果文件|成果清单|路线图)`
	),
	rule(
		'document/adopted',
		'document',
		'verb',
		`(?:会议|峰会|理事会|大会|各方)[^,:;。!?]{0,4}?(?:批准|核准|审议通过)(?:了)?${GAP(24)}(?:构想|方案|计划|纲要|战略|规划|报告|文件|清单)`
	),
	rule('document/plan', 'document', 'noun', '(?:行动计划|行动计画|合作规划|发展规划)'),
	rule(
		'document/stated',
		'document',
		'verb',
		`${TITLE}(?:文件)?(?=明确|规定|系统阐述|全面阐述|阐明)`
	),
	rule(
		'document/titled',
		'document',
		'noun',
		'(?<!落实|根据|按照|依据|围绕|关于|有关)《[^》]{2,40}(?:文件|宣言|声明|公报|倡议|白皮书|条例|展望)》'
	),
	rule('document/listed', 'document', 'verb', '(?:率先|整类)*列管')
];
