import { describe, expect, it } from 'vitest';
import { dateCandidate, frameAt } from './dating.ts';
import { candidatesIn, datingOf, readText, wordsAt } from './test-document.ts';
import type { DatedCandidate } from './mention.ts';

/** How the candidate with a trigger is dated, in a word and an EDTF date; null when it is not. */
function dating(raw: string, trigger: string): string | null {
	const found = datingOf(readText(raw), trigger);
	return found && `${found.kind} ${found.reading.edtf}`;
}

describe('dateCandidate(candidate, reading, earlier)', () => {
	it('takes the date before the trigger in its clause', () => {
		expect(dating('2023年3月5日双方签署协定。', '签署协定')).toBe('own 2023-03-05');
		expect(dating('2023年3月5日雙方簽署協定。', '签署协定')).toBe('own 2023-03-05');
	});

	it('takes, of two dates, the nearer one before the trigger', () => {
		expect(dating('2022年闲置后2023年3月双方恢复外交关系。', '恢复外交关系')).toBe('own 2023-03');
	});

	it('takes the day, not the year in the name of a gathering', () => {
		expect(dating('部长9月5日出席2023年绿洲论坛。', '论坛')).toBe('own 2023-09-05');
		expect(dating('2023年绿洲论坛9月5日开幕。', '论坛')).toBe('own 2023-09-05');
		expect(dating('9月5日上午，部长出席2023年绿洲论坛。', '论坛')).toBe('own 2023-09-05');
		expect(dating('2022年9月，部长出席2023年绿洲论坛。', '论坛')).toBe('own 2023');
		expect(dating('2024年1月9日，部长出席2023年绿洲论坛。', '论坛')).toBe('own 2024-01-09');
	});

	it('dates 「會談後」 of a report by the talks that it is about, not by older ones', () => {
		const raw = `1月8日，挪威首相在北京同总理会谈。

首相说，去年7月各派别在奥斯陆会谈。

会谈后，双方签署协定。`;
		expect(dating(raw, '签署协定')).toMatch(/ 2024-01-08$/);
	});

	it('dates 「訪問期間」 of an answer by the visit that was asked about', () => {
		const raw = `挪威首相将于1月15日至18日访华。

冰岛总理将于1月20日至22日访华。

记者：能否介绍挪威首相此访安排？

发言人：两国建交多年。访问期间，双方将签署协定。`;
		expect(dating(raw, '签署协定')).toMatch(/ 2024-01-15\/2024-01-18$/);
	});

	it('dates 「此次訪問」 by the visit that it takes up', () => {
		const raw = '首相将于1月15日至18日访问挪威。1月9日，发言人说，首相此次访问挪威很重要。';
		const mentions = readText(raw);
		const found = candidatesIn(mentions).filter(({ rule }) => rule.type === 'visit');
		expect(found).toHaveLength(2);
		expect(dating('首相将于1月15日至18日访问挪威。首相此次访问冰岛很重要。', '访问')).toMatch(
			/2024-01-15\/2024-01-18$/
		);
	});

	it('takes no plan for an event of the day of its report', () => {
		const raw = '新华社北京1月8日电 总理8日同挪威首相通电话。首相不久将访华。';
		expect(dating(raw, '访华')).toBeNull();
	});

	it('puts what took place soon after a date about it', () => {
		const raw = '1月5日双方举行会谈，之后不久首相访问挪威。';
		expect(dating(raw, '访问')).toBe('own 2024-01-05~');
	});

	it('takes a day that stands inside the trigger', () => {
		const raw = '挪威和法国12月3日在奥斯陆举行会谈。';
		expect(dating(raw, '和法国12月3日在奥斯陆举行会谈')).toBe('own 2023-12-03');
	});

	it('opens the time that a clause says things took place since', () => {
		const raw = '自2023年10月战事爆发以来，各方签署协定。';
		expect(dating(raw, '签署协定')).toBe('own 2023-10/..');
	});

	it('takes a date after the trigger where none stands before it', () => {
		expect(dating('双方签署协定是在2023年3月5日。', '签署协定')).toBe('own 2023-03-05');
	});

	it('takes the date of an earlier clause of the sentence', () => {
		expect(dating('2023年3月，外长访问挪威，双方签署协定。', '签署协定')).toBe('own 2023-03');
	});

	it('takes no date of another sentence as its own', () => {
		expect(dating('他生于2001年3月。双方签署协定。', '签署协定')).toBeNull();
	});

	it('takes no date out of an attribute for the clauses after it', () => {
		expect(dating('双方落实2022年3月签署的宣言，签署协定。', '签署协定')).toBeNull();
	});

	it('lets 除……外 lean on the clause after it', () => {
		expect(dating('除访问挪威外，他2023年10月会见芬兰总理。', '访问')).toBe('own 2023-10');
		expect(dating('除訪問挪威外，他2023年10月會見芬蘭總理。', '访问')).toBe('own 2023-10');
	});

	it('is null where nothing gives a time', () => {
		expect(dating('双方签署协定。', '签署协定')).toBeNull();
	});

	it('places nothing by a time as vague as 近年来', () => {
		expect(dating('近年来，双方签署协定。', '签署协定')).toBeNull();
	});

	it('takes the frame that the discourse has set', () => {
		expect(dating('2023年3月，外长访问挪威。代表团签署协定。', '签署协定')).toBe('frame 2023-03');
	});

	it('carries no open time over to what is told after it', () => {
		const raw = '从2023年3月14日起，中国对挪威试行免签。双方签署协定。';
		expect(dating(raw, '试行免签')).toBe('own 2023-03-14/..');
		expect(dating(raw, '签署协定')).toBeNull();
	});

	it('dates the time of an occurrence by that occurrence, and names it', () => {
		const reading = readText('2023年3月，法国总统访华。席间，双方签署协定。');
		const found = datingOf(reading, '签署协定');
		if (found?.kind !== 'antecedent') throw new Error(`dated by ${found?.kind}`);
		expect(found.reading.edtf).toBe('2023-03');
		expect(wordsAt(reading, found.antecedent)).toContain('访华');
	});

	it('lets that time hold for the rest of its paragraph', () => {
		const raw = '2023年3月，法国总统访华。访问期间，双方举行会谈。外长签署协定。';
		expect(dating(raw, '签署协定')).toBe('antecedent 2023-03');
		const later = raw.replace('外长', '\n\n近年来，外长');
		expect(dating(later, '签署协定')).not.toBe('antecedent 2023-03');
	});

	it('dates what those who met did together by their meeting', () => {
		const raw = '3月5日，部长会见挪威外长。\n\n双方发表联合声明。';
		expect(dating(raw, '发表联合声明')).toBe('antecedent 2023-03-05');
		expect(dating('双方发表联合声明。', '发表联合声明')).toBeNull();
	});

	it('dates what followed about the time of what was told before it', () => {
		const raw = '2023年3月5日，当地发生政变。绿洲组织其后暂停该国成员资格。';
		expect(dating(raw, '暂停该国成员资格')).toBe('antecedent 2023-03-05~');
	});

	it('dates what was done at a gathering by it, whoever did it', () => {
		const raw = '2023年3月5日，绿洲峰会举行。挪威首相在会上致辞。';
		expect(dating(raw, '致辞')).toBe('antecedent 2023-03-05');
	});

	it('lets the time of the journey that a clause is about hold for its sentence', () => {
		const raw = '2023年3月的挪威之行成果丰硕，绿洲峰会在奥斯陆举行。';
		expect(dating(raw, '峰会')).toBe('own 2023-03');
	});

	it('dates a gathering by another mention of its full name', () => {
		const raw = '2022年12月首届绿洲峰会召开。2026年将建成新港口。在首届绿洲峰会期间提出倡议。';
		const reading = readText(raw);
		const last = candidatesIn(reading).findLast(({ rule }) => rule.type === 'summit');
		const dated: DatedCandidate[] = [];
		for (const candidate of candidatesIn(reading)) {
			const found = dateCandidate(candidate, reading, dated);
			if (candidate.trigger.start === last?.trigger.start)
				expect(found?.reading.edtf).toBe('2022-12');
			if (found) dated.push({ ...candidate, dating: found });
		}
		expect.assertions(1);
	});
});

