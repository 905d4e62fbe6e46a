import { expect, test } from 'vitest';
import { scriptTag } from './script-tag.ts';

test('tells the script of a text by the characters that differ', () => {
	expect(scriptTag('两国元首在里约热内卢会晤')).toBe('zh-Hans');
	expect(scriptTag('兩國元首在里約熱內盧會晤')).toBe('zh-Hant');
	expect(scriptTag('外交部')).toBe('zh-Hans');
	expect(scriptTag('no Han at all')).toBeUndefined();
});
