import { GAP, rule, type TriggerRule } from './rule.ts';

/** Membership of organisations. */
export const MEMBERSHIP_RULES: readonly TriggerRule[] = [
	rule('membership/enlarged', 'membership', 'verb', '(?:历史性)?(?:扩员|扩容)(?:进程)?'),
	rule('membership/applied', 'membership', 'verb', '申请加入'),
	rule(
		'membership/new-members',
		'membership',
		'verb',
		`(?:转为|升为|晋升为|获得)${GAP(14)}(?:成员国?|观察员国?|伙伴国?)(?:地位|身份)?|(?<![纳收进加深])入会(?![议员者场谈见])|(?:迎来|接纳|吸收)(?:了)?${GAP(6)}新成员|(?:正式)?成为${GAP(12)}(?:正式成员国?|成员国?|伙伴国|观察员国?|缔约国|创始成员国?)`
	),
	rule(
		'membership/accession',
		'membership',
		'verb',
		`(?:入盟|入约|入世)${GAP(4)}(?:谈判|申请|进程)|(?:递交|提出|提交)${GAP(6)}(?:加入|入盟)${GAP(8)}申请|(?:接纳|吸收|批准)${GAP(14)}(?:加入|[为成]${GAP(12)}(?:成员|观察员|伙伴))|(?:给予|授予|赋予)${GAP(24)}(?:成员国?|观察员国?|伙伴国?)(?:地位|身份)|脱离${GAP(10)}(?:组织|联盟|集团|共同体)|(?:中止|暂停|恢复|取消|终止|剥夺)${GAP(16)}(?:成员国?资格|会籍|席位|会员资格)`
	),
	rule(
		'membership/invited',
		'membership',
		'verb',
		`(?:邀请|欢迎|同意|批准)${GAP(16)}加入(?=金砖|上合|东盟|欧盟|北约|组织|该|$|[,。])`
	),
	rule(
		'membership/joined',
		'membership',
		'verb',
		`(?:重返|重新加入|正式加入|加入|退出)(?!构建|到)${GAP(10)}(?:组织|联盟|集团|大家庭|协定|条约|公约|机制|小组|东盟|欧盟|非盟|阿盟|北约|金砖|世贸|银行|群组|理事会|之友|共体|共同体|法院|欧佩克)`
	),
	rule(
		'membership/chair',
		'membership',
		'verb',
		`(?:担任|接任|出任|接替|接棒|履任|就任|卸任)${GAP(22)}(?:主席国|主席|理事国|主席职务)|(?:作为|是)${GAP(16)}轮值主席国`
	),
	rule(
		'membership/chair-noun',
		'membership',
		'noun',
		'轮值主席国?(?!特使|声明)|(?:非常任)?理事国(?=任期|席位)'
	),
	rule(
		'membership/elected',
		'membership',
		'verb',
		`当选(?:为)?${GAP(12)}(?:成员|理事国|主席|主席国|委员)`
	)
];
