import type { EventType } from '../../model/vocabulary.ts';

/**
 * How a trigger tells of an occurrence.
 *
 * - `verb`: the words assert it themselves (建交, 签署…协议).
 * - `noun`: the words name a kind of occurrence (峰会, 会议); whether it took place, its clause must say.
 */
export type TriggerRole = 'verb' | 'noun';

/** Words that name an event of one type. Patterns run on folded clauses; earlier rules win overlaps. */
export interface TriggerRule {
	/** Name of the rule, shown by explanations. */
	id: string;
	type: EventType;
	role: TriggerRole;
	/** Global; the whole match is the trigger. */
	pattern: RegExp;
	/** Whether the trigger counts only right before the name of a place or country: 赴約旦, not 赴會. */
	beforePlace?: true;
}

/** A gap inside a clause: not past a pause. */
const GAP = (longest: number) => `[^,:;。!?]{0,${longest}}?`;
const TITLE = '《[^》]{1,60}》';

const rule = (id: string, type: EventType, role: TriggerRole, source: string): TriggerRule => ({
	id,
	type,
	role,
	pattern: new RegExp(source, 'gu')
});

/** In order of precedence: what is specific stands before what is general. */
export const TRIGGER_RULES: readonly TriggerRule[] = [
	// Visas
	rule(
		'visa/waiver',
		'visa',
		'verb',
		`(?:单方面|相互|互相|全面|试行|实行|实施|给予|扩大|延长)${GAP(12)}免(?:办|除)?签证?(?:政策|安排|待遇|措施)?`
	),
	rule('visa/on-arrival', 'visa', 'verb', '落地签证?|电子签证|签证豁免'),
	rule('visa/mutual', 'visa', 'verb', `互免${GAP(8)}签证(?:协定)?`),
	rule(
		'visa/changed',
		'visa',
		'verb',
		`(?:免签|签证)${GAP(10)}(?:生效|实施|施行|开放|启用|延长|下调|减免|恢复|暂停|停发|放宽)|(?:停发|暂停发放|恢复发放|恢复签发|增发|换发)${GAP(8)}签证|(?:停止|恢复|暂停)受理${GAP(14)}签证(?:申请)?|(?:纳入|列入)${GAP(8)}免签${GAP(4)}(?:名单|范围|国家)|免签(?:入境|停留|往来|国)`
	),
	rule(
		'visa/simplified',
		'visa',
		'verb',
		`(?:简化|优化|放宽|恢复|暂停|取消|推出|调整|便利)${GAP(6)}签证(?:手续|政策|申请|办理|措施|要求)?`
	),
	rule(
		'visa/noun',
		'visa',
		'noun',
		'(?:过境)?免(?:办)?签证?(?:政策|协定|安排|待遇)?|签证(?:便利|协定|政策)'
	),

	// Relations between states
	rule('relations/broken', 'relations', 'verb', '(?<!不)断交(?!流|往|换|易)|断绝外交关系|“断交”'),
	rule(
		'relations/restored',
		'relations',
		'verb',
		`恢复${GAP(6)}外交关系|(?<!恢)复交(?!流|往|通|易|换)|断绝外交关系`
	),
	rule(
		'relations/recognised',
		'relations',
		'verb',
		`承认${GAP(8)}(?:国家地位|为主权国家|独立|建国)|(?:降级|降低|中断|中止|冻结)${GAP(6)}(?:外交)?关系`
	),
	rule(
		'relations/missions',
		'relations',
		'verb',
		`(?:召回|驱逐)${GAP(10)}(?:大使|外交官|外交人员)|(?:重开|重新开设|重新开放|恢复开放|设立|开设|关闭|互设)${GAP(8)}(?:大使馆|使馆|总领馆|总领事馆|领事馆|代表处)|(?:大使馆|使馆|总领馆|总领事馆)${GAP(6)}(?:开馆|复馆|重开|关闭|揭牌)|递交国书`
	),
	rule(
		'relations/twinned',
		'relations',
		'verb',
		`(?:结为|缔结|结成)${GAP(6)}(?:友好城市|友城|姐妹城市|友好省|友好关系)`
	),
	rule(
		'relations/established',
		'relations',
		'verb',
		`(?:建立|确立|缔结|结成|建成)${GAP(24)}(?:外交关系|伙伴关系|会晤机制|对话机制|合作机制|命运共同体)`
	),
	rule(
		'relations/founded',
		'relations',
		'noun',
		'(?:正式|宣布|首次)?(?<!未)建交(?!(?:联合)?公报|通|国(?!家)|[\\d一二三四五六七八九十百]+周年)'
	),
	rule(
		'relations/upgraded',
		'relations',
		'verb',
		`关系${GAP(6)}(?:提升|升级|升格)(?:为|至|到|成)|(?:提升|升级|升格)(?:两国|双边|双方)${GAP(4)}关系`
	),
	rule(
		'relations/became',
		'relations',
		'verb',
		`(?:升级|提升|升格)(?:为|成|至|到)${GAP(20)}(?:伙伴|关系|共同体)`
	),
	rule(
		'relations/joined-community',
		'relations',
		'verb',
		`加入${GAP(4)}(?:构建)?${GAP(6)}命运共同体`
	),
	rule(
		'relations/community',
		'relations',
		'verb',
		`(?:宣布|决定|同意|商定|达成|一致)${GAP(14)}(?:共建|构建|打造|建设)${GAP(20)}命运共同体(?:共识)?`
	),
	rule(
		'relations/normalised',
		'relations',
		'verb',
		'关系(?:实现|全面)?正常化|(?:重回|回到|重返)(?:健康)?(?:稳定)?(?:发展)?(?:的)?(?:正轨|正确轨道)|止跌企稳'
	),
	rule('relations/covered', 'relations', 'verb', '(?:实现|完成)(?:了)?[^,:;。!?]{0,12}?全覆盖'),
	rule(
		'relations/reconciled',
		'relations',
		'noun',
		'(?<!走向|推动|促进|实现民族)(?:历史性)?和解(?![、进之])'
	),

	// Membership of organisations
	rule('membership/enlarged', 'membership', 'verb', '(?:历史性)?(?:扩员|扩容)(?:进程)?'),
	rule('membership/applied', 'membership', 'verb', '申请加入'),
	rule(
		'membership/new-members',
		'membership',
		'verb',
		`(?:迎来|接纳|吸收)(?:了)?${GAP(6)}新成员|(?:正式)?成为${GAP(12)}(?:正式成员国?|成员国?|伙伴国|观察员国?|缔约国|创始成员国?)`
	),
	rule(
		'membership/accession',
		'membership',
		'verb',
		`(?:入盟|入约|入世)${GAP(4)}(?:谈判|申请|进程)|(?:递交|提出|提交)${GAP(6)}(?:加入|入盟)${GAP(8)}申请|(?:接纳|吸收|批准)${GAP(14)}(?:加入|为${GAP(6)}(?:成员|观察员|伙伴))|脱离${GAP(10)}(?:组织|联盟|集团|共同体)`
	),
	rule(
		'membership/joined',
		'membership',
		'verb',
		`(?:重返|重新加入|正式加入|加入|退出)(?!构建|到)${GAP(10)}(?:组织|联盟|集团|大家庭|协定|条约|公约|机制|小组|东盟|欧盟|非盟|阿盟|北约|金砖|世贸|银行|群组|理事会|之友)`
	),
	rule(
		'membership/invited',
		'membership',
		'verb',
		`(?:邀请|欢迎|同意|批准)${GAP(16)}加入(?=金砖|上合|东盟|欧盟|北约|组织|该|$|[,。])`
	),
	rule(
		'membership/chair',
		'membership',
		'verb',
		`(?:担任|接任|出任|接替|接棒|履任|就任|卸任)${GAP(22)}(?:主席国|主席|理事国|主席职务)|(?:作为|是)${GAP(16)}轮值主席国`
	),
	rule('membership/chair-noun', 'membership', 'noun', '轮值主席国?|(?:非常任)?理事国(?=任期|席位)'),
	rule(
		'membership/elected',
		'membership',
		'verb',
		`当选(?:为)?${GAP(12)}(?:成员|理事国|主席|主席国|委员)`
	),

	// Agreements
	rule(
		'agreement/ceasefire',
		'agreement',
		'verb',
		`(?:达成|签署|实现|宣布)${GAP(12)}停火(?:协议|协定|安排)?`
	),
	rule(
		'agreement/truce',
		'agreement',
		'verb',
		`(?:停火|停战|休战|换俘|撤军)(?:协议|协定|安排)?${GAP(6)}(?:生效|开始|启动|延长)|(?:同意|宣布|实现|实施|延长)${GAP(10)}(?:停火|停战|休战)|(?:交换|互换|释放)${GAP(8)}(?:战俘|被扣押人员|人质)|换俘`
	),
	rule(
		'agreement/voted',
		'agreement',
		'verb',
		`(?:决议|草案|议案|公约|条约|协定)${GAP(14)}(?:获得?通过|表决通过|被否决|遭否决|获批准|获核准)|(?:表决|投票|一致|协商一致)通过|否决(?:了)?${GAP(16)}(?:决议|草案|提案)`
	),
	rule(
		'agreement/ended',
		'agreement',
		'verb',
		`(?:退出|废除|终止|中止|暂停)${GAP(14)}(?:协定|协议|条约|公约|备忘录)`
	),
	rule(
		'agreement/truce-noun',
		'agreement',
		'noun',
		'(?:停火|停战)(?:协议|协定|安排)?(?=生效|上路|破裂|到期|$|[,。])'
	),
	rule('agreement/ceremony', 'agreement', 'noun', '(?:签署|签约|签字)仪式'),
	rule(
		'agreement/renewed',
		'agreement',
		'verb',
		`(?:续签|签下|敲定|换文确认|草签)(?:了)?${GAP(24)}(?:备忘录|协议|协定|条约|合同|安排|文件)`
	),
	rule(
		'agreement/signed',
		'agreement',
		'verb',
		`(?:签署|签订|缔结)(?!地|国|方)(?:了)?${GAP(40)}(?:文件|协定|协议|备忘录|条约|公约|合同|宣言|声明|公报|议定书|计划|谅解|${TITLE})|签约`
	),
	rule(
		'agreement/reached',
		'agreement',
		'verb',
		`达成(?:了)?${GAP(26)}(?:共识|协议|协定|一致|谅解|安排|成果|${TITLE})`
	),
	rule(
		'agreement/resolution',
		'agreement',
		'verb',
		`(?:通过|写入|采纳)(?:了)?${GAP(26)}(?:决议|协定|协议|公约|条约)(?:草案)?`
	),
	rule(
		'agreement/confirmed',
		'agreement',
		'verb',
		`(?:确认|商定)(?:了)?${GAP(12)}(?:关系|共识|原则|机制)`
	),
	rule(
		'agreement/effective',
		'agreement',
		'noun',
		'(?:正式|即日起?|立即)?(?<!(?:关税|措施|禁令|制裁|法|条例|办法)[^,]{0,6})生效'
	),
	rule('agreement/numbered', 'agreement', 'noun', '第\\d+号决议|(?:付诸|进行|投票)表决'),
	rule(
		'agreement/in-force',
		'agreement',
		'verb',
		`(?:协定|协议|条约|公约)${GAP(6)}(?:正式)?生效|批准(?:了)?${GAP(16)}(?:协定|条约|公约)`
	),
	rule(
		'agreement/restored',
		'agreement',
		'verb',
		`(?:恢复|重启)(?:和建立|并建立)?${GAP(6)}(?:对话沟通机制|沟通机制|对话机制|磋商机制)`
	),
	rule(
		'agreement/vision',
		'agreement',
		'verb',
		'形成(?:了)?[^,:;。!?]{0,10}?“[^”]{2,10}(?:愿景|共识)”'
	),

	// Documents, initiatives, laws
	rule(
		'document/joint',
		'document',
		'verb',
		`(?:发表|发布|签署|通过)(?:了)?${GAP(12)}(?:联合声明|联合公报|联合宣言|宣言|新闻公报|主席声明)`
	),
	rule(
		'document/communique',
		'document',
		'verb',
		`(?:发表|发布|公布)(?:了|的)?${GAP(10)}(?:新闻稿|声明|公报|联合文告|共识文件)`
	),
	rule(
		'document/issued',
		'document',
		'verb',
		`(?:发布|发表|公布|出台|颁布|印发|推出|制定|提出|宣布|启动实施|施行|实施|通过)(?:了)?${GAP(10)}${TITLE}(?:文件)?`
	),
	rule(
		'document/paper',
		'document',
		'verb',
		`(?:发布|发表|公布|出台|推出)(?:了)?${GAP(16)}(?:立场文件|白皮书|政策文件|概念文件|蓝皮书|行动计划|路线图|报告)`
	),
	rule(
		'document/initiative',
		'document',
		'verb',
		`(?:提出|宣布|发起|推出)(?:了)?${GAP(16)}(?:倡议|[\\d一二三四五六七八九十]{1,3}(?:项|点)[^,:;。!?]{0,4}?(?:行动|举措|主张|建议|承诺))(?![^,:;。!?]{0,4}以来)`
	),
	rule(
		'document/order',
		'document',
		'verb',
		`(?:签署|颁布|下达)${GAP(6)}(?:行政令|行政命令|总统令|法令|法案)|(?:法案|法律|条例|办法|规定|法)${GAP(4)}(?:正式)?(?:施行|生效|实施)|(?:递交|提交)${GAP(12)}(?:报告|文件|照会|意见书|计划)|(?:发表|刊发)${GAP(8)}(?:成果文件|成果清单|路线图)`
	),
	rule(
		'speech/article',
		'speech',
		'verb',
		`(?:发表|刊发|撰写)${GAP(16)}(?:署名文章|文章)|(?:发表|作出)${GAP(8)}谈话`
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
		'《[^》]{2,40}(?:文件|宣言|声明|公报|倡议|白皮书|条例|展望)》'
	),
	rule('document/listed', 'document', 'verb', '(?:率先|整类)*列管'),

	// Speeches and letters
	rule(
		'speech/letter',
		'speech',
		'verb',
		`(?:发|致|寄|作)(?:了|去|来)?${GAP(16)}(?:回信|复信|贺信|贺电|慰问电|亲笔信)|复信|回信|致(?:函|电(?!力|网|池)|信(?!息)|贺)|互致(?:贺电|贺信)`
	),
	rule(
		'speech/message',
		'speech',
		'verb',
		`(?:致|发|发去|互致|互发|转达)${GAP(8)}(?:唁电|慰问电|慰问|祝贺|贺忱|口信)|致唁|(?:电贺|函贺)`
	),
	rule(
		'speech/letter-noun',
		'speech',
		'noun',
		'(?:贺电|贺信|回信|复信|唁电|慰问电|贺函|口信)(?=[中里]|[,。]|$)'
	),
	rule(
		'speech/given',
		'speech',
		'verb',
		`(?:发表|作|发出|作了|做)(?:了)?${GAP(14)}(?:演讲|讲话|致辞|发言|主旨报告|书面致辞|视频讲话|视频致辞)`
	),
	rule('speech/address', 'speech', 'verb', '致(?:开幕|闭幕|欢迎|祝酒)?(?:辞|词)'),
	rule('speech/noun', 'speech', 'noun', '(?:主旨演讲|重要讲话|总结讲话|主旨讲话)'),

	// Visits
	rule(
		'visit/made',
		'visit',
		'verb',
		'(?<!采)访问(?!量|学者|期间|后|的|成果|取得|是|将|为|在|时|中(?!国)|和|与|并|日程)(?=\\p{Script=Han}{2})'
	),
	rule(
		'visit/state',
		'visit',
		'noun',
		'(?:历史性)?(?:国事|正式|工作|友好|回访性)?(?<!采)(?:访问|出访|到访|回访|首访|往访|来访)(?!量|学者|网站|期间)'
	),
	rule(
		'visit/to-china',
		'visit',
		'verb',
		'(?:首次|再次|率团|应邀)?访(?:华|问中国)|来华(?:进行)?[^,]{0,6}?访问'
	),
	rule(
		'visit/country',
		'visit',
		'verb',
		'(?:首次|再次|再度|应邀|率团)?(?<![采探寻])访(?:俄|美(?!丽|好)|欧|非(?!常)|越|日(?!期|程)|韩|朝|法(?!院|律)|德|英(?!语)|意(?!见|义|味)|西(?!方)|葡|澳|印|巴|沙|埃|柬|老(?!师|人)|泰|菲|缅|蒙|哈|乌|吉|塔|中(?!心|国))(?!问|谈|客|民)|(?:首|再|曾|将|已)访(?!问|谈|客|民|华|察)(?=\\p{Script=Han}{2})'
	),
	rule(
		'visit/tour',
		'visit',
		'verb',
		`(?:展开|开始|结束|开启|启动)${GAP(10)}(?:访问|之旅|之行|行程|穿梭外交)|(?:造访|走访|参访|往访|访台|访港|访日|访韩|访美(?!丽|好)|访俄|访欧|访越|访印)(?!谈|问|民|客)`
	),
	rule(
		'visit/reached',
		'visit',
		'verb',
		`(?:专机|专程|乘机)${GAP(8)}(?:抵|赴|前往)|率(?:领)?${GAP(12)}(?:代表团|访问团|团)${GAP(4)}(?:赴|访|来|抵|前往|出席|参加)|(?:代表团|访问团|考察团|特使|企业家团)${GAP(6)}(?:抵|赴|访|来)`
	),
	rule('visit/guest', 'visit', 'noun', '来华(?=$|[,。做])|(?:访团|访问团|代表团)(?=抵|访|到)'),
	rule('visit/trip', 'visit', 'noun', '(?:之行|行程)(?=$|[,。]|结束|返)'),
	rule(
		'visit/arrived',
		'visit',
		'verb',
		'(?:启程(?:赴|前往)|首站到)(?=\\p{Script=Han}{2})|来(?:港|澳|台|京)(?=$|[,。]|访|出席|考察)'
	),
	rule('visit/went', 'visit', 'verb', `赴${GAP(8)}(?:访问|参观|考察|调停|斡旋|出席)`),
	{
		...rule(
			'visit/to',
			'visit',
			'verb',
			'(?<!运)(?:赶赴|前往|飞往|转往|转赴|飞抵|抵达|到访|走访|造访|参访|(?<!奔)赴|(?<![运送])抵|访)'
		),
		beforePlace: true
	},
	rule('visit/soil', 'visit', 'verb', `踏上${GAP(6)}(?:热土|土地|大地)`),
	rule(
		'visit/envoy',
		'visit',
		'verb',
		'派(?:出|遣)(?:了)?[^,:;。!?]{0,6}?(?:特使|代表团|工作组|专家组)'
	),
	rule(
		'visit/sent',
		'visit',
		'verb',
		'派[^,:;。!?]{0,8}?(?:特使|代表)(?=赴|前往|访|到|出席|参加|斡旋|调停)'
	),
	rule(
		'visit/received',
		'visit',
		'verb',
		`接待(?:了)?${GAP(14)}(?:领导人|政要|元首|政府首脑|总统|总理|外长)`
	),

	// Summits
	rule('summit/home', 'summit', 'noun', '主场外交'),
	rule(
		'summit/meeting',
		'summit',
		'noun',
		'(?:高峰论坛|峰会|首脑会议|首脑会晤|元首理事会(?:第[\\d一二三四五六七八九十]+次)?(?:会议)?|(?:领导人|领袖|首脑)(?:非正式|系列|第[\\d一二三四五六七八九十]+次)?(?:会议|对话会|峰会|圆桌峰会|会晤))(?!机制)'
	),

	// Meetings and calls
	rule(
		'meeting/person',
		'meeting',
		'verb',
		'(?<!社)(?:会见|(?<!直)接见|会晤|约见|召见|拜会|晋见)(?!时|后|期间|中|的|和|与|、|厅|机制)(?=\\p{Script=Han}{2})|(?:同|与|和)[^,:;。!?]{2,30}?(?:会谈|会晤|会面|通电话|通话|会见)(?=$|[,。])'
	),
	rule(
		'meeting/held',
		'meeting',
		'noun',
		'(?:会谈会见|会见、通话|会见并宴请|视频会晤|面对面会晤|电话会谈|工作会谈|会晤|(?<!社)会谈|(?<!社)会见|约见|通电话|(?<!普)通话|长谈)(?!机制|纪要)'
	),
	rule(
		'meeting/talks',
		'meeting',
		'noun',
		'(?:和谈(?!判|话|论)|谈判|磋商|会商|对话|会谈)(?=在|于|举行|重启|启动|破裂|结束|恢复)|(?:第[\\d一二三四五六七八九十]+|新一|下一|首)轮[^,:;。!?、]{0,10}?(?:谈判|磋商|会谈|对话|接触)|(?:拜会|晋见|谒见|茶叙|双边会)(?!议)'
	),
	rule(
		'meeting/broke-off',
		'meeting',
		'noun',
		'(?:谈判|和谈|会谈)(?:破裂|破局|无果|登场|重启|复谈)'
	),
	rule('meeting/demarche', 'meeting', 'verb', '(?:提出|进行)[^,:;。!?]{0,6}?(?:严正)?交涉'),
	rule(
		'meeting/mediated',
		'meeting',
		'verb',
		'(?:进行|展开|开展|居中)[^,:;。!?]{0,4}?(?:斡旋|调停|调解)'
	),
	rule('meeting/other', 'meeting', 'noun', '(?:会面|晤谈|(?<!直)接见|召见|非正式会晤)(?!礼)'),
	rule(
		'meeting/met',
		'meeting',
		'verb',
		'(?:同|与|和)[^,:;。!?]{1,24}?(?:举行|进行|开展)[^,:;。!?]{0,8}?(?:对话|磋商|交流|协商)'
	),
	rule(
		'meeting/dialogue',
		'meeting',
		'verb',
		'(?:开展|举行|启动|重启|进行|保持)[^,:;。!?]{0,8}?(?:高层对话|战略对话|直接谈判|谈判|对话|磋商|亲切交流)(?!谈判|协商|合作)'
	),
	rule(
		'meeting/contacts',
		'meeting',
		'verb',
		'(?:与|同|和)[^,:;。!?]{1,30}?(?:多次|深入|深度|密集|全面)+[^,:;。!?]{0,6}?(?:沟通|互动|交流)|密集互动'
	),
	rule('meeting/consultations', 'meeting', 'noun', '(?:筹备|外交|政治)?磋商(?!机制)'),
	rule(
		'meeting/exchanges-resumed',
		'meeting',
		'verb',
		'(?:交流对话|交往|对话交流)(?:全面)?(?:重启|恢复)'
	),

	// Sports and culture
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
		'(?:文化|旅游|体育|教育|交流|友好|科技创新)(?:年|节)(?=$|[,。、”;]|开幕|活动)'
	),

	// Conferences
	rule(
		'conference/named',
		'conference',
		'noun',
		'“[^”]{2,12}(?:论坛|会议|大会)”|“[^”]{2,12}”(?:国际)?(?:论坛|会议|大会)'
	),
	rule(
		'conference/gathering',
		'conference',
		'noun',
		'(?:记者会|发布会|吹风会|招待会|研讨会|座谈会|圆桌会议?|茶话会|展览会|博览会|交易会|展会|洽谈会|进博会|服贸会|消博会|链博会|广交会|纪念大会|庆祝大会|开幕式|部长级会议|(?:部长|外长|防长|高官)会(?!晤|谈|见|面)议?|理事会会议|(?<![去今明前后每全少青\\d])年会(?!晤|谈|见|有|举|以|继|是|在)|(?<!安)全会(?!议|晤|谈))(?:第[\\d一二三四五六七八九十]+次(?:会议)?)?'
	),
	rule(
		'conference/ceremony',
		'conference',
		'noun',
		'(?:揭牌|启动|交接|升旗|纪念|欢迎|颁奖|发车|首航|开馆|开工|通车|落成|授勋)仪式|(?:纪念|庆祝)(?:活动|大会|酒会)|招待会|酒会|阅兵(?:式)?|推介会|对接会|说明会|视讯会议|视频会议|紧急(?:会议|会)|公开会|闭门磋商|一般性辩论|总辩论|全体会议|第[\\d一二三四五六七八九十]+[届次][^,:;。!?、]{0,14}?(?:会议|年会|大会|论坛)'
	),
	rule(
		'conference/session',
		'conference',
		'noun',
		'(?:缔约方会议|缔约方大会|特别会议|闭门会议|听证会|例会|纪念展览|联展|展览(?=$|[,。]))|(?<=委员会(?:恢复|如期|在[^,]{1,6})?)开会'
	),
	rule('conference/high-level', 'conference', 'noun', '高层对话'),
	rule(
		'conference/forum',
		'conference',
		'noun',
		'(?:论坛|(?<!扩)大会(?!议|堂|决议|主席|精神)|会议(?!精神|指出|认为|强调|要求|提出|决定|室|中心|上))'
	),
	rule('conference/on', 'conference', 'noun', '会议(?=上)'),

	// Projects
	rule(
		'project/built',
		'project',
		'verb',
		'建成(?:通车|投产|启用|使用)?|竣工|(?<!坐)落成(?!都|仪式)|(?:正式|全线|顺利)?(?:(?<!交)通车(?!辆)|开通|启用|投产|投运|奠基(?!人|者|石)|(?<![召展公])开工(?!作|人|业|商|会|具|程)|揭牌(?!仪式)|首航|复航|(?<!交)通航(?!空))|投入(?:运营|运作|使用)|(?<=项目[^,]{0,6})落地(?:生根|实施)?|全面铺开|发射(?:升空|成功)?'
	),
	rule(
		'project/opened',
		'project',
		'verb',
		'(?:正式|顺利|全面)?(?:投入商业运营|正式运营|(?<!展)开行(?=\\d|首|列|[,。]|$)|(?<!开)发车|首发(?=$|[,。])|(?<![展离])开航|直航(?=$|[,。]|开)|并网(?:发电)?|首批[^,]{1,8}?(?:下线|投产)|开园|揭幕|合拢)|(?:铁路|公路|大桥|港口|机场|电站|航线|班列|专列|电厂|医院|学校|管道|隧道)[^,:;。!?]{0,10}?(?:启动|启用|开通|建成|完工|恢复)'
	),
	rule(
		'project/handed-over',
		'project',
		'verb',
		'(?:顺利|正式|如期)?(?:移交|交付(?:使用)?|完工(?!作)|封顶|(?<![行活劳启运])动工(?!作|人|会|业|具|程|资)|破土|合龙|贯通|开馆|开业(?!务|界)|挂牌)(?!给法|背景)'
	),
	rule(
		'project/launched',
		'project',
		'verb',
		`(?:推出|上线|开通)(?:了)?${GAP(10)}(?:小程序|平台|系统|热线|APP)`
	),

	// Conflict
	rule(
		'conflict/broke-out',
		'conflict',
		'verb',
		`(?:冲突|战争|危机|内战|(?<!行)政变(?!革|化)|战事|疫情)(?:全面|突然|再度)?(?:爆发|升级|外溢|延宕)|爆发${GAP(12)}(?:冲突|战争|危机|战事)|(?:发动|遭到|遭受)${GAP(8)}(?:袭击|空袭|攻击)`
	),
	rule(
		'conflict/fighting',
		'conflict',
		'verb',
		'(?<!成)交火(?!爆)|开火|(?<!外)交战(?!略)|遇袭|遇刺|炮击|越境(?:袭击|进攻)|遭[^,]{0,6}?(?:劫持|绑架|袭击)'
	),
	rule(
		'conflict/attacked',
		'conflict',
		'verb',
		`(?:空袭|轰炸|袭击|攻占|攻击|入侵|突袭|炸毁|击落|击沉)(?!事件频发|警报)(?=了|\\p{Script=Han})|(?:发生|遭遇|爆发)${GAP(10)}(?:恐袭|恐怖袭击|爆炸|(?<!行)政变(?!革|化)|骚乱|枪击|海难|空难|冲突|兵变)|(?:发动|展开)${GAP(10)}(?:军事行动|攻势|进攻|战争|袭击)|(?:接回|撤出|护送)${GAP(12)}(?:公民|同胞|侨民|人员|留学生)|撤军`
	),
	rule(
		'conflict/taken',
		'conflict',
		'noun',
		'攻陷|收复|(?<!被)占领(?!区|军)|反攻|动员令|(?:飞弹|导弹|无人机)(?:攻击|袭击)'
	),
	rule('conflict/evacuated', 'conflict', 'verb', `撤离${GAP(10)}(?:同胞|公民|侨民|人员)|撤侨`),
	rule('conflict/troubled', 'conflict', 'verb', '遭遇(?:严重)?困难'),
	rule(
		'conflict/war',
		'conflict',
		'noun',
		'(?<!反法西斯|抗日|冷|关税|贸易|世界)战争(?!罪|中|状态|边缘|与)|开打|开战'
	),
	rule(
		'conflict/named',
		'conflict',
		'noun',
		'(?:巴以|俄乌|以哈|以黎|印巴|苏丹武装|武装)冲突|(?:乌克兰|加沙|海地)危机'
	),

	// Other acts
	rule(
		'other/culture',
		'other',
		'noun',
		'(?:文化周|艺术节|电影周|电影节|音乐会|演出季|嘉年华|巡展|义诊)(?=$|[,。、]|活动|在|开幕)'
	),
	rule('other/delivered', 'other', 'verb', '(?:运抵|送抵|送到|送达|启运|交运|装船发运)'),
	rule('other/tariff-free', 'other', 'verb', '(?:享受|实施|给予|实行)[^,]{0,6}?零关税(?:待遇)?'),
	rule(
		'other/emergency',
		'other',
		'verb',
		'(?:宣布|实施|解除)[^,:;。!?]{0,6}?(?:戒严|紧急状态|宵禁)|行使(?:了)?否决权|公布[^,:;。!?]{0,6}?反制措施'
	),
	rule(
		'other/package',
		'other',
		'noun',
		'(?:第[\\d一二三四五六七八九十]+|新一)轮[^,:;。!?、]{0,8}?(?:制裁|关税)|(?:关税|制裁|反制)(?:措施)?(?=[^,]{0,6}生效)'
	),
	rule(
		'other/established',
		'other',
		'noun',
		'(?:正式|宣告)?成立(?!以来|于|后|\\d|[一二三四五六七八九十百]+周年)'
	),
	rule(
		'other/office',
		'other',
		'verb',
		`(?:宣誓)?就职(?!于)|(?:当选|连任|胜选)${GAP(10)}(?:总统|总理|首相|议长)|胜选|举行${GAP(10)}(?:公投|投票|选举)|(?:逝世|去世|病逝|辞世|辞职|下台|遇害)`
	),
	rule(
		'other/trade',
		'other',
		'verb',
		`(?:恢复|暂停|禁止|解除|取消|重启|放开|开放|限制)(?:了)?${GAP(14)}(?:进口|出口|禁令|限制|管制|措施|贸易|禁运)|(?:征收|加征|下调|上调|豁免|暂停)(?:了)?${GAP(14)}关税|关税${GAP(8)}(?:生效|下调|上调|豁免)|(?:反制|制裁)(?:措施|清单)?${GAP(6)}(?:生效|实施|名单)|(?:列入|移出)${GAP(8)}(?:清单|名单)`
	),
	rule(
		'other/sanctions',
		'other',
		'verb',
		`(?:对|向)${GAP(16)}(?:实施|施加|发起|采取|宣布)${GAP(8)}(?:制裁|反制)`
	),
	rule(
		'other/more-sanctions',
		'other',
		'verb',
		'(?:祭出|扩大|追加|加码|延长|通过|启动)(?:了)?[^,:;。!?]{0,14}?制裁'
	),
	rule(
		'other/relief',
		'other',
		'verb',
		`(?:捐赠|援赠|赠送|提供)(?:了)?${GAP(16)}(?:物资|疫苗|设备|药品|粮食|现汇|援款)|(?:救灾|人道主义|援助)物资${GAP(8)}(?:抵达|运抵|送达)|(?:派遣|派出)${GAP(8)}(?:救援队|医疗队|维和部队)|(?:救援队|医疗队)${GAP(6)}(?:抵达|启程|重返|出发)`
	),
	rule(
		'other/drills',
		'other',
		'noun',
		'(?:联合)?(?:军演|演习|演训|军事演习|巡航)(?=$|[,。]|在|于|开始|结束|落幕|举行)'
	),
	rule(
		'other/released',
		'other',
		'verb',
		`(?:获释|引渡|遣返)|释放(?=[^,:;。!?]{0,8}?(?:人质|囚|被扣|船员|公民|战俘))|(?:仲裁|裁决|判决)${GAP(6)}(?:公布|作出|生效)`
	),
	rule(
		'other/founded',
		'other',
		'verb',
		`设立(?:了)?${GAP(16)}(?:秘书处|机构|中心|基金|委员会|办事处)|揭幕`
	),
	rule(
		'other/measures',
		'other',
		'verb',
		`(?:加征|征收|取消|降低)${GAP(12)}关税|(?:实施|施加|解除|宣布)${GAP(10)}制裁`
	),
	rule('other/election', 'other', 'noun', '(?:总统|议会|地区|大|立法)选举|大选'),
	rule('other/aid', 'other', 'verb', `(?:提供|运送|交付|加大)${GAP(12)}援助(?:物资)?`),
	rule(
		'other/flights',
		'other',
		'verb',
		`(?:增加|恢复|开通)${GAP(6)}(?:国际)?(?:客运)?航班(?:数量)?`
	)
];
