import type { Event } from '#lib/model/event-list.ts';
import { expect, test } from 'vitest';
import { figuresOf } from './figures.ts';
import { locateGold, type GoldText } from './gold.ts';
import { matchMentions, type Prediction } from './match.ts';
import { formatErrors, listErrors } from './report.ts';

const RAW = '2023年，沙特同伊朗复交。一年来，中法元首互访。王毅会见了德国外长。去年举行了峰会。';

const line = (quote: string, trigger: string, fields: object = {}) => ({
	quote,
	trigger,
	edtf: '2023',
	basis: 'explicit' as const,
	type: 'meeting' as const,
	status: 'occurred' as const,
	countries: ['SAU', 'IRN'],
	regions: ['middle-east' as const],
	themes: [],
	same_as: trigger,
	confidence: 'sure' as const,
	...fields
});

const LINES = [
	line('2023年，沙特同伊朗复交', '复交', { type: 'relations', themes: ['hotspots'] }),
	line('中法元首互访', '互访', {
		type: 'visit',
		basis: 'inherited',
		countries: ['FRA'],
		regions: ['europe']
	}),
	line('王毅会见了德国外长', '会见', {
		confidence: 'debatable',
		countries: ['DEU'],
		regions: ['europe']
	})
];

const GOLD: GoldText = { doc: 'a', raw: RAW, mentions: locateGold(LINES, RAW, 'a.jsonl') };

function predict(
	quote: string,
	trigger: string,
	fields: Partial<Event> = {},
	edtf = '2023'
): Prediction {
	const at = (exact: string, from = 0) => {
		const start = RAW.indexOf(exact, from);
		return { exact, start, end: start + exact.length };
	};
	const span = at(quote);
	const wording = { 'zh-Hans': quote, 'zh-Hant': quote, en: quote };
	const mention = {
		source: 'a',
		quote: { ...span, prefix: '', suffix: '' },
		trigger: at(trigger, span.start),
		date: {
			edtf,
			basis: 'explicit' as const,
			exact: null,
			reference: '2024-01-01',
			rule: 'test',
			derivation: []
		}
	};
	const event: Event = {
		id: trigger,
		type: 'relations',
		status: 'occurred',
		title: wording,
		label: wording,
		date: edtf,
		earliest: null,
		latest: null,
		countries: ['SAU', 'IRN'],
		regions: ['middle-east'],
		themes: ['hotspots'],
		mentions: [mention],
		...fields
	};
	return { event, mention };
}

const evaluate = (...predictions: Prediction[]) => {
	const result = { text: GOLD, predictions, matching: matchMentions(GOLD.mentions, predictions) };
	const errors = listErrors([result], {
		ofMiss: () => 'occurrence/wish: why',
		ofFinding: () => 'type: summit/held'
	});
	const lines = Object.fromEntries(
		Object.entries(errors).map(([group, list]) => [group, list.map(({ line }) => line)])
	);
	return { figures: figuresOf([result]), errors: lines, printed: formatErrors(errors) };
};

const right = () => predict('2023年，沙特同伊朗复交', '复交');
const visit = (fields: Partial<Event> = {}, edtf = '2023') =>
	predict(
		'中法元首互访',
		'互访',
		{ type: 'visit', countries: ['FRA'], regions: ['europe'], themes: [], ...fields },
		edtf
	);

test('finding all that is sure is a perfect score: debatable mentions may be missed', () => {
	const { figures, errors } = evaluate(right(), visit());
	expect(figures).toMatchObject({ precision: 1, recall: 1, f1: 1, date: 1, type: 1, regionsF1: 1 });
	expect(figures).toMatchObject({ gold: 3, predicted: 2, themesF1: 1, bcubed: 1, badQuotes: 0 });
	expect(Object.values(errors).flat()).toEqual([]);
});

test('a miss and a false alarm lower recall and precision and are listed', () => {
	const { figures, errors, printed } = evaluate(
		right(),
		predict('去年举行了峰会', '峰会', { type: 'summit' })
	);
	expect(figures).toMatchObject({
		precision: 0.5,
		recall: 0.5,
		f1: 0.5,
		recallCore: 1,
		recallInherited: 0
	});
	expect(errors.missed).toEqual(['a [inherited] visit 2023 互访 | 中法元首互访']);
	expect(errors['false alarms']).toEqual(['a summit 2023 峰会 | 去年举行了峰会']);
	expect(printed).toContain(
		'missed (1): visit 1\n  occurrence/wish: why (1)\n    a [inherited] visit'
	);
	expect(printed).toContain('false alarms (1): summit 1\n  type: summit/held (1)\n    a summit');
});

test('one record a party under one trigger is no false alarm', () => {
	const part = predict('2023年，沙特同伊朗复交', '复交', { countries: ['IRN'] });
	expect(evaluate(right(), part).figures).toMatchObject({ predicted: 2, precision: 1 });
	const other = predict('2023年，沙特同伊朗复交', '复交', { countries: ['FRA'] });
	expect(evaluate(right(), other).figures).toMatchObject({ predicted: 2, precision: 0.5 });
});

test('a date without its qualifier is right, but not strictly', () => {
	expect(evaluate(visit({}, '2023~')).figures).toMatchObject({ date: 1, dateStrict: 0, year: 1 });
	expect(evaluate(visit({}, '2023-05')).figures).toMatchObject({ date: 0, dateStrict: 0, year: 1 });
	expect(evaluate(visit({}, '2022')).figures).toMatchObject({ date: 0, year: 0 });
});

test('a wrong type, region or theme is listed with what is lacking and what is too much', () => {
	const { figures, errors } = evaluate(
		visit({ type: 'meeting', regions: ['global'], themes: ['culture'] })
	);
	expect(figures).toMatchObject({ type: 0, typeFamily: 1, regionsF1: 0 });
	expect(errors.type).toEqual(['a 互访: gold visit, list meeting | 中法元首互访']);
	expect(errors.regions).toEqual(['a 互访: −europe +global']);
	expect(errors.themes).toEqual(['a 互访: +culture']);
});

test('a quote that is not where the list says is counted', () => {
	const prediction = right();
	prediction.mention.quote.start++;
	expect(evaluate(prediction).figures).toMatchObject({ badQuotes: 1 });
});

test('mentions of different occurrences in one event lower the score of joining', () => {
	const joined = evaluate(
		predict('2023年，沙特同伊朗复交', '复交', { id: 'x' }),
		visit({ id: 'x' })
	);
	expect(joined.figures.bcubed).toBe(0.667);
});

test('quotes are looked for in text order, and a missing one is an error', () => {
	const twice = '会谈。会谈。';
	const located = locateGold(
		[line('会谈', '会谈'), line('。会谈', '会谈'), line('会谈', '会谈')],
		twice,
		'x'
	);
	expect(located.map(({ quote }) => quote.start)).toEqual([0, 2, 3]);
	expect(() => locateGold([line('峰会', '峰会')], twice, 'x')).toThrow(
		'x:1: the quote is not in the text'
	);
});
