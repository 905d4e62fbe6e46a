import { describe, expect, it } from 'vitest';
import { contextObject } from './coins.ts';
import { workOf } from './work.ts';

const SOURCE = {
	id: 'a',
	file: 'a.txt',
	title: '题目 & 副题',
	kind: 'speech',
	date: '2024-01-09',
	script: 'Hans',
	sha256: '0'.repeat(64),
	length: 1
} as const;

describe('contextObject(work)', () => {
	it('tells what the source tells, in a form that can be taken apart again', () => {
		const fields = new URLSearchParams(contextObject(workOf({ ...SOURCE, speaker: '某人' })));
		expect(Object.fromEntries(fields)).toEqual({
			ctx_ver: 'Z39.88-2004',
			rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
			'rft.type': 'presentation',
			'rft.title': '题目 & 副题',
			'rft.creator': '某人',
			'rft.date': '2024-01-09',
			'rft.language': 'zh-Hans'
		});
	});

	it('makes a newspaper article of a dispatch', () => {
		const fields = new URLSearchParams(contextObject(workOf({ ...SOURCE, kind: 'dispatch' })));
		expect(fields.get('rft.type')).toBe('newspaperArticle');
	});
});
