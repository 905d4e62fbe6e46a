import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, REGIONS, THEMES } from '../../model/vocabulary.ts';
import { candidatesIn, readText, wordsAt } from '../test-document.ts';
import * as contexts from './contexts.ts';
import * as headlines from './headlines.ts';
import { SHORT_NOUNS } from './short-nouns.ts';
import { MAJOR_POWERS, REGION_THEMES, THEME_WORDS } from './themes.ts';
import { TRIGGER_RULES } from './triggers.ts';
import { TYPE_NOUNS } from './type-nouns.ts';

const repeated = (values: readonly string[]) =>
	values.filter((value, index) => values.indexOf(value) !== index);

const patternsOf = (module: Readonly<Record<string, unknown>>) =>
	Object.entries(module).filter((entry): entry is [string, RegExp] => entry[1] instanceof RegExp);

const TRIGGERS = TRIGGER_RULES.map(({ id, pattern }) => [id, pattern] as const);
const REFUSALS = contexts.REFUSAL_RULES.flatMap(({ id, pattern, followedBy }) => [
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
		const places = contexts.REFUSAL_RULES.map(({ id, where }) => `${id} ${where}`);
		expect(repeated(places)).toEqual([]);
		for (const { id, reason } of contexts.REFUSAL_RULES) {
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
	it('of SHORT_NOUNS belong to rules and fit into a label', () => {
		const ids = new Set(TRIGGER_RULES.map(({ id }) => id));
		for (const [id, noun] of Object.entries(SHORT_NOUNS)) {
			expect(ids).toContain(id);
			expect(noun).toMatch(/^\p{Script=Han}{2,5}$/u);
		}
	});

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
	['双方将提高入世界市场的门槛', '入世']
];

describe('word boundaries', () => {
	it.each(TRAPS)('%s has no %s', (sentence, characters) => {
		expect(sentence).toContain(characters);
		const reading = readText(sentence);
		const triggers = candidatesIn(reading).map(({ trigger }) => wordsAt(reading, trigger));
		expect(triggers.filter((trigger) => trigger.includes(characters))).toEqual([]);
	});
});
