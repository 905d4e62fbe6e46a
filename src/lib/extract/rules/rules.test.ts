import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, REGIONS, THEMES } from '../../model/vocabulary.ts';
import { candidatesIn, readText, wordsAt } from '../test-document.ts';
import * as contexts from './contexts.ts';
import { REFUSAL_RULES } from './refusals.ts';
import * as headlines from './headlines.ts';
import { MAJOR_POWERS, REGION_THEMES, THEME_WORDS } from './themes.ts';
import { TRIGGER_RULES } from './triggers.ts';
import { TYPE_NOUNS } from './type-nouns.ts';

const repeated = (values: readonly string[]) =>
	values.filter((value, index) => values.indexOf(value) !== index);

const patternsOf = (module: Readonly<Record<string, unknown>>) =>
	Object.entries(module).filter((entry): entry is [string, RegExp] => entry[1] instanceof RegExp);

const TRIGGERS = TRIGGER_RULES.map(({ id, pattern }) => [id, pattern] as const);
const REFUSALS = REFUSAL_RULES.flatMap(({ id, pattern, followedBy }) => [
	[id, pattern] as const,
	...(followedBy ? [[`${id} followed by`, followedBy] as const] : [])
]);
/** Patterns that are asked whether a text has them. */
const TESTED = [...REFUSALS, ...patternsOf(contexts), ...THEME_WORDS];
const ALL = [...TRIGGERS, ...TESTED, ...patternsOf(headlines)];

/**
 * Whether a group that repeats without bound holds a part that repeats without bound and that
 * something else can follow in the same round: the shape that makes a failing match exponential.
 */
function nestsRepeats(source: string): boolean {
	const unbounded = /^(?:[+*]|\{\d+,\})/;
	const open: { repeats: boolean; parts: number; last: number }[] = [];
	for (let index = 0; index < source.length; index++) {
		const character = source[index];
		if (character === '\\') index += 1;
		else if (character === '[') index = source.indexOf(']', index + 1);
		else if (character === '(') {
			open.push({ repeats: false, parts: 0, last: index });
			continue;
		} else if (character === ')') {
			const group = open.pop();
			const isRepeated = unbounded.test(source.slice(index + 1));
			if (group?.repeats && isRepeated) return true;
			const outer = open.at(-1);
			if (outer && (isRepeated || group?.repeats)) outer.repeats = true;
			continue;
		}
		const group = open.at(-1);
		if (group && unbounded.test(source.slice(index + 1))) group.repeats = true;
	}
	return false;
}

describe('nestsRepeats(source)', () => {
	it.each([
		['(?:a+)+', true],
		['(?:a|b*c)+', true],
		['(?:(?:a+)b)*', true],
		['(?:a{2,})+', true],
		['(?:a{1,3})+', false],
		['(?:a[+*]b\\+)+', false],
		['(?:a|b)+c+', false]
	])('%s: %s', (source, nests) => {
		expect(nestsRepeats(source)).toBe(nests);
	});
});

describe('TRIGGER_RULES', () => {
	it('have an id each, that begins with a type or its kin', () => {
		expect(repeated(TRIGGER_RULES.map(({ id }) => id))).toEqual([]);
		for (const { id, type } of TRIGGER_RULES) {
			expect(id).toMatch(/^[a-z]+\/[a-z-]+$/);
			expect(EVENT_TYPES).toContain(type);
		}
	});

	it.each(TRIGGERS)('%s is global and reads code points', (_, pattern) => {
		expect(pattern.flags).toMatch(/g.*u/);
		expect(pattern.lastIndex).toBe(0);
	});

	it('find at least one trigger of every type but anniversaries, which dates give', () => {
		const types = new Set(TRIGGER_RULES.map(({ type }) => type));
		expect(EVENT_TYPES.filter((type) => !types.has(type))).toEqual(['anniversary']);
	});

	it('match nothing empty, and nothing across a pause outside quotations', () => {
		const text = fc
			.array(fc.constantFrom(...'签署协定会谈访华在法国同意，。；！、的了举行第三届论坛'), {
				maxLength: 40
			})
			.map((characters) => characters.join('').replaceAll('，', ',').replaceAll('；', ';'));
		fc.assert(
			fc.property(text, (words) => {
				for (const [, pattern] of TRIGGERS)
					for (const [match] of words.matchAll(pattern)) {
						expect(match).not.toBe('');
						expect(match).not.toMatch(/[,;。!?]/);
					}
			})
		);
	});
});