describe('lengths and days counted from an occurrence', () => {
	it('leave the occurrence its own day: 冲突爆发次日', () => {
		const raw = '3月5日，边境爆发冲突。冲突爆发次日，外长访问挪威。';
		expect(dating(raw, '冲突爆发')).toBe('own 2023-03-05');
		expect(dating(raw, '访问')).toBe('own 2023-03-06');
	});

	it('tell how long a visit took', () => {
		const raw = '法国总统3月7日抵达北京，开始进行为期六天的国事访问。';
		expect(dating(raw, '国事访问')).toBe('own 2023-03-07/2023-03-12');
	});

	it('date nothing where they measure a thing', () => {
		expect(dating('本馆停止受理30日以内的签证申请。', '停止受理30日以内的签证申请')).toBeNull();
	});

	it('carry on from a clause that is all date', () => {
		expect(dating('2021年建交；两年后的盛夏，总统访问挪威。', '访问')).toBe('own 2023-22');
	});
});

describe('anniversaries', () => {
	it('fall in the year that was counted', () => {
		expect(dating('今年是中挪建交50周年。', '50周年')).toBe('own 2024');
	});

	it('fall on the day that the text gives, where it lies in that year', () => {
		expect(dating('2024年5月3日是中挪建交50周年。', '50周年')).toBe('own 2024-05-03');
	});
});

