import { describe, expect, it } from 'vitest';
import { quoteOf, splitByParty } from './lists.ts';
import { findParticipants } from './participants.ts';
import { candidateAt, candidatesIn, extractFrom, readText, wordsAt } from './test-document.ts';

/** The countries of each group. */
function groupsOf(raw: string, trigger: string): string[] {
	const reading = readText(raw);
	const candidate = candidateAt(reading, trigger);
	const { entities } = findParticipants(candidate, candidatesIn(reading), reading);
	const { clauses, document } = reading;
	return splitByParty(document.folded.text, candidate, clauses, reading.entities, entities).map(
		({ parties }) => parties.flatMap(({ countries }) => countries).join('+')
	);
}

describe('splitByParty(text, candidate, clauses, entities, parties)', () => {
	it('gives each of several countries its own joining', () => {
		expect(groupsOf('挪威、冰岛、芬兰加入绿洲组织。', '加入绿洲组织')).toEqual([
			'NOR',
			'ISL',
			'FIN'
		]);
		expect(groupsOf('挪威、冰島、芬蘭加入綠洲組織。', '加入绿洲组织')).toHaveLength(3);
	});

	it('gives each of several regions its own full coverage', () => {
		const covered = extractFrom('2023年，命运共同体在中亚地区和中南半岛实现全覆盖。').mentions;
		expect(covered.map(({ regions }) => regions)).toEqual([['central-asia'], ['southeast-asia']]);
	});

	it('gives each of several countries its own act where they follow one another', () => {
		expect(groupsOf('中国同挪威、冰岛相继互免签证。', '互免签证')).toEqual(['NOR', 'ISL']);
		expect(groupsOf('中国对挪威、冰岛实行免签。', '实行免签')).toHaveLength(1);
	});

	it('gives each of several guests and partners its own visit and call', () => {
		expect(groupsOf('挪威、冰岛领导人先后来华访问。', '访问')).toEqual(['NOR', 'ISL']);
		const raw = '外长分别同挪威外长、冰岛外长通电话。';
		expect(groupsOf(raw, '同挪威外长、冰岛外长通电话')).toEqual(['NOR', 'ISL']);
	});

	it('gives each of several gatherings its own host', () => {
		const raw = '挪威、芬兰将分别举办北约峰会和欧盟峰会。';
		const reading = readText(raw);
		const all = candidatesIn(reading);
		const hosts = all.map((candidate) => {
			const { entities } = findParticipants(candidate, all, reading);
			const { clauses, document } = reading;
			const text = document.folded.text;
			const groups = splitByParty(text, candidate, clauses, reading.entities, entities, all);
			return groups.map(({ parties: [host] }) => host?.countries.join());
		});
		expect(hosts).toEqual([['NOR'], ['FIN']]);
	});

	it('gives each of several addressees its own letter', () => {
		expect(groupsOf('向挪威、冰岛青年致贺信。', '致贺信')).toEqual(['NOR', 'ISL']);
	});

	it('keeps one act toward several parties one', () => {
		expect(groupsOf('中国对挪威、冰岛、芬兰实行免签。', '实行免签')).toEqual(['CHN+NOR+ISL+FIN']);
		expect(groupsOf('挪威、冰岛、芬兰签署协定。', '签署协定')).toHaveLength(1);
	});

	it('keeps countries that stand far apart together', () => {
		const raw = '挪威在经历多年谈判和两次全民投票之后同冰岛加入绿洲组织。';
		expect(groupsOf(raw, '加入绿洲组织')).toHaveLength(1);
	});

	it('reads A与B、C，D与E as A–B, A–C, D–E', () => {
		const raw = '挪威与冰岛、芬兰，瑞典与丹麦纷纷恢复外交关系。';
		expect(groupsOf(raw, '恢复外交关系')).toEqual(['NOR+ISL', 'NOR+FIN', 'SWE+DNK']);
	});

	it('leaves a single pair whole', () => {
		expect(groupsOf('挪威与冰岛恢复外交关系。', '恢复外交关系')).toEqual(['NOR+ISL']);
	});

	it('goes by turns where parties do something 分别', () => {
		const raw = '2023年3月，挪威、冰岛分别举行北约、欧盟峰会。';
		const { mentions } = extractFrom(raw);
		expect(mentions.map(({ countries }) => countries)).toEqual([['NOR'], ['ISL']]);
		const reading = readText(raw);
		expect(mentions.map(({ trigger }) => wordsAt(reading, trigger))).toEqual(['北约', '欧盟峰会']);
	});
});

describe('quoteOf(candidate, dated, text)', () => {
	const quote = (raw: string, trigger: string, dated?: number) => {
		const reading = readText(raw);
		const clause = dated === undefined ? null : (reading.clauses[dated] ?? null);
		const { text } = reading.document.folded;
		return wordsAt(reading, quoteOf(candidateAt(reading, trigger), clause, text));
	};
	const RAW = '2023年3月，外长访问挪威，双方签署协定，气氛友好。';

	it('is the clause of the trigger', () => {
		expect(quote(RAW, '签署协定')).toBe('双方签署协定');
	});

	it('runs from the clause that dates the mention', () => {
		expect(quote(RAW, '签署协定', 0)).toBe('2023年3月,外长访问挪威,双方签署协定');
	});

	it('runs to the clause that dates the mention when it comes after', () => {
		expect(quote('除访问挪威外，10月会见芬兰总理。', '访问', 1)).toBe(
			'除访问挪威外,10月会见芬兰总理'
		);
	});

	it('takes along the mark that closes a quotation', () => {
		expect(quote('他说：“双方签署协定”，气氛友好。', '签署协定')).toMatch(/协定”$/);
	});
});
