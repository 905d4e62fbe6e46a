import { describe, expect, it } from 'vitest';
import { detectScript, readDocument } from './read-document.ts';
import type { TextDocument } from './document.ts';

const blocksOf = (document: TextDocument) =>
	document.blocks.map(
		(block) => [block.kind, document.folded.text.slice(block.start, block.end)] as const
	);

describe('readDocument(raw)', () => {
	it('reads titles, byline and paragraphs', () => {
		const document = readDocument(
			'論合作\n——在研討會上的演講\n\n張 三\n\n(2024 年 1 月 9 日，北京)\n\n各位朋友：\n\n很高興見面。\n'
		);
		expect(blocksOf(document)).toEqual([
			['title', '论合作'],
			['title', '——在研讨会上的演讲'],
			['title', '张三'],
			['byline', '(2024年1月9日,北京)'],
			['paragraph', '各位朋友:'],
			['paragraph', '很高兴见面。']
		]);
	});

	it('puts a paragraph together that a page break cut in mid-sentence', () => {
		const document = readDocument(
			'標題\n\n各方懷着期待而來，帶着成果而歸。這次會議為推動世\n\n界經濟增長提供了動力。\n\n第二段。'
		);
		expect(blocksOf(document).slice(1)).toEqual([
			['paragraph', '各方怀着期待而来,带着成果而归。这次会议为推动世界经济增长提供了动力。'],
			['paragraph', '第二段。']
		]);
	});

	it('takes a photograph’s caption out of the sentence that it cuts', () => {
		const document = readDocument(
			'标题\n\n开幕。\n\n会议很好。代表们一致认为，合作前景更\n\n3月7日，  \n会议在北  \n京举行。\n\n新华社发\n\n加广阔。\n'
		);
		expect(blocksOf(document)).toEqual([
			['title', '标题'],
			['paragraph', '开幕。'],
			['paragraph', '会议很好。代表们一致认为,合作前景更加广阔。'],
			['caption', '3月7日,会议在北京举行。'],
			['caption', '新华社发']
		]);
	});

	it('reads a list of related headlines as notes', () => {
		const raw = '标题\n\n首相访华。\n\n延伸阅读\n\n首相会见总理\n\n总统访问邻国\n';
		expect(blocksOf(readDocument(raw))).toEqual([
			['title', '标题'],
			['paragraph', '首相访华。'],
			['note', '延伸阅读'],
			['note', '首相会见总理'],
			['note', '总统访问邻国']
		]);
	});

	it('reads a report that names its agency first as a paragraph, a line of origin as a note', () => {
		const report = `据新华社电\u3000发言人4月1日宣布，${'挪威首相将于4月2日至5日访问中国，'.repeat(3)}特此发布。`;
		const kinds = blocksOf(readDocument(`首相将访华\n\n${report}\n\n据新华社\n`));
		expect(kinds.map(([kind]) => kind)).toEqual(['title', 'paragraph', 'note']);
	});

	it('parts a title of two sentences, the second of which may be short', () => {
		const [first, second] = blocksOf(readDocument('部长同挪威外长通电话　邀今秋访华\n\n正文。\n'));
		expect([first?.[0], second?.[0]]).toEqual(['title', 'title']);
	});

	it('reads a title that opens with its day, but no entry of a chronology, as a title', () => {
		const kindsOf = (raw: string) => blocksOf(readDocument(raw)).map(([kind]) => kind);
		const title = '2023年5月8日外交部发言人主持例行记者会';
		expect(kindsOf(`${title}\n\n首相将访华。\n`)).toEqual(['title', 'paragraph']);
		const entries = '2023年5月8日 首相访问中国\n\n2023年6月1日 总统访问中国\n';
		expect(kindsOf(entries)).not.toContain('title');
	});

	it('reads a day on a line of its own as a heading', () => {
		const raw = '一周大事\n9月10日\n首相访华。\n9月11日\n总统回国。\n';
		expect(blocksOf(readDocument(raw)).map(([kind]) => kind)).toEqual([
			'title',
			...['heading', 'paragraph', 'heading', 'paragraph']
		]);
	});

	it('joins no line in brackets to the title before it', () => {
		const raw = '论合作\n（2024年1月9日）\n\n各位朋友：\n\n很高兴见面。\n';
		expect(blocksOf(readDocument(raw)).slice(0, 2)).toEqual([
			['title', '论合作'],
			['byline', '(2024年1月9日)']
		]);
	});

	it('keeps the lines of a chronology apart', () => {
		const document = readDocument(
			'2024年大事记\n\n一月的事情很多。\n1月9日 外交部长访问埃及并会见埃及总统\n1月15日 中瑞结束谈判\n'
		);
		expect(blocksOf(document).map(([, text]) => text)).toEqual([
			'2024年大事记',
			'一月的事情很多。',
			'1月9日外交部长访问埃及并会见埃及总统',
			'1月15日中瑞结束谈判'
		]);
	});

	it('unwraps lines of fixed width and begins a paragraph at an indent', () => {
		const document = readDocument(
			'标题一行\n\n　　代表们就共同关心的问题交换\n了意见，会议取得圆满成功并通\n过了宣言。\n　　会议于次日闭幕，各方表示满\n意。\n'
		);
		expect(blocksOf(document).slice(1)).toEqual([
			['paragraph', '代表们就共同关心的问题交换了意见,会议取得圆满成功并通过了宣言。'],
			['paragraph', '会议于次日闭幕,各方表示满意。']
		]);
	});

	it('tells whose turn it is, and that a questioner asks', () => {
		const document = readDocument(
			'记者会\n\n**某报记者：**请问情况如何？\n\n**李四：**情况良好。\n\n我们很有信心。\n\n**某台记者：**谢谢。\n\n**李四：**不客气。\n'
		);
		expect(document.blocks.slice(1).map((block) => block.speaker)).toEqual([
			{ name: '某报记者', role: 'questioner' },
			{ name: '李四', role: 'speaker' },
			{ name: '李四', role: 'speaker' },
			{ name: '某台记者', role: 'questioner' },
			{ name: '李四', role: 'speaker' }
		]);
	});

	it('takes no speaker from a sentence with a colon', () => {
		const document = readDocument('标题\n\n会议指出：形势很好。\n\n会议强调：任务很重。\n');
		expect(document.blocks.every((block) => block.speaker === null)).toBe(true);
	});

	it.each(['法国总统、', '会谈,', '𠀀', '会'])('cuts %s again and again, without end', (unit) => {
		const { folded, sentences } = readDocument(unit.repeat(5000));
		const words = sentences.map(({ start, end }) => folded.text.slice(start, end));
		expect(words.join('')).toBe(folded.text);
		expect(Math.max(...words.map(({ length }) => length))).toBeLessThan(2300);
		expect(words.slice(0, -1).every((word) => word.endsWith(unit.at(-1) ?? ''))).toBe(true);
		expect(words.some((word) => /\p{Surrogate}/u.test(word))).toBe(false);
	});

	it('cuts sentences after their closing marks', () => {
		const { folded, sentences } = readDocument('标题\n\n他说：“好！”我们走。再见');
		expect(sentences.slice(1).map(({ start, end }) => folded.text.slice(start, end))).toEqual([
			'他说:“好!”',
			'我们走。',
			'再见'
		]);
	});

	it('makes no blocks of an empty text', () => {
		expect(readDocument(' \n\n').blocks).toEqual([]);
	});
});

describe('detectScript(raw)', () => {
	it.each([
		['Hant', '國際形勢與中國外交'],
		['Hans', '国际形势与中国外交'],
		['Hans', 'no Han characters at all']
	])('finds %s', (script, text) => {
		expect(detectScript(text)).toBe(script);
	});
});
