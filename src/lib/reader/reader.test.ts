import { describe, expect, it } from 'vitest';
import type { DateExpression, Passage, TimeFrame } from '../model/source-text.ts';
import { countYears, gutterOf, notesOf, outlineOf, segmentRun } from './index.ts';
import { listOf, notesIn } from './test-text.ts';

const RAW = '2023年是重要的一年。峰会在西安举行，会议通过了宣言。';
const anchorOf = (words: string) => `at-${RAW.indexOf(words)}`;
const all = { start: 0, end: RAW.length };

function dateAt(raw: string, exact: string): DateExpression {
	const start = raw.indexOf(exact);
	const common = { edtf: '2023', basis: 'explicit' as const, rule: 'calendar', derivation: [] };
	return { start, end: start + exact.length, ...common };
}

function passage(start: number, end: number, more: Partial<Passage> = {}): Passage {
	return { kind: 'paragraph', start, end, continues: false, speaker: null, ...more };
}

describe('notesOf(list, source)', () => {
	const list = listOf(RAW, [
		{ id: 'declared', trigger: '宣言' },
		{ id: 'held', trigger: '峰会', elsewhere: ['c', 'b'] },
		{ id: 'opened', trigger: '峰会' }
	]);

	it('numbers the mentions of the source in the order of the text', () => {
		const notes = notesOf(list, 'a');
		expect(notes.map(({ number, event }) => [number, event.id])).toEqual([
			[1, 'held'],
			[2, 'opened'],
			[3, 'declared']
		]);
	});

	it('gives each note an address of its own, made from its place', () => {
		expect(notesOf(list, 'a').map(({ anchor }) => anchor)).toEqual([
			anchorOf('峰会'),
			`${anchorOf('峰会')}-2`,
			anchorOf('宣言')
		]);
	});

	it('names the other sources that tell of the event', () => {
		expect(notesOf(list, 'a')[0]?.elsewhere).toEqual(['b', 'c']);
	});

	it('is empty for a source that tells of nothing', () => {
		expect(notesOf(list, 'z')).toEqual([]);
	});
});

describe('segmentRun(raw, run, notes, dates)', () => {
	const notes = notesIn(RAW, [
		{ id: 'held', trigger: '峰会', quote: '峰会在西安举行' },
		{ id: 'declared', trigger: '通过了宣言', quote: '峰会在西安举行，会议通过了宣言' }
	]);
	const segments = segmentRun(RAW, all, notes, [dateAt(RAW, '2023年')]);
	const wordsOf = (start: number, end: number) => RAW.slice(start, end);

	it('cuts the run without losing a character', () => {
		expect(segments.map(({ start, end }) => wordsOf(start, end)).join('')).toBe(RAW);
	});

	it('marks the date, the quotations that cover each other, and the triggers', () => {
		const marked = segments.map(({ start, end, date, quoted, triggers }) => [
			wordsOf(start, end),
			date !== null,
			quoted.length,
			triggers.length
		]);
		expect(marked).toEqual([
			['2023年', true, 0, 0],
			['是重要的一年。', false, 0, 0],
			['峰会', false, 2, 1],
			['在西安举行', false, 2, 0],
			['，会议', false, 1, 0],
			['通过了宣言', false, 1, 1],
			['。', false, 0, 0]
		]);
	});

	it('lets a number stand behind the trigger alone', () => {
		const ending = segments.filter((segment) => segment.ending.length > 0);
		expect(ending.map(({ end }) => RAW.slice(end - 2, end))).toEqual(['峰会', '宣言']);
	});

	it('tells the marks of Markdown from the text', () => {
		const raw = '## 一、**峰会**';
		const markup = segmentRun(raw, { start: 0, end: raw.length }, [], [])
			.filter(({ isMarkup }) => isMarkup)
			.map(({ start, end }) => raw.slice(start, end));
		expect(markup).toEqual(['## ', '**', '**']);
	});
});

describe('gutterOf(passages, frames, notes)', () => {
	const frame: TimeFrame = {
		start: 0,
		end: 20,
		edtf: '2023',
		words: { exact: '2023年', start: 0, end: 5 },
		rule: 'frame/year-section'
	};
	const passages = [passage(0, 10), passage(10, 30)];

	it('draws a frame that dates a note, as far as it reaches into each passage', () => {
		const notes = notesIn(RAW, [{ id: 'held', trigger: '峰会', frame: '2023年' }]);
		const gutter = gutterOf(passages, [frame], notes);
		expect(gutter.map(({ bars }) => bars)).toEqual([[{ from: 0, to: 1 }], [{ from: 0, to: 0.5 }]]);
		expect(gutter.map(({ opening }) => opening.length)).toEqual([1, 0]);
	});

	it('leaves out a frame that dates nothing', () => {
		const notes = notesIn(RAW, [{ id: 'held', trigger: '峰会' }]);
		expect(gutterOf(passages, [frame], notes).flatMap(({ bars }) => bars)).toEqual([]);
	});
});

describe('outlineOf(text, notes)', () => {
	it('takes headings, numbered parts and the first passage of a question', () => {
		interface Line {
			words: string;
			kind?: Passage['kind'];
			role?: 'questioner' | 'speaker';
		}
		const lines: Line[] = [
			{ words: '# 一年回顾', kind: 'heading' },
			{ words: '第一，峰会成功举行，这是一件大事情也是一件好事情，值得庆贺。' },
			{ words: '第一次访问很成功。' },
			{ words: '记者：请问有何看点？', role: 'questioner' },
			{ words: '还有一问。', role: 'questioner' },
			{ words: '发言人：第一，没有。', role: 'speaker' }
		];
		const raw = lines.map(({ words }) => words).join('\n');
		let at = 0;
		const passages = lines.map(({ words, kind = 'paragraph', role }) => {
			const start = at;
			at += words.length + 1;
			return passage(start, start + words.length, {
				kind,
				speaker: role ? { name: role, role } : null
			});
		});
		const notes = notesIn(raw, [{ id: 'held', trigger: '峰会' }]);
		expect(outlineOf({ raw, passages }, notes)).toEqual([
			{ start: 0, words: '一年回顾', count: 0 },
			{ start: 7, words: '第一，峰会成功举行', count: 1 },
			{ start: raw.indexOf('记者'), words: '记者：请问有何看点', count: 0 }
		]);
	});

	it('cuts words without a pause and says so', () => {
		const raw = '关'.repeat(40);
		const [entry] = outlineOf({ raw, passages: [passage(0, 40, { kind: 'heading' })] }, []);
		expect(entry?.words).toBe(`${'关'.repeat(19)}…`);
	});
});

describe('countYears(notes)', () => {
	it('counts by the first possible year and leads to the first note of each', () => {
		const notes = notesIn(RAW, [
			{ id: 'one', trigger: '重要', edtf: '2023-10' },
			{ id: 'two', trigger: '峰会', edtf: '../2022-03' },
			{ id: 'three', trigger: '宣言', edtf: '2023/2024' }
		]);
		expect(countYears(notes)).toEqual([
			{ year: '2022', count: 1, anchor: anchorOf('峰会') },
			{ year: '2023', count: 2, anchor: anchorOf('重要') }
		]);
	});
});
