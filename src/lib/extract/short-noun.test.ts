import { describe, expect, it } from 'vitest';
import type { EventType } from '../model/vocabulary.ts';
import { SHORT_NOUNS } from './rules/short-nouns.ts';
import { nounFor, shortNounOf } from './short-noun.ts';
import { candidateAt, candidatesIn, readText } from './test-document.ts';

describe('nounFor(candidate, text, room)', () => {
	const noun = (raw: string, trigger: string, room: number) => {
		const reading = readText(raw);
		return nounFor(candidateAt(reading, trigger), reading.document.folded.text, room);
	};

	it('is the trigger itself where it is short', () => {
		expect(noun('双方举行会谈。', '会谈', 4)).toBe('会谈');
	});

	it('is what the type is called where there is no room', () => {
		expect(noun('我们举办绿洲博览会。', '博览会', 2)).toBe('会议');
	});

	it('is short where the words of the trigger are long', () => {
		const raw = '双方签署关于在文化领域加强合作的协定。';
		const trigger = '签署关于在文化领域加强合作的协定';
		expect(noun(raw, trigger, 5).length).toBeLessThanOrEqual(5);
	});
});

describe('shortNounOf(candidate, type, text)', () => {
	it.each<[string, EventType, string]>([
		['中国与埃及建立外交关系。', 'relations', '建交'],
		['两国建立战略伙伴关系。', 'relations', '关系提升'],
		['习近平同普京通电话。', 'meeting', '通话'],
		['双方签署自由贸易协定。', 'agreement', '自贸协定'],
		['習近平向希臘學者回信。', 'speech', '回信']
	])('calls %s (%s) %s', (raw, type, noun) => {
		const reading = readText(`2023年3月,${raw}`);
		const [candidate] = candidatesIn(reading);
		if (!candidate) throw new Error(`no trigger: ${raw}`);
		expect(shortNounOf(candidate, type, reading.document.folded.text)['zh-Hans']).toBe(noun);
	});

	it('has nouns short enough for labels, and English for each', () => {
		const rows = Object.values(SHORT_NOUNS).flat();
		expect(rows.filter(([, zh, en]) => zh.length > 5 || en === '')).toEqual([]);
	});
});