describe('patterns that are asked whether a text has them', () => {
	it.each(TESTED)('%s keeps no state from one text to the next', (_, pattern) => {
		expect(pattern.flags).not.toMatch(/[gy]/);
	});

	it.each(TESTED)('%s does not have the empty text', (_, pattern) => {
		expect(pattern.test('')).toBe(false);
	});
});

describe('REFUSAL_RULES', () => {
	it('have a reason in Chinese each, and an id for each place where they look', () => {
		const places = REFUSAL_RULES.map(({ id, where }) => `${id} ${where}`);
		expect(repeated(places)).toEqual([]);
		for (const { id, reason } of REFUSAL_RULES) {
			expect(id).toMatch(/^occurrence\/[a-z-]+$/);
			expect(reason).toMatch(/\p{Script=Han}/u);
		}
	});
});

describe('all patterns', () => {
	// Its dashes are the only thing that repeats inside, and nothing has to follow the group.
	const HARMLESS = new Set(['LEADS']);

	it.each(ALL.filter(([name]) => !HARMLESS.has(name)))(
		'%s nests no unbounded repeats',
		(_, { source }) => {
			expect(nestsRepeats(source)).toBe(false);
		}
	);

	it('read a long clause without delay', () => {
		const long = '在会的、——和同与第三一于将要签访问发表达成'.repeat(200);
		for (const [, pattern] of ALL) expect(long.replace(pattern, '')).toBeTypeOf('string');
	});

	it('are written for folded text: Simplified, half-width', () => {
		for (const [name, { source }] of ALL)
			expect(`${name} ${source}`).not.toMatch(/[，；：！？（）「」０-９國會訪問談發與]/);
	});
});

describe('nouns', () => {
	it('of TYPE_NOUNS have two characters in Chinese', () => {
		for (const type of EVENT_TYPES) {
			expect(TYPE_NOUNS[type]['zh-Hans']).toMatch(/^\p{Script=Han}{2}$/u);
			expect(TYPE_NOUNS[type].en).toMatch(/^[A-Z][a-z]+(?: [a-z]+)?$/);
		}
	});
});

describe('themes', () => {
	it('are of the vocabulary, one pattern each', () => {
		const themes = THEME_WORDS.map(([theme]) => theme);
		expect(repeated(themes)).toEqual([]);
		for (const theme of [...themes, ...Object.values(REGION_THEMES)])
			expect(THEMES).toContain(theme);
		for (const region of Object.keys(REGION_THEMES)) expect(REGIONS).toContain(region);
		for (const code of MAJOR_POWERS) expect(code).toMatch(/^[A-Z]{3}$/);
	});
});

