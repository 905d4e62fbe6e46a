import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { PROJECT } from '../cli.ts';
import { inHongKong, traditionalFiles } from './traditional-files.ts';

describe('inHongKong(text)', () => {
	it.each([
		['免签政策', '免簽政策'],
		['复制链接', '複製連結'],
		['75周年', '75周年'],
		['地址里的文件', '網址裏的文件'],
		['存为文件', '儲存為檔案'],
		['系年', '繫年'],
		['关系', '關係']
	])('%s is %s', (simplified, traditional) => {
		expect(inHongKong(simplified)).toBe(traditional);
	});
});

test.each([...(await traditionalFiles())])('%s is up to date', (name, content) => {
	const stored = readFileSync(join(PROJECT, name), 'utf8');
	expect(stored.split('\n'), 'renew with npm run wording -- --write').toEqual(content.split('\n'));
});
