import { describe, expect, it } from 'vitest';
import { findEntities } from './index.ts';

const peopleIn = (text: string) =>
	findEntities(text)
		.filter(({ kind }) => kind === 'leader')
		.map(({ start, end, countries }) => [text.slice(start, end), ...countries]);

describe('withIntroduced(folded, entities)', () => {
	it('knows by name alone whom the text has introduced by country and office', () => {
		expect(peopleIn('斐济总理塔瓦卢卡来访。塔瓦卢卡参观港口。')).toEqual([
			['塔瓦卢卡', 'FJI'],
			['塔瓦卢卡', 'FJI']
		]);
		expect(peopleIn('斐济王国代总理塔瓦卢卡来访。塔瓦卢卡参观。')).toHaveLength(2);
	});

	it('knows nobody who is named once only, or without an office', () => {
		expect(peopleIn('斐济总理塔瓦卢卡来访。')).toEqual([]);
		expect(peopleIn('斐济人塔瓦卢卡来访。塔瓦卢卡参观港口。')).toEqual([]);
	});
});
