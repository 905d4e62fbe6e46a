import { describe, expect, it } from 'vitest';
import { isMediator, isPlace } from './roles.ts';
import { candidateAt, candidatesIn, readText } from './test-document.ts';
import { findParticipants } from './participants.ts';

const entityIn = (raw: string, id: string) => {
	const { entities, document } = readText(raw);
	const entity = entities.find((found) => found.id === id);
	if (!entity) throw new RangeError(`no ${id} in: ${raw}`);
	return { entity, text: document.folded.text };
};

describe('isPlace(entity, text)', () => {
	it.each([
		['在雅加达会见美国国务卿', 'jakarta', true],
		['在沙特首都利雅得展开接触', 'riyadh', true],
		['抵达雅加达', 'jakarta', false],
		['在法国举行会谈', 'FRA', true],
		['在法国问题上', 'FRA', false],
		['同法国举行会谈', 'FRA', false]
	])('%s: %s %s', (raw, id, expected) => {
		const { entity, text } = entityIn(raw, id);
		expect(isPlace(entity, text)).toBe(expected);
	});
});

describe('isMediator(entity, text)', () => {
	it.each([
		['经马来西亚斡旋,双方停火', 'MYS', true],
		['在卡塔尔调解下', 'QAT', true],
		['马来西亚参加斡旋', 'MYS', false]
	])('%s: %s %s', (raw, id, expected) => {
		const { entity, text } = entityIn(raw, id);
		expect(isMediator(entity, text)).toBe(expected);
	});
});

describe('places among the parties', () => {
	const countries = (raw: string, trigger: string) => {
		const reading = readText(raw);
		const { entities } = findParticipants(
			candidateAt(reading, trigger),
			candidatesIn(reading),
			reading
		);
		return [...new Set(entities.flatMap((entity) => entity.countries))];
	};

	it('count as hosts of gatherings and as destinations, not as sides of talks', () => {
		expect(countries('王毅在雅加达会见美国国务卿。', '会见')).not.toContain('IDN');
		expect(countries('上海合作组织在阿斯塔纳举行峰会。', '峰会')).toContain('KAZ');
		expect(countries('王毅访问雅加达。', '访问')).toContain('IDN');
	});

	it('count where nobody else is named', () => {
		expect(countries('双方在雅加达举行会谈。', '会谈')).toContain('IDN');
	});
});
