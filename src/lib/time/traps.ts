import type { Expression } from './expression.ts';

/** Words that look like a date and are none: a find is refused when every given condition holds. */
export interface DateTrap {
	/** Name of the refusal's rule. */
	rule: string;
	reason: string;
	/** Kinds of expression it concerns; all when absent. */
	kinds?: readonly Expression['kind'][];
	/** The find itself. */
	words?: RegExp;
	/** End of the text before, at most 8 code units. */
	before?: RegExp;
	/** Beginning of the text after, at most 16 code units. */
	after?: RegExp;
}

const OCCASIONS =
	'会议|会谈|会见|会晤|大会|峰会|论坛|活动|记者会|发布会|招待会|晚会|宴会|仪式|典礼|讲话|演讲|讲座|研讨|座谈|对话|磋商|谈判|表决|投票|访问|行程|日程|安排|主题|议题|议程';
const COUNTRIES_IN_OUTLETS =
	'俄罗斯|美国|中国|印度|日本|韩国|英国|德国|法国|土耳其|巴基斯坦|印度尼西亚|以色列|亚洲|欧洲|非洲|亚美尼亚|阿塞拜疆|马来西亚|新加坡|越南|缅甸|海湾';

/** Rules of refusal. None names a particular text or event. */
export const DATE_TRAPS: readonly DateTrap[] = [
	{
		rule: 'date/proper-name',
		reason: 'part of the name of a news outlet',
		words: /^[今昨明]日$/,
		after: new RegExp(
			`^(?:${COUNTRIES_IN_OUTLETS})(?:国际)?(?:通讯社|新闻社|电视台|电视|广播|传媒|媒体|新闻|网|报|社|台|”|》|记者)|^(?:头条|说法|关注|美国报)`
		)
	},
	{
		rule: 'date/nowadays',
		reason: 'the day stands for the present age',
		words: /^[今明昨]天$/,
		after: new RegExp(`^的(?!.{0,6}(?:${OCCASIONS}))`)
	},
	{
		rule: 'date/recurring',
		reason: 'comes again and again',
		kinds: ['calendar', 'week', 'range'],
		before: /每(?:年|月|周|逢|个)?的?$/
	},
	{
		rule: 'date/interval',
		reason: 'tells how long something had not happened',
		kinds: ['distance', 'lasting', 'review'],
		before: /(?:时隔|事隔|相隔|阔别|[暌睽]违)$/
	},
	{
		rule: 'date/interval',
		reason: 'tells how long something had not happened',
		kinds: ['lasting'],
		words: /^(?!近|最近|过去)/,
		after: /^的?(?:首[次度个位批名]|第一[次个位]|最[高低大多少])/
	},
	{
		rule: 'date/length',
		reason: 'the length of a stay',
		kinds: ['calendar'],
		words: /^[0-9一二三四五六七八九十]{1,3}[日天]$/,
		after: /^(?:单方面|过境)?免(?:办)?签(?!政策|协定|安排|将?(?:正式|生效|实施))/
	},
	{
		rule: 'date/lunar-day',
		reason: 'a day of the lunar calendar',
		words: /月$/,
		after: /^初[一二三四五六七八九十]/
	},
	{
		rule: 'date/proper-name',
		reason: 'the name of a revolution or a movement',
		words: /月$/,
		after: /^(?:革命|党人|围城|起义|政变|事变)/
	},
	{
		rule: 'date/proper-name',
		reason: 'the length of a war in its name',
		words: /日$/,
		before: /(?:^|[^\d月年])$/,
		after: /^战争/
	},
	{
		rule: 'date/named-document',
		reason: 'the year belongs to the name of an agenda, vision or plan',
		kinds: ['calendar', 'range'],
		words: /年$/,
		after:
			/^(?:可持续发展|远景|发展|议程|愿景|“?[^,。;:]{0,4}”?(?:议程|愿景|远景目标|规划|行动计划|发展战略))(?!了)/
	}
];
