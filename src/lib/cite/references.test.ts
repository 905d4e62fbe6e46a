import { describe, expect, it } from 'vitest';
import type { Source } from '../model/event-list.ts';
import { apa } from './apa.ts';
import { chicagoNote } from './chicago.ts';
import { exampleSource } from './example-list.ts';
import { chineseFootnote } from './footnote.ts';
import { gbt7714 } from './gbt7714.ts';
import { workOf, type Work } from './work.ts';

const work = (fields: Partial<Source>) => workOf(exampleSource(fields));

const URL = 'http://www.example.cn/c.html';
const VISITED = '2024-05-01';

const speech = work({ speaker: '王毅', place: '北京' });
const speechOnline = work({ speaker: '王毅', place: '北京', url: URL });
const briefing = work({
	title: '就外交政策答记者问',
	kind: 'press-conference',
	speaker: '王毅',
	publisher: '新华社',
	place: '北京'
});
const dispatch = work({
	title: '会议在北京举行 发表重要讲话',
	kind: 'dispatch',
	publisher: '新华社',
	place: '北京',
	date: '2023-12-28'
});
const dispatchOnline = { ...dispatch, url: URL };
const article = work({
	title: '海风吹不散的情谊',
	kind: 'article',
	speaker: '林舟',
	publisher: '人民日报',
	date: '2025-10-24'
});
const articleOnline = { ...article, url: URL };
const statement = work({ title: '联合声明', kind: 'document', place: '北京' });
const bare = work({ title: '日历之外', kind: 'article' });

const edition2015 = (cited: Work) => gbt7714(cited, '2015', VISITED);
const edition2025 = (cited: Work) => gbt7714(cited, '2025', VISITED);

describe('GB/T 7714—2015', () => {
	it.each<[rule: string, Work, string]>([
		[
			'[Z] for what has no mark; a colon before other title information; an unknown publisher is said',
			speech,
			'王毅. 携手前行: 在研讨会上的演讲[Z]. 北京: [出版者不详], 2024-01-09.'
		],
		['place: publisher, date', briefing, '王毅. 就外交政策答记者问[Z]. 北京: 新华社, 2024-01-09.'],
		[
			'electronic resources: (date of update)[date of citation]. path.',
			speechOnline,
			`王毅. 携手前行: 在研讨会上的演讲[EB/OL]. (2024-01-09)[2024-05-01]. ${URL}.`
		],
		[
			'the responsible party may be a body',
			dispatchOnline,
			`新华社. 会议在北京举行 发表重要讲话[EB/OL]. (2023-12-28)[2024-05-01]. ${URL}.`
		],
		[
			'an unknown responsible party is left out in numeric order',
			dispatch,
			'会议在北京举行 发表重要讲话[N]. 新华社, 2023-12-28.'
		],
		['newspapers: name, date', article, '林舟. 海风吹不散的情谊[N]. 人民日报, 2025-10-24.'],
		[
			'newspapers online: date[date of citation]. path.',
			articleOnline,
			`林舟. 海风吹不散的情谊[N/OL]. 人民日报, 2025-10-24[2024-05-01]. ${URL}.`
		],
		[
			'neither place nor publisher known',
			bare,
			'日历之外[Z]. [出版地不详]: [出版者不详], 2024-01-09.'
		]
	])('%s', (_, cited, reference) => {
		expect(edition2015(cited)).toBe(reference);
	});
});

describe('GB/T 7714—2025', () => {
	it.each<[rule: string, Work, string]>([
		[
			'full-width marks but for the full stop and square brackets',
			speech,
			'王毅. 携手前行：在研讨会上的演讲[Z]. 北京：[出版者不详]，2024-01-09.'
		],
		['newspapers', article, '林舟. 海风吹不散的情谊[N]. 人民日报，2025-10-24.'],
		[
			'no date of citation for what is not a web page',
			articleOnline,
			`林舟. 海风吹不散的情谊[N/OL]. 人民日报，2025-10-24. ${URL}.`
		],
		[
			'web pages: （date of update）[date of citation]. path.',
			dispatchOnline,
			`新华社. 会议在北京举行 发表重要讲话[EB/OL]. （2023-12-28）[2024-05-01]. ${URL}.`
		]
	])('%s', (_, cited, reference) => {
		expect(edition2025(cited)).toBe(reference);
	});

	it('invents no date of citation', () => {
		expect(gbt7714(dispatchOnline, '2025', null)).toContain(`（2023-12-28）. ${URL}.`);
	});
});