/** Ordinary sentences in which a trigger's characters meet across a word boundary. */
const TRAPS: readonly (readonly [sentence: string, characters: string])[] = [
	['文章谈到外交战略与经济发展', '交战'],
	['两国全面恢复交流', '复交'],
	['双方不断交流经验', '断交'],
	['党组召开扩大会议', '大会'],
	['志愿者说一口普通话', '通话'],
	['各部门联合展开行动', '开行'],
	['市政府召开工作会议', '开工'],
	['交通车辆有序通行', '通车'],
	['新馆坐落成都市区', '落成'],
	['我去年会见过他', '年会'],
	['各国重视核安全会议', '全会'],
	['两国外长会晤后离开', '外长会'],
	['当地修建交通干线', '建交'],
	['这件事引起社会谈论', '会谈'],
	['机构推进行政变革', '政变'],
	['平台汇集未来信息', '来信'],
	['他慰问劳动工人', '动工'],
	['双方不断交锋', '断交'],
	['公司垄断交易平台', '断交'],
	['工人修复交通设施', '复交'],
	['工厂恢复交付产品', '复交'],
	['一批准备签署的条约', '批准'],
	['企业扩大出口信贷', '口信'],
	['记者采访中国企业', '访中'],
	['资金周转往往需要时间', '转往'],
	['设备运转往往不稳定', '转往'],
	['双方直接见面', '接见'],
	['网民热议普通话题', '通话'],
	['建交十周年会标公布', '年会'],
	['双方开展会谈', '展会'],
	['双方期待重大会晤', '大会'],
	['这说明会谈富有成果', '说明会'],
	['公司公开工资标准', '开工'],
	['企业展开业务', '开业'],
	['双方移交战俘', '交战'],
	['双方将提高入世界市场的门槛', '入世'],
	['避免签署有损主权的文件', '免签'],
	['采取措施全面避免签订不平等条约', '免签'],
	['多个项目落地签约', '落地签'],
	['道路中断交通受阻', '断交'],
	['洪水阻断交通', '断交'],
	['他果断交出权力', '断交'],
	['中方反复交涉', '复交'],
	['双方反复交锋', '复交'],
	['为青年搭建交流平台', '建交'],
	['各方构建交往渠道', '建交'],
	['当地兴建交易中心', '建交'],
	['两岸举办福建交流活动', '建交'],
	['各方通过对话和解决分歧来增进互信', '和解'],
	['记者就宣传和解读政策提问', '和解'],
	['部门负责协调和解释工作', '和解'],
	['民众盼望和平和解放', '和解'],
	['铁路部门宣布暂停火车班列', '停火'],
	['双方同意暂停火车运输', '停火'],
	['政府裁撤军事机构', '撤军'],
	['舰队后撤军舰', '撤军'],
	['代表团抵达成都并商定日程安排', '达成'],
	['双方研究交通过境运输协定', '通过'],
	['他在沟通过程中谈到该协议', '通过'],
	['双方协商定期会晤机制', '商定'],
	['双方磋商定期对话机制', '商定'],
	['我们要正确认识中美关系', '确认'],
	['文章准确认识当前关系', '确认'],
	['企业优化研发布局的行动计划', '发布'],
	['部门颁发表彰文件并安排发言', '发表'],
	['外界传出台湾地区的报告', '出台'],
	['该计划无法实施', '法实施'],
	['政府依法实施管理', '法实施'],
	['新的做法实施以来', '法实施'],
	['市场恢复信心', '复信'],
	['双方恢复信任', '复信'],
	['系统恢复信息服务', '复信'],
	['企业挽回信誉', '回信'],
	['球队找回信心', '回信'],
	['银行收回信贷', '回信'],
	['事故导致电价上涨', '致电'],
	['断供导致电子产品涨价', '致电'],
	['冲击导致信心下降', '致信'],
	['会员国一致信任主席', '致信'],
	['国际发展合作署发言人表示欢迎', '作署发言'],
	['经济合作部发言人介绍情况', '作部发言'],
	['内阁成员一致辞职', '致辞'],
	['信访问题得到解决', '访问'],
	['上访问题得到重视', '访问'],
	['记者采访华侨华人', '访华'],
	['媒体采访华裔学者', '访华'],
	['工作人员走访华人社区', '访华'],
	['他探访华埠老店', '访华'],
	['两国高层互访日益频繁', '访日'],
	['两国人员互访越来越多', '访越'],
	['双方表达互访意愿', '访意'],
	['他拜访老朋友', '访老'],
	['他专程拜访德高望重的学者', '访德'],
	['记者专访英雄人物', '访英'],
	['他在专访中表示赞同', '访中'],
	['两国互访印象深刻', '访印'],
	['效率集团参加招标', '率集团参加'],
	['各党派出席工作组活动', '派出'],
	['洪峰会在夜间到来', '峰会'],
	['改革很快就会见效', '会见'],
	['博览会见证两国合作成果', '会见'],
	['他有机会见到老朋友', '会见'],
	['他间接见证历史', '接见'],
	['公约见证历史进程', '约见'],
	['他大约见过三次', '约见'],
	['号召见到成效', '召见'],
	['盲目崇拜会带来危害', '拜会'],
	['国际社会面临严峻挑战', '会面'],
	['城市社会面貌一新', '会面'],
	['博览会面向全球客商', '会面'],
	['博览会面积创新高', '会面'],
	['代表在大会谈到合作', '会谈'],
	['对方不会谈判条件', '会谈'],
	['发展机会谈不上公平', '会谈'],
	['大家聊起交通话题', '通话'],
	['双方有共通话语', '通话'],
	['他安装了普通电话', '通电话'],
	['外长谈中东局势', '长谈'],
	['部长谈经贸合作', '长谈'],
	['秘书长谈气候变化', '长谈'],
	['双方进行协调解决', '调解'],
	['当年会员国只有八个', '年会'],
	['同年会长换届', '年会'],
	['目标完全会实现', '全会'],
	['经济发展会带来机遇', '展会'],
	['联合国贸易和发展会议', '展会'],
	['两部门扩展会商范围', '展会'],
	['中国强大会带来和平', '大会'],
	['美国是最大会员国', '大会'],
	['加拿大会继续参与', '大会'],
	['红军伟大会师', '大会'],
	['他关注社会议题', '会议'],
	['国会议员抵制该法', '会议'],
	['国会议长发表评论', '会议'],
	['议会议长说', '会议'],
	['代表审议大会议程', '会议'],
	['委员会议事规则', '会议'],
	['该条例会影响贸易', '例会'],
	['各方构建成熟的合作框架', '建成'],
	['铁路修建成本上升', '建成'],
	['当地兴建成渝铁路', '建成'],
	['福建成立专门机构', '建成'],
	['议会组建成员名单', '建成'],
	['两国共建成果丰硕', '建成'],
	['部落成员聚居于此', '落成'],
	['村落成为景点', '落成'],
	['车企展示普通车型', '通车'],
	['列车有普通车厢', '通车'],
	['当局公开通报情况', '开通'],
	['政府召开通气会', '开通'],
	['他离开通道', '开通'],
	['打开通往世界的大门', '开通'],
	['双方展开通力合作', '开通'],
	['平台开启用户认证', '启用'],
	['企业重启用工计划', '启用'],
	['当地发展风投产业', '投产'],
	['工人离开工厂', '开工'],
	['元首航程安排紧凑', '首航'],
	['两国恢复航线', '复航'],
	['乘客搭乘普通航班', '通航'],
	['企业研发车辆', '发车'],
	['旅客在出发车站等候', '发车'],
	['双方召开航空会议', '开航'],
	['各国打开航运市场', '开航'],
	['公司合并网络业务', '并网'],
	['参观者离开园区', '开园'],
	['城市召开园艺博览会', '开园'],
	['企业转移交易中心', '移交'],
	['中国外交付出巨大努力', '交付'],
	['客人参观完工厂', '完工'],
	['人员离开馆舍', '开馆'],
	['公司公开业绩', '开业'],
	['中国一贯通过对话解决分歧', '贯通'],
	['海上线路平台', '上线'],
	['财政发生财政变动', '政变'],
	['社交火热程度上升', '交火'],
	['双方擦出外交火花', '交火'],
	['旅客离开火车站', '开火'],
	['优惠待遇刺激投资', '遇刺'],
	['重大机遇刺激市场', '遇刺'],
	['案件进入侵权诉讼程序', '入侵'],
	['武装冲突袭来', '突袭'],
	['城市公交运营良好', '交运'],
	['外交运筹取得进展', '交运'],
	['双方就职业教育开展合作', '就职'],
	['教育成就职业梦想', '就职'],
	['客人走下台阶', '下台'],
	['集团旗下台资企业', '下台'],
	['景区吸引渡海游客', '引渡'],
	['部门派遣返乡人员', '遣返'],
	['这是历史的重大选择', '大选'],
	['消费者扩大选择范围', '大选'],
	['政府加大选拔力度', '大选'],
	['候选人赢得最大选区', '大选'],
	['城市减免签字手续', '免签'],
	['企业增加入境便利机制', '加入']
];

describe('word boundaries', () => {
	it.each(TRAPS)('%s has no %s', (sentence, characters) => {
		expect(sentence).toContain(characters);
		const reading = readText(sentence);
		// General words are taken with their objects: 展开行动 is one trigger, and whole.
		const triggers = candidatesIn(reading)
			.filter(({ rule }) => !rule.needsDate)
			.map(({ trigger }) => wordsAt(reading, trigger));
		expect(triggers.filter((trigger) => trigger.includes(characters))).toEqual([]);
	});
});
