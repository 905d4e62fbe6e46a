import { describe, expect, it } from 'vitest';
import type { Block, BlockKind, Sentence, Speaker, TextDocument } from '../text/document.ts';
import { readTime } from './index.ts';

interface Piece {
	text: string;
	kind?: BlockKind;
	speaker?: Speaker;
}

const MINISTER: Speaker = { name: '部长', role: 'speaker' };
const REPORTER: Speaker = { name: '记者', role: 'questioner' };

/** A document of plain blocks, folded already, with identity offsets. */
function documentOf(pieces: readonly Piece[]): TextDocument {
	const raw = pieces.map(({ text }) => text).join('\n');
	const blocks: Block[] = [];
	const sentences: Sentence[] = [];
	let start = 0;
	for (const [block, { text, kind = 'paragraph', speaker = null }] of pieces.entries()) {
		blocks.push({ start, end: start + text.length, kind, speaker });
		for (const match of text.matchAll(/[^。!?]+[。!?]?/g))
			sentences.push({
				start: start + match.index,
				end: start + match.index + match[0].length,
				block
			});
		start += text.length + 1;
	}
	const rawStarts = Uint32Array.from(raw, (_, index) => index);
	return {
		raw,
		script: 'Hans',
		folded: { text: raw, rawStarts, rawEnds: rawStarts.map((offset) => offset + 1) },
		blocks,
		sentences
	};
}

/** The frame that governs the first place of the words, as its date and rule. */
function frameAt(words: string, pieces: readonly Piece[], reference: string): string | null {
	const document = documentOf(pieces);
	const offset = document.raw.indexOf(words);
	const frame = readTime(document, reference).frames.findLast(
		({ start, end }) => start <= offset && offset < end
	);
	return frame ? `${frame.reading.edtf} ${frame.rule}` : null;
}

const SPEECH = '2024-01-09';

describe('frames of a paragraph', () => {
	const paragraph: Piece[] = [
		{ text: '去年11月,两国元首会晤。双方达成共识。今年双方继续对话。' },
		{ text: '双方重申立场。' }
	];

	it('govern the sentences after the one that opens with a date', () => {
		expect(frameAt('达成共识', paragraph, SPEECH)).toBe('2023-11 frame/date-paragraph');
	});

	it('end with the paragraph', () => {
		expect(frameAt('重申立场', paragraph, SPEECH)).toBeNull();
	});

	it('yield to the next date that opens a sentence', () => {
		expect(frameAt('继续对话', paragraph, SPEECH)).toBe('2024 frame/year-paragraph');
	});

	it('are not opened in the middle of a clause', () => {
		const text = '主席去年首次出访选择了该国。双方签署声明。';
		expect(frameAt('签署声明', [{ text }], SPEECH)).toBeNull();
	});

	it('are not opened by an attribute', () => {
		const text = '一百多年前的和会上,人们发出疑问。历史应当向前。';
		expect(frameAt('历史应当', [{ text }], SPEECH)).toBeNull();
	});

	it('that lie in the past do not govern what is to come', () => {
		const pieces = [{ text: '2025年是重要年份。上个月,运动会开幕。我们将举行峰会。' }];
		expect(frameAt('举行峰会', pieces, '2025-03-07')).toBe('2025 frame/year-section');
	});
});

describe('frames of a paragraph, further', () => {
	it('are opened by a year whose topic stands before a colon', () => {
		const text = '明年的日程已经排开:双方主办峰会。各方支持倡议。';
		expect(frameAt('支持倡议', [{ text }], '2024-12-26')).toBe('2025 frame/year-paragraph');
		const said = '去年的会议上他说:双方主办峰会。各方支持倡议。';
		expect(frameAt('支持倡议', [{ text: said }], '2024-12-26')).toBeNull();
	});

	it('are opened by the day on which a gathering opened', () => {
		const text = '论坛3月7日上午在京开幕。双方签署文件。';
		expect(frameAt('签署文件', [{ text }], '2024-03-08')).toBe('2024-03-07 frame/date-paragraph');
	});

	it('are opened by nothing that is open at its end, nor by the present', () => {
		const open = '自2023年3月14日起,免签政策施行。双方签署文件。';
		expect(frameAt('签署文件', [{ text: open }], SPEECH)).toBeNull();
		const present = '如今,双方往来密切。双方签署文件。';
		expect(frameAt('签署文件', [{ text: present }], SPEECH)).toBeNull();
	});

	it('end where the text turns to the present', () => {
		const text = '2011年,内战爆发。邻国关闭使馆。近年来,关系解冻。双方复交。';
		expect(frameAt('关闭使馆', [{ text }], SPEECH)).toBe('2011 frame/year-paragraph');
		expect(frameAt('双方复交', [{ text }], SPEECH)).toBeNull();
	});
});

