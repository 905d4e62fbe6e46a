import { describe, expect, test } from 'vitest';
import { exampleEvent } from '#lib/filter/example-event.ts';
import type { Mention } from '#lib/model/event-list.ts';
import { distinctDates, gatherWitnesses } from './witnesses.ts';

function mention(source: string, exact: string, edtf: string): Mention {
	const [base] = exampleEvent({ id: 'a' }).mentions as [Mention];
	return {
		...base,
		source,
		quote: { ...base.quote, exact },
		date: { ...base.date, edtf }
	};
}

const EVENT = exampleEvent({
	id: 'a',
	date: '2023-10-18',
	mentions: [
		mention('a', '论坛 举行', '2023-10-18'),
		mention('b', '论坛举行', '2023-10-18'),
		mention('c', '论坛举行', '2023'),
		mention('d', '论坛举行', '2022'),
		mention('e', '论坛举行', '2023-10-20~')
	]
});

describe('gatherWitnesses', () => {
	test('collapses the same words with the same date, whatever their layout', () => {
		expect(gatherWitnesses(EVENT).map(({ mention: { source }, alike }) => [source, alike])).toEqual(
			[
				['a', ['b']],
				['c', []],
				['d', []],
				['e', []]
			]
		);
	});

	test('tells a coarser date, which agrees, from another one and from an approximate one', () => {
		expect(gatherWitnesses(EVENT).map(({ agreement }) => agreement)).toEqual([
			'agrees',
			'agrees',
			'differs',
			'near'
		]);
	});
});

describe('distinctDates', () => {
	test('lists each date once', () => {
		expect(distinctDates(EVENT)).toEqual(['2023-10-18', '2023', '2022', '2023-10-20~']);
	});
});
