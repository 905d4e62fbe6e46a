import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../model/edtf.ts';
import { SOURCE_KINDS } from '../model/vocabulary.ts';
import { describeText } from './describe.ts';

const BODY = '双方就共同关心的问题深入交换了意见，达成广泛的一致，决定加强合作。';

describe('describeText(raw)', () => {
	it('reads publisher, place, day and kind from a dateline', () => {
		const raw = `绿洲论坛闭幕\n\n\u3000\u3000新华社奥斯陆2023年10月20日电（记者某某）第三届绿洲论坛闭幕。${BODY}\n`;
		expect(describeText(raw)).toMatchObject({
			title: '绿洲论坛闭幕',
			publisher: '新华社',
			place: '奥斯陆',
			kind: 'dispatch',
			date: '2023-10-20'
		});
	});

	it('reads a dateline in Traditional characters', () => {
		const raw = `綠洲論壇閉幕\n\n\u3000\u3000中新網奧斯陸2023年10月20日電（記者某某）綠洲論壇閉幕。${BODY}\n`;
		expect(describeText(raw)).toMatchObject({
			title: '綠洲論壇閉幕',
			place: '奥斯陆',
			kind: 'dispatch',
			date: '2023-10-20'
		});
	});

	it('takes the year of a dateline without one from the line under the title', () => {
		const raw = `绿洲论坛闭幕\n（2023年10月21日）\n\n\u3000\u3000新华社奥斯陆10月20日电 第三届绿洲论坛闭幕。${BODY}\n`;
		expect(describeText(raw).date).toBe('2023-10-20');
	});

	it('gives no date where the dateline has no year and nothing else tells it', () => {
		const raw = `绿洲论坛闭幕\n\n\u3000\u3000新华社奥斯陆10月20日电 第三届绿洲论坛闭幕。${BODY}\n`;
		expect(describeText(raw)).not.toHaveProperty('date');
		expect(describeText(raw)).toMatchObject({ kind: 'dispatch', place: '奥斯陆' });
	});

	it('reads day and place from the line under the title', () => {
		const raw = `在绿洲论坛上的演讲\n\n（2024年1月9日，奥斯陆）\n\n各位来宾：\n${BODY}\n`;
		expect(describeText(raw)).toMatchObject({
			title: '在绿洲论坛上的演讲',
			date: '2024-01-09',
			place: '奥斯陆',
			kind: 'speech'
		});
	});

	it('reads the day that has the line under the title for itself, but none of a chronicle', () => {
		expect(describeText(`记者会\n2024年3月5日\n\n${BODY}\n`).date).toBe('2024-03-05');
		const days = [5, 8].map((day) => `2024年3月${day}日\n\n${BODY}\n`).join('\n');
		expect(describeText(`一周要闻\n${days}`).date).toBeUndefined();
	});

	it('pads months and days', () => {
		expect(describeText(`关于绿洲的声明\n（2024年1月9日）\n\n${BODY}\n`).date).toBe('2024-01-09');
	});

	it.each([
		['a year in the title', `2023年国际形势回顾\n\n${BODY}\n`],
		['a month under the title', `在绿洲论坛上的演讲\n（2024年1月）\n\n${BODY}\n`],
		['a day that is none', `在绿洲论坛上的演讲\n（2024年2月30日）\n\n${BODY}\n`],
		['a day told in the body', `绿洲札记\n\n2023年10月20日，论坛闭幕。${BODY}\n`],
		['no day at all', `绿洲札记\n\n${BODY}\n`]
	])('gives no date for %s', (_, raw) => {
		expect(describeText(raw)).not.toHaveProperty('date');
	});

	it('reads day and publisher from a note of origin', () => {
		const raw = `绿洲札记\n\n${BODY}\n\n来源：绿洲日报 2023年10月20日\n`;
		expect(describeText(raw).date).toBe('2023-10-20');
		expect(describeText(`绿洲札记\n\n${BODY}\n\n（来源：《绿洲日报》）\n`).publisher).toBe(
			'绿洲日报'
		);
		expect(describeText(`綠洲札記\n\n${BODY}\n\n資料來源：《綠洲日報》\n`).publisher).toBe(
			'绿洲日报'
		);
	});

	it('reads the day in the address of the page', () => {
		const raw = `绿洲札记\n\n${BODY}\n\nhttps://news.example/20231020/t1.html\n`;
		expect(describeText(raw).date).toBe('2023-10-20');
	});

	it('names who answers, not who asks', () => {
		const raw = [
			'外交部长答记者问',
			'',
			`绿洲社记者：请问对形势有何看法？`,
			`外交部发言人：${BODY}`,
			`长河报记者：请问对合作有何看法？`,
			`外交部发言人：${BODY}`
		].join('\n');
		expect(describeText(raw)).toMatchObject({
			speaker: '外交部发言人',
			kind: 'press-conference'
		});
	});

	it('takes a name under the title for the speaker', () => {
		const raw = `在绿洲论坛上的演讲\n\n张某某\n\n（2024年1月9日）\n\n${BODY}\n`;
		expect(describeText(raw)).toMatchObject({ title: '在绿洲论坛上的演讲', speaker: '张某某' });
	});

	it.each([
		['2023年中国外交大事记', 'chronology'],
		['外交部长就绿洲论坛答记者问', 'press-conference'],
		['在绿洲论坛上的主旨演讲', 'speech'],
		['中挪联合声明', 'document'],
		['中挪聯合聲明', 'document'],
		['绿洲札记', 'article']
	])('calls a text headed %s a %s', (title, kind) => {
		expect(describeText(`${title}\n\n${BODY}\n`).kind).toBe(kind);
	});

	it('takes no part of a year for a speaker', () => {
		expect(describeText(`绿洲大事记\n\n上半年\n\n${BODY}\n`)).not.toHaveProperty('speaker');
	});

	it('calls a dispatch about a speech a dispatch', () => {
		const raw = `外长发表重要讲话\n\n\u3000\u3000新华社奥斯陆2023年10月20日电 ${BODY}\n`;
		expect(describeText(raw).kind).toBe('dispatch');
	});

	it('gives the title in the script of the text, without the marks of Markdown', () => {
		expect(describeText(`# 綠洲論壇\u3000閉幕\n\n${BODY}\n`).title).toBe('綠洲論壇 閉幕');
	});

	it('says nothing of an empty text but that it is an article', () => {
		expect(describeText('')).toEqual({ kind: 'article' });
	});

	it('never throws, and gives whole days and known kinds alone', () => {
		const piece = fc.constantFrom(
			...'新华社 据 奥斯陆 10月20日电 2023年 2月30日 （ ） 来源： 《绿洲日报》 记者： 答： 演讲 大事记 张某'.split(
				' '
			),
			...[
				'\n',
				'\n\n',
				'\u3000\u3000',
				'# ',
				'，',
				'。',
				'/20231020/',
				'https://',
				'1月9日',
				'\r\n',
				'😀'
			]
		);
		const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(text, (raw) => {
				const { date = '2024-01-01', kind, title = '-' } = describeText(raw);
				expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
				expect(isEdtf(date)).toBe(true);
				expect(SOURCE_KINDS).toContain(kind);
				expect(title).not.toMatch(/^\s|\s$|\n/);
			})
		);
	});
});
