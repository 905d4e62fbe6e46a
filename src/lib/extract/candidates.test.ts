import { describe, expect, it } from 'vitest';
import { candidateAt, candidatesIn, readText, wordsAt } from './test-document.ts';

/** Triggers with the rules that found them. */
function triggersOf(raw: string): [rule: string, trigger: string][] {
	const reading = readText(raw);
	return candidatesIn(reading).map(({ rule, trigger }) => [rule.id, wordsAt(reading, trigger)]);
}

function nameOf(raw: string, trigger: string): string {
	const reading = readText(raw);
	return wordsAt(reading, candidateAt(reading, trigger).name);
}

describe('findCandidates(text, clauses, dates, entities)', () => {
	it('gives the triggers in text order, each with its clause', () => {
		const reading = readText('双方签署协定，随后发表联合声明。法国总统访华。');
		const found = candidatesIn(reading);
		expect(found.map(({ rule }) => rule.type)).toEqual(['agreement', 'document', 'visit']);
		for (const { clause, clauseIndex, trigger } of found) {
			expect(reading.clauses[clauseIndex]).toBe(clause);
			expect(trigger.start).toBeGreaterThanOrEqual(clause.start);
			expect(trigger.end).toBeLessThanOrEqual(clause.end);
		}
	});

	it('lets what is specific win over what is general', () => {
		expect(triggersOf('双方同意互免持照人员签证。')).toEqual([['visa/mutual', '互免持照人员签证']]);
		expect(triggersOf('绿洲国家领导人会议闭幕。')).toEqual([['summit/meeting', '领导人会议']]);
	});

	it('never reads a trigger across a pause', () => {
		expect(triggersOf('他们签署，大家都看到协定。')).toEqual([]);
	});

	it('finds the same triggers in both scripts', () => {
		expect(triggersOf('雙方簽署協定，宣布復交。')).toEqual(triggersOf('双方签署协定，宣布复交。'));
		expect(triggersOf('雙方簽署協定，宣布復交。')).toHaveLength(2);
	});

	it('takes a trigger that counts only before a place only there', () => {
		const takes = (raw: string) => triggersOf(raw).some(([id]) => id === 'visit/to');
		expect(takes('他飞抵挪威首都。')).toBe(true);
		expect(takes('他飞抵目的地。')).toBe(false);
	});
});

describe('anniversaries', () => {
	it('come from the count of years in the dates', () => {
		expect(triggersOf('今年是中挪建交50周年。')).toEqual([['anniversary/years', '50周年']]);
	});

	it('take the place of the founding that they count from', () => {
		expect(triggersOf('双方庆祝建立伙伴关系20周年。')).toEqual([['anniversary/years', '20周年']]);
	});

	it('leave other triggers of their clause alone', () => {
		expect(triggersOf('双方签署协定纪念两国友好往来50周年。').map(([id]) => id)).toEqual([
			'agreement/signed',
			'anniversary/years'
		]);
	});
});

describe('the name of a candidate', () => {
	it.each([
		['after a verb of holding', '我们成功举办绿洲论坛。', '绿洲论坛'],
		['after a verb of taking part', '外长出席青山国际博览会。', '青山国际博览会'],
		['after a preposition', '他在绿洲论坛表示欢迎。', '绿洲论坛'],
		['after its neighbour in a list', '外长出席青山峰会、绿洲论坛。', '绿洲论坛'],
		['after the date of its clause', '2023年10月第三届绿洲论坛闭幕。', '第三届绿洲论坛'],
		['at the beginning of its clause', '一年来，绿洲论坛硕果累累。', '绿洲论坛'],
		['in Traditional script', '我們成功舉辦綠洲論壇。', '绿洲论坛']
	])('begins %s', (_, raw, name) => {
		const trigger = name.endsWith('博览会') ? '博览会' : '论坛';
		// The count of sessions belongs to some triggers and not to others; the name has it anyway.
		const reading = readText(raw);
		const found = candidatesIn(reading).find(({ trigger: { end } }) =>
			reading.document.folded.text.slice(0, end).endsWith(name)
		);
		expect(found && wordsAt(reading, found.name)).toBe(name);
		expect(found && wordsAt(reading, found.trigger)).toContain(trigger);
	});

	it('does not begin inside a quotation that it closes', () => {
		expect(nameOf('他出席“和平在亚洲”青年峰会。', '峰会')).toBe('“和平在亚洲”青年峰会');
	});

	it('ends with the trigger', () => {
		const reading = readText('2023年3月，双方在青山签署贸易协定并举行会谈。');
		const found = candidatesIn(reading);
		expect(found.length).toBeGreaterThan(0);
		for (const { name, trigger } of found) {
			expect(name.end).toBe(trigger.end);
			expect(name.start).toBeLessThanOrEqual(trigger.start);
		}
	});
});
