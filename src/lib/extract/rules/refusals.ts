import type { TriggerRole } from './triggers.ts';

/** What speaks against taking a trigger for an event. Patterns run on folded text. */

/** A reason for not taking a trigger as an event. */
export interface ContextRule {
	id: string;
	reason: string;
	/** Where the pattern looks: in the clause before the trigger, after it, in the trigger, or from the beginning of the clause or of the sentence to the trigger's end. */
	where: 'before' | 'after' | 'within' | 'around' | 'sentence';
	pattern: RegExp;
	/** Spares mentions with a date expression in their own clause: all, or those that general words tell of not. */
	unlessDatedInClause?: 'any' | 'specific';
	/** Words of the clause that save a mention from the rule. */
	unless?: RegExp;
	/** The triggers that the rule looks at; all when absent. */
	only?: TriggerRole;
	/** What must stand after the trigger, too. */
	followedBy?: RegExp;
}

/** Tried in order; the first that matches refuses. */
export const REFUSAL_RULES: readonly ContextRule[] = [
	{
		id: 'occurrence/negated',
		reason: '否定：文中说没有发生',
		where: 'before',
		pattern:
			/(?:未能|没有|尚未|从未|并未|未曾|未考虑|不曾|无法|不允许|不能|不会|不应|不接受|绝不|决不|未(?=[同与和向对就])|(?<!前所)未(?:能|获|有|再|作|被|予)?(?=[^来有知尽婚必及然免成][^,]{0,2}$|$)|(?:暂|并|毫|均|仍)无|从不|不再|无意|不是|并非|绝非|难以|拒绝|放弃)(?:(?!的(?:情况|条件)下)[^,]){0,14}$|(?<![无毫绝])不$/
	},
	{
		id: 'occurrence/hypothetical',
		reason: '假设或疑问：文中没有说已经发生',
		where: 'before',
		unless: /[年月日](?:在|于)?[^,]{0,8}(?:举行|召开|举办)的/,
		pattern:
			/(?:如果|会否|只要|一旦|倘若|假如|若是|能否(?![^,]{0,4}介绍)|是否|会不会|谁要|遇有|如遇|遇到|凡是?(?=[^,]{0,12}(?:者|的|,|$))|如何|怎么|为何|哪些|什么|试想|假设|假使|要是|万一|除非|^(?:但|而|且)?若(?![干望昂泽热纳斯尔])|若(?=因|能|不|未|是|再|无|与|同|可|获|$))/
	},
	{
		id: 'occurrence/conditional',
		reason: '条件之下的后果，没有说已经发生',
		where: 'sentence',
		pattern:
			/(?:^|[,:;])(?:但|而|且)?[^,]{0,8}?(?:如果|一旦|倘若|假如|只要|若(?![干望昂泽热纳斯尔]))[^,]{1,20},(?:[^,]{0,12}(?:[将会就便才]|即可))[^,]*$/,
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/series',
		reason: '泛指同期的各种会议',
		where: 'around',
		pattern: /(?<!领导人|部长|外长|高官)系列会议$/,
		only: 'noun'
	},
	{
		id: 'occurrence/asked',
		reason: '问的是有什么结果，没有说已经发生',
		where: 'within',
		pattern: /哪些|什么|多少/
	},
	{
		id: 'occurrence/statistic',
		reason: '统计数字，不是一次事件',
		where: 'after',
		pattern:
			/^[^,]{0,14}\d[\d.]*[万亿多余]*人次|^过?\d+次$|^[^,]{0,14}(?:比例|占比|比重|人数)[^,]{0,6}\d/
	},
	{
		id: 'occurrence/number',
		reason: '统计数字，不是一次事件',
		where: 'within',
		pattern: /\d+[万多余]*起/
	},
	{
		id: 'occurrence/total',
		reason: '迄今的总数，不是一次事件',
		where: 'before',
		pattern: /(?:迄今?已?|截至目前|累计|总共)[^,]{0,10}$/,
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/addressee',
		reason: '贺信、讲话的对象，不是另述的事件',
		where: 'after',
		pattern:
			/^(?:发|致|作|去|发表)(?:了|来)?(?:书面|视频|主旨|开幕)?(?:贺信|贺电|信|函|电|致辞|演讲|讲话|贺词)/,
		unlessDatedInClause: 'any',
		only: 'noun'
	},
	{
		id: 'occurrence/wish',
		reason: '愿望、主张或任务，不是事件',
		where: 'before',
		pattern:
			/(?:希望|确保|助力|(?:被|遭)?要求|威胁|扬言|承诺(?![^,]{0,2}”)|企图|试图|示意|喊话|寻求|谋求|旨在|吁(?!请)|阻止|防止|避免|提议|建议|愿(?:同|与|意|继续|在|为|根据)|呼吁|主张|倡导|应当|应该|必须|争取|(?<!就[^,]{0,8})(?:早日|尽快|尽早|适时)|有?必要|(?<!票|不顾[^,]{0,10})反对(?![派党])|敦促|致力于|力争|鼓励|(?<!表示)欢迎|有待|有利于|有助于|理应|可以(?!免签)|不断|(?<![需主只重首就快政纪摘概险])要(?![求点闻素])|愿$|打算|有意(?!义)|询问|咨询|准备(?!会|工作))(?:(?!的(?:决议|草案|议案|提案|协议|文件))[^,]){0,24}$/
	},
	{
		id: 'occurrence/growing',
		reason: '趋势（……逐渐增多），不是一次事件',
		where: 'after',
		pattern: /(?:逐渐|日益|不断|越来越)[^,]{0,4}(?:增[多加长]|上升|升温|扩大|密切|频繁)/
	},
	{
		id: 'occurrence/valued',
		reason: '评价（……是重要举措），没有说已经发生',
		where: 'after',
		pattern: /^[^,]{0,14}是[^,]{2,34}的?(?:举措|途径|体现|基础|保障|需要|选择|要求|方向)$/,
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/subject-matter',
		reason: '所谈的题目（提到……冲突），没有说发生了什么',
		where: 'before',
		pattern: /(?:提到|提及|(?<!长)谈到|谈及|论及|涉及|聚焦|讨论)(?:了)?[^,]{0,8}$/,
		only: 'noun'
	},
	{
		id: 'occurrence/purpose',
		reason: '目的，没有说已经做到',
		where: 'around',
		pattern: /^以(?:早日|尽快|便|期)?(?:结束|实现|促成|达成|推动)/
	},
	{
		id: 'occurrence/danger',
		reason: '设想的后果，没有说已经发生',
		where: 'after',
		pattern:
			/^(?:还|仍)?在(?:安排|协商|商谈|筹备)|^[^,]{0,8}(?:被?推迟|被?取消|延期|搁置)|^[^,]{0,6}(?:后果|风险|危险|可能性|的话)/
	},
	{
		id: 'occurrence/effort',
		reason: '支持、推动的对象，没有说已经发生',
		where: 'before',
		pattern:
			/(?:支持|需要|努力|期待|邀请|商量|讨论|酝酿|考虑|推进|促进(?!会)|加快|加紧)[^,]{0,24}$/,
		unlessDatedInClause: 'specific'
	},
	{
		id: 'occurrence/outcome',
		reason: '提到已有成果的落实，不是新的事件',
		where: 'before',
		pattern:
			/(?:(?<!成果)落实|贯彻|践行|恪守|重申|学习|总结(?!会|讲话|大会)|弘扬|发挥|依托|根据|按照|遵循|基于|围绕)[^,]{0,26}$/,
		unlessDatedInClause: 'specific'
	},
	{
		id: 'occurrence/standing',
		reason: '长期做法，不是一次事件',
		where: 'before',
		pattern:
			/(?:持续|继续|始终|一贯|一直|经常|每年|历来|长期|进一步|积极)(?:参与|推动|推进|加强|深化|拓展|开展|做|为|以|对|同|与|地)?[^,]{0,4}$|既$|(?:全面|大力|全力|深入)(?:参与|推动|推进|加强|深化|拓展|开展|落实)[^,]{0,4}$/,
		unlessDatedInClause: 'specific'
	},
	{
		id: 'occurrence/anchor',
		reason: '只作时间参照（……以来、之后）',
		where: 'after',
		pattern:
			/^(?:后(?![续景期来方勤卫])|前(?![往来景线沿总首国外议部任期途方提]))|^[^,。;]{0,14}?(?:以来|之后|结束后|后$|之前|之际|时的|[\d一二三四五六七八九十]+多?年多?来|第[\d一二三四五六七八九十]+年)/,
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/earlier-act',
		reason: '作定语的旧事（提出的……）',
		where: 'within',
		pattern: /^(?:共同|联合)?(?:提出|发布|宣布|发起|签署|达成|发表|通过)的/,
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/attribute',
		reason: '作定语的旧事（……的）',
		where: 'after',
		pattern:
			/^(?:与会者|框架[内下]|的(?!主旨|重要|历史性|一系列|行列|队伍|一员|消息|仪式|(?:义务|谅解|联合|有关)?(?:备忘录|议定书|文件|协[议定]|声明|公报))|(?:之|以)?后的|(?:情况|细节|内情)(?:的|$)|[^,]{1,8}的(?:航班|航线|列车|班列|飞机|船只)|(?:师生|学生|团组)|者|权|权利|机制|进程中|能力|建设|合作伙伴|理念|精神|原则|意识|(?:非方|中方|共同)?主席(?!国?会议)|成员|方针|思想|文件精神)/,
		unless: /成为(?:第|首|唯一|又一)/,
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/unnamed',
		reason: '只说“会议”，名称见上文',
		where: 'around',
		pattern: /(?:^|出席|参加|主持|主持召开|[在的])(?:第[\d一二三四五六七八九十]+次)?会议$/,
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/since-founding',
		reason: '只作时间起点（自成立以来）',
		where: 'around',
		pattern: /自[^,]{0,8}(?:成立|建立|创立|诞生|启动|建交|提出|就任)$/,
		followedBy: /^[^,]{0,2}以来/
	},
	{
		id: 'occurrence/same-meeting',
		reason: '指上文的会议，没有说新的事件',
		where: 'around',
		pattern: /^在?(?:这次|此次|该|本次)(?:会议|[^,]{2,14}的(?:生效|签署|达成|举行|召开))$/,
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/goal',
		reason: '目标，没有说已经做到',
		where: 'after',
		pattern: /^[^,]{0,16}的(?:目标|任务|设想)|^[^,]{0,4}目的|^[^,]{0,12}等[^,]{0,6}议题/
	},
	{
		id: 'occurrence/aimed-at',
		reason: '袭击的目标，没有说哪一次袭击',
		where: 'after',
		pattern: /^(?:目标|对象)/
	},
	{
		id: 'occurrence/groundwork',
		reason: '为以后的事打下基础，不是事件',
		where: 'after',
		pattern: /^[^,]{0,12}(?:奠定|打下)(?:了)?[^,]{0,6}基础|^[^,]{0,4}(?:铺路|预热|造势)/
	},
	{
		id: 'occurrence/interview',
		reason: '接受访问，即采访，不是出访',
		where: 'around',
		pattern: /(?:接受|受)[^,]{0,24}(?:访问|专访)$/
	},
	{
		id: 'occurrence/attendance',
		reason: '只列出陪同的人',
		where: 'around',
		pattern:
			/(?:陪同人员|随行)[^,]{0,4}抵达$|^[^,]{2,60}(?:参加|陪同|出席)(?:了)?(?:会见|会谈|接见|座谈会?|午餐会|调研|上述活动)$/
	},
	{
		id: 'occurrence/character',
		reason: '评价一段时间（是……的一年），不是事件',
		where: 'after',
		pattern: /^[^,]{0,12}(?:的一年|的(?:重要|特殊)?年份|之年|元年|的时期|的阶段)$/
	},
	{
		id: 'occurrence/once',
		reason: '旧事（曾……），没有说何时',
		where: 'before',
		pattern: /(?:曾经?|早已|早就)[^,]{0,16}$/,
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/cancelled',
		reason: '原定的安排，后来没有照办',
		where: 'around',
		pattern: /原(?:定|计划|拟|订|本(?:计划|定))/,
		followedBy: /推迟|取消|延期|搁置|作罢|叫停|未能|没有|告吹|不再/
	},
	{
		id: 'occurrence/not-done',
		reason: '本来的计划，没有照办',
		where: 'before',
		pattern: /(?<![基日根])本(?:计划|拟|打算)[^,]*$/
	},
	{
		id: 'occurrence/put-off',
		reason: '改期，没有说何时决定',
		where: 'around',
		pattern: /原(?:定|计划|拟|订)[^,]*(?:推迟|取消|延期|搁置)$/
	},
	{
		id: 'occurrence/generic',
		reason: '泛指历次，不是某一次',
		where: 'before',
		pattern:
			/(?:历届|历次|历任|每届|每次|各届|各类|类似)[^,]{0,10}$|每年[^,]{0,4}$|过去\d+[多余]?次$/
	},
	{
		id: 'occurrence/topic',
		reason: '商谈的内容（就……达成共识），不是单独的事件',
		where: 'before',
		pattern: /(?:围绕|关于|有关|为)$|就$|就(?![职任在是此算业地近要])[^,]{1,8}$|针对[^,]*$/,
		followedBy:
			/^呼吁|达成|交换|举行|进行|探讨|磋商|开展|发表|作出|^(?:一事)?(?:说|称|表示|回应|答)/
	},
	{
		id: 'occurrence/predicate',
		reason: '对上文事件的评价（这是……），不是新的事件',
		where: 'before',
		unless:
			/(?:是|为)继[^,]*\d年[^,]*之后|\d年(?:签署|签订|缔结|发表|发布|通过|达成|提出)的|\d月[^,]{2,16}后的首|(?:去年|\d年|\d月|上个?月)[^,]{0,12}(?:访[^,]{1,4}|会晤|会谈|会见|峰会)(?:期间|之后)|(?:上个?月|上周|去年|今年|\d[月日])(?:访|出席)[^,]{2,16}时[^,]{0,4}的$/,
		pattern:
			/^(?:[^,]{0,6}(?:此访|此行|[此这本]次(?:访问|会议|活动))|这将?|这也|这既|这正|此|他|她)?(?:是|标志|(?<=此行|此访)为)(?![^,]{0,24}(?:周年|个年头))/
	},
	{
		id: 'occurrence/praise',
		reason: '对上文事件的评价（成为首位……），不是新的事件',
		where: 'around',
		pattern:
			/^也?成为[^,]*(?:接待|访问|会见|到访|造访|出访|参加)[^,]*$|将[^,]{1,12}作为[^,]*首[访站]|是[^,]*第[\d一二三四五六七八九十]+[位个][^,]*访/
	},
	{
		id: 'occurrence/subject',
		reason: '会晤作主语，叙述其决定',
		where: 'around',
		pattern: /^(?:(?:[该本此这][次届场]?)?(?:会[晤谈见议]|峰会|大会|论坛))$/,
		followedBy:
			/^(?:还|也|并|正式|一致|最终)?(?:决定|宣布|同意|一致|通过|指出|认为|强调|批准|签署|发表|发布|给予|接纳|达成|审议)/
	},
	{
		id: 'occurrence/congratulated',
		reason: '祝贺的事由，没有说何时发生',
		where: 'before',
		pattern: /(?:祝贺|电贺|函贺)[^、,]{0,20}$/,
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/attendee',
		reason: '只说明对方是谁（同出席……的人）',
		where: 'before',
		pattern: /[与同和](?:来[^,]{0,3})?(?:出席|参加)(?:了)?$/
	},
	{
		id: 'occurrence/trend',
		reason: '只说形势（冲突升级、延宕），不是一次事件',
		where: 'within',
		pattern: /(?:升级|外溢|延宕)$/,
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/among',
		reason: '只作话题（……等问题中），不是一次事件',
		where: 'after',
		pattern: /^(?:[、和与][^,]{2,16})?等[^,]{0,6}问题(?:上|中|方面|$)/,
		unlessDatedInClause: 'any',
		only: 'noun'
	},
	{
		id: 'occurrence/chapter',
		reason: '比喻（开启……新篇章），不是事件本身',
		where: 'within',
		pattern: /^(?:正式)?(?:开启|打开)$/,
		followedBy: /^[^,]{0,24}(?:新(?:的)?(?:阶段|篇章|时代|征程|局面|纪元|境界|一页)|黄金[\d五])/
	},
	{
		id: 'occurrence/widening',
		reason: '只说趋势（范围扩大），不是一次事件',
		where: 'after',
		pattern: /^[^,]{0,4}(?:范围|规模|数量)[^,]{0,8}(?:扩大|增加|拓展)/
	},
	{
		id: 'occurrence/then',
		reason: '只作比较的起点（建交时的……）',
		where: 'after',
		pattern: /^(?:时|之初|初期|伊始)的/
	},
	{
		id: 'occurrence/occasion',
		reason: '指这一次（以这次会见为契机），不是新的事件',
		where: 'around',
		pattern: /^[^,]{0,8}以(?:这次|此次|此访|本次)/
	},
	{
		id: 'occurrence/outcome-of',
		reason: '提到已有成果的落实，不是新的事件',
		where: 'after',
		pattern: /^(?:各项|重要|有关)?成果(?!落实)/,
		only: 'noun',
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/while',
		reason: '只说会见谁时说了什么，会见见上文',
		where: 'within',
		pattern: /会见|接见|会谈|通(?:了)?电话|通话/,
		followedBy: /^[^,]{0,24}(?<!小)时$/,
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/rumour',
		reason: '传闻，没有证实',
		where: 'sentence',
		pattern:
			/(?:^|[,:])(?:又?有消息(?:说|称)|据传|传闻|盛传|有?传言(?:说|称)?|谣传|[网坊]传|网上(?:流传|盛传|有人)|有人(?:说|传)|(?:媒体|外界|有人)[^,]{0,4}(?:猜测|揣测|臆测))|流传[^,。]{0,4}“/
	},
	{
		id: 'occurrence/comparison',
		reason: '同以前相比的评价（这是自……后……），不是新的事件',
		where: 'sentence',
		pattern: /(?:^|[,:说称])(?:这|此)(?:也|既|就)?是(?:自|继)/
	},
	{
		id: 'occurrence/appraised',
		reason: '对上文事件的评价（此次访问是……），不是新的事件',
		where: 'around',
		pattern: /(?:此次|这次|本次|此)[^,]{0,10}$/,
		followedBy: /^(?:是|系|为|将是|恰逢|正值)|^[^,]{0,8}的(?:目的|意义|任务|重点|主题|成果)/
	},
	{
		id: 'occurrence/victims',
		reason: '灾祸的伤亡，不是另一事件',
		where: 'around',
		pattern:
			/^[^,]{0,6}(?:[\d一二三四五六七八九十百千万多余数两]+|大批|多名)[^,]{0,6}[人名][^,]{0,4}(?:遇难|身亡|丧生|死亡|受伤|失踪|罹难)$/,
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/preamble',
		reason: '引出下文的套语（达成以下共识），不是事件',
		where: 'within',
		pattern: /(?:达成|发表|形成)(?:了)?(?:以下|如下)/
	},
	{
		id: 'occurrence/opening',
		reason: '比喻（……的序幕），不是事件本身',
		where: 'after',
		pattern: /^的(?:序幕|帷幕|大门|一页)|^热潮|^”(?:之名|一词|的?概念)/
	},
	{
		id: 'occurrence/in-office',
		reason: '说明人物的职务（已就任……的），不是新的事件',
		where: 'around',
		pattern: /(?:已|刚|新|即将|现|时|在)[^,]{0,2}(?:就任|就职|当选|上任|履新|连任)[^,]{0,8}$/,
		followedBy: /^[^,]{0,8}的\p{Script=Han}{2}|^后/u
	},
	{
		id: 'occurrence/office',
		reason: '说明人物的身份（轮值主席国……总统），不是事件',
		where: 'within',
		pattern: /轮值主席国?$/,
		followedBy: /^\p{Script=Han}{2,8}?(?:总统|总理|首相|国王|主席|外长)/u
	},
	{
		id: 'occurrence/guest',
		reason: '只说明对方是谁（会见来访的……），不是另述的访问',
		where: 'around',
		pattern:
			/(?:会见|会晤|接见|[同与和])(?:正在|前来)?(?:来访|到访|来华访问|访华|来华进行[^,]{0,6}访问)$/,
		followedBy: /^的/,
		only: 'noun'
	},
	{
		id: 'occurrence/arrived-from',
		reason: '只说明从何处来（是在……后抵达的）',
		where: 'around',
		pattern: /是在[^,]*$/,
		followedBy: /的$/
	},
	{
		id: 'occurrence/demanded',
		reason: '主张应当如何，没有说已经发生',
		where: 'after',
		pattern: /^(?:必须|应当|不应|不能|绝不能|不得|应(?=[\p{Script=Han}]))/u,
		only: 'noun'
	},
	{
		id: 'occurrence/sidelines',
		reason: '只说在何处（论坛场边），不是会议本身',
		where: 'after',
		pattern: /^(?:\([^)]*\))?(?:场边|场外|间隙|外围)/,
		only: 'noun'
	},
	{
		id: 'occurrence/to-be-held',
		reason: '同意以后举行，没有说何时',
		where: 'before',
		pattern: /(?:同意|商定|约定|决定)[^,]{0,10}(?:举行|召开|举办)[^,]{0,16}$/,
		unless: /\d[年月日]|[今明后]年|[下本]个?月|[下本]周|年[底内]|[春夏秋冬]季?/,
		only: 'noun'
	},
	{
		id: 'occurrence/leading',
		reason: '只列出参加的人（率团参加），会议见上文',
		where: 'around',
		pattern: /(?:分别|各自)率[^,]*(?:参加|出席)$/,
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/setting',
		reason: '只说在何时（在峰会期间会见……），不是会议本身',
		where: 'after',
		pattern: /^期间[^,]{3,}|^(?:召开|举行)期间/,
		only: 'noun'
	},
	{
		id: 'occurrence/tally',
		reason: '自某时以来的次数，不是一次事件',
		where: 'around',
		pattern:
			/(?:上任|就任|设立|成立|建立)[^,]{0,14}已(?:经|有)*[\d一二两三四五六七八九十多余]+年|^自(?:上任|就任|就职|履新|建交|成立)[^,]{0,4}(?:后|以来)[^,]*[\d一二两三四五六七八九十多数]+[度次][^,]*$/,
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/sum',
		reason: '自某时以来的总数，不是一次事件',
		where: 'sentence',
		pattern:
			/(?:[一二三四五六七八九十]大|上任|就任|执政|建交)以来[^。;]*?[\d一二两三四五六七八九十百数多]+[余多]?[位个次场]/,
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/there',
		reason: '只说在何处（在开幕式上宣布），会议见上文',
		where: 'around',
		pattern: /在(?:会议|开幕式|闭幕式)$/,
		followedBy: /^上(?:宣布|发表|致辞|指出|表示|强调|提出)/,
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/founded',
		reason: '会议、论坛本身成立，见“成立”',
		where: 'after',
		pattern: /^(?:正式|宣告)?(?:成立|创立|设立)/,
		only: 'noun'
	},
	{
		id: 'occurrence/pending',
		reason: '有待履行程序，没有说何时',
		where: 'around',
		pattern: /[将待在](?:在|于)?[^,]{0,16}(?:程序|手续)后(?:才|方|正式)?生效$/
	},
	{
		id: 'occurrence/hoped',
		reason: '愿望（推动会议取得……），没有说已经发生',
		where: 'before',
		pattern: /(?:推动|确保|预祝|祝愿?)[^,]{0,10}$/,
		followedBy: /^(?:能够?|早日)?(?:取得|圆满|成功|顺利)/,
		only: 'noun'
	},
	{
		id: 'occurrence/prepared',
		reason: '为以后的会晤做准备，不是会晤本身',
		where: 'after',
		pattern: /^[^,]{0,4}(?:做好|作好|做|作|创造|营造|积累|进行)[^,]{0,8}(?:准备|条件|氛围|铺垫)/,
		unlessDatedInClause: 'any'
	},
	{
		id: 'occurrence/role',
		reason: '机构或会议名称作主语，叙述其主张',
		where: 'after',
		pattern: /^(?:指出|认为|强调|要求|提出要|决定(?!于|在)|同意|一致同意|是对|是一)/,
		only: 'noun'
	}
];
