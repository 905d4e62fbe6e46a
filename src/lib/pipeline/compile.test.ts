import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEventList, type Event, type EventList } from '../model/event-list.ts';
import { toTraditional } from '../text/traditional.ts';
import { compileEventList, readSource, reasonsOf, type SourceInput } from './compile.ts';

/** Without quotation marks, which each script has of its own. */
const unmarked = (text: string) => text.replace(/[“”‘’「」『』]/g, '');

const source = (id: string, date: string, raw: string): SourceInput => ({
	source: {
		id,
		file: `texts/${id}.txt`,
		title: id,
		kind: 'dispatch',
		date,
		sha256: '0'.repeat(64)
	},
	raw
});

/** A dispatch in Simplified characters. */
const DISPATCH = source(
	'dispatch',
	'2023-10-20',
	`绿洲论坛在奥斯陆闭幕

\u3000\u3000新华社奥斯陆10月20日电（记者某某）第三届绿洲论坛20日在挪威首都奥斯陆闭幕。
\u3000\u30002023年6月8日，挪威首相访华，双方签署海洋合作协定。
\u3000\u30002023年9月，挪威同冰岛恢复外交关系。中方希望各方达成协议。
`
);

/** A speech in Traditional characters that tells two of the same events, and wraps its lines. */
const SPEECH = source(
	'speech',
	'2024-01-09',
	`在迎新招待會上的演講
（2024年1月9日）

各位來賓，各位朋友：
去年6月，挪威首相訪華，開啟了兩國關係的新篇
章。

去年10月，第三屆綠洲論壇成功舉行，各方反響熱烈。今年6月，我們將舉辦長河
國際博覽會。
`
);

/** A later text that tells one of them again. */
const LATER = source(
	'later',
	'2024-06-30',
	`中挪合作成果

2023年6月8日，挪威首相访华，双方签署海洋合作协定。2024年6月20日，长河国际博览会在青山开幕。
`
);

const compile = (...inputs: SourceInput[]): EventList =>
	compileEventList(inputs.map(readSource), { generator: 'test 1', toTraditional });

const witnesses = (event: Event | undefined) =>
	[...new Set(event?.mentions.map(({ source: id }) => id))].sort();

const withQuote = (list: EventList, words: RegExp) =>
	list.events.filter(({ mentions }) => mentions.some(({ quote }) => words.test(quote.exact)));

/** Every span of the list with the raw text that it was cut from. */
function spansOf(list: EventList, inputs: readonly SourceInput[]) {
	const raws = new Map(inputs.map(({ source: { id }, raw }) => [id, raw]));
	return list.events.flatMap(({ mentions }) =>
		mentions.flatMap(({ source: id, quote, trigger, date }) => {
			const { exact, start, end, frame } = date;
			const expression =
				exact !== null && start !== undefined && end !== undefined ? [{ exact, start, end }] : [];
			const spans = [quote, trigger, ...expression, ...(frame ? [frame] : [])];
			return spans.map((span) => ({ ...span, raw: raws.get(id) ?? '' }));
		})
	);
}

describe('readSource(input)', () => {
	it('adds script and length to what is known of the source', () => {
		expect(readSource(DISPATCH).source).toEqual({
			...DISPATCH.source,
			script: 'Hans',
			length: DISPATCH.raw.length
		});
		expect(readSource(SPEECH).source.script).toBe('Hant');
	});

	it('says for each mention which words gave which value', () => {
		const reading = readSource(DISPATCH);
		const { items } = reading;
		const because = reasonsOf(reading);
		expect(because).toHaveLength(items.length);
		expect(items.length).toBeGreaterThan(2);
		for (const lines of because) expect(lines.join('\n')).toMatch(/type: [\s\S]*date: /);
	});

	it('gives notices of what it refused, with source and place', () => {
		const { notices } = readSource(DISPATCH);
		expect(notices.map(({ rule }) => rule)).toContain('occurrence/wish');
		for (const { source: id, exact, start, end, reason } of notices) {
			expect(id).toBe('dispatch');
			expect(DISPATCH.raw.slice(start, end)).toBe(exact);
			expect(reason).not.toBe('');
		}
	});

	it('counts from the day of its text', () => {
		const raw = '去年6月，挪威首相访华。';
		const dates = ['2022-05-01', '2024-05-01'].map(
			(date) => readSource(source('a', date, raw)).items[0]?.date
		);
		expect(dates).toEqual(['2021-06', '2023-06']);
	});

	it('tells nothing of an empty text', () => {
		expect(readSource(source('empty', '2024-01-01', ''))).toMatchObject({
			items: [],
			notices: [],
			source: { length: 0 }
		});
	});
});