describe('frames of a section', () => {
	const review: Piece[] = [
		{ text: '刚刚过去的2023年,是收获之年。有六大亮点值得回顾。' },
		{ text: '上个月,双方提升关系。会议发表公报。' },
		{ text: '第二个亮点是,论坛成功举行。' },
		{ text: '我们将继续努力。各方支持倡议。' }
	];

	it('govern the paragraphs that follow', () => {
		expect(frameAt('论坛成功', review, SPEECH)).toBe('2023 frame/review-section');
	});

	it('resume after a narrower frame', () => {
		expect(frameAt('发表公报', review, SPEECH)).toBe('2023-12 frame/date-paragraph');
		expect(frameAt('第二个亮点', review, SPEECH)).toBe('2023 frame/review-section');
	});

	it('end where a paragraph turns to the future', () => {
		expect(frameAt('支持倡议', review, SPEECH)).toBeNull();
	});

	it('end at a heading', () => {
		const [opening = { text: '' }] = review;
		const pieces: Piece[] = [opening, { text: '展望', kind: 'heading' }, { text: '论坛举行。' }];
		expect(frameAt('论坛举行', pieces, SPEECH)).toBeNull();
	});

	it('of the current year outlast words of the future', () => {
		const pieces = [{ text: '今年是建交75周年。' }, { text: '我们将办好论坛。' }];
		expect(frameAt('办好论坛', pieces, SPEECH)).toBe('2024 frame/year-section');
	});

	it('do not reach into captions', () => {
		const pieces: Piece[] = [
			{ text: '2023年是收获之年。' },
			{ text: '部长举行会谈。', kind: 'caption' },
			{ text: '双方签署文件。' }
		];
		expect(frameAt('举行会谈', pieces, SPEECH)).toBeNull();
		expect(frameAt('签署文件', pieces, SPEECH)).toBe('2023 frame/year-section');
	});
});

describe('frames of a dialogue', () => {
	const dialogue: Piece[] = [
		{ text: '请介绍去年的外交成果。', speaker: REPORTER },
		{ text: '双方元首会晤。', speaker: MINISTER },
		{ text: '今年是重要一年。', speaker: MINISTER },
		{ text: '论坛举行。', speaker: MINISTER },
		{ text: '您怎么看?', speaker: REPORTER },
		{ text: '各方重视。', speaker: MINISTER }
	];

	it('take the year of the question for the answer', () => {
		expect(frameAt('元首会晤', dialogue, '2024-03-07')).toBe('2023 frame/question');
	});

	it('drop it once the answer names a year', () => {
		expect(frameAt('论坛举行', dialogue, '2024-03-07')).toBe('2024 frame/year-section');
	});

	it('end with the turn', () => {
		expect(frameAt('各方重视', dialogue, '2024-03-07')).toBeNull();
	});
});

describe('the frame of a dispatch', () => {
	const dispatch: Piece[] = [
		{ text: '新华社北京12月28日电 工作会议12月27日至28日在北京举行。' },
		{ text: '会议强调,要坚持原则。' },
		{ text: '他在会上作总结讲话。', speaker: MINISTER }
	];

	it('holds to the end of the text', () => {
		expect(frameAt('会议强调', dispatch, '2023-12-28')).toBe('2023-12-27/2023-12-28 frame/lead');
	});

	it('does not cover what speakers say', () => {
		expect(frameAt('总结讲话', dispatch, '2023-12-28')).toBeNull();
	});
});

describe('the frame of a report without a dateline', () => {
	const report: Piece[] = [
		{ text: '总理12月10日上午会见来宾。' },
		{ text: '总理指出,双方签署文件。' },
		{ text: '双方愿举办论坛。' },
		{ text: '外长参加会见。' }
	];

	it('is set by its first sentence and holds where it reports', () => {
		expect(frameAt('参加会见', report, '2023-12-11')).toBe('2023-12-10 frame/opening');
	});

	it('does not cover what was said or is wanted', () => {
		expect(frameAt('签署文件', report, '2023-12-11')).toBeNull();
		expect(frameAt('举办论坛', report, '2023-12-11')).toBeNull();
	});

	it('is set by no day of long ago', () => {
		expect(frameAt('参加会见', report, '2023-12-20')).toBeNull();
	});
});

describe('readTime', () => {
	it('refuses a reference that is no day', () => {
		expect(() => readTime(documentOf([]), '2024-02-30')).toThrow('2024-02-30');
	});

	it('gives frames in text order that do not overlap', () => {
		const { frames } = readTime(
			documentOf([{ text: '2023年是收获之年。去年11月,会晤。一年来,合作深化。' }]),
			SPEECH
		);
		expect(frames).toHaveLength(3);
		expect(frames.every(({ start }, index) => start >= (frames[index - 1]?.end ?? 0))).toBe(true);
	});
});

describe('what sets no frame, and what does', () => {
	it('keeps the time of a statistic from what is told after it', () => {
		const told = [{ text: '2024年,两国密切往来。上半年贸易额同比增长6%。我们举办了论坛。' }];
		expect(frameAt('举办', told, '2024-12-18')).toBe('2024 frame/year-section');
	});

	it('lets a year that a list is opened with hold for its items', () => {
		const list = [{ text: '2023年的中国外交,有十件大事值得回顾:' }, { text: '1,论坛成功举办。' }];
		expect(frameAt('论坛', list, SPEECH)).toBe('2023 frame/year-section');
	});

	it('takes a day that only tells which gathering is meant for no lead', () => {
		const told = [{ text: '1月5日在北京举行的会议作出论断。' }, { text: '中国官员访问多国。' }];
		expect(frameAt('官员', told, SPEECH)).toBe(null);
	});
});
