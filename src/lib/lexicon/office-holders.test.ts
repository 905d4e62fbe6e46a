import { describe, expect, it } from 'vitest';
import { findEntities } from './index.ts';

const leaderIn = (text: string) => findEntities(text).find(({ kind }) => kind === 'leader');

describe('holderOf(concept, before, folded, span)', () => {
	it.each([
		['洪都拉斯总统卡斯特罗', 'HND', 'Xiomara Castro'],
		['古巴领导人卡斯特罗', 'CUB', 'Fidel Castro'],
		['卡斯特罗', 'CUB', 'Fidel Castro'],
		['爱沙尼亚总理卡拉斯', 'EST', 'Prime Minister of Estonia']
	])('reads %s as of %s', (text, country, name) => {
		const leader = leaderIn(text);
		expect(leader?.countries).toEqual([country]);
		expect(leader?.name?.en).toBe(name);
	});

	it('leaves a name alone without an office or beside several countries', () => {
		expect(leaderIn('洪都拉斯和卡斯特罗')?.countries).toEqual(['CUB']);
		expect(leaderIn('中洪总统卡斯特罗')?.countries).toEqual(['CUB']);
	});
});