describe('compileEventList(readings, options)', () => {
	const list = compile(DISPATCH, SPEECH);

	it('keeps to the contract', () => {
		expect(parseEventList(list).problem).toBeNull();
		expect(parseEventList(JSON.parse(JSON.stringify(list))).problem).toBeNull();
		expect(list.generator).toBe('test 1');
		expect(list.events.length).toBeGreaterThan(3);
	});

	it('cuts every quote, trigger, date and frame verbatim from its text', () => {
		const spans = spansOf(list, [DISPATCH, SPEECH]);
		expect(spans.length).toBeGreaterThan(10);
		for (const { raw, exact, start, end } of spans) expect(raw.slice(start, end)).toBe(exact);
	});

	it('gives each quote its context', () => {
		const raws: Readonly<Record<string, string>> = { dispatch: DISPATCH.raw, speech: SPEECH.raw };
		for (const { source: id, quote } of list.events.flatMap(({ mentions }) => mentions)) {
			const raw = raws[id] ?? '';
			expect(raw.slice(0, quote.start).endsWith(quote.prefix)).toBe(true);
			expect(raw.slice(quote.end).startsWith(quote.suffix)).toBe(true);
		}
	});

	it('makes one event of what both texts tell, in two scripts', () => {
		const [visit, ...otherVisits] = withQuote(list, /首相[访訪][华華]/).filter(
			({ type }) => type === 'visit'
		);
		expect(witnesses(visit)).toEqual(['dispatch', 'speech']);
		expect(visit?.countries).toEqual(['NOR']);
		expect(visit?.date).toBe('2023-06-08');
		expect(otherVisits).toEqual([]);
		const forum = withQuote(list, /[绿綠]洲[论論][坛壇]/).find(({ type }) => type === 'conference');
		expect(witnesses(forum)).toEqual(['dispatch', 'speech']);
	});

	it('keeps apart what one text alone tells', () => {
		const [restored] = withQuote(list, /恢复外交关系/);
		expect(witnesses(restored)).toEqual(['dispatch']);
		expect(restored?.type).toBe('relations');
		const [fair] = withQuote(list, /博覽會/);
		expect(witnesses(fair)).toEqual(['speech']);
		expect(fair).toMatchObject({ status: 'planned', date: '2024-06' });
	});

	it('writes titles and labels in both scripts', () => {
		for (const { title, label } of list.events) {
			for (const words of [title, label]) {
				expect(unmarked(words['zh-Hant'])).toBe(unmarked(toTraditional(words['zh-Hans'])));
				expect(words['zh-Hant']).not.toMatch(/[“”‘’]/);
			}
			expect(title['zh-Hans'].length).toBeLessThanOrEqual(20);
			expect(label['zh-Hans'].length).toBeLessThanOrEqual(10);
			expect(title.en).toMatch(/^[\x20-\x7e–’é]+$/);
		}
	});

	it('orders events by time and sources by id, and gives each event its own id', () => {
		const firsts = list.events.map(({ earliest }) => earliest ?? '');
		expect(firsts).toEqual([...firsts].sort());
		expect(list.sources.map(({ id }) => id)).toEqual(['dispatch', 'speech']);
		expect(new Set(list.events.map(({ id }) => id)).size).toBe(list.events.length);
	});

	it('does not depend on the order of the texts', () => {
		const [a, ...others] = [
			[DISPATCH, SPEECH, LATER],
			[SPEECH, LATER, DISPATCH],
			[LATER, DISPATCH, SPEECH]
		].map((inputs) => JSON.stringify(compile(...inputs)));
		for (const other of others) expect(other).toBe(a);
	});

	it('keeps the ids of events when a later text is added', () => {
		const grown = compile(DISPATCH, SPEECH, LATER);
		const ids = new Set(grown.events.map(({ id }) => id));
		for (const { id } of list.events) expect(ids).toContain(id);
		const visit = grown.events.find(({ id }) => id === withQuote(list, /首相访华/)[0]?.id);
		expect(witnesses(visit)).toEqual(['dispatch', 'later', 'speech']);
	});

	it('lets the latest text say what has become of a plan', () => {
		const [planned] = withQuote(list, /博覽會/);
		const [held] = withQuote(compile(DISPATCH, SPEECH, LATER), /博覽會/);
		expect(planned?.status).toBe('planned');
		expect(held?.status).toBe('occurred');
		expect(held?.date).toBe('2024-06-20');
	});

	it('lists no events where no text tells any', () => {
		expect(compile(source('empty', '2024-01-01', '没有什么可说的。')).events).toEqual([]);
		expect(compileEventList([], { generator: 'test 1', toTraditional })).toEqual({
			version: 1,
			generator: 'test 1',
			sources: [],
			events: []
		});
	});
});

