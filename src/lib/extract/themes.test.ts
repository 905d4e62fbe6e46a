import { describe, expect, it } from 'vitest';
import { THEMES, type EventType, type Theme } from '../model/vocabulary.ts';
import { countriesOf, regionsOf } from './classify.ts';
import type { Surroundings } from './surroundings.ts';
import { extractFrom, readText } from './test-document.ts';
import { themesOf } from './themes.ts';

const NOTHING: Surroundings = { before: '', host: null, conflicts: [], title: '' };

function read(words: string, type: EventType = 'other', around: Partial<Surroundings> = {}) {
	const { entities } = readText(words);
	const regions = regionsOf(entities, words);
	const countries = countriesOf(type, entities, regions, words);
	return themesOf({
		...{ type, words, entities, countries, regions, namesParties: countries.length > 0 },
		around: { ...NOTHING, ...around }
	});
}

const themes = (...facts: Parameters<typeof read>) => read(...facts).map(({ theme }) => theme);

/** Themes of all events of an invented text, by their trigger. */
function themesIn(raw: string): Record<string, readonly Theme[]> {
	const text = readText(raw).document.folded.text;
	return Object.fromEntries(
		extractFrom(raw).mentions.map(({ trigger, themes: found }) => [
			text.slice(trigger.start, trigger.end),
			found
		])
	);
}

describe('themesOf(facts)', () => {
	it('leaves the party out where travel or war is the whole matter', () => {
		expect(themes('泰国免签', 'visa')).toEqual(['opening-up']);
		expect(themes('泰国停火', 'agreement')).toEqual(['hotspots']);
		expect(themes('外长访问泰国', 'visit')).toEqual(['neighbourhood']);
	});

	it.each<[string, Theme]>([
		['共建一带一路', 'belt-and-road'],
		['构建命运共同体', 'shared-future'],
		['斡旋停火', 'hotspots'],
		['气候变化谈判', 'climate'],
		['人工智能对话', 'science-tech'],
		['领事保护', 'consular'],
		['联合国通过决议', 'multilateral'],
		['国际奥委会会议', 'culture']
	])('reads %s as %s', (words, theme) => {
		expect(themes(words)).toContain(theme);
	});

	it.each<[string, Theme]>([
		['世界反法西斯战争胜利', 'hotspots'],
		['改善营商环境', 'climate'],
		['使馆开馆', 'consular'],
		['公布反制措施', 'sovereignty'],
		['对媒体表示', 'culture']
	])('does not read %s as %s', (words, theme) => {
		expect(themes(words)).not.toContain(theme);
	});

	it('gives ties with a major power that theme, unless it is one of many', () => {
		expect(themes('同法国签署协定')).toContain('major-powers');
		expect(themes('同蒙古签署协定')).not.toContain('major-powers');
	});

	it('gives a war of one major power that of war alone, talks of two both', () => {
		expect(themes('俄乌就停火谈判', 'meeting')).toEqual(['hotspots']);
		expect(themes('美俄就乌克兰停火谈判', 'meeting')).toEqual(['major-powers', 'hotspots']);
	});

	it('sees no war in old ties with a country at war', () => {
		expect(themes('中国与苏丹建交', 'relations')).toEqual(['global-south']);
		expect(themes('向苏丹提供援助')).toContain('hotspots');
	});

	it('always calls visas opening-up', () => {
		expect(themes('双方同意', 'visa')).toContain('opening-up');
	});

	it('falls back on the type where nothing else tells', () => {
		expect(themes('双方会谈', 'meeting')).toEqual(['major-powers']);
		expect(themes('双方会谈', 'agreement')).toEqual([]);
	});

	it('takes a title’s subject where the own words give none', () => {
		const title = '关于简化签证手续的问答';
		expect(themes('同挪威商定', 'agreement', { title })).toContain('opening-up');
		expect(themes('同挪威商定气候合作', 'agreement', { title })).not.toContain('opening-up');
		expect(themes('各方商定', 'agreement', { title })).not.toContain('opening-up');
	});

	it('takes the subject of the clause before for what comes of it', () => {
		const before = '两国签署自由贸易协定,';
		const facts = { ...NOTHING, before };
		expect(themes('次年起生效', 'agreement', facts)).toContain('opening-up');
		expect(themes('挪威首相来访', 'visit', facts)).not.toContain('opening-up');
	});

	it('sees a tie of China’s own in the visit of a country at war', () => {
		expect(themes('叙利亚总统访华', 'visit')).toEqual(['global-south']);
		expect(themes('以色列同巴勒斯坦会谈', 'meeting')).toContain('hotspots');
	});

	it('gives the case of the Security Council its conflict', () => {
		const conflicts = [{ words: '停火', parties: new Set(['ISR']) }];
		expect(themes('安理会通过决议', 'agreement', { conflicts })).toEqual([
			'hotspots',
			'multilateral'
		]);
	});

	it('calls a summit of two organisations multilateral', () => {
		expect(themes('东盟—海合会峰会', 'summit')).toContain('multilateral');
	});

	it('says what gave each theme', () => {
		expect(read('同法国共建一带一路')).toEqual([
			{ theme: 'major-powers', because: 'FRA' },
			{ theme: 'belt-and-road', because: '「一带一路」' }
		]);
	});

	it('gives each value once, in the order of the vocabulary', () => {
		const found = themes('联合国气候变化大会倡导一带一路和命运共同体');
		expect(found).toEqual(THEMES.filter((theme) => found.includes(theme)));
		expect(found.length).toBeGreaterThan(3);
	});
});

describe('themes of a text', () => {
	it('take up a conflict of their parties from the sentences around, of strangers not', () => {
		const raw = '2023年7月,泰国和柬埔寨军队交火。8月,泰国外长访问越南。9月,老挝外长访华。';
		const found = themesIn(raw);
		expect(found['访问']).toContain('hotspots');
		expect(found['访华']).not.toContain('hotspots');
	});

	it('are multilateral at the gatherings of the world', () => {
		const found = themesIn('2023年6月3日,香格里拉对话会举行。');
		expect(Object.values(found)).toEqual([['multilateral']]);
	});

	it('see a crisis only where its parties or place are concerned', () => {
		const found = themesIn('2023年6月,加沙冲突爆发。7月,挪威首相访问冰岛。');
		expect(found['访问']).not.toContain('hotspots');
	});

	it('take up the organisation that a sentence has named', () => {
		const found = themesIn('2023年8月,金砖国家领导人在约翰内斯堡会晤,9个国家申请加入。');
		expect(found['申请加入'] ?? Object.values(found).at(-1)).toContain('multilateral');
	});
});