describe('titles', () => {
	it('are dated by the day under them', () => {
		const raw = '中挪举行会谈\n（2023年3月5日）\n\n双方就合作深入交换了意见。\n';
		expect(dating(raw, '会谈')).toBe('own 2023-03-05');
	});

	it('are not dated by a year in them', () => {
		const raw = '2023绿洲论坛公报\n\n与会各方就合作深入交换了意见，认为前景广阔。\n';
		expect(dating(raw, '论坛')).toBeNull();
	});

	it('are not dated by the lead of their dispatch, which tells the same itself', () => {
		const raw = [
			'中挪举行会谈',
			'',
			'新华社奥斯陆3月5日电（记者某某）中国外长5日在奥斯陆同挪威外长就合作交换意见。',
			''
		].join('\n');
		expect(datingOf(readText(raw, '2023-03-06'), '会谈')).toBeNull();
	});

	it('are dated by the day from which they tell something', () => {
		expect(dating('3月5日起挪威游客过境免签\n\n各方欢迎这一安排。\n', '过境免签')).toBe(
			'own 2024-03-05/..'
		);
	});
});

describe('frameAt(frames, offset)', () => {
	const { time } = readText('2023年3月，外长访问挪威。');
	const [reading] = time.dates;
	if (!reading) throw new Error('no date');
	const frame = (start: number, end: number, edtf = '2023') => ({
		start,
		end,
		rule: 'test',
		reading: { ...reading, edtf }
	});

	it('is the frame opened last among those that govern the place', () => {
		const outer = frame(0, 100);
		const inner = frame(20, 40);
		expect(frameAt([outer, inner], 30)).toBe(inner);
		expect(frameAt([outer, inner], 40)).toBe(outer);
		expect(frameAt([outer, inner], 100)).toBeNull();
	});

	it('passes over frames that are open at their end', () => {
		const closed = frame(0, 100);
		expect(frameAt([closed, frame(20, 100, '2023-03-14/..')], 30)).toBe(closed);
	});
});

describe('what came before', () => {
	it('is needed: without it a 席间 has nothing to point to', () => {
		const reading = readText('法国总统访华。席间，双方签署协定。');
		const target = candidatesIn(reading).at(-1);
		const none: DatedCandidate[] = [];
		expect(target && dateCandidate(target, reading, none)).toBeNull();
	});
});
