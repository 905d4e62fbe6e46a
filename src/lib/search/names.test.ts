import { describe, expect, test } from 'vitest';
import { readNames } from './names.ts';

const NAMES = readNames(
	[
		'san francisco\t旧金山\t三藩市',
		'*xi jinping\t习近平',
		'central asia\t中亚',
		'central committee\t中央',
		'chongqing\t重庆 chong qing',
		'un\t联合国'
	].join('\n'),
	'fan藩 guo国 he合 jin近金 jiu旧 lian联 ping平 qing庆 san三 shan山 shi市 xi习 ya亚 yang央 zhong中重'
);
const [SAN_FRANCISCO, XI, CENTRAL_ASIA, CENTRAL_COMMITTEE, CHONGQING, UN] = [0, 1, 2, 3, 4, 5];

function namedIn(text: string): number[] {
	const found = new Set<number>();
	NAMES.eachNamedIn(text, (bearer) => found.add(bearer));
	return [...found];
}

describe('readNames', () => {
	test.each([
		['a whole name as it is read', 'jiujinshan', [SAN_FRANCISCO]],
		['its beginning', 'jiuji', [SAN_FRANCISCO]],
		['any word of an English name', 'francisco', [SAN_FRANCISCO]],
		['a given name', 'jinping', [XI]],
		['no later syllable of a place', 'jinshan', []],
		['whole syllables before parts of them', 'zhongya', [CENTRAL_ASIA]],
		['parts of syllables where nothing fits better', 'zhongy', [CENTRAL_ASIA, CENTRAL_COMMITTEE]],
		['a reading of its own', 'chongqing', [CHONGQING]],
		['no single letter', 'x', []]
	])('looks up %s', (_, letters, bearers) => {
		expect(NAMES.beginningWith(letters)).toEqual(bearers);
	});

	test('tells who is named, within longer names, too', () => {
		expect(namedIn('在三藩市会见联合国代表')).toEqual([SAN_FRANCISCO, UN]);
		expect(namedIn('centralasia中')).toEqual([CENTRAL_ASIA]);
	});

	test('a short English name is not found within words', () => {
		expect(NAMES.namesOf(UN)).toEqual(['联合国']);
		expect(namedIn('tunis')).toEqual([]);
	});

	test('puts names in place of each other', () => {
		expect(NAMES.otherWordings('三藩市会晤')).toEqual(['旧金山会晤', 'sanfrancisco会晤']);
	});
});
