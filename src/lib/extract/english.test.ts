import { describe, expect, it } from 'vitest';
import { regionsOf } from './classify.ts';
import { inEnglish } from './english.ts';
import { findParticipants } from './participants.ts';
import { candidatesIn, readText } from './test-document.ts';

function english(raw: string) {
	const reading = readText(raw);
	const siblings = candidatesIn(reading);
	const candidate = siblings.at(-1);
	if (!candidate) throw new Error(`no trigger: ${raw}`);
	const { entities } = findParticipants(candidate, siblings, reading);
	const { text } = reading.document.folded;
	return inEnglish(candidate, candidate.rule.type, entities, text, regionsOf(entities, text));
}

describe('inEnglish(candidate, type, parties, text, regions)', () => {
	it.each([
		['中国—中亚峰会在西安举行。', 'China–Central Asia Summit, Xi’an'],
		['习近平会见法国总统马克龙。', 'Xi Jinping meets Emmanuel Macron'],
		['挪威首相访华。', 'Visit to China: Norway'],
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
		['习近平还接待了众多外国政要来访。', 'Visit to China']
	])('words %s as %s', (raw, title) => {
		expect(english(raw).title.replace(/'/g, '’')).toBe(title);
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
