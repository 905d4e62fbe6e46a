import { expect, test } from 'vitest';
import type { Source } from '#lib/model/event-list.ts';
import { words as CHINESE } from '#lib/wording/zh-hans/index.ts';
import { nameBeside, quoteWithSource, shortSourceName } from './source-names.ts';

const WORDS = { ...CHINESE, nameOf: (name: string) => name };

const source: Source = {
	id: 'a',
	file: 'texts/a.txt',
	title: '在研讨会上的演讲',
	speaker: '王毅',
	publisher: '外交部',
	kind: 'speech',
	date: '2024-01-09',
	script: 'Hans',
	sha256: '0'.repeat(64),
	length: 100
};

test('a copied quotation carries speaker, title and date', () => {
	expect(quoteWithSource('会议在北京召开', source)).toBe(
		'「会议在北京召开」——王毅《在研讨会上的演讲》，2024-01-09'
	);
});

test('without a speaker the publisher stands before the title', () => {
	expect(quoteWithSource('会议', { ...source, speaker: undefined })).toBe(
		'「会议」——外交部《在研讨会上的演讲》，2024-01-09'
	);
});

test('a quotation of an unknown source is copied as it is', () => {
	expect(quoteWithSource('会议', null)).toBe('会议');
	expect(shortSourceName(null, 'b', WORDS)).toBe('b');
});

test('a source is named by who speaks and what it is', () => {
	expect(shortSourceName(source, 'a', WORDS)).toBe('王毅演讲');
	const romanised = { ...WORDS, nameOf: () => 'Wang Yi' };
	expect(shortSourceName(source, 'a', romanised)).toBe('Wang Yi演讲');
});

test('another transcript of the same occasion is called that', () => {
	const [first, second] = ['a', 'b'].map((id) => ({ ...source, id, occasion: 'a' }));
	expect(nameBeside(first ?? null, second ?? null, 'b', WORDS)).toBe('同场另一种记录');
	expect(nameBeside(source, second ?? null, 'b', WORDS)).toBe('王毅演讲');
});
