import { GAP, generalRule, NAME_GAP, type TriggerRule } from './rule.ts';

const HOLD = '(?:举行|举办|召开|召集|主办|承办|组织|进行|开展|展开)(?:了|过)?';
const ATTEND = '(?:出席|参加|列席)(?:了)?';
const MEET = '(?:举行|举办|召开|开幕|闭幕|落幕|启幕|开赛|揭幕|收官)';
const ISSUE =
	'(?:发布|发表|公布|颁布|出台|印发|推出|刊发|宣读|签发|签署|下达|提交|递交|转交|批准|披露)(?:了)?';
const SUFFER = '(?:实施|发起|发动|进行|展开|遭到|遭受|遭遇|遭|受到)(?:了)?';

/**
 * What happens, in common words: with a date beside it, such a clause tells of an occurrence. From what
 * says most of the kind of event to what says least.
 */
export const GENERAL_RULES: readonly TriggerRule[] = [
	// What is held
	generalRule(
		'held-meeting',
		'conference',
		`${HOLD}${NAME_GAP(24)}(?:(?<![集宴晚酒舞])会(?=$|[,。上后期在于])|展(?=$|[,。上后期在于])|研讨|辩论|听证)`,
		'in-sentence'
	),
	generalRule(
		'held-talks',
		'meeting',
		`${HOLD}${NAME_GAP(24)}(?:对话|对谈|谈判|磋商|会商|协商|座谈|交谈|接触|沟通)(?=$|[,。上后期])`,
		'in-sentence'
	),
	generalRule(
		'held-occasion',
		'other',
		`${HOLD}${NAME_GAP(24)}(?:活动|仪式|典礼|晚宴|宴会|午宴|晚会|集会|示威|游行|罢工|比赛|赛|演出|表演|哀悼|投票|选举|公投|演练|试验|测试|搜救|救援|培训|行动|首映)|(?:活动|仪式|典礼|赛事?|演出|展演|嘉年华|展览(?!馆)|音乐节|电影节|冬奥|夏奥|世界杯)${GAP(24)}${MEET}|${ATTEND}${NAME_GAP(30)}(?:活动|仪式|典礼|晚宴|宴会|午宴)|(?:启动|开幕|闭幕|颁奖|毕业|开工|奠基)典礼`,
		'in-sentence'
	),
	generalRule('held', 'conference', `${MEET}(?!方)|(?:召集|召开)(?=[^,]{2})`),

	// Force and disaster
	generalRule(
		'force',
		'conflict',
		`${SUFFER}${GAP(12)}(?:打击|空袭|袭击|攻击|炮击|轰炸|枪击|突袭|进攻|劫持|绑架)|(?:击退|攻入|攻占|夺取|摧毁|拦截|击落|击沉|打死|炸死|射杀|击毙|俘虏)(?:了)?|(?:发生|爆发)(?:了)?${GAP(16)}(?:爆炸|枪击|战斗|激战|冲突|交火|暴乱|骚乱|动乱|暴动|兵变|叛乱|屠杀|危机|抗议|示威)|(?<=的)(?:冲突|战斗|袭击)(?=[中后])|遇难(?!者)|身亡|丧生`,
		'in-sentence'
	),
	generalRule(
		'disaster',
		'other',
		`(?:发生|遭遇|遭受|突发|引发)(?:了)?${GAP(18)}(?:地震|强震|海啸|洪水|洪灾|山火|林火|火灾|台风|飓风|泥石流|滑坡|事故|空难|脱轨|相撞|踩踏|疫情|灾害|灾难)|坠毁|脱轨|坠海`,
		'in-sentence'
	),

	// Words and papers
	generalRule(
		'spoken',
		'speech',
		`(?:发表|作|作出|发出|宣读)(?:了)?${NAME_GAP(24)}(?:讲话|演讲|致辞|发言|谈话|呼吁|公开信|文章|社论)|(?:表示|致以|发来)(?:了)?${GAP(8)}(?:祝贺|慰问|哀悼|悼念)|吊唁|敬献花[圈篮]|献花`,
		'in-sentence'
	),
	generalRule(
		'issued',
		'document',
		`${ISSUE}${NAME_GAP(40)}(?:计划|战略|规划|方案|草案|法案|议案|修正案|法律|法规|法令|命令|行政令|公告|通告|通知|警告|提醒|清单|名单|指南|意见|办法|条例|决定|纲要|倡议|报告|白皮书|声明|公报|备忘录|文件|令)(?=$|[,。》”])|(?:三读)?通过(?:了)?${NAME_GAP(24)}(?:法|法案|条例)(?=$|[,。])`
	),
	generalRule(
		'proposed',
		'document',
		`(?:提出|倡议|倡导|阐述|阐明)(?:了)?${NAME_GAP(24)}(?:理念|主张|构想|愿景|方案|建议|概念|原则|计划|目标|倡议|战略|伙伴关系|共同体)`
	),

	// Decisions
	generalRule(
		'voted',
		'agreement',
		`(?:表决|投票|审议)(?:并|后)?(?:通过|否决)|(?:通过|否决|驳回|批准|撤销|推翻|搁置)(?:了)?${NAME_GAP(24)}(?:案|动议|协议|协定|条约|决定|申请|请求|预算|提名|决议)`,
		'in-sentence'
	),
	generalRule('agreed', 'agreement', '商定|议定|约定|(?:一致)?同意(?!以|的)'),
	generalRule('judged', 'other', '裁定|判决(?!书)|宣判|弹劾|罢免'),
	generalRule(
		'office',
		'other',
		'就任|履新|上任|到任|卸任|连任|当选|获任|获选|胜出|获胜|任命|辞职|下台|逝世|去世|遇害|登基',
		'in-sentence'
	),
	generalRule(
		'restricted',
		'other',
		`(?:禁止|限制|恢复|暂停|停止|中止|取消)(?:了)?${GAP(18)}(?:进口|出口|入境|交易|合作|往来|签发|受理|通航|供应|排放|发放|援助|工作|服务|运营|活动)|排海|排放|(?:列入|纳入|移出)${GAP(12)}(?:清单|名单|名录|范围)|反制|制裁(?!的|措施|问题|名单|压力|委)(?=\\p{Script=Han}{2})`
	),

	// Journeys and help
	generalRule(
		'travelled',
		'visit',
		'抵达|到达|飞抵|返抵|启程|回国|前往|到访|走访|考察(?!团)|参观(?!团)|视察'
	),
	generalRule(
		'sent',
		'other',
		`(?:派遣|派出|增派|部署)(?:了)?${GAP(14)}(?:队|团|组|特使|代表|人员|医生|专家|部队|士兵|舰|机)|撤离|撤出|入驻|进入灾区`,
		'in-sentence'
	),
	generalRule(
		'helped',
		'other',
		`(?:提供|捐赠|捐助|援助|赠送|回赠|移交|交付|运送|拨款)(?:了)?${GAP(24)}(?:支持|贷款|资金|物资|疫苗|设备|剂|吨|元|援助)`
	),

	// What begins and ends
	generalRule(
		'founded',
		'other',
		`(?:正式|宣告|共同)?(?:建立|设立|成立|组建|创建|创立|创办|建成)(?:了)?|宣布独立|脱离${GAP(12)}独立|诞生`
	),
	generalRule(
		'began',
		'other',
		'(?:正式|全面|重新|立即)?(?:启动|开启|恢复|重启|重开|开放|关闭|暂停|中止|终止|中断|取消|推迟|延期|解除|撤销|撤回|退出|脱离|加入|施行|实施|实行|试行|上映|发行|首播|投入使用|试运行|生效)'
	),
	generalRule('announced', 'other', '宣布(?=[^,:。]{2})')
];
