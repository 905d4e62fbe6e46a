import { describe, expect, it } from 'vitest';
import { judgeOccurrence, type DateDistance } from './occurrence.ts';
import { candidatesIn, readText } from './test-document.ts';

/** Judges the first candidate of a text; `happens`, or the rule that refused it. */
function judge(raw: string, distance: DateDistance = 'elsewhere'): string {
	const reading = readText(raw);
	const [candidate] = candidatesIn(reading);
	if (!candidate) throw new RangeError(`no trigger in ${raw}`);
	const verdict = judgeOccurrence(candidate, reading.clauses[candidate.clauseIndex + 1], distance);
	return verdict.happens ? 'happens' : verdict.rule;
}

describe('judgeOccurrence(candidate, next, distance)', () => {
	it.each([
		['在尚未建交的情况下签订贸易协定。'],
		['不顾各方反对窜访挪威。'],
		['就要求停火的决议草案进行表决。'],
		['双方签署协定。'],
		['法国总统访华。'],
		['绿洲论坛成功举行。'],
		['我们成功举办绿洲论坛。'],
		['厦门的绿洲外长会写进新篇章。'],
		['雙方簽署協定。'],
		['綠洲論壇成功舉行。']
	])('takes %s', (raw) => {
		expect(judge(raw)).toBe('happens');
	});

	it.each([
		['in-office', '2023年3月，已就任总统的张三回国。'],
		['preamble', '双方达成以下共识。'],
		['appraised', '此次访问是两国间一次重要交往。'],
		['prepared', '为峰会做好准备。'],
		['founded', '绿洲论坛正式成立。'],
		['to-be-held', '双方同意在奥斯陆举行峰会。'],
		['sidelines', '部长在绿洲论坛场边会见客人。'],
		['leading', '两国部长分别率团参加。'],
		['tally', '自上任后三度访问挪威。'],
		['setting', '在绿洲峰会期间会见挪威首相。'],
		['topic', '就内战爆发举行紧急会议。'],
		['negated', '双方没有签署协定。'],
		['negated', '两国尚未签署协定。'],
		['negated', '雙方從未簽署協定。'],
		['hypothetical', '如果双方签署协定。'],
		['hypothetical', '一旦簽署協定。'],
		['wish', '中方希望双方签署协定。'],
		['wish', '我们呼吁各方达成协议。'],
		['wish', '中方敦促雙方達成協議。'],
		['effort', '中方支持双方达成协议。'],
		['outcome', '落实双方签署的协定。'],
		['outcome', '根据双方签署协定。'],
		['standing', '我们持续举行会谈。'],
		['anchor', '签署协定以来。'],
		['anchor', '簽署協定之後。'],
		['unnamed', '他出席会议。'],
		['interview', '外长接受电视台访问。'],
		['once', '两国曾签署协定。'],
		['attendance', '王明、李华等参加会见。'],
		['cancelled', '原定召开的绿洲峰会未能如期举行。'],
		['wish', '各方威胁退出协定。'],
		['wish', '双方将尽早签署协定。'],
		['negated', '双方未签署协定。'],
		['hypothetical', '总统若再次访华。'],
		['generic', '历届绿洲论坛。'],
		['asked', '双方达成哪些共识。'],
		['statistic', '免签入境外国人达200万人次。'],
		['total', '双方迄已建立合作机制。'],
		['addressee', '主席向绿洲论坛致贺信。'],
		['role', '绿洲论坛强调和平。']
	])('refuses what is %s: %s', (rule, raw) => {
		expect(judge(raw)).toBe(`occurrence/${rule}`);
	});

	it.each([
		['anchor', '签署协定以来。'],
		['effort', '中方支持双方达成协议。'],
		['standing', '我们持续举行会谈。']
	])('spares what is %s when a date stands in its clause', (_, raw) => {
		expect(judge(raw, 'sentence')).not.toBe('happens');
		expect(judge(raw, 'clause')).toBe('happens');
	});

	it.each([
		['negated', '双方没有签署协定。'],
		['opening', '拉开绿洲论坛的序幕。'],
		['role', '绿洲论坛强调和平。']
	])('spares nothing %s, dated or not', (rule, raw) => {
		expect(judge(raw, 'clause')).toBe(`occurrence/${rule}`);
	});

	it('takes what a country is the first to do for an act, not for an attribute', () => {
		expect(judge('绿洲国成为首个签署协定的国家。')).toBe('happens');
		expect(judge('我们帮助签署协定的国家。')).toBe('occurrence/attribute');
	});

	it('takes what an attribute tells, whatever is wished for it', () => {
		expect(judge('欢迎5月宣布停火的安排。', 'clause')).toBe('happens');
		expect(judge('欢迎5月宣布停火。', 'clause')).toBe('occurrence/wish');
	});

	it('asks general words for a date beside them', () => {
		expect(judge('口岸重新开放。', 'clause')).toBe('happens');
		expect(judge('口岸重新开放。', 'sentence')).toBe('occurrence/general');
		expect(judge('当地发生强震。', 'sentence')).toBe('happens');
		expect(judge('当地发生强震。')).toBe('occurrence/general');
		expect(judge('原定5月的活动推迟。', 'clause')).toBe('occurrence/put-off');
	});

	it('takes a wish whose clause says when it will come true', () => {
		const raw = '双方将争取签署协定。';
		expect(judge(raw, 'clause')).toBe('happens');
		expect(judge(raw, 'elsewhere')).toBe('occurrence/wish');
	});

	it('asks a bare noun for words that say that it took place', () => {
		expect(judge('绿洲论坛。')).toBe('occurrence/bare-noun');
		expect(judge('绿洲论坛开幕。')).toBe('happens');
	});

	it('lets the next clause of the sentence support a noun that ends its own', () => {
		expect(judge('绿洲论坛，成功举行。')).toBe('happens');
		expect(judge('绿洲论坛。成功举行。')).toBe('occurrence/bare-noun');
		expect(judge('绿洲论坛很好，成功举行。')).toBe('occurrence/bare-noun');
	});

	it('lets a date in the sentence support a noun', () => {
		expect(judge('绿洲论坛。', 'sentence')).toBe('happens');
	});

	it('asks questions no events, unless they are dated themselves', () => {
		expect(judge('双方签署协定吗？')).toBe('occurrence/question');
		expect(judge('雙方簽署協定嗎？')).toBe('occurrence/question');
		expect(judge('双方签署协定吗？', 'clause')).toBe('happens');
	});

	it('lets anniversaries fall whatever is wished for them', () => {
		expect(judge('希望双方以建交50周年为契机。')).toBe('happens');
		expect(judge('不是50周年。')).toBe('happens');
	});

	it.each([
		['anchor', '会谈前，双方在首都举行仪式。'],
		['rumour', '据传双方签署协定。'],
		['groundwork', '访问挪威为合作奠定了基础。'],
		['same-meeting', '在这次会议。'],
		['occasion', '双方以这次会见为契机。'],
		['subject', '会晤决定，合作继续。'],
		['congratulated', '主席祝贺双方签署协定。']
	])('takes no event from what tells of %s: %s', (rule, raw) => {
		expect(judge(raw)).toBe(`occurrence/${rule}`);
	});

	it('gives a reason with each refusal', () => {
		const reading = readText('双方没有签署协定。');
		const [candidate] = candidatesIn(reading);
		const verdict = candidate && judgeOccurrence(candidate, undefined, 'elsewhere');
		expect(verdict?.happens).toBe(false);
		expect(verdict && 'reason' in verdict && verdict.reason).toMatch(/\p{Script=Han}/u);
	});
});
