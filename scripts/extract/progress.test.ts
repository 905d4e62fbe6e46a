import { expect, test } from 'vitest';
import { Progress, progressLine } from './progress.ts';

test('the line shows count and time left', () => {
	expect(progressLine(1, 4, 0.25, 10_000)).toBe('██████░░░░░░░░░░░░░░░░░░ 1/4 texts · 0:30 left');
	expect(progressLine(0, 4, 0, 0)).toBe('░░░░░░░░░░░░░░░░░░░░░░░░ 0/4 texts');
	expect(progressLine(4, 4, 1, 125_000)).toMatch(/^█{24} 4\/4 texts · 0:00 left$/);
});

test('a terminal gets the bar and is left clean, a pipe gets nothing', () => {
	const run = (isTTY: boolean) => {
		let written = '';
		const progress = new Progress(
			{ isTTY, columns: 20, write: (text) => (written += text) },
			[1, 1]
		);
		progress.advance();
		progress.end();
		return written;
	};
	expect(run(false)).toBe('');
	const lines = run(true).split('\r\x1b[K');
	expect(lines.slice(0, 2)).toEqual(['', '░'.repeat(19)]);
	expect(lines.at(-1)).toBe('');
});
