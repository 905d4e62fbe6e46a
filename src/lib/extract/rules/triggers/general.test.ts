import { describe, expect, it } from 'vitest';
import type { EventType } from '../../../model/vocabulary.ts';
import { extractFrom } from '../../test-document.ts';

const typesIn = (raw: string) => extractFrom(raw).mentions.map(({ type }) => type);

describe('general rules', () => {
	it.each<[string, EventType]>([
		['2023年3月，两国外长在奥斯陆碰面。', 'meeting'],
		['2023年3月，挪威首相做客北京。', 'visit'],
		['2023年3月，挪威首相再次踏访北京。', 'visit'],
		['2023年3月，两国就渔业分歧谈拢。', 'agreement'],
		['2023年3月，两国交换批准书。', 'agreement'],
		['2023年3月，该公约在大会获通过。', 'agreement'],
		['2023年3月，两军在边境对峙。', 'conflict'],
		['2023年3月，一艘货轮被武装人员扣押于外海。', 'conflict'],
		['2023年3月，挪威对电动汽车开征反补贴税。', 'other'],
		['2023年3月，挪威三文鱼重返市场。', 'other'],
		['2023年3月，绿洲港开港。', 'project'],
		['2023年3月，两国握手言和。', 'relations']
	])('find what %s tells of', (raw, type) => {
		expect(typesIn(raw)).toContain(type);
	});

	it.each(['两军长期对峙。', '挪威首相曾做客北京。', '绿洲港何时开港？'])(
		'find nothing without a date in %s',
		(raw) => {
			expect(typesIn(raw)).toEqual([]);
		}
	);

	it('leave a clause to what says more', () => {
		expect(typesIn('2023年3月，双方握手言和、恢复外交关系。')).toEqual(['relations']);
	});
});
