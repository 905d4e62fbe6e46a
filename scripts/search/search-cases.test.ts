import type { Event } from '#lib/model/event-list.ts';
import { compileEventList, readSource } from '#lib/pipeline/compile.ts';
import { CHINESE_TOOLS } from '#lib/search/chinese.ts';
import { foldEvent } from '#lib/search/event-text.ts';
import { foldText } from '#lib/search/fold.ts';
import { parseQuery } from '#lib/search/query.ts';
import { SearchIndex } from '#lib/search/search-index.ts';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../cli.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { REGRESSION, untouchedTexts } from '../corpus/regression-sets.ts';

const CASES = readFileSync(join(PROJECT, 'corpus', 'cases', 'search', 'queries.txt'), 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map((line) => line.split('=>').map((part) => part.trim()))
	.map(([words = '', wanted = '']) => ({ words, wanted }));

const CORPORA = await Promise.all([join(PROJECT, 'corpus'), REGRESSION].map(readCorpus));
const UNTOUCHED = untouchedTexts();
const EVENTS = CORPORA.flatMap(({ inputs }) => {
	// A failure would show what is read in the texts that nobody is to make rules from.
	const open = inputs.filter(({ source }) => !UNTOUCHED.has(basename(source.file).slice(0, 3)));
	return compileEventList(open.map(readSource), {
		generator: 'test',
		toTraditional: (text) => text
	}).events;
});
const INDEX = new SearchIndex(EVENTS, CHINESE_TOOLS);
const TEXTS = new Map(EVENTS.map((event) => [event.id, foldEvent(event, CHINESE_TOOLS)]));
const folded = (text: string) => foldText(text, CHINESE_TOOLS.fold);

/** The plain reading of what a case wants: substrings, and nothing else. */
function isWanted({ id }: Event, wanted: string): boolean {
	const text = TEXTS.get(id) ?? '';
	return wanted
		.split('&')
		.every((part) => part.split('|').some((each) => text.includes(folded(each))));
}

test.each(CASES)('$words finds all of $wanted, and nothing else', ({ words, wanted }) => {
	const found = INDEX.find(parseQuery(words, CHINESE_TOOLS));
	const expected = wanted === '' ? [] : EVENTS.filter((event) => isWanted(event, wanted));
	expect([...(found ?? [])].sort()).toEqual([...new Set(expected.map(({ id }) => id))].sort());
	if (wanted !== '') expect(found?.size).toBeGreaterThan(0);
});
