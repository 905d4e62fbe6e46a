import { describe, expect, it } from 'vitest';
import { isForeign } from '../lexicon/entity.ts';
import { findParticipants, partiesOfDocument } from './participants.ts';
import { candidateAt, candidatesIn, readText } from './test-document.ts';

/** Codes of those that take part in the event with a trigger, and where they were found. */
function partiesOf(raw: string, trigger: string): { countries: string[]; from: string } {
	const reading = readText(raw);
	const siblings = candidatesIn(reading);
	const { entities, from } = findParticipants(candidateAt(reading, trigger), siblings, reading);
	return { countries: [...new Set(entities.flatMap(({ countries }) => countries))], from };
}

describe('isForeign(entity)', () => {
	it.each([
		['中国', false],
		['北京', false],
		['挪威', true],
		['中法', true],
		['欧盟', true],
		['巴黎', true]
	])('%s: %s', (name, foreign) => {
		const [entity] = readText(name).entities;
		expect(entity && isForeign(entity)).toBe(foreign);
	});
});

describe('findParticipants(candidate, siblings, reading)', () => {
	it('takes those named in the clause', () => {
		expect(partiesOf('挪威总统访问冰岛，双方签署协定。', '访问')).toEqual({
			countries: ['NOR', 'ISL'],
			from: 'own'
		});
		expect(partiesOf('挪威總統訪問冰島，雙方簽署協定。', '访问').countries).toEqual(['NOR', 'ISL']);
	});

	it('keeps China among them', () => {
		expect(partiesOf('中国和挪威签署协定。', '签署协定').countries).toEqual(['CHN', 'NOR']);
	});

	it('takes the subject of the clause before where the clause has none', () => {
		const raw = '挪威首相2023年3月5日访问冰岛，随后同芬兰总统会谈。';
		expect(partiesOf(raw, '同芬兰总统会谈').countries).toEqual(['NOR', 'FIN']);
	});

	it('takes host and guest where an agreement names nobody', () => {
		const raw = '挪威首相2023年3月5日访问冰岛，签署协定。';
		expect(partiesOf(raw, '签署协定').countries).toEqual(['NOR', 'ISL']);
	});

	it('takes up those named before in the sentence', () => {
		expect(partiesOf('挪威总统来访，双方签署协定。', '签署协定')).toEqual({
			countries: ['NOR'],
			from: 'sentence'
		});
	});

	it('takes up the parties named beside an organisation, not the organisation', () => {
		expect(partiesOf('挪威总统在东盟之外来访，双方签署协定。', '签署协定').countries).toEqual([
			'NOR'
		]);
	});

	it('takes up no places: they tell where, not with whom', () => {
		expect(partiesOf('外长抵达巴黎，随后签署协定。', '签署协定')).toEqual({
			countries: [],
			from: 'none'
		});
	});

	it('takes up the last sentence where an anaphor points back to it', () => {
		const raw = '外长近日到任。外长同挪威同行交换意见。两国签署协定。';
		expect(partiesOf(raw, '签署协定')).toEqual({ countries: ['NOR'], from: 'paragraph' });
		expect(partiesOf(raw.replace('两国', '外长'), '签署协定').from).toBe('none');
	});

	it('takes up the topic that opens the paragraph', () => {
		expect(partiesOf('挪威是我们的伙伴。去年签署协定。', '签署协定')).toEqual({
			countries: ['NOR'],
			from: 'paragraph'
		});
	});

	it('takes up nothing across paragraphs', () => {
		expect(partiesOf('挪威是我们的伙伴。\n去年两国签署协定。', '签署协定').from).toBe('none');
	});

	it('takes up nobody where the clause speaks of the world', () => {
		expect(partiesOf('挪威总统来访，联合国大会通过决议。', '通过决议').countries).not.toContain(
			'NOR'
		);
		expect(partiesOf('挪威总统来访，全球各国签署协定。', '签署协定').from).toBe('none');
	});

	it('takes up nobody where the clause speaks of home affairs', () => {
		expect(partiesOf('挪威总统来访，国务院发布《绿洲计划》。', '发布《绿洲计划》').from).toBe(
			'none'
		);
	});

	it('gives each item of a list its own', () => {
		const raw = '先后举行中国—挪威博览会、冰岛论坛。';
		expect(partiesOf(raw, '博览会').countries).toEqual(['CHN', 'NOR']);
		expect(partiesOf(raw, '论坛').countries).toEqual(['ISL']);
	});

	it('takes those whom the question was about that a turn answers', () => {
		const raw = [
			'绿洲社记者：请问如何看待同挪威的关系？',
			'外交部发言人：双方去年签署协定，成果丰硕。',
			'绿洲社记者：请谈谈经济形势。',
			'外交部发言人：我们去年签署协定，成果丰硕。'
		].join('\n');
		expect(partiesOf(raw, '签署协定')).toEqual({ countries: ['NOR'], from: 'question' });
	});
});

describe('partiesOfDocument(document, entities)', () => {
	const countriesOf = (raw: string) => {
		const { document, entities } = readText(raw);
		return partiesOfDocument(document, entities).flatMap(({ countries }) => countries);
	};
	const BODY = '\n\n双方就共同关心的问题深入交换了意见，达成广泛的一致。\n';

	it('are the foreign countries in its title', () => {
		expect(countriesOf(`中国和挪威联合声明${BODY}`)).toEqual(['NOR']);
		expect(countriesOf(`中國和挪威聯合聲明${BODY}`)).toEqual(['NOR']);
	});

	it('are the country that it names again and again', () => {
		expect(countriesOf('挪威很美。挪威很近。挪威很好。我爱挪威。冰岛也美。')).toEqual(['NOR']);
	});

	it('are nobody where a text names many or few', () => {
		expect(countriesOf('挪威、冰岛、芬兰、瑞典、丹麦都很美。挪威最近。')).toEqual([]);
		expect(countriesOf('挪威很美。')).toEqual([]);
		expect(countriesOf('中国、中国、中国、中国、中国。')).toEqual([]);
	});
});