describe('any text', () => {
	const piece = fc.constantFrom(
		...'去年 今年6月 2023年10月5日 上個月 一年来， 从3月14日起 5日至7日 三十周年 民国二十六年'.split(
			' '
		),
		...'習近平主席 挪威首相 法国总统马克龙 中国 中法 欧盟 联合国 東盟十國 巴黎 双方 “一带一路”'.split(
			' '
		),
		...'访华 訪問 举行会谈 签署 协定 达成共识 绿洲论坛 峰會 恢复外交关系 免签 致贺信 将 没有 希望'.split(
			' '
		),
		...'， 、 。 ； ： ！ ？ …… “ ” 「 」 《 》 （ ） 的 在 同 和 等 分别 从 到 除 外'.split(' '),
		...[
			'\n',
			'\n\n',
			'\u3000\u3000',
			' ',
			'\r\n',
			'# ',
			'**',
			'答：',
			'某某社记者：',
			'𫇪',
			'😀',
			'\u{e000}',
			'12'
		]
	);
	const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

	it('is read without throwing, into a list that keeps to the contract, every quote verbatim', () => {
		fc.assert(
			fc.property(text, text, (first, second) => {
				const inputs = [source('a', '2024-01-09', first), source('b', '2023-12-28', second)];
				const list = compile(...inputs);
				expect(parseEventList(list).problem).toBeNull();
				for (const { raw, exact, start, end } of spansOf(list, inputs))
					expect(raw.slice(start, end)).toBe(exact);
				for (const { source: id, start, end, exact } of inputs.flatMap(
					(input) => readSource(input).notices
				))
					expect((id === 'a' ? first : second).slice(start, end)).toBe(exact);
			})
		);
	});

	it.each(['沙特伊朗分别非盟元旦通过决议阿盟', '延长至2013年底，自2023年6月8日起试行免签'])(
		'does not throw for %s',
		(raw) => {
			expect(() => readSource(source('a', '1969-06-14', raw))).not.toThrow();
		}
	);

	it('says what was said in a question', () => {
		const dialogue = source(
			'dialogue',
			'2024-03-07',
			'记者会\n\n**某报记者：**2023年6月8日，挪威首相访华。请问如何评价？\n\n**李四：**2023年9月，挪威同冰岛恢复外交关系。\n'
		);
		const { items } = readSource(dialogue);
		expect(items.map(({ mention }) => [mention.trigger.exact, mention.voice])).toEqual([
			['访华', 'questioner'],
			['恢复外交关系', undefined]
		]);
	});
});
