import { describe, expect, test } from 'vitest';
import { facetName, valueName } from './facet-names.ts';

describe('valueName', () => {
	test('names the values of every facet', () => {
		expect([
			valueName('type', 'summit'),
			valueName('region', 'africa'),
			valueName('theme', 'climate'),
			valueName('status', 'planned'),
			valueName('country', 'FRA')
		]).toEqual(['峰会', '非洲', '气候环境', '拟办', '法国']);
		expect(facetName('region')).toBe('地区');
	});

	test('leaves an unknown code as it is', () => {
		expect(valueName('country', 'QQQ')).toBe('QQQ');
	});
});
