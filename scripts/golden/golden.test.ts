import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GOLDEN, goldenFiles } from './golden.ts';

const files = await goldenFiles();

test('every text has its golden file, and no other has', () => {
	expect(readdirSync(GOLDEN).sort()).toEqual([...files.keys()].sort());
});

test.each([...files])('%s is what is read now', (name, content) => {
	const stored = readFileSync(join(GOLDEN, name), 'utf8');
	expect(
		stored.split('\n'),
		'renew with npm run golden -- --write and review the difference'
	).toEqual(content.split('\n'));
});
