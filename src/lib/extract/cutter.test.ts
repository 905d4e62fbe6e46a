import { describe, expect, it } from 'vitest';
import { createCutter } from './cutter.ts';

describe('createCutter(cuts)', () => {
	const cut = createCutter([
		[/^(?:同时|此外)/u, ''],
		[/《([^》]+)》/gu, '$1'],
		[/会议$/u, '']
	]);

	it('cuts one after the other', () => {
		expect(cut('同时发表《甲》和《乙》')).toBe('发表甲和乙');
		expect(cut('此外召开会议')).toBe('召开');
	});

	it('cuts what stands together only after an earlier cut', () => {
		expect(
			createCutter([
				[/的/gu, ''],
				[/会议/u, '']
			])('召开会的议')
		).toBe('召开');
	});

	it('leaves alone what has nothing to be cut out', () => {
		expect(cut('双方会谈')).toBe('双方会谈');
		expect(cut('')).toBe('');
	});
});
