import { describe, expect, it } from 'vitest';
import { countriesOf, regionsOf } from './classify.ts';
import { inEnglish } from './english.ts';
import { findParticipants } from './participants.ts';
import { candidatesIn, readText } from './test-document.ts';

function english(raw: string) {
	const reading = readText(raw);
	const siblings = candidatesIn(reading);
	const candidate = siblings.at(-1);
	if (!candidate) throw new Error(`no trigger: ${raw}`);
	const { entities: parties } = findParticipants(candidate, siblings, reading);
	const regions = regionsOf(parties, reading.document.folded.text);
	const { type } = candidate.rule;
	const countries = countriesOf(type, parties, regions, candidate.clause.text);
	const fields = { type, parties, countries, regions, themes: [], date: '2024-03' };
	return inEnglish(candidate, fields, reading);
}

describe('inEnglish(candidate, fields, reading)', () => {
	it.each([
		['中国—中亚峰会在西安举行。', 'China–Central Asia Summit, Xi’an'],
		['习近平会见法国总统马克龙。', 'Xi Jinping meets Emmanuel Macron'],
		['挪威首相访华。', 'Norway’s prime minister visits China'],
		['法国总统马克龙访华。', 'Emmanuel Macron visits China'],
		['习近平访问越南。', 'Xi Jinping visits Vietnam'],
		['中亚五国达成共识。', 'Central Asia consensus'],
		['中国和挪威举行会谈。', 'China–Norway talks'],
		['美国和俄罗斯举行会谈。', 'United States–Russia talks'],
		['中国与埃及建立外交关系。', 'China–Egypt diplomatic ties'],
		['今年是中法建交60周年。', '60 years of China–France ties'],
		['今年是中马建交五十周年。', '50 years of China–Malaysia ties'],
		['中国和挪威发表联合声明。', 'China–Norway joint statement'],
		['今年是习近平提出“一带一路”十周年。', '10th anniversary: Belt and Road'],
		['中方提出《全球人工智能治理倡议》。', 'Global AI Governance Initiative'],
		['习近平还接待了众多外国政要来访。', 'Foreign leaders visit China, 2024'],
		[
			'第三届“一带一路”国际合作高峰论坛举行。',
			'Third Belt and Road Forum for International Cooperation'
		],
		['中国和挪威举行第五轮战略对话。', 'Fifth China–Norway strategic dialogue'],
		['中国和挪威举行第五轮磋商。', 'Fifth round of China–Norway consultations'],
		['习近平出席三场多边峰会。', 'Xi Jinping attends three summits'],
		['习近平举行百余场会见、通话。', 'Xi Jinping holds more than 100 meetings and calls'],
		['习近平进行四次出访。', 'Xi Jinping’s four visits abroad'],
		['从苏丹撤离中国公民。', 'Evacuation of Chinese nationals from Sudan'],
		['中方特使访问开罗和利雅得。', 'Chinese envoy visits Cairo, Riyadh'],
		['挪威首相访问奥斯陆。', 'Norway’s prime minister visits Oslo'],
		['巴勒斯坦总统访华。', 'Palestine’s president visits China'],
		['老挝铁路全线通车。', 'Laos railway opened to traffic'],
		['印度和巴基斯坦达成停火。', 'India–Pakistan ceasefire'],
		['挪威自由贸易协定生效。', 'China–Norway free trade agreement in force'],
		['叙利亚重返阿盟。', 'Syria returns to Arab League'],
		['中国担任金砖国家轮值主席国。', 'China chairs BRICS'],
		['中国—东盟建立对话关系30周年。', '30 years of China–ASEAN ties'],
		['中方发布公告。', 'Notice: China, 2024'],
		['各国举行峰会。', 'Summit, 2024']
	])('words %s as %s', (raw, title) => {
		expect(english(raw).title).toBe(title);
	});

	it('is the same for both scripts', () => {
		expect(english('中國與埃及建立外交關係。')).toEqual(english('中国与埃及建立外交关系。'));
	});

	it('puts the counterpart first in the label', () => {
		expect(english('中国和挪威举行会谈。').label).toBe('Norway · Talks');
	});

	it('never shows Chinese characters', () => {
		const titles = ['中欧举行会谈。', '各方举行会谈。', '中拉发表联合声明。'].map(english);
		expect(JSON.stringify(titles)).not.toMatch(/\p{Script=Han}/u);
	});
});
