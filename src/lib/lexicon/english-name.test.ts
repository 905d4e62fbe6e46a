import { expect, test } from 'vitest';
import { englishName } from './english-name.ts';

test.each([
	['习近平', 'Xi Jinping'],
	['旧金山', 'San Francisco'],
	['金砖国家', 'BRICS'],
	['法国', 'France'],
	['新华社', 'Xinhua']
])('%s is %s', (chinese, english) => {
	expect(englishName(chinese)).toBe(english);
});

test.each(['习近平主席', '某人', ''])('“%s” has no English name', (name) => {
	expect(englishName(name)).toBeNull();
});
