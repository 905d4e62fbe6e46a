import { describe, expect, test } from 'vitest';
import { exampleEvent } from '#lib/filter/example-event.ts';
import type { Mention, Source } from '#lib/model/event-list.ts';
import { countOrigins, distinctDates, gatherWitnesses } from './witnesses.ts';

function mention(
	source: string,
	exact: string,
	edtf: string,
	differs?: Mention['differs']
): Mention {
	const [base] = exampleEvent({ id: 'a' }).mentions as [Mention];
	return {
		...base,
		source,
		quote: { ...base.quote, exact },
		date: { ...base.date, edtf },
		...(differs && { differs })
	};
}

const EVENT = exampleEvent({
	id: 'a',
	date: '2023-10-18',
	mentions: [
		mention('a', '论坛 举行', '2023-10-18'),
		mention('b', '论坛举行。', '2023-10-18'),
		mention('c', '论坛举行', '2023'),
		mention('d', '论坛举行', '2022', ['date']),
		mention('e', '论坛举行', '2023-10-20~'),
		mention('f', '论坛举行', '2023-10-18', ['status'])
	]
});

describe('gatherWitnesses', () => {
	test('collapses the same words with the same date, whatever their layout and signs', () => {
		expect(gatherWitnesses(EVENT).map(({ mention: { source }, alike }) => [source, alike])).toEqual(
			[
				['a', ['b']],
				['c', []],
				['d', []],
				['e', []],
				['f', []]
			]
		);
	});

	test('tells a coarser date, which agrees, from another one and from an approximate one', () => {
		expect(gatherWitnesses(EVENT).map(({ agreement }) => agreement)).toEqual([
			'agrees',
			'agrees',
			'differs',
			'near',
			'agrees'
		]);
	});
});

describe('distinctDates', () => {
	test('lists each date once', () => {
		expect(distinctDates(EVENT)).toEqual(['2023-10-18', '2023', '2022', '2023-10-20~']);
	});
});

describe('countOrigins', () => {
	test('counts transcripts of one occasion as one occasion', () => {
		const occasionOf = (id: string) => (id === 'a' || id === 'b' ? { occasion: 'a' } : {});
		const sourceOf = (id: string) => ({ id, ...occasionOf(id) }) as Source;
		expect(countOrigins(EVENT, sourceOf)).toEqual({ sources: 6, occasions: 5 });
	});
});
