import { describe, expect, it } from 'vitest';
import { extractFrom, readText, wordsAt } from './test-document.ts';

/** What is found in a text by its dates alone. */
function predicatesIn(raw: string): string[] {
	const reading = readText(raw);
	return extractFrom(raw)
		.mentions.filter(({ type }) => type === 'other')
		.map(({ trigger }) => wordsAt(reading, trigger));
}

describe('findDatedPredicates(clauses, known, dates, entities, document)', () => {
	it('takes the predicate behind a day or month', () => {
		expect(predicatesIn('挪威渔民2023年3月5日敲响船钟。')).toEqual(['敲响船钟']);
		expect(predicatesIn('2023年3月5日，挪威渔民敲响船钟。')).toEqual(['挪威渔民敲响船钟']);
	});

	it.each([
		['the year alone', '2023年，挪威渔民敲响船钟。'],
		['a remark', '2023年3月5日，挪威渔民表示会敲响船钟。'],
		['a state', '2023年3月5日，挪威渔船有十艘。'],
		['what did not happen', '2023年3月5日，挪威渔民没敲响船钟。'],
		['no party', '2023年3月5日，渔民敲响船钟。'],
		['words that lead on', '2023年3月5日，挪威渔民敲响船钟时，天亮了。']
	])('takes nothing from %s', (_, raw) => {
		expect(predicatesIn(raw)).toEqual([]);
	});

	it('leaves a clause to the rules that know its words', () => {
		expect(predicatesIn('2023年3月5日，挪威首相访华。')).toEqual([]);
	});
});