describe('chineseFootnote(work, accessed)', () => {
	it.each<[rule: string, Work, string]>([
		['spoken: place, day', speech, '王毅：《携手前行——在研讨会上的演讲》，北京，2024年1月9日。'],
		[
			'online: address, day of the visit',
			speechOnline,
			`王毅：《携手前行——在研讨会上的演讲》，北京，2024年1月9日，${URL}，访问时间：2024年5月1日。`
		],
		[
			'dispatches of agencies: agency, place, day, 电',
			dispatch,
			'《会议在北京举行 发表重要讲话》，新华社北京2023年12月28日电。'
		],
		[
			'newspapers in title marks',
			article,
			'林舟：《海风吹不散的情谊》，《人民日报》，2025年10月24日。'
		],
		[
			'title marks within title marks are single',
			work({ title: '论《联合国宪章》', place: '北京' }),
			'《论〈联合国宪章〉》，北京，2024年1月9日。'
		],
		[
			'a publishing house sends no dispatches',
			{ ...dispatch, publisher: '人民出版社' },
			'《会议在北京举行 发表重要讲话》，人民出版社，2023年12月28日。'
		]
	])('%s', (_, cited, footnote) => {
		expect(chineseFootnote(cited, VISITED)).toBe(footnote);
	});
});

describe('chicagoNote(work)', () => {
	it.each<[rule: string, Work, string]>([
		[
			'speeches: occasion, place and day in parentheses',
			speech,
			'王毅, “携手前行——在研讨会上的演讲” (speech, 北京, January 9, 2024).'
		],
		[
			'publisher and address after the occasion',
			{ ...briefing, url: URL },
			`王毅, “就外交政策答记者问” (press conference, 北京, January 9, 2024), 新华社, ${URL}.`
		],
		[
			'news without a byline begins with its title; the comma stands within the quotation marks',
			dispatchOnline,
			`“会议在北京举行 发表重要讲话,” 新华社, December 28, 2023, ${URL}.`
		],
		['newspapers', article, '林舟, “海风吹不散的情谊,” 人民日报, October 24, 2025.'],
		[
			'quotation marks within are single',
			work({ title: '共建“一带一路”', kind: 'article' }),
			'“共建‘一带一路’,” January 9, 2024.'
		]
	])('%s', (_, cited, note) => {
		expect(chicagoNote(cited)).toBe(note);
	});
});

describe('apa(work)', () => {
	it.each<[rule: string, Work, string]>([
		[
			'transcripts are described in brackets',
			{ ...briefing, url: URL },
			`王毅. (2024, January 9). 就外交政策答记者问 [Press conference transcript]. 新华社. ${URL}`
		],
		[
			'the place tells where, when there is no publisher',
			speech,
			'王毅. (2024, January 9). 携手前行——在研讨会上的演讲 [Speech transcript]. 北京.'
		],
		[
			'without an author the title comes first',
			dispatchOnline,
			`会议在北京举行 发表重要讲话. (2023, December 28). 新华社. ${URL}`
		],
		[
			'a body that is the author is not named again as publisher',
			{ ...statement, publisher: '外交部' },
			'外交部. (2024, January 9). 联合声明.'
		],
		[
			'one mark at the end of a title',
			work({ title: '路在何方？', kind: 'article' }),
			'路在何方？ (2024, January 9).'
		]
	])('%s', (_, cited, reference) => {
		expect(apa(cited)).toBe(reference);
	});
});

describe('workOf(source)', () => {
	it.each([
		['人民日报', true],
		['明報', true],
		['外交学院学报', false],
		['国务院公报', false],
		['新华社', false]
	])('takes %s for a newspaper: %s', (publisher, inNewspaper) => {
		expect(work({ publisher }).inNewspaper).toBe(inNewspaper);
	});

	it('makes keys of ASCII that never meet', () => {
		const keys = ['000', '讲', '讲_', '_8bb2_', 'a b'].map((id) => work({ id }).key);
		expect(keys.join('')).toMatch(/^[\x21-\x7e]+$/);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('takes an empty field for a missing one', () => {
		expect(work({ speaker: '', publisher: ' ' })).toMatchObject({ speaker: null, publisher: null });
	});
});
