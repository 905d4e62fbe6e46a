import { describe, expect, it } from 'vitest';
import { tellStep } from './zh-hans/derivation.ts';

describe('tellStep(step)', () => {
	it.each([
		['2023-12', '2023-12'],
		['the month before 2024-01-09', '2024-01-09 的前一月'],
		['the year after 2005, the year of 恢复外交关系', '2005 的后一年，即恢复外交关系之时'],
		['about 50 years before 2023-01-01', '2023-01-01 前约50年'],
		[
			'no word of the future, so the last one up to 2024-03-07: 2023, not 2024',
			'没有指将来的用语，取不晚于 2024-03-07 的最近一个：2023，不取 2024'
		],
		['Friday: the one nearest to 2017-03-22', '星期五：取离 2017-03-22 最近的一个'],
		['Saturday to Sunday of the week of 2013-02-12', '2013-02-12 所在一周的星期六至星期日'],
		['from then on, for 2½ months', '从那时起，为期2½个月'],
		['its first 3 quarters', '其中前 3 个季度'],
		['the text dates 会谈 to 2024-11-08', '原文记会谈在 2024-11-08']
	])('%s', (step, told) => {
		expect(tellStep(step)).toBe(told);
	});

	it('leaves a step that it does not know as it is', () => {
		expect(tellStep('by a rule not yet told')).toBe('by a rule not yet told');
	});
});
