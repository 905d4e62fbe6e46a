import { describe, expect, it } from 'vitest';
import type { Event } from '../model/event-list.ts';
import { toTraditional } from '../text/traditional.ts';
import { compileEventList, readSource } from './compile.ts';

const OPENING = `王毅就绿洲论坛答记者问

2024年3月7日，绿洲论坛在奥斯陆举行记者会。一年来，各方在海洋、气候、教育、科技诸领域合作不断加深，人员往来更加便利，地方交流日益活跃。`;
const ARMISTICE = '双方斡旋缅北达成停火协议，为当地民众带来久违的安宁，也为地区稳定作出贡献。';
const WAIVER = '从今年3月14日起，对瑞士试行免签政策，两国民众往来将更加方便。';
const CLOSING =
	'今年10月，挪威首相将访华，这将是两国关系史上的又一件大事，我们对此充满期待，愿同挪方一道做好各项准备。';

const WHOLE = [OPENING, ARMISTICE, WAIVER, CLOSING].join('\n');

const compile = (texts: Readonly<Record<string, string>>, date = '2024-03-07') =>
	compileEventList(
		Object.entries(texts).map(([id, raw], index) =>
			readSource({
				source: {
					id,
					file: `${id}.txt`,
					title: id,
					kind: 'press-conference',
					date: index === 0 ? '2024-03-07' : date,
					sha256: '0'.repeat(64)
				},
				raw
			})
		),
		{ generator: 'test 1', toTraditional }
	);

/** What each event has of which source, as a list that can be compared. */
const witnesses = (events: readonly Event[]) =>
	events.map(({ mentions }) => mentions.map(({ source }) => source).sort());

const eventWith = (events: readonly Event[], words: string) =>
	events.find(({ mentions }) => mentions.some(({ quote }) => quote.exact.includes(words)));

describe('transcripts of one occasion', () => {
	const alone = compile({ a: WHOLE }).events.length;

	it.each([
		['script', toTraditional(WHOLE)],
		['layout', WHOLE.replaceAll('，', '，\n')],
		['a misprint in a party', WHOLE.replace('缅北', '东北')],
		['a misprint in a day', WHOLE.replace('14日', '17日')],
		['a misprint in a name', WHOLE.replace('停火协议', '停火协定')],
		['a misprint that gives another kind', WHOLE.replace('将访华', '将会谈')]
	])('differing in %s tell the same events', (_, other) => {
		const { events, sources } = compile({ a: WHOLE, b: other });
		expect(witnesses(events)).toEqual(Array.from({ length: alone }, () => ['a', 'b']));
		expect(sources.map(({ occasion }) => occasion)).toEqual(['a', 'a']);
	});

	it('keep a contradiction and show it', () => {
		const { events } = compile({ a: WHOLE, b: WHOLE.replace('14日', '17日') });
		const waiver = eventWith(events, '免签');
		expect(waiver?.mentions.map(({ date }) => date.edtf)).toEqual([
			'2024-03-14/..',
			'2024-03-17/..'
		]);
	});

	it('may lack what another has', () => {
		const { events } = compile({ a: WHOLE, b: [OPENING, ARMISTICE, CLOSING].join('\n') });
		expect(events).toHaveLength(alone);
		expect(witnesses(events).filter((sources) => sources.length === 1)).toEqual([['a']]);
	});

	it('are not taken for one when their days lie apart', () => {
		const { sources } = compile({ a: WHOLE, b: WHOLE }, '2024-05-07');
		expect(sources.some(({ occasion }) => occasion !== undefined)).toBe(false);
	});
});
